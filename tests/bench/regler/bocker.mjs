import { insatsensFragor } from '../../../src/rules/riktlinje/kompilera.ts';
import { besvarat, svarskoder } from '../../../src/rules/riktlinje/svar.ts';

/** A whole case: twelve insatser that are granted often. */
export const INSATSER = ['stad', 'tvatt', 'inkop', 'matlagning', 'matdistribution', 'dusch', 'hygien', 'klader', 'toalettbesok', 'tillsyn_dag', 'tillsyn_natt', 'trygghetslarm'];

/** Every question of the case once, shared ones included. */
export function allaFragor(riktlinje, insatsIdn) {
  const fragor = insatsIdn.flatMap((id) => insatsensFragor(riktlinje.insatser.find((i) => i.id === id), riktlinje.fragor));
  return [...new Map(fragor.map((f) => [f.id, f])).values()];
}

const slumpsvar = (fraga, s) => besvarat(svarskoder(fraga) ? s.val(svarskoder(fraga)) : s.heltal(fraga.minst ?? 0, Math.min(fraga.hogst ?? 12, 12)));

/** Any answers at all: finds differences, says nothing about what is common. */
export const slumpbok = (fragor, s) => Object.fromEntries(fragor.map((f) => [f.id, slumpsvar(f, s)]));

/**
 * A case as it could be: for each insats one of the riktlinje's own examples that agrees with what is answered already,
 * and any answer to the questions that are then left.
 */
export function verkligBok(riktlinje, insatsIdn, fragor, s) {
  const varden = {};
  for (const id of insatsIdn) {
    const passande = riktlinje.insatser.find((i) => i.id === id).exempel.filter(({ svar }) => Object.entries(svar).every(([fraga, v]) => (varden[fraga] ?? v) === v));
    if (passande.length > 0) Object.assign(varden, s.val(passande).svar);
  }
  return Object.fromEntries(fragor.map((f) => [f.id, f.id in varden ? besvarat(varden[f.id]) : slumpsvar(f, s)]));
}

/** The same book in the middle of the work: some questions not asked, a few unclear. Only the app's own engine can read it. */
export const halvfylld = (bok, s) =>
  Object.fromEntries(
    Object.entries(bok).flatMap(([id, svar]) => {
      const t = s.tal();
      return t < 0.35 ? [] : [[id, t < 0.4 ? { status: 'oklart' } : svar]];
    }),
  );
