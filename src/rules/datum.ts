import { z } from 'zod';

/** An ISO plain date `ÅÅÅÅ-MM-DD`: no clock, no time zone. */
export type Datum = string;

const MANADSLANGD = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const skottar = (ar: number) => (ar % 4 === 0 && ar % 100 !== 0) || ar % 400 === 0;

/** True when the text is a date that exists (leap years counted). */
export function arDatum(text: string): boolean {
  const delar = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!delar) return false;
  const [ar, manad, dag] = delar.slice(1).map(Number) as [number, number, number];
  const langd = manad === 2 && skottar(ar) ? 29 : MANADSLANGD[manad - 1];
  return langd !== undefined && dag >= 1 && dag <= langd;
}

export const datumSchema = z.string().refine(arDatum, {
  error: (i) => `Datumet ${JSON.stringify(i.input)} finns inte. Skriv ett datum som år-månad-dag, till exempel 2025-07-01.`,
});

/** Point in time with zone, as given by the app's clock. */
export const tidpunktSchema = z.iso.datetime({ offset: true, error: 'Tidpunkten ska skrivas som 2025-07-01T10:42:00Z.' });
export type Tidpunkt = string;
