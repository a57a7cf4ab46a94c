import { HANDLINGAR } from './handlingar.mjs';

/** How often each thing is done, once something is open to type in, and first of all. */
const VIKTER = { skriv: 12, vila: 4, lamnaUt: 3, notera: 2, byt: 2, registrera: 0.5 };
const UTAN_ARENDE = { byt: 4, registrera: 1, notera: 1 };
/** A moment that does not come is waited for no longer than so many things done. */
const HOGST_HANDLINGAR = 15;

/** When the plug is pulled: at any time, or when a write has just begun or ended as the screen tells it. */
function slumpatOgonblick(slump) {
  const slag = slump.vagd({ nar: 5, sparar: 4, sparat: 2 });
  return slag === 'nar' ? { slag, ms: slump.heltal(50, 1800) } : { slag, gang: slump.heltal(1, 2), ms: slump.heltal(0, slag === 'sparar' ? 18 : 8) };
}

/** From an unlocked worklist to a dead browser. */
export function nyRond({ bord, slump, loften, noteringar, ogonblick = slumpatOgonblick(slump), vikter = VIKTER }) {
  let fore = {};
  let kvar = ogonblick.gang ?? 0;
  let stundenHarKommit;
  const stunden = new Promise((klar) => (stundenHarKommit = klar));
  return {
    bord,
    sida: bord.sida,
    slump,
    loften,
    noteringar,
    ogonblick: JSON.stringify(ogonblick),
    vikter,
    /** The page counts what is taken out from when it was opened. */
    utlamnadeFore: new Map([...loften.arenden].map(([id, { utlamnade }]) => [id, utlamnade.utforda])),
    konflikter: [],
    stunden,
    oppet: null,
    dod: false,
    /** Words, or a new case, are on their way from here on. */
    borja: () => void (ogonblick.slag === 'nar' && setTimeout(() => stundenHarKommit(), ogonblick.ms)),
    geUpp: () => stundenHarKommit(),
    sett(lage) {
      for (const del of ['arende', 'notering']) {
        const [forut, nu] = [fore[del], lage[del]];
        if (nu?.slag === 'konflikt' || nu?.slag === 'fel') this.konflikter.push(`Skärmen sa ${nu.slag} i ett ärende.`);
        // A case that is only opened says that it is saved, too.
        if (forut && nu?.slag === ogonblick.slag && forut.slag !== nu.slag && (kvar -= 1) === 0) setTimeout(() => stundenHarKommit(), ogonblick.ms);
      }
      fore = lage;
    },
    /** True when something typed or done is not yet called saved. */
    okvitterat: () => [fore.arende, fore.notering].some((d) => d && d.slag !== 'sparat' && d.slag !== 'tomt'),
  };
}

/** Works until the moment has come, and pulls the plug. Answers whether anything was unacknowledged then. */
export async function korRond(rond, registrera) {
  const ledare = rond.bord.ledare();
  const fel = arbeta(rond, registrera).then(
    () => null,
    (f) => f,
  );
  // Work that stops by itself before that has gone wrong.
  const avbrott = await Promise.race([rond.stunden.then(() => null), fel]);
  if (avbrott) throw avbrott;
  const okvitterat = rond.okvitterat();
  rond.dod = true;
  await rond.bord.doda(ledare);
  await fel;
  return okvitterat;
}

async function arbeta(rond, registrera) {
  const forst = registrera ? 'registrera' : rond.slump.vagd(UTAN_ARENDE);
  // The clock goes while a case or a note is made; opening one that exists writes nothing.
  if (forst !== 'byt') rond.borja();
  await HANDLINGAR[forst](rond);
  if (forst === 'byt') rond.borja();
  for (let nr = 0; !rond.dod && nr < HOGST_HANDLINGAR; nr += 1) await HANDLINGAR[rond.slump.vagd(rond.oppet ? rond.vikter : UTAN_ARENDE)](rond);
  rond.geUpp();
}
