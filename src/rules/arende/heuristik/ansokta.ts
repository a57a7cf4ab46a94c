import { INGEN_TRAFF, type Textfynd, finns, helaOrd, hittade, traff } from './text.ts';

interface Slag {
  readonly namn: string;
  /** Words by which people ask for it. */
  readonly ord: RegExp;
  /** insatsId under which it may be registered: a pattern, since several rows of the catalogue belong together. */
  readonly insats: RegExp;
}

const slag = (namn: string, ord: string, insats: RegExp): Slag => ({ namn, ord: helaOrd(ord), insats });

/** Everyday words for the insatser of the catalogue. "Tvätta sig" is hygien, "tvätta" clothes is tvätt. */
const SLAG: readonly Slag[] = [
  slag('städning', 'städ(?:a|as|ar|ning|ningen|hjälp|hjälpen)?|storstäda|dammsug\\p{L}*|skura|göra rent (?:hemma|i lägenheten)|golv(?:en)? torkade', /stad/),
  slag('tvätt', '(?<!hjälp att )tvätt(?:en|hjälp|ar? (?:kläder\\p{L}*|lakan\\p{L}*|åt|upp))?(?! sig| mig| håret| ryggen)|tvättstugan|klädvård\\p{L}*', /tvatt/),
  slag('inköp', 'inköp(?:en)?|handl(?:a|ar|ing|ingen)(?: (?:mat|åt))?|mathandling\\p{L}*|köpa (?:hem )?(?:mat|varor)|gå till affären|bära hem (?:mat|varor|kassar)\\p{L}*', /inkop/),
  slag('matlådor', 'matlåd\\p{L}*|mat(?:en)? hemkörd|matdistribution\\p{L}*|hemkörd mat|färdig mat', /matdist|matlad/),
  slag('måltider', 'lagar? mat(?:en)?|matlagning\\p{L}*|lagad mat|värma mat(?:en)?|frukost\\p{L}*|middag(?:en|smat)?|lunch(?:en)?|hjälp med mat(?:en)?|hjälp att äta|måltid\\p{L}*', /matlag|maltid|matdist|matlad|morgonhjalp|middagshjalp|kvallshjalp|frukost/),
  slag('dusch', 'dusch(?:en|a|as|ar|ning|hjälp)?|bada', /dusch|hygien/),
  slag('personlig hygien', 'hygien(?:en)?|tvätta (?:sig|mig|håret|ryggen|honom|henne)|raka (?:sig|mig)|borsta tänderna', /hygien|dusch|morgonhjalp|kvallshjalp/),
  slag('på- och avklädning', 'kläs?r? (?:på|av|om)(?: (?:sig|mig|honom|henne))?|på- och avklädning|stödstrump\\p{L}*|komma upp och i kläderna', /klader|kla_|klad|hygien|morgonhjalp|kvallshjalp|egenvard/),
  slag('toalettbesök', 'toalett(?:en|besök\\p{L}*)?|gå på toa|till toan', /toalett|hygien|morgonhjalp|kvallshjalp|natthjalp/),
  slag('tillsyn', 'tillsyn(?:en|sbesök)?|titta till|tittar till|se till (?:mig|henne|honom)|trygghetsbesök', /tillsyn|natt|trygghet/),
  slag('trygghetslarm', '\\p{L}*larm(?:et|klocka|knapp)?', /larm/),
  slag('promenad', 'promen\\p{L}*|komma ut(?: (?:och|en|på))|utevistelse|gå ut (?:en|med|och)', /promenad/),
  slag('ledsagning', 'ledsag\\p{L}*|följa (?:med )?(?:mig|henne|honom|med) (?:till|på)', /ledsag/),
  slag('avlösning', 'avlös\\p{L}*|avlast\\p{L}*', /avlos|vaxelvard|korttid/),
  slag('fönsterputs', 'fönsterputs\\p{L}*|putsa(?:r|de)? (?:alla )?fön\\p{L}*|fönstren', /fonster|stad/),
  slag('bäddning', 'bädd(?:a|ar|ning|as)?|byta (?:lakan|sängkläder)|renbädd\\p{L}*', /badd|morgonhjalp|tvatt|stad/),
  slag('ärenden', 'ärend(?:en|e)|apotek(?:et)?|bankärende\\p{L}*', /apotek|arende/),
  slag('hjälp med läkemedel', 'medicin(?:en|er|erna)?|tablett\\p{L}*|insulin\\p{L}*|ögondroppar\\p{L}*', /egenvard/),
  slag('dagverksamhet', 'dagverksamhet\\p{L}*|dagvård\\p{L}*', /dagverksamhet/),
  slag('korttidsplats', 'korttids\\p{L}*|växelvård\\p{L}*', /korttid|vaxelvard/),
  slag('särskilt boende', 'särskilt boende|äldreboende\\p{L}*|säbo|vårdboende\\p{L}*|demensboende\\p{L}*', /sarskilt|boende|sabo/),
];

/** The clause says that it is managed, unwanted, past, or somebody else's: then it is not asked for. */
const EJ_ANSOKT = helaOrd(
  [
    'klarar|kan själv|sköter|själv(?!klart)|på egen hand|har redan|har (?:ett |en )?sedan|fick tidigare|hade(?! (?:varit|behövt|velat|gärna))|tidigare|förut|förr',
    'inte (?:ha|längre ha|behöv\\p{L}*|aktuellt|nu|ännu)|behöver (?:inte|ingen)|vill (?:inte|ej)|slipper|utan att|nej till|tackar nej|avböj\\p{L}*|ingen hjälp|inga \\p{L}+',
    '(?:dottern?|sonen|maken|makan|hustrun|mannen|frun|barnen|grannen|systern|brodern|väninnan)(?: \\p{L}+)? (?:\\p{L}+r|hjälper)(?: \\p{L}+){0,3}',
  ].join('|'),
);
const SATSGRANS = /[.;!?\n]+|,\s+(?=men|fast|dock|inte|inga|ingen|inget|och (?:hon|han|jag|behöver|inte|klarar)|jag|hon|han|däremot)|\s(?=men|fast)\s?|\s+och\s+(?=(?:hon|han|jag)(?!\p{L})|behöver inte|klarar)/u;

interface NamndInsats {
  readonly namn: string;
  readonly ord: string;
  readonly insats: RegExp;
}

/** The insatser that the words of an ansökan ask for, in the catalogue's order. Clauses that say that one manages or does not want it are left out. */
function namndaInsatser(text: string): NamndInsats[] {
  const satser = utanCitatteckenBara(text).split(SATSGRANS).filter((s) => s.trim() !== '' && !finns(EJ_ANSOKT, s));
  return SLAG.flatMap(({ namn, ord, insats }) => {
    const traffar = satser.flatMap((s) => hittade(ord, s));
    return traffar[0] === undefined ? [] : [{ namn, ord: traffar[0], insats }];
  });
}

/** The field holds the person's own words, so quotation marks are dropped but not what stands between them. */
const utanCitatteckenBara = (text: string): string => text.replace(/["”“„»«]/gu, ' ');

/**
 * A12: do the words of an ansökan ask for more than is registered? Source: FL 19 § (I); warns only.
 * @param registrerade insatsId of the ansökta insatser; `ovrigt` may stand for anything that was named
 */
export function flerInsatserITexten(text: string, registrerade: readonly string[]): Textfynd {
  const kvar = namndaInsatser(text).filter(({ insats }) => !registrerade.some((id) => insats.test(id)));
  const ovriga = registrerade.filter((id) => id === 'ovrigt').length;
  if (kvar.length <= ovriga) return INGEN_TRAFF;
  return traff(`nämner också ${kvar.map((k) => k.namn).join(', ')}`, kvar.map((k) => k.ord));
}
