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
