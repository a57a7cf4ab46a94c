import { INGEN_TRAFF, type Textfynd, helaOrd, meningar, traff, utanCitat } from './text.ts';

/** The assessor's own conclusion about need, right or outcome. */
const SLUTSATS = helaOrd(
  [
    '(?:jag|undertecknad|handläggaren|vi|nämnden) (?:\\p{L}+ )?(?:bedöm(?:er|de)|anser|ansåg|tycker|menar)',
    '(?:min|vår|handläggarens|undertecknads|den samlade|sammanvägd|en sammantagen) (?:samlade |sammantagna )?(?:bedömning|uppfattning|åsikt)(?: är)?',
    '(?:bedöms|bedömdes|bedömer|bedömde|bedömts)(?! av)',
    '(?:borde|bör)(?: \\p{L}+)?',
    'behov(?:et|en)? (?:kan |bör |ska )?(?:bedöms|anses|tillgodoses|är (?:inte )?(?:så )?(?:stort|litet|omfattande nog))',
    '(?:bör|ska|kan|skulle) (?:därför |alltså |inte |nog )?(?:beviljas|avslås|få (?:bifall|avslag|insatsen)|nekas)',
    '(?:är|inte|anses) (?:inte )?berättigad|har (?:inte )?rätt till|uppfyller (?:inte )?(?:kraven|villkoren|kriterierna)',
    'skäliga levnadsförhållanden|skälig levnadsnivå|rimligt att|orimlig\\p{L}*|rimligen|inte nödvändig\\p{L}*|tillräckligt med',
  ].join('|'),
);
/** Guessing, and words that value the person rather than tell what was seen. */
const TOLKNING = helaOrd(
  [
    '(?:verkar|verkade|tycks|tycktes|ser ut att|förefaller|föreföll|framstår som|framstod som|ger intryck av|gav intryck av)(?! (?:efter|mot|lindrande|som de ska|direkt|bra mot|inte mot))',
    'uppenbarligen|uppenbart|förmodligen|antagligen|troligen|troligtvis|sannolikt|säkert|tydligen|självklart|naturligtvis|givetvis',
    '(?:lat|besvärlig|gnällig|otacksam|ovillig|omotiverad|manipulativ|envis|tjatig|ohygienisk|bortskämd|samarbetsvillig|trevlig|söt|duktig|otrevlig|snäll|ovårdad|hopplös|jobbig|konstig)(?:t|a|e)?|krävande|överdriver|överdrev|inbillar sig|stackars|vägrar (?:att )?förstå|pigg och kry',
  ].join('|'),
);
/** Somebody else is named as the one who thinks so: then it is a fact that it was said, and by whom. */
const SAGT_AV = helaOrd(
  [
    '(?:läkare|läkaren|överläkaren|doktorn|distriktssköterskan|sjuksköterska|sjuksköterskan|arbetsterapeut|arbetsterapeuten|fysioterapeut|fysioterapeuten|sjukgymnasten|kuratorn|logopeden|rehabteamet|vårdcentralen|hemtjänsten|personalen|kontaktpersonen|utföraren|god man|gode mannen)(?:s)?(?: \\p{L}+){0,4} (?:bedöm\\p{L}*|anser|ansåg|menar|uppger|uppgav|skriver|tror|beskriver|rekommenderar|säger|berättar|uppfattar|tycker)',
    'enligt (?!min|vår|mig|undertecknad)\\p{L}+(?: \\p{L}+){0,3}',
    '(?:hon|han|hen|personen|maken|makan|hustrun|mannen|dottern|sonen|barnen|systern|brodern|grannen|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)(?: \\p{L}+)? (?:säger|sa|sade|uppger|uppgav|berättar|berättade|anser|ansåg|tycker|tyckte|menar|menade|tror|trodde|upplever|upplevde|bedömer|bedömde|känner|beskriver|beskrev|framför|framförde|önskar|vill|undrar|undrade|frågar|frågade|beskriver sig|kallar)',
    '(?:bedömt|avsett) funktionstillstånd|egenvårdsbedömning\\p{L}*|riskbedömning\\p{L}*|smärtskattning\\p{L}*|läkarbedömning\\p{L}*|biståndsbedömning\\p{L}*|(?:arbetsterapeutens|läkarens|fysioterapeutens|sjuksköterskans) bedömning|begärt? (?:en )?bedömning|bedömning (?:hos|av|från) (?:läkare|arbetsterapeut|fysioterapeut)\\p{L}*',
  ].join('|'),
);
/** Said of, or by, the one who writes: never a source. */
const SKRIVAREN = /^(?:jag|vi|undertecknad|handläggaren|nämnden|det|den|detta|behovet|insatsen)(?!\p{L})/iu;
/** The source may also come last: "…, säger sonen". */
const SAGT_EFTERAT = /[,–-]\s*(?:säger|sa|menar|menade|tycker|tyckte|enligt|uppger|berättar|tror)\s+(?!jag|vi|undertecknad)\p{L}/iu;

/** True when what stands at `plats` is told as somebody else's view. */
function sagtAvAnnan(mening: string, plats: number): boolean {
  if (SAGT_EFTERAT.test(mening.slice(plats))) return true;
  return [...mening.slice(0, plats).matchAll(SAGT_AV)].some((m) => !SKRIVAREN.test(m[0]));
}

/**
 * U06: does a field for facts hold the assessor's conclusion, a guess or a word that values the person? Quotations and what is said by
 * somebody named as its source are facts. Source: good documentation practice (U), therefore a reminder at most.
 */
export function varderingIFakta(text: string): Textfynd {
  const ord = meningar(utanCitat(text)).flatMap((m) => {
    // "Läkaren bedömer", "egenvårdsbedömning": the word itself belongs to a named source, so it is taken out before the search.
    const kvar = m.replace(SAGT_AV, (sagt) => (SKRIVAREN.test(sagt) ? sagt : ' '.repeat(sagt.length)));
    return [...kvar.matchAll(SLUTSATS), ...kvar.matchAll(TOLKNING)].filter((t) => !sagtAvAnnan(m, t.index)).map((t) => t[0].trim());
  });
  return ord.length === 0 ? INGEN_TRAFF : traff('blandar in bedömning eller tolkning bland uppgifterna', ord);
}
