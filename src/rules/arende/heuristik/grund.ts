import { namnerOmstandighet } from './omstandighet.ts';
import { INGEN_TRAFF, type Textfynd, finns, helaOrd, hittade, meningar, traff, utanCitat } from './text.ts';

const HUR_OFTA = '(?:varannan vecka|var tredje vecka|var fjärde vecka|(?:en|två|tre) (?:gång|gånger) (?:per|i|om) (?:dag|dagen|vecka|veckan|månad|månaden|år|året)|per vecka|i veckan|i månaden)';

/** The riktlinje, a norm, a habit or a general frequency named as what decides. Lawful to mention, not to stand alone. */
const NORM = helaOrd(
  [
    '\\p{L}*riktlinje\\p{L}*|norm(?:en|er|erna)?|normal omfattning|schablon\\p{L}*|tillämpningsanvisning\\p{L}*|regelverket|praxis|\\p{L}*rutin(?:en|er|erna)',
    `(?:beviljas|ges|utförs|sker|görs|erbjuds|städas)(?: \\p{L}+){0,4} ${HUR_OFTA}`,
    `(?:högst|endast|bara|max|maximalt|som mest|normalt)(?: \\p{L}+){0,3} ${HUR_OFTA}`,
    'brukar (?:inte )?(?:bevilja|beviljas|vi)|beviljas (?:normalt )?(?:inte|ej)(?: längre)? i kommunen|(?:inga|något|några) undantag|undantag görs (?:inte|ej)|lika (?:ofta|mycket) (?:för alla|i kommunen)',
  ].join('|'),
);

const KOMMUNEN = '(?:kommunen|förvaltningen|hemtjänsten|socialtjänsten|staden|äldreomsorgen)';
const VI = `(?:nämnden|vi|${KOMMUNEN})`;
/** "Vi beviljar inte fler gånger än så" tells the outcome; "kommunen beviljar inte städning" what nobody gets. */
const OMFATTNING = '(?! (?:fler|flera|mer|mera|oftare|tätare)(?!\\p{L}))';
const ERBJUDER = 'erbjuder|tillhandahåller|utför|gör(?! (?:\\p{L}+ )?(?:inte|ej|ingen) (?:\\p{L}+ )?bedömning)|hjälper';
const RESURS = '(?:personal|bemanning|resurser|kapacitet|utförare|möjlighet att (?:erbjuda|utföra))';
/** Never a lawful reason, whatever else the text says: what the municipality offers, what it costs, who is there to do it. */
const KOMMUNENS = helaOrd(
  [
    `${VI} (?:${ERBJUDER})(?: \\p{L}+){0,2} (?:inte|ej|inga|ingen|aldrig)`,
    `${KOMMUNEN} (?:ger|beviljar)(?: \\p{L}+){0,2} (?:inte|ej|inga|ingen|aldrig)${OMFATTNING}`,
    `(?:nämnden|vi) (?:ger|beviljar)(?: \\p{L}+){0,2} (?:aldrig|(?:inte|ej) längre(?! tid)|(?:inte|ej|ingen|inga) (?:sådan\\p{L}*|den (?:här )?(?:typen|sortens)))`,
    `${VI}(?: \\p{L}+)? (?:inte|ej|aldrig)(?: \\p{L}+)? (?:erbjuder|tillhandahåller|utför|gör|hjälper)`,
    `${KOMMUNEN}(?: \\p{L}+)? (?:inte|ej|aldrig)(?: \\p{L}+)? (?:ger|beviljar)${OMFATTNING}`,
    `${VI}(?: \\p{L}+)? (?:måste|behöver|ska) (?:spara|hushålla|prioritera)`,
    `(?:erbjuder|tillhandahåller|utför|gör|hjälper) ${VI}(?: \\p{L}+)? (?:inte|ej|inga|ingen)`,
    `${VI} (?:har(?: \\p{L}+)? (?:inte|ej|ingen|inga)|saknar)(?: \\p{L}+)? ${RESURS}`,
    `(?:inget|ingenting|ingen (?:insats|tjänst|uppgift)|inte något|inte en (?:insats|tjänst|uppgift))(?: som)? (?:för )?${VI}(?: \\p{L}+)?`,
    '(?:finns|ingår) (?:inte|ej) (?:\\p{L}+ )?(?:i|bland) (?:kommunens|vårt|våra|nämndens|hemtjänstens) (?:utbud|insatser|tjänster|katalog|uppdrag)|erbjuds (?:inte|ej)(?: längre)?',
    '(?:ekonomiska|budget|besparings|resurs|kostnads|personal)(?:mässiga)? ?skäl|(?:det )?ekonomiska läget',
    '(?:kommunens|nämndens|vår|vårt|enhetens|begränsad(?:e)?|ansträngd(?:a)?|stram(?:a)?) (?:\\p{L}+ )?(?:budget|ekonomi|ekonomin|resurser|ramar|underskott)',
    'budget(?:en|ram|ramen|läget)?|besparing(?:ar|en|skrav|skraven|såtgärd\\p{L}*)|sparkrav(?:et|en)?|resursbrist|brist på (?:resurser|personal)|personalbrist(?:en)?|för (?:dyrt|kostsamt)',
  ].join('|'),
);
const AVVISAD = helaOrd('(?:är|utgör|har) (?:dock |alltså |därför )?(?:inte|inget|aldrig)(?: \\p{L}+){0,3} (?:skäl|grund|betydelse|påverkat|vägts|avgörande|anledning)|inte (?:är )?(?:ett |något )?skäl|oavsett|utan hänsyn|gäller inte som');

/**
 * U08: is the reason for a refusal only the riktlinje, a norm or what the municipality offers or affords? A reference to the riktlinje
 * together with circumstances of the person gives no hit. Source: SoL 11 kap. 1 §, FL 32 §; RÅ 2000 ref. 16.
 */
export function baraRiktlinjeSomGrund(text: string): Textfynd {
  const alla = meningar(text);
  const egna = alla.map(utanCitat);
  const kommunens = egna.filter((m) => !finns(AVVISAD, m)).flatMap((m) => hittade(KOMMUNENS, m));
  if (kommunens.length > 0) return traff('anger vad kommunen erbjuder eller har råd med som skäl', kommunens);
  const norm = egna.flatMap((m) => hittade(NORM, m));
  if (norm.length === 0 || namnerOmstandighet(egna.map((m) => m.replace(NORM, ' ')))) return INGEN_TRAFF;
  return traff('hänvisar bara till riktlinje eller norm och nämner ingen omständighet hos personen', norm);
}
