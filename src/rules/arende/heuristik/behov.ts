import { INGEN_TRAFF, type Textfynd, antalOrd, finns, helaOrd, hittade, traff } from './text.ts';

/** What in concrete: a moment, a part of the body or home, a thing. General words such as "hygien", "service" or "hemmet" do not count. */
const VAD = helaOrd(
  [
    'rygg(?:en)?|fötter(?:na)?|fot(?:en)?|hår(?:et)?|underkropp(?:en)?|överkropp(?:en)?|nedre|övre|ben(?:en)?|armar(?:na)?|axel|axlar|händer(?:na)?|naglar(?:na)?|tänder(?:na)?|rakning|raka sig|intimhygien(?:en)?',
    'strumpor(?:na)?|stödstrumpor(?:na)?|byxor(?:na)?|tröja(?:n)?|skor(?:na)?|bh|knapp(?:ar|a)|dragkedj\\p{L}*|kläder(?:na)?|klä (?:på|av) sig|klär (?:på|av) sig|på- och avklädning',
    'duscha\\p{L}*|dusch(?:en)?|kliva (?:i|ur|över)|badkar(?:et)?|toalett(?:en|besök\\p{L}*)?|torka sig|inkontinensskydd\\p{L}*|blöj\\p{L}*|kateter\\p{L}*',
    'dammsug\\p{L}*|golv(?:en)?|moppa|våttorka|badrum(?:met)?|toastol\\p{L}*|köksgolv\\p{L}*|fönster(?:puts\\p{L}*)?|damma|lakan|sängkläder|bädda\\p{L}*|sopor(?:na)?|disk(?:a|en)|tvättstuga(?:n)?|tvättmaskin(?:en)?|tvätt(?:en|korg\\p{L}*)|hänga (?:upp )?tvätt\\p{L}*|stryka',
    'bära|bär|kass(?:ar|arna|e)|varor(?:na)?|affär(?:en)?|handlar?|inköp(?:en|slista\\p{L}*)?|laga mat|lagar mat|matlagning|värma|skala|skära|spis(?:en)?|mikro\\p{L}*|frukost\\p{L}*|lunch\\p{L}*|middag\\p{L}*|kvällsmat\\p{L}*|mellanmål\\p{L}*|smörgås\\p{L}*|äta|dricka|matlåd\\p{L}*',
    'resa sig|reser sig|upp ur|i och ur (?:sängen|fåtölj\\p{L}*)|ur sängen|sängen|förflytt\\p{L}* (?:från|till|mellan|i|ur)|går? (?:inte )?(?:ut|i trapp\\p{L}*|till|inomhus)|trapp(?:an|or|orna)|rullstol\\p{L}*|lift(?:en)?|vända sig',
    'mediciner(?:na)?|tabletter(?:na)?|dosett\\p{L}*|insulin\\p{L}*|ögondroppar|larma|telefon(?:en)?|räkningar(?:na)?|post(?:en)?|apotek(?:et)?|läkarbesök\\p{L}*|promenad(?:er|en)?|sällskap vid',
  ].join('|'),
);
const HUR_OFTA = helaOrd(
  [
    'dagligen|varje (?:dag|morgon|kväll|natt|vecka|månad|gång|besök|måltid)|varannan (?:dag|vecka)|var tredje (?:dag|vecka)|var fjärde vecka',
    '(?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|någon|några|flera|ett par)(?:[-–]\\d+| till \\p{L}+| eller \\p{L}+)? (?:gång|gånger|dagar|kvällar|nätter|morgnar|tillfällen)(?: (?:per|i|om|varje|under) \\p{L}+)?',
    '(?:per|i|om) (?:dag|dagen|dygn|dygnet|vecka|veckan|månad|månaden)|dygnet runt|alltid|oftast|ibland|sällan|för det mesta|nattetid',
    '(?:på|om|varje|till) (?:morgonen|mornarna|morgnarna|förmiddag\\p{L}*|eftermiddag\\p{L}*|kvällen|kvällarna|natten|nätterna|dagarna)|morgon(?: och| samt|,)|kväll(?: och|$)|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|en)?',
    'veckovis|månadsvis|vid varje|vid (?:dusch|måltid|toalettbesök)\\p{L}*|före (?:frukost|läggdags)|inför|sedan (?:\\p{L}+ )?(?:dagar|veckor|månader|år)|på (?:vintern|sommaren|hösten|våren)|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)',
  ].join('|'),
);
const KLARAR = helaOrd(
  [
    'klarar|klarade|kan (?!inte|ej|aldrig|inget|knappt)\\p{L}+|sköter|själv(?:ständigt)?|på egen hand|med stöd av|med hjälp av|gör det (?:mesta|hon|han)|orkar (?!inte|ej|aldrig)\\p{L}+|lagar (?:\\p{L}+ )?(?:mat|frukost)|brukar(?: \\p{L}+)? (?:klara|kunna|göra)|går (?:med|utan)|tar sig|deltar|påminnelse|påminn\\p{L}*|guid\\p{L}*|handräckning|med rullator\\p{L}*|hittar|medverkar|resten|delvis|i övrigt|däremot',
  ].join('|'),
);
/** The text says that there is no need: nothing to describe. */
const INGET_BEHOV = helaOrd(
  'inget behov|inga behov|inga svårigheter|inte (?:något|några) behov|behöver ingen hjälp|behöver inte (?:någon |längre )?hjälp|inget stöd|klarar (?:det mesta |allt |detta |sig |all |hela )(?:\\p{L}+ ){0,2}(?:själv|bra|utan)|ej aktuellt|inte aktuellt|utan (?:svårigheter|hjälp)|behovet (?:är )?tillgodose\\p{L}*',
);
const BEHOV = helaOrd('behov\\p{L}*|behöv\\p{L}*|hjälp\\p{L}*|stöd(?:et|jas?)?|svår\\p{L}*|inte|ej|nedsatt\\p{L}*|begräns\\p{L}*|orkar|besvär\\p{L}*|problem\\p{L}*|otrygg\\p{L}*|oro\\p{L}*|assist\\p{L}*|omvårdnad\\p{L}*|personlig|service\\p{L}*');

const DELAR = [
  ['vad hjälpen gäller i det konkreta', VAD],
  ['hur ofta', HUR_OFTA],
  ['vad personen klarar själv', KLARAR],
] as const;
const KORT = 4;
/** From this length a text is only warned about when all three parts are missing. Words. */
const UTFORLIG = 15;

/**
 * U05: is a need stated without what, how often and what the person manages? Hits when at least two of the three are missing
 * (all three in a longer text), or when the text is four words or fewer. Source: IBIC (V2); warns only.
 * @param resurser the field beside it: what stands there counts as what the person manages
 */
export function grundBehovstext(text: string, resurser = ''): Textfynd {
  const ren = text.trim();
  if (ren === '' || finns(INGET_BEHOV, ren) || (!finns(BEHOV, ren) && antalOrd(ren) > KORT)) return INGEN_TRAFF;
  const saknas = DELAR.filter(([, monster]) => !finns(monster, ren) && !(monster === KLARAR && resurser.trim() !== '')).map(([namn]) => namn);
  const langd = antalOrd(`${ren} ${resurser}`);
  if (langd > KORT && saknas.length < (langd < UTFORLIG ? 2 : 3)) return INGEN_TRAFF;
  const visas = saknas.length > 0 ? saknas : ['mer om behovet'];
  return traff(`saknar ${visas.join(' och ')}`, hittade(helaOrd('behöver (?:hjälp|stöd)(?: med| i)?(?: \\p{L}+)?'), ren));
}
