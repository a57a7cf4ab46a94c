/** Largest file of each kind, in bytes. Stated for users in docs/cli.md. */
export interface Grans {
  readonly byte: number;
  /** "En YAML-fil". */
  readonly vad: string;
}

export const GRANSER = {
  yaml: { byte: 1_000_000, vad: 'En YAML-fil' },
  arende: { byte: 2_000_000, vad: 'Ett ärende' },
  svar: { byte: 256_000, vad: 'En fil med svar' },
  insatser: { byte: 256_000, vad: 'En fil med insatser' },
} as const satisfies Record<string, Grans>;

/** "1 MB", "256 kB". */
const storlek = (byte: number): string => (byte >= 1_000_000 ? `${String(byte / 1_000_000).replace('.', ',')} MB` : `${byte / 1000} kB`);

export const forStor = ({ vad, byte }: Grans): string => `Filen är för stor. ${vad} får vara högst ${storlek(byte)}. Dela upp den, eller ta bort det som inte hör dit.`;
