import Personnummer from 'personnummer';

/**
 * What is wrong with a person- or samordningsnummer, as a sentence; null when it is whole and its check digit is right.
 * Never stops saving: a number may be unknown on the phone.
 */
export function granskaPersonnummer(text: string): string | null {
  const rensat = text.trim();
  if (!/^\d{8}[-+]?\d{4}$/.test(rensat)) return 'Personnumret ska skrivas med tolv siffror, till exempel ÅÅÅÅMMDD-NNNN.';
  return Personnummer.valid(rensat) ? null : 'Personnumret stämmer inte: kontrollsiffran eller datumet är fel. Kontrollera mot folkbokföringen.';
}

/** Born day of a valid number as a plain date, or null. Samordningsnummer have 60 added to the day. */
export function fodelsedag(text: string): string | null {
  if (granskaPersonnummer(text) !== null) return null;
  const { century, year, month, day } = Personnummer.parse(text.trim());
  return `${century}${year}-${month}-${String(Number(day) > 60 ? Number(day) - 60 : Number(day)).padStart(2, '0')}`;
}
