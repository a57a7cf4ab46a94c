import { arDatum, type Datum } from '../datum.ts';

const FORM = /^(\d{4})(\d{2})(\d{2})[-+]?(\d{4})$/;

/** Luhn's check of the ten last digits. */
function kontrollsiffranStammer(tio: string): boolean {
  const siffror = Array.from(tio).map((siffra, i) => Number(siffra) * (i % 2 === 0 ? 2 : 1));
  return siffror.reduce((summa, n) => summa + (n > 9 ? n - 9 : n), 0) % 10 === 0;
}

/**
 * Born day as it stands in the number: a date, null when a samordningsnummer leaves month (00) or day (60) unknown,
 * or undefined when there is no such day. A samordningsnummer has 60 added to the day.
 */
function dagI(ar: string, manad: string, dagtal: string): Datum | null | undefined {
  const samordning = Number(dagtal) >= 60;
  const dag = String(Number(dagtal) - (samordning ? 60 : 0)).padStart(2, '0');
  const okand = samordning && (manad === '00' || dag === '00');
  // With a part unknown, a month and day that every year has stand in for it: the rest must still be possible.
  const datum = `${ar}-${okand && manad === '00' ? '01' : manad}-${okand && dag === '00' ? '01' : dag}`;
  if (!arDatum(datum)) return undefined;
  return okand ? null : datum;
}

type Last = { readonly ok: true; readonly fodd: Datum | null } | { readonly ok: false; readonly fel: string };

function las(text: string): Last {
  const delar = FORM.exec(text.trim());
  if (!delar) return { ok: false, fel: 'Personnumret ska skrivas med tolv siffror, till exempel ÅÅÅÅMMDD-NNNN.' };
  const [ar, manad, dag, sista] = delar.slice(1) as [string, string, string, string];
  const fodd = dagI(ar, manad, dag);
  if (fodd === undefined) return { ok: false, fel: 'Personnumret stämmer inte: datumet finns inte. Kontrollera mot folkbokföringen.' };
  if (!kontrollsiffranStammer(`${ar.slice(2)}${manad}${dag}${sista}`)) return { ok: false, fel: 'Personnumret stämmer inte: kontrollsiffran är fel. Kontrollera mot folkbokföringen.' };
  return { ok: true, fodd };
}

/**
 * What is wrong with a person- or samordningsnummer, as a sentence; null when its date exists and its check digit is right.
 * Never stops saving: a number may be unknown on the phone.
 */
export function granskaPersonnummer(text: string): string | null {
  const svar = las(text);
  return svar.ok ? null : svar.fel;
}

/** Born day of a valid number; null when the number is wrong or leaves the day unknown. */
export function fodelsedag(text: string): Datum | null {
  const svar = las(text);
  return svar.ok ? svar.fodd : null;
}
