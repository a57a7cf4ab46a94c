import type { Datum } from '../datum.ts';
import { datumIOrd } from '../lag/dagar.ts';
import type { Kommun } from '../riktlinje/kommun.ts';
import type { Brevhuvud, Lucka, Text } from './dokument.ts';
import { ellerLucka, ord } from './skriv.ts';
import { arSkyddad } from './skydd.ts';
import type { Textunderlag } from './underlag.ts';

/** Nämnd, kommun and address; a line that the address already says is not said twice. */
function avsandare({ namnd, namn, adress }: Kommun): string[] {
  const rader = [namnd, namn, ...(adress ?? [])];
  return rader.filter((rad, i) => rader.findIndex((r) => r.toLowerCase() === rad.toLowerCase()) === i);
}

/** @param dag the day of the letter; null leaves the line out, a lucka asks for it. */
export function brevhuvud({ arende, regelverk }: Textunderlag, dag: Datum | Lucka | null): Brevhuvud {
  const nummer = arende.arendenummer.trim();
  const uppgifter: Text[] = [...(dag === null ? [] : [ord`Datum: ${typeof dag === 'string' ? datumIOrd(dag) : dag}`]), ...(nummer === '' ? [] : [[`Ärendenummer: ${nummer}`]])];
  return { avsandare: avsandare(regelverk.kommun), uppgifter, arendenummer: nummer === '' ? null : nummer };
}

/** Name and address lines of the one who gets the letter. No address when the person has skyddade uppgifter. */
export function adressat({ arende: { person } }: Textunderlag): Text[] {
  const adress = arSkyddad(person) ? [] : person.adress.split(/[\n,]/).map((rad) => rad.trim());
  return [[ellerLucka(person.namn, 'person.namn', 'namn')], ...adress.filter((rad) => rad !== '').map((rad) => [rad])];
}
