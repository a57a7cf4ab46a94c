import { INGEN_TRAFF, type Textfynd, antalOrd, helaOrd, hittade, meningar, traff, utanCitat } from './text.ts';

/** A sentence longer than this is hard to read for many. Words per sentence. */
const LANGSTA_MENING = 30;

/** Written out in a text to a person. "SoL", "FL" and "kap." stand in lagrum and are left alone. */
const FORKORTNING = helaOrd(
  [
    'bl\\. ?a\\.|t\\. ?ex\\.?|m\\. ?m\\.|m\\. ?fl\\.|p\\. ?g\\. ?a\\.|pga\\.?|fr\\. ?o\\. ?m\\.?|from(?= (?:\\d|den|och))|t\\. ?o\\. ?m\\.?|tom(?= (?:\\d|den))|d\\. ?v\\. ?s\\.?|dvs\\.?|f\\. ?n\\.|s\\. ?k\\.|m\\. ?h\\. ?t\\.|m\\. ?a\\. ?a\\.|i st\\.? f\\.|e\\. ?d\\.|o\\. ?dyl\\.|o\\. ?s\\. ?v\\.|osv\\.?|enl\\.?|ang\\.?|resp\\.|ev\\.|avs\\.|inkl\\.?|exkl\\.?|jfr|pers\\.|ggr|ggr/v|tfn|min/v|tim/mån|x/v|mha',
  ].join('|'),
);
/** Abbreviations of the trade: capitals as written there, or the lower-case forms that mean nothing else. */
const YRKESFORKORTNING = helaOrd('ADL|P-ADL|I-ADL|IBIC|ICF|BHL|HSL|OSL|LSS|SIP|AT|FT|SSK|Ssk|USK|Usk|BPSD|KOL|TIA|MMT|RAI|HJM|HTJ|Htj|SÄBO|Säbo|säbo|VoO|BPS|VÅB|ROV|SVPL|Prator|LOV|KBH', true);
/** Office language, each with a plain word for it. */
const KANSLIORD: Readonly<Record<string, string>> = {
  'erfordra(?:s|r)?|erforderlig(?:a|t)?': 'behövs',
  'föreligger|förelegat|förelåg': 'finns',
  'avseende|beträffande|vad avser|rörande': 'om',
  'erhålla(?:s|r)?|erhåll(?:er|it)|erhöll': 'få',
  'ombesörj(?:a|er|s|as|t)?': 'ordna',
  'jämlikt|i enlighet med': 'enligt',
  'härmed|härvid|därvid|därvidlag|härför|därtill|därom|häri|varvid|varför\\s+härmed': 'stryk',
  'vederbörande': 'personen',
  'inkommi(?:t|na)|inkom': 'kom in',
  'dylik(?:a|t)?|ovannämnd(?:a|e)?|ovanstående|ifrågavarande|förevarande|sagda': 'den, det',
  'medelst': 'med',
  'adekvat(?:a)?': 'passande',
  'brukare(?:n|ns|s)?|klient(?:en|ens)?': 'du',
  'delge(?:s|r|tts)?|delgivning(?:en)?': 'få del av',
  'verkställighet(?:en)?|verkställs': 'när hjälpen ges',
  'aktualisera(?:s|d|t|r)?': 'ta upp',
  'kognitiv(?:a|t)? (?:svikt|nedsättning|förmåga)\\p{L}*|kognition(?:en)?': 'minne och tankeförmåga',
  'matning(?:en)?|mata(?:s|d)?': 'hjälp att äta',
  'implementer\\p{L}*|konsekvensbeskriv\\p{L}*|optimer\\p{L}*|prioriteras? ned': 'skriv vad det betyder',
  'ej': 'inte',
  'samt': 'och',
  'skall': 'ska',
  'eder|edert|edra': 'din',
  'tillse|tillser|tillses': 'se till',
  'fortlöpande': 'hela tiden',
  'genomförandeplanering(?:en)?|behovsbild(?:en)?|helhetsbedömning(?:en)?|funktionsnivå(?:n)?|åtgärdsplan(?:en)?': 'skriv vad det betyder',
};
const KANSLI = Object.entries(KANSLIORD).map(([monster, enklare]) => ({ monster: helaOrd(monster), enklare }));

/**
 * B18: is a text to the person hard to read? Sentences over 30 words, abbreviations, office language. Quotations are left alone.
 * Source: FL 32 § (klargörande motivering) and good plain-language practice; a reminder at most.
 */
export function svarlast(text: string): Textfynd {
  const ren = utanCitat(text);
  const langa = meningar(ren).filter((m) => antalOrd(m) > LANGSTA_MENING);
  const forkortningar = [...hittade(FORKORTNING, ren), ...hittade(YRKESFORKORTNING, ren)];
  const kansli = KANSLI.flatMap(({ monster, enklare }) => hittade(monster, ren).map((ord) => ({ ord, enklare })));
  const skal = [
    ...(langa.length > 0 ? [`har ${langa.length === 1 ? 'en mening' : `${langa.length} meningar`} på mer än ${LANGSTA_MENING} ord`] : []),
    ...(forkortningar.length > 0 ? [`har förkortningar (${[...new Set(forkortningar)].join(', ')})`] : []),
    ...(kansli.length > 0 ? [`har ord som kan bytas mot enklare (${[...new Set(kansli.map((k) => `${k.ord}: ${k.enklare}`))].join(', ')})`] : []),
  ];
  if (skal.length === 0) return INGEN_TRAFF;
  const oppning = langa.map((m) => `${m.split(/\s+/u).slice(0, 6).join(' ')} …`);
  return traff(skal.join(' och '), [...oppning, ...forkortningar, ...kansli.map((k) => k.ord)]);
}
