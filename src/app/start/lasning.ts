type Spolning = () => Promise<unknown>;

/** What must be written before the vault is locked. Every open saver stands here while it is open. */
export interface Lasning {
  /** Registers a flush; returns a function that takes it away. */
  readonly innan: (spola: Spolning) => () => void;
  /** Flushes everything that stands registered. */
  readonly spolaAllt: () => Promise<void>;
}

export function skapaLasning(): Lasning {
  const oppna = new Set<Spolning>();
  return {
    innan(spola) {
      oppna.add(spola);
      return () => oppna.delete(spola);
    },
    async spolaAllt() {
      await Promise.all([...oppna].map((spola) => spola()));
    },
  };
}
