/**
 * A calendar that only counts: one day at a time from Saturday 1 January 2000, with month lengths from a rhyme and no date library.
 * The tests hold the real arithmetic against it.
 */
export interface Kalenderdag {
  readonly dag: string;
  /** 0 = måndag … 6 = söndag. */
  readonly veckodag: number;
}

const arSkottar = (ar: number) => ar % 400 === 0 || (ar % 4 === 0 && ar % 100 !== 0);
const langd = (ar: number, manad: number) => ([4, 6, 9, 11].includes(manad) ? 30 : manad !== 2 ? 31 : arSkottar(ar) ? 29 : 28);

/** Every day from 2000-01-01 through the last day of `sistaAr`. */
export function langsamKalender(sistaAr: number): Kalenderdag[] {
  const dagar: Kalenderdag[] = [];
  let veckodag = 5;
  for (let ar = 2000; ar <= sistaAr; ar += 1)
    for (let manad = 1; manad <= 12; manad += 1)
      for (let dag = 1; dag <= langd(ar, manad); dag += 1) {
        dagar.push({ dag: `${ar}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`, veckodag });
        veckodag = (veckodag + 1) % 7;
      }
  return dagar;
}
