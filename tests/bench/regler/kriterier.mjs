import { lasRiktlinje } from '../../../src/rules/riktlinje/las.ts';
import { INSATSER, allaFragor, halvfylld, slumpbok, verkligBok } from './bocker.mjs';
import { lasfil } from './lasfil.mjs';
import { motorer } from './motorer.mjs';
import { slump } from './slump.mjs';
import { tavling } from './tavling.mjs';

const SLUMPBOCKER = 600;
const VERKLIGA = 300;

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

const allaBocker = (doma, bocker) => tavling(() => bocker.reduce((antal, bok) => antal + doma(bok).length, 0));

const perArende = (tider) => Object.fromEntries(Object.entries(tider).map(([namn, t]) => [namn, t.map((tid) => tid / VERKLIGA)]));

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

  const deltagare = Object.entries(alla).map(([namn, { bok, doma }]) => [namn, allaBocker(doma, verkliga.map(bok))]);
  deltagare.push(['likvardHalvfylld', allaBocker(alla.likvard.doma, verkliga.map((bok) => halvfylld(bok, s)))]);
  const tider = perArende(await varva(varv, Object.fromEntries(deltagare)));
  const rader = INSATSER.reduce((n, id) => n + riktlinje.insatser.find((i) => i.id === id).kriterier.length, 0);
  return { tider, lika: VERKLIGA + SLUMPBOCKER, fragor: fragor.length, rader, insatser: INSATSER.length };
}
