type Spolning = () => Promise<{ readonly slag: string }>;

/** What must be written before the vault is locked. Every open saver stands here while it is open. */
export interface Lasning {
  /** Registers a flush; returns a function that takes it away. */
  readonly innan: (spola: Spolning) => () => void;
  /** Flushes everything that stands registered. False when something could not be written. */
  readonly spolaAllt: () => Promise<boolean>;
}

export function skapaLasning(): Lasning {
  const oppna = new Set<Spolning>();
  return {
    innan(spola) {
      oppna.add(spola);
      return () => oppna.delete(spola);
    },
    async spolaAllt() {
      const lagen = await Promise.all([...oppna].map((spola) => spola()));
      return lagen.every(({ slag }) => slag === 'sparat');
    },
  };
}

/** Longest wait for the words before it is said that they could not be saved, ms. */
const TALAMOD_MS = 10_000;

/** Flushes everything, but does not wait for ever: a disk that does not answer must not make the lock do nothing. */
export const spolaSnart = (lasning: Lasning): Promise<boolean> =>
  Promise.race([lasning.spolaAllt().catch(() => false), new Promise<boolean>((klar) => setTimeout(() => klar(false), TALAMOD_MS))]);
