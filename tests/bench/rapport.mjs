/**
 * One line of the bench: what was measured, and the most it may be. Without `mal` it is only told.
 * @param varde the figure that the target holds for
 */
export const rad = (vad, varde, enhet, mal = null) => ({ vad, varde, enhet, mal });

/** Misses of up to 30 % are noise on a machine that does other things too. */
const SLACK = 1.3;
export const missar = (rader) => rader.filter((r) => r.mal !== null && !(r.varde <= r.mal * SLACK));

const skriv = (tal, enhet) => {
  const storlek = Math.abs(tal);
  const siffror = storlek >= 100 ? 0 : storlek >= 10 ? 1 : storlek >= 0.1 ? 2 : 4;
  return `${tal.toFixed(siffror).replace('.', ',')}${enhet === '×' ? '' : ' '}${enhet}`;
};

function utfall({ varde, mal }) {
  if (mal === null) return '';
  if (varde <= mal) return 'nått';
  return varde <= mal * SLACK ? 'missat' : 'missat med mer än 30 %';
}

export function tabell(rader) {
  const celler = [
    ['Vad', 'Mätt', 'Mål', ''],
    ...rader.map((r) => [r.vad, skriv(r.varde, r.enhet), r.mal === null ? '' : `≤ ${skriv(r.mal, r.enhet)}`, utfall(r)]),
  ];
  const bredd = [0, 1, 2].map((kolumn) => Math.max(...celler.map((c) => c[kolumn].length)));
  return celler.map(([vad, matt, mal, ok]) => `${vad.padEnd(bredd[0])}  ${matt.padStart(bredd[1])}  ${mal.padStart(bredd[2])}  ${ok}`.trimEnd()).join('\n');
}
