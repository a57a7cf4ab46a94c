/** Small statistics of the bench. Figures are compared within one run only: this kind of machine differs by 20 % from run to run. */

export const median = (tal) => kvantil(tal, 0.5);
export const p95 = (tal) => kvantil(tal, 0.95);

/** Median of the ratios round by round: what else the machine does in a round falls on both. */
export const kvot = (tider, mot) => median(tider.map((tid, i) => tid / mot[i]));

function kvantil(tal, andel) {
  if (tal.length === 0) return Number.NaN;
  const ordnade = tal.toSorted((a, b) => a - b);
  const plats = (ordnade.length - 1) * andel;
  const [under, over] = [ordnade[Math.floor(plats)], ordnade[Math.ceil(plats)]];
  return under + (over - under) * (plats % 1);
}

/**
 * Measures contestants in rotated order, so that no one always goes first or last.
 * @param deltagare name → async function that gives one figure, or one object of figures
 * @returns name → its figures, one per round
 */
export async function varva(varv, deltagare) {
  const namn = Object.keys(deltagare);
  const svar = Object.fromEntries(namn.map((n) => [n, []]));
  for (let i = 0; i < varv; i++) {
    for (let j = 0; j < namn.length; j++) {
      const n = namn[(i + j) % namn.length];
      svar[n].push(await deltagare[n]());
    }
  }
  return svar;
}
