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

/** First and last year that a case can be about. Helgdagar are known from 2005 (lag 1989:253). */
const FORSTA_DAG = '2005-01-01';
const SISTA_DAG = '2099-12-31';
/** The day when a clock can start from it, otherwise null: a date is saved while its year is half typed (0002-11-03). */
export const rimlig = (dag: Datum | null): Datum | null => (dag !== null && dag >= FORSTA_DAG && dag <= SISTA_DAG ? dag : null);

/** Point in time with zone, as given by the app's clock. */
export type Tidpunkt = string;
