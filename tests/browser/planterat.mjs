import { readFileSync } from 'node:fs';
import { MAJBRITT } from './folk.mjs';
import * as r from './resa.mjs';

const las = (fil) => readFileSync(new URL(`../../${fil}`, import.meta.url), 'utf8');

/** Invented names, each written in one place. */
const NAMN = [
  'Egil Lyktskata', 'Ottilia Mörkervall', 'Sixten Björnloka', 'Vendela Åskmoln', 'Ragnvald Ölandstok', 'Hillevi Stengärde', 'Torgny Kråkbär', 'Gunnvor Sälgdun',
  'Isidor Vätteros', 'Tyra Hjortronmyr', 'Algot Nätmelon', 'Svea Älggräs', 'Berner Skogsstjärna', 'Dagny Fläderås', 'Yngvar Lövkoja',
];
const iDemo = (nummer) => ['01-maj-britt', '02-birgitta-och-rolf', '03-karl-axel'].some((fil) => las(`demo/${fil}.json`).includes(nummer));
/** Not those of the demonstration cases: they lie in the app's own files. */
const PERSONNUMMER = JSON.parse(las('scripts/testpersonnummer.json')).nummer.filter((n) => n !== MAJBRITT.personnummer && !iDemo(n)).slice(0, 5);

const namn = [...NAMN];
const nummer = [...PERSONNUMMER];
let antal = 0;
const ettNamn = () => namn.shift();
const ettNummer = () => nummer.shift();
/** A sentence that is found by nothing but itself. */
const enMening = () => `Skvader nr ${(antal += 1) + 100} räknar blåbär på låven.`;

/** What is planted, by where. The keys are paths in the case where there is one. */
export const PLANTERAT = {
  installningar: { anvandare: ettNamn() },
  notering: { ord: enMening(), ringer: ettNamn(), galler: ettNamn() },
  ansokan: {
    'person.namn': ettNamn(),
    'person.personnummer': ettNummer(),
    'person.adress': enMening(),
    'ansokan.mottagenAv': ettNamn(),
    'ansokan.ord': enMening(),
    'ansoktaInsatser.0.onskan': enMening(),
    'foretradare.0.namn': ettNamn(),
    'foretradare.0.omfattning': enMening(),
    'foretradare.0.styrkt': enMening(),
    'samtycken.0.mottagare': ettNamn(),
    'samtycken.0.omfattning': enMening(),
    'samtycken.0.hur': enMening(),
  },
  laget: { 'laget.lagetNu': enMening(), 'laget.lovat': enMening(), 'laget.vantarPa': enMening() },
  utredning: {
    'utredning.samtal.0.narvarande': ettNamn(),
    'utredning.samtal.0.anteckning': enMening(),
    'utredning.sarskilda.egenSyn': enMening(),
    'utredning.livsomraden.hemliv.behov': enMening(),
    'utredning.livsomraden.hemliv.resurser': enMening(),
    'utredning.livsomraden.hemliv.tillgodosesIdag': enMening(),
    'utredning.livsomraden.hemliv.faktorer': enMening(),
    'hushall.medlemmar.0.namn': ettNamn(),
    'anhorigstod.gorIdag': enMening(),
    'anhorigstod.faller': enMening(),
  },
  bedomning: { behov: enMening(), sjalv: enMening(), annatSatt: enMening(), skaligt: enMening() },
  stallningstagande: { mening: enMening(), motivering: enMening() },
  kommunicering: { 'kommunicering.undantagSkal': enMening() },
  beslut: { 'beslut.beslutsfattare': ettNamn(), egenText: enMening() },
  /** Written in a dialog, and neither sent nor closed away. */
  utkast: { avskrivning: enMening() },
  flera: Array.from({ length: 4 }, () => ({ namn: ettNamn(), personnummer: ettNummer(), ord: enMening() })),
  /** Typed when the plug is pulled. */
  mittI: { ord: enMening() },
};

/** Every planted word, and a personnummer without its hyphen too. */
export const PLANTERADE_ORD = Object.values(PLANTERAT)
  .flatMap((del) => (Array.isArray(del) ? del.flatMap((d) => Object.values(d)) : Object.values(del)))
  .flatMap((ord) => (/^\d{8}-\d{4}$/.test(ord) ? [ord, ord.replace('-', '')] : [ord]));

async function fyllFalten(sida, falten) {
  for (const [vag, ord] of Object.entries(falten)) await sida.locator(`[name="${vag}"]`).fill(ord);
}

/** Writes all of it through the screens, each in its place. Ends in the case, with a dialog's words unsent. */
export async function planteraAllt(sida) {
  await r.forstaStart(sida, { namn: PLANTERAT.installningar.anvandare });
  await r.snabbnotera(sida, PLANTERAT.notering);
  for (const { namn: personensNamn, personnummer, ord } of PLANTERAT.flera) {
    await r.registreraAnsokan(sida, { person: { namn: personensNamn, personnummer } });
    await r.falt(sida, 'Vad personen ansöker om').fill(ord);
    await r.vantaPaSparat(sida);
  }
  await r.registreraAnsokan(sida, { insatser: ['Städning'] });
  await r.knapp(sida, 'Lägg till företrädare').click();
  await r.knapp(sida, 'Lägg till samtycke').click();
  await fyllFalten(sida, PLANTERAT.ansokan);
  await r.vikUt(sida, 'Läget nu');
  await fyllFalten(sida, PLANTERAT.laget);
  await r.inledUtredningen(sida);
  await r.nyttSamtal(sida, { anteckning: '' });
  await r.knapp(sida, 'Lägg till person').click();
  await r.vikUt(sida, 'Hemliv');
  await fyllFalten(sida, PLANTERAT.utredning);
  await r.gaTill(sida, 'Bedömning');
  await r.skrivEgenBedomning(sida, PLANTERAT.bedomning);
  await r.taStallning(sida, { utfall: 'Bifall', ...PLANTERAT.stallningstagande });
  await r.gaTill(sida, 'Kommunicering');
  await r.falt(sida, 'Undantag').selectOption({ label: 'Uppenbart obehövligt' });
  await fyllFalten(sida, PLANTERAT.kommunicering);
  await r.gaTill(sida, 'Beslut');
  await fyllFalten(sida, { 'beslut.beslutsfattare': PLANTERAT.beslut['beslut.beslutsfattare'] });
  await r.knapp(sida, 'Skriv om delar av texten').click();
  await r.knapp(sida, /^Skriv om (?!delar)/).first().click();
  await sida.getByLabel(/^Din text:/).fill(PLANTERAT.beslut.egenText);
  await r.knapp(sida, 'Ärendet').click();
  await r.knapp(sida, /^Avskriv ärendet/).click();
  await r.falt(sida.getByRole('dialog'), 'Varför ärendet avskrivs').fill(PLANTERAT.utkast.avskrivning);
}
