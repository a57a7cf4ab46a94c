/** One fault in a file: where, what kind, and a Swedish sentence that says what to do. */
export interface Filfel {
  readonly fil: string;
  /** Line, counted from 1. */
  readonly rad: number;
  readonly kod: string;
  readonly mening: string;
}

/** `fil:rad: mening`, so that an editor can jump there. */
export const felrad = ({ fil, rad, mening }: Filfel): string => `${fil}:${rad}: ${mening}`;

/** What was given cannot be used. The command ends with code 2 and writes nothing on standard output. */
export class Indatafel extends Error {
  override readonly name = 'Indatafel';
  readonly rader: readonly string[];

  constructor(rader: string | readonly string[]) {
    super(typeof rader === 'string' ? rader : rader.join('\n'));
    this.rader = typeof rader === 'string' ? [rader] : rader;
  }
}

/** Stops with the faults of a file. */
export const stoppa = (fel: readonly Filfel[]): never => {
  throw new Indatafel(fel.map(felrad));
};
