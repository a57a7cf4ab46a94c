type Spolning = () => Promise<{ readonly slag: string }>;

/** What must be written before the vault is locked. Every open saver stands here while it is open. */
export interface Lasning {
  /** Registers a flush, and what it has not written; returns a function that takes them away. */
  readonly innan: (spola: Spolning, osparat?: () => string) => () => void;
  /** Every word that is typed and not written, to be copied out when nothing more can be. */
  readonly osparat: () => string;
  /** Flushes everything that stands registered. False when something could not be written. */
  readonly spolaAllt: () => Promise<boolean>;
}

export function skapaLasning(): Lasning {
  const oppna = new Map<Spolning, (() => string) | undefined>();
  return {
    innan(spola, osparat) {
      oppna.set(spola, osparat);
      return () => oppna.delete(spola);
    },
    osparat: () => [...oppna.values()].map((text) => text?.() ?? '').filter((text) => text !== '').join('\n\n'),
    async spolaAllt() {
      const lagen = await Promise.all([...oppna.keys()].map((spola) => spola()));
      return lagen.every(({ slag }) => slag === 'sparat');
    },
  };
}

/** Longest wait for the words before it is said that they could not be saved, ms. */
const TALAMOD_MS = 10_000;

/** Flushes everything, but does not wait for ever: a disk that does not answer must not make the lock do nothing. */
export const spolaSnart = (lasning: Lasning): Promise<boolean> =>
  Promise.race([lasning.spolaAllt().catch(() => false), new Promise<boolean>((klar) => setTimeout(() => klar(false), TALAMOD_MS))]);
