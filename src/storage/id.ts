const SLUMPAT = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new random id for a case or a note. */
export const nyttId = (): string => crypto.randomUUID();

/**
 * Ids are the only part of a row that lies open on disk and in the address bar, so nothing but a random one is let through.
 * @throws TypeError when the id is not a random UUID: an ärendenummer or a personnummer must never become a key.
 */
export function kravSlumpatId(id: string): void {
  if (!SLUMPAT.test(id)) throw new TypeError('Ett id i lagringen ska komma från nyttId(): det står okrypterat på disken.');
}
