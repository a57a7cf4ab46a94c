import type { Slag } from './fron.ts';
import { meningsfel } from './mening.ts';
import { trasigFil } from './mutera.ts';

/** Longest that one file may take, ms. */
export const LANGST = 1000;

/** Milliseconds, the best of three when it is long: a machine that does other things too is not a reader that hangs. */
async function tiden(las: () => unknown): Promise<number> {
  let bast = Infinity;
  for (let i = 0; i < 3 && bast > LANGST; i += 1) {
    const start = performance.now();
    await las();
    bast = Math.min(bast, performance.now() - start);
  }
  return bast;
}

/** One broken file, read as the product reads it. `fel` says what is wrong with how it was met, or null. */
export async function provaFil(slag: Slag, fro: string, nr: number): Promise<{ readonly last: boolean; readonly fel: string | null }> {
  const { fil, hur } = trasigFil(slag, fro, nr);
  try {
    const { last, meningar } = await slag.las(fil);
    const tid = await tiden(() => slag.las(fil));
    const fel = [
      ...(tid > LANGST ? [`tog ${Math.round(tid)} ms`] : []),
      ...(!last && meningar.length === 0 ? ['nekad utan mening'] : []),
      ...meningar.map(meningsfel).filter((f) => f !== null),
    ];
    return { last, fel: fel.length > 0 ? `${hur}: ${fel.slice(0, 3).join('; ')}` : null };
  } catch (orsak) {
    return { last: false, fel: `${hur}: ${orsak instanceof Error ? (orsak.stack ?? orsak.message).split('\n').slice(0, 6).join('\n    ') : String(orsak)}` };
  }
}
