import { INGEN_TRAFF, type Textfynd, helaOrd, hittade, traff } from './text.ts';

/** Never something that can be reserved for: the municipality's own rules and money. Source: RÅ 2000 ref. 16. */
const KOMMUNENS = helaOrd(
  '(?:nya|ändrade|reviderade|kommunens|nämndens) (?:\\p{L}+ )?(?:riktlinje\\p{L}*|regler|ekonomi\\p{L}*|budget\\p{L}*|resurser|besparing\\p{L}*|prioritering\\p{L}*)|riktlinje\\p{L}* (?:\\p{L}+ )?(?:ändras|förändras|revideras)|besparing\\p{L}*|budget\\p{L}*',
);
/** Where a condition begins; "Skulle …" at the start of a sentence is one too. What stands before "därefter" is its condition. */
const VILLKOR = /(?<!\p{L})(?:när|om|efter(?: att)?|sedan|så snart|då|ifall|förutsatt att|till dess(?: att)?|tills|eftersom|vid|genom att)(?!\p{L})|(?<=^|[.!?]\s)skulle(?!\p{L})/giu;
const DAREFTER = /(?<!\p{L})(?:därefter|då|sedan)(?!\p{L})/iu;

/** Words that fit anybody's beslut: they say neither what is foreseen nor for whom. */
const ALLMANNA = helaOrd(
  [
    '(?:om|för)?pröv\\p{L}*|ompröv\\p{L}*|beslut\\p{L}*|nämnd\\p{L}*|kommun\\p{L}*|handläggar\\p{L}*|insats\\p{L}*|hjälp(?:en)?|stöd(?:et)?|förbehåll\\p{L}*|uppfölj\\p{L}*|följs?|upp|översyn|återkall\\p{L}*|upphör\\p{L}*|gäll\\p{L}*',
    'behov\\p{L}*|situation\\p{L}*|livs\\p{L}*|förhållande\\p{L}*|förutsättning\\p{L}*|omständighet\\p{L}*|hälsa\\p{L}*|hälsotillstånd\\p{L}*|uppgift\\p{L}*|skäl\\p{L}*|anledning\\p{L}*|grund\\p{L}*|lag\\p{L}*|person\\p{L}*|enskild\\p{L}*|funktion\\p{L}*|tillstånd\\p{L}*',
    '(?:för)?ändr\\p{L}*|förbättr\\p{L}*|försämr\\p{L}*|minsk\\p{L}*|ök\\p{L}*|annorlunda|inträff\\p{L}*|uppstår|föreligg\\p{L}*|finns|finner|bedöm\\p{L}*|anse\\p{L}*|krävs|behövs|kräver|visar|kommer|komma|fram|ske\\p{L}*|väsentlig\\p{L}*|eventuell\\p{L}*|betydlig\\p{L}*|nya|nytt|ny|annan|annat|andra|något|någon|behövas',
    '(?:en|ett|två|tre|fyra|fem|sex|tolv|\\d+) (?:år|månader|månad|veckor|gång|gånger)|år(?:et|ligen)?|månad\\p{L}*|veck\\p{L}*|gång\\p{L}*|löpande|regelbund\\p{L}*|framöver|framtid\\p{L}*|helst|samband|minst|senast|tidigare|senare|datum|dag(?:en)?|tid(?:en)?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\\d+',
    'är|var|har|hade|ha|kan|kunna|ska|skall|skulle|får|blir|bli|vara|varit|gör|göras|görs|det|den|dem|de|du|dig|din|ditt|dina|hon|han|hen|henne|hans|hennes|dennes|vi|er|era|ni|och|eller|men|som|att|på|till|för|med|av|från|igen|inte|åter|så|sig|sin|sina|sitt|ett|en|ovan|också|även|därtill|därför|genom|inom',
  ].join('|'),
);
/** So many words of its own must a condition have to be somebody's. */
const EGNA_ORD = 2;

const egnaOrd = (text: string): string[] => text.replace(ALLMANNA, ' ').match(/\p{L}{3,}/gu) ?? [];

/** The part of the text that states the condition: all from the first conjunction on, or the whole when a later sentence points back. */
function villkoret(text: string): string {
  if (DAREFTER.test(text.split(/[.!?]\s+/u).slice(1).join(' '))) return text;
  const forsta = text.search(VILLKOR);
  return forsta < 0 ? '' : text.slice(forsta).replace(VILLKOR, ' ');
}

/**
 * B08: is an omprövningsförbehåll generic, i.e. without a condition that is foreseeable for this person? Hits too when it reserves for the
 * municipality's own rules or money. Source: JO 589-2016 (V2); warns only.
 */
export function allmantForbehall(text: string): Textfynd {
  const ren = text.trim();
  if (ren === '') return INGEN_TRAFF;
  const kommunens = hittade(KOMMUNENS, ren);
  if (kommunens.length > 0) return traff('tar förbehåll för kommunens egna regler eller ekonomi', kommunens);
  if (egnaOrd(villkoret(ren)).length >= EGNA_ORD) return INGEN_TRAFF;
  return traff('säger inte vilken förutsebar händelse hos personen som ska leda till omprövning', []);
}
