import { fingeravtryck, lasVisitkort, type Visitkort } from '@storage/paket/index.ts';
import { arKollega, type Kollega } from '../start/kollega.ts';
import type { Likvardslager } from '../start/lagring.ts';

/** A colleague as she stands in the vault, with what is compared. */
export interface Kollegarad {
  readonly id: string;
  readonly rev: number;
  readonly kollega: Kollega;
  /** Computed from the keys each time, so that it cannot disagree with them. */
  readonly fingeravtryck: string;
}
type Svar<T = object> = ({ readonly ok: true } & T) | { readonly ok: false; readonly mening: string };

/** Everyone in the register, by name. */
export async function listaKolleger(lager: Likvardslager): Promise<Svar<{ readonly kolleger: readonly Kollegarad[] }>> {
  const svar = await lager.listaAnteckningar();
  if (!svar.ok) return svar;
  const rader = svar.rader.flatMap(({ id, rev, varde }) => (arKollega(varde) ? [{ id, rev, kollega: varde }] : []));
  const kolleger = await Promise.all(rader.map(async (rad) => ({ ...rad, fingeravtryck: await fingeravtryck(rad.kollega) })));
  return { ok: true, kolleger: kolleger.toSorted((a, b) => a.kollega.namn.localeCompare(b.kollega.namn, 'sv')) };
}

/** Reads a visitkort that is to be added, and says when it is already here or is one's own. */
export async function provaVisitkort(text: string, kolleger: readonly Kollegarad[], mitt: string): Promise<Svar<{ readonly kort: Visitkort; readonly fingeravtryck: string; readonly sammaNamn: boolean }>> {
  const last = lasVisitkort(text);
  if (!last.ok) return last;
  const avtryck = await fingeravtryck(last.kort);
  if (avtryck === mitt) return { ok: false, mening: 'Det är ditt eget visitkort. Klistra in kollegans.' };
  const redan = kolleger.find((rad) => rad.fingeravtryck === avtryck);
  if (redan) return { ok: false, mening: `${redan.kollega.namn} finns redan bland dina kolleger med samma nycklar.` };
  return { ok: true, kort: last.kort, fingeravtryck: avtryck, sammaNamn: kolleger.some(({ kollega }) => kollega.namn === last.kort.namn) };
}

/** Adds a colleague. @param jamfort when the fingerprint was compared, or null when it was not */
export async function laggTillKollega({ lager, nyttId, nu }: { readonly lager: Likvardslager; readonly nyttId: () => string; readonly nu: () => string }, kort: Visitkort, jamfort: string | null): Promise<Svar> {
  return lager.sparaAnteckning({ id: nyttId(), dokument: { version: 1, slag: 'kollega', ...kort, tillagd: nu(), jamfort }, forvantadRev: 0 });
}

export const noteraJamfort = (lager: Likvardslager, { id, rev, kollega }: Kollegarad, jamfort: string): Promise<Svar> => lager.sparaAnteckning({ id, dokument: { ...kollega, jamfort }, forvantadRev: rev });

export const taBortKollega = (lager: Likvardslager, { id, rev }: Kollegarad): Promise<Svar> => lager.taBortAnteckning(id, rev);
