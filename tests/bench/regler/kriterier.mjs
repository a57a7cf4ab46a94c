import { lasRiktlinje } from '../../../src/rules/riktlinje/las.ts';
import { INSATSER, allaFragor, halvfylld, slumpbok, verkligBok } from './bocker.mjs';
import { lasfil } from './lasfil.mjs';
import { motorer } from './motorer.mjs';
import { slump } from './slump.mjs';
import { tavling } from './tavling.mjs';

const SLUMPBOCKER = 600;
const VERKLIGA = 300;
/** Books for an engine that needs ten milliseconds a case. */
const FA = 30;

/** Every engine must give the same row for every insats of every book, otherwise there is nothing to compare. */
function kontrollera(alla, bocker) {
  for (const bok of bocker) {
    const facit = JSON.stringify(alla.typescript.doma(alla.typescript.bok(bok)));
    for (const [namn, { bok: form, doma }] of Object.entries(alla)) {
      const svar = JSON.stringify(doma(form(bok)));
      if (svar !== facit) throw new Error(`${namn} ger ${svar}, handskrivet ger ${facit}, för ${JSON.stringify(bok)}`);
    }
  }
}

/** A contestant that judges all the books; its figure is per case. */
function perArende(doma, bocker) {
  const kor = tavling(() => bocker.reduce((antal, bok) => antal + doma(bok).length, 0));
  return async () => (await kor()) / bocker.length;
}

/**
 * Criteria of a whole case: microseconds per case and engine.
 * @param riktlinjefil path of the YAML
 * @param varva from matning.mjs
 */
export async function matKriterier(riktlinjefil, varva, varv) {
  const riktlinje = await lasfil(riktlinjefil, lasRiktlinje);
  const s = slump(20250701);
  const fragor = allaFragor(riktlinje, INSATSER);
  const verkliga = Array.from({ length: VERKLIGA }, () => verkligBok(riktlinje, INSATSER, fragor, s));
  const slumpade = Array.from({ length: SLUMPBOCKER }, () => slumpbok(fragor, s));
  const alla = await motorer(riktlinje, INSATSER);
  kontrollera(alla, [...verkliga, ...slumpade]);

  const deltagare = Object.entries(alla).map(([namn, { bok, doma, langsam }]) => [namn, perArende(doma, verkliga.slice(0, langsam ? FA : VERKLIGA).map(bok))]);
  deltagare.push(['likvardHalvfylld', perArende(alla.likvard.doma, verkliga.map((bok) => halvfylld(bok, s)))]);
  const tider = await varva(varv, Object.fromEntries(deltagare));
  const rader = INSATSER.reduce((n, id) => n + riktlinje.insatser.find((i) => i.id === id).kriterier.length, 0);
  return { tider, lika: VERKLIGA + SLUMPBOCKER, fragor: fragor.length, rader, insatser: INSATSER.length };
}
