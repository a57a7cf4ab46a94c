import { INGEN_TRAFF, type Textfynd, finns, helaOrd, hittade, meningar, traff, utanCitat } from './text.ts';

/** Own money. "Pension" is income, but not "pensionär", "pensionärsförening" or "gick i pension". */
const INKOMST = helaOrd(
  [
    '(?<!(?:gick|gått|går|sin|sedan|före|efter|vid) (?:i )?)\\p{L}*pension(?:en|er|erna|ens)?(?! (?:slutade|arbetade|var|blev))',
    '\\p{L}*inkomst(?:en|er|erna|ens)?',
    '(?:spar|bank)(?:pengar|pengarna|kapital|kapitalet|medel|medlen)',
    '(?:egna |dina |sina |hennes |hans )?(?:besparingar|besparingarna|tillgångar|tillgångarna)',
    '(?:sparade|egna|sina|dina) (?:pengar|medel)',
    'pengar på banken',
    'förmögenhet(?:en)?|förmögen|välbeställd|välbärgad',
    '(?:god|gott|stabil|bra|ordnad|tillräcklig|stark|goda) (?:ekonomi|ekonomin|ekonomiska (?:villkor|förhållanden|omständigheter))',
    '(?:din|hans|hennes|parets|makarnas|personens|er) ekonomi(?! och)',
    'ekonomin (?:är|tillåter|medger|räcker|ger)',
    '(?:har|hade|ha) (?:gott om |egna )?(?:pengar|råd)(?: att| med| till)?',
    'ekonomisk(?:a|t)? (?:möjlighet|möjligheter|förutsättning|förutsättningar|resurs|resurser|utrymme|bärkraft|ställning|situation)',
  ].join('|'),
);

/** Buying the help oneself. RUT is written with capitals, or as "rutavdrag"; "rut" alone may be anything. */
const RUT = helaOrd('RUT(?:-\\p{L}+)?|Rut-\\p{L}+', true);
const KOP = helaOrd(
  [
    'rut-?(?:avdrag|avdraget|tjänst|tjänster|tjänsten|företag|firma|städning)|skatteavdrag(?:et)?|skattereduktion(?:en)?',
    '(?:kan|går att|finns att|möjligt att|möjlighet att|bör|får) (?:själv |själva |även |också )?(?:köpa|köpas|anlita|anlitas|hyra in|bekosta|bekostas)(?! (?:\\p{L}+ )?(?:mat|maten|varor|varorna|kläder|mediciner|hem|på nätet))',
    'hushållsnära tjänst(?:er|en|erna)?',
    '(?:egen|din|sin|hennes|hans) bekostnad',
    '(?:köp|köpa|köper|köpas|köps|köpt|köpte|handla upp|anlita|anlitar|anlitas|anlitat|hyra in|bekosta|bekostar|bekostas)(?: \\p{L}+){0,4} (?:städ\\p{L}*|tjänst|tjänster|tjänsten|hjälp|hjälpen|firma|företag|hemhjälp|aktör|entreprenör|privat|privata|privatperson|själv|tvätt\\p{L}*|matlådor|fönsterputs\\p{L}*|insatsen)',
    '(?:själv|själva|privat) (?:köpa|köper|anlita|anlitar|bekosta|bekostar|betala|betalar|stå för kostnaden)',
    'betala(?:r|s)? (?:för )?(?:\\p{L}+ ){0,2}(?:själv|privat|ur egen ficka)',
    'privat(?:a)? (?:städ\\p{L}*|firma|firmor|företag|aktör|aktörer|marknad|marknaden|alternativ|tjänster|tjänst|hjälp|hemhjälp|entreprenör\\p{L}*)',
    '(?:städ|fönsterputs|flytt|hemservice|tvätt)(?:firma|firman|firmor|bolag|företag|företaget|byrå)',
    '(?:öppna|privata|på|av) marknaden',
  ].join('|'),
);

/** Handling money as something one needs help with is another matter than having money. */
const PENGASYSSLA = helaOrd('(?:betala|betalar|sköta|sköter|hantera|hanterar|ordna|ordnar|ha koll på|hålla reda på)(?: \\p{L}+){0,3} (?:räkning\\p{L}*|ekonomi|ekonomin|pengar|bankärenden|inkomster|pension)|god man|förvaltare');
/** The term is named in order to set it aside. */
const LAGD_AT_SIDAN = helaOrd(
  [
    '(?:har|får|ska|kan) (?:därför |alltså )?(?:inte|aldrig|ej)(?: \\p{L}+){0,4} (?:påverka|påverkat|beakta|beaktas|beaktats|vägas|vägts|vägt|betydelse|inverkat|ligga|legat|grund|hänsyn|prövats|användas|använts)',
    '(?:saknar|utan|ingen|inte har|inte haft|inte av) betydelse',
    'oavsett|oberoende av|utan hänsyn till|utan att (?:väga|beakta|ta hänsyn)',
    'inte (?:är|varit) (?:något )?skäl|är inte (?:ett |något )?skäl|inte skäl',
    '(?:inte|aldrig) (?:vägts in|tagits med|tagit hänsyn|tagit med)',
  ].join('|'),
);
/** Told as information, or what somebody says of themselves. Not a ground unless a conclusion is drawn from it. */
const OMTALAT = helaOrd(
  [
    'information|informerad|informerades|informerats|informerat|informerar|upplyst|upplysts|upplystes|fråga(?:r|t|de)? om|frågade|tipsade|tipsats',
    '(?<!(?:nämnden|vi|jag|handläggaren) )(?:säger|sa|sade|uppger|uppgav|berättar|berättade|framför|framförde|tycker|menar|anser|önskar|nämner|beskriver|oroar sig)(?: \\p{L}+){0,3} (?:att|sig|om|över)',
    'tidigare|förr|förut|under många år|som yngre|yrkesliv\\p{L}*|arbetat|arbetade|jobbat|jobbade|drev|ägde|anställd',
    '(?:har|hade) inte råd|inte (?:längre )?råd',
  ].join('|'),
);
const SLUTSATS = helaOrd('därför|därmed|således|alltså|varför|härigenom|på så sätt|och kan (?:själv|på egen)|hänvisas?|hänvisad|får (?:i stället|istället|själv)|bör (?:i stället|istället|själv|kunna)|tillgodoses|tillgodosett|tillgodosedda|avslås|avslag|kan inte beviljas|beviljas inte');

const motMening = (mening: string): string[] => {
  if (finns(PENGASYSSLA, mening) && !finns(KOP, mening) && !finns(RUT, mening)) return [];
  const ord = [...hittade(INKOMST, mening), ...hittade(RUT, mening), ...hittade(KOP, mening)];
  if (ord.length === 0 || finns(LAGD_AT_SIDAN, mening)) return [];
  return finns(OMTALAT, mening) && !finns(SLUTSATS, mening) ? [] : ord;
};

/**
 * U07: does a refusal lean on the person's income, savings, RUT or buying the help? Meant for the texts of an avslag or delvis bifall.
 * Source: SoL 11 kap. 2 § (economy is not weighed where the fee is regulated).
 */
export function ekonomiSomSkal(text: string): Textfynd {
  const ord = meningar(utanCitat(text)).flatMap(motMening);
  return ord.length === 0 ? INGEN_TRAFF : traff('nämner egen ekonomi eller köpt hjälp på ett sätt som kan läsas som skäl', ord);
}
