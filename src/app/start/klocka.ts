const tva = (n: number): string => String(n).padStart(2, '0');

/** The computer's clock, read in one place. Rules never read it: they are told. */
export const nu = (): string => new Date().toISOString();

/** Today as a plain date where the computer stands (never the UTC date, which is yesterday in the small hours). */
export function idag(): string {
  const d = new Date();
  return `${d.getFullYear()}-${tva(d.getMonth() + 1)}-${tva(d.getDate())}`;
}

const klocktid = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });
/** HH:MM where the computer stands. */
export const klockslag = (tidpunkt: string): string => klocktid.format(new Date(tidpunkt));

const TIDPUNKT = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** Day and time of a moment (ISO), on this computer's clock: "2026-11-23 09:00". */
export const tidpunkt = (iso: string): string => TIDPUNKT.format(new Date(iso));
