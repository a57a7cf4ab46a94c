import type { Posttabell } from './manifest.ts';

/** What one tab tells the others: random ids and revisions, no words. */
export type Fliknotis =
  | { readonly slag: 'sparat'; readonly tabell: Posttabell; readonly id: string; readonly rev: number }
  | { readonly slag: 'borttaget'; readonly tabell: Posttabell; readonly id: string; }
  | { readonly slag: 'oppnat'; readonly id: string }
  /** Another tab wants to write in the case: save and let go. */
  | { readonly slag: 'lamna'; readonly id: string }
  /** The answer; `kan` is false when the words could not be saved. */
  | { readonly slag: 'lamnat'; readonly id: string; readonly kan: boolean }
  /** Someone is at work in that tab. */
  | { readonly slag: 'rort' }
  | { readonly slag: 'last' };

export interface Flikar {
  readonly meddela: (notis: Fliknotis) => void;
  /** Returns a function that stops listening. */
  readonly lyssna: (mottagare: (notis: Fliknotis) => void) => () => void;
  readonly stang: () => void;
}

const SLAG = new Set<unknown>(['sparat', 'borttaget', 'oppnat', 'lamna', 'lamnat', 'rort', 'last'] satisfies Fliknotis['slag'][]);

/** A tab of another version may say what we do not know; that is passed over. */
const arNotis = (data: unknown): data is Fliknotis => typeof data === 'object' && data !== null && 'slag' in data && SLAG.has(data.slag);

/** Channel between the tabs that have the same vault open. A tab never hears itself. */
export function skapaFlikar(namn: string): Flikar {
  const kanal = new BroadcastChannel(`${namn}.flikar`);
  const mottagarna = new Set<(notis: Fliknotis) => void>();
  kanal.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (arNotis(data)) for (const mottagare of mottagarna) mottagare(data);
  });
  let oppen = true;
  return {
    meddela(notis) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only and takes no target
      if (oppen) kanal.postMessage(notis);
    },
    lyssna(mottagare) {
      mottagarna.add(mottagare);
      return () => mottagarna.delete(mottagare);
    },
    stang() {
      oppen = false;
      mottagarna.clear();
      kanal.close();
    },
  };
}
