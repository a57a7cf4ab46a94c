import { kvittoFor } from '@rules/overforing/kvitto.ts';
import { arKvitto, arStubbe, type Efterlamnat } from '@rules/overforing/slag.ts';
import { stubbeFor } from '@rules/overforing/stubbe.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { hamtaKommun, hamtaRiktlinje } from '../start/regelverk.ts';
import type { Tjanster } from '../start/tjanster.tsx';

export type Raderat = { readonly ok: true } | { readonly ok: false; readonly mening: string };
type Hjalpare = Pick<Tjanster, 'lager' | 'nu' | 'idag' | 'nyttId'>;
type Anteckning = { readonly id: string; readonly rev: number; readonly varde: unknown };

const nekat = (mening: string): Raderat => ({ ok: false, mening });

async function sha256(text: string): Promise<string> {
  const summa = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(summa)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** Puts a stub or a receipt among the notes: over the one that a removal cut short has left, otherwise as a new one. */
async function lamna({ lager, nyttId }: Hjalpare, fore: Anteckning | undefined, dokument: Efterlamnat): Promise<Raderat> {
  const svar = await lager.sparaAnteckning({ id: fore?.id ?? nyttId(), dokument, forvantadRev: fore?.rev ?? 0 });
  return svar.ok ? { ok: true } : nekat(svar.mening);
}

const hor = (arendeId: string) => ({ varde }: Anteckning) => (varde as { arendeId?: unknown }).arendeId === arendeId;

/** The calls that became this ansökan: their words are the case's. */
const ursprung = (alla: readonly Anteckning[], id: string): readonly Anteckning[] => alla.filter((a) => hor(id)(a) && !arStubbe(a.varde) && !arKvitto(a.varde));

/**
 * Erases a case that has been handed over: facts, list row, log, and the snabbnotering it came from. Stub and receipt are on disk before anything goes,
 * so that a crash between leaves a case that is still to be erased, and never nothing at all. Done again it writes over what it left.
 */
export async function raderaOverfort(hjalpare: Hjalpare, id: string): Promise<Raderat> {
  const { lager, nu, idag } = hjalpare;
  const [oppnat, handelser, anteckningar] = [await lager.oppnaArende(id), await lager.handelser(id), await lager.listaAnteckningar()];
  if (!oppnat.ok) return oppnat.orsak === 'saknas' ? { ok: true } : nekat(oppnat.mening);
  if (!handelser.ok) return nekat(handelser.mening);
  if (!anteckningar.ok) return nekat(anteckningar.mening);
  const arende: Arende = oppnat.varde;
  const { overfort } = arende.overforing;
  // Read again here: the list may be older than what somebody has just undone.
  if (!overfort || overfort.raderas > idag()) return nekat('Ärendet ska inte raderas i dag. Ladda om listan.');
  const samtal = ursprung(anteckningar.rader, id);
  const raderad = nu();
  const [riktlinje, kommun] = await Promise.all([hamtaRiktlinje(arende.versioner.riktlinje), hamtaKommun(arende.kommun)]);
  const stubbe = stubbeFor(arende, { riktlinje, kommun }, raderad);
  const kvitto = await kvittoFor(arende, { raderad, handelser: handelser.poster.length, noteringar: samtal.length, sha256 });
  if (!stubbe || !kvitto) return nekat('Ärendet är inte antecknat som överfört.');

  const forra = (ar: (ra: unknown) => boolean) => anteckningar.rader.find((a) => ar(a.varde) && hor(id)(a));
  for (const [fore, dokument] of [[forra(arStubbe), stubbe], [forra(arKvitto), kvitto]] as const) {
    const lamnat = await lamna(hjalpare, fore, dokument);
    if (!lamnat.ok) return lamnat;
  }
  for (const notering of samtal) {
    const borta = await lager.taBortAnteckning(notering.id, notering.rev);
    if (!borta.ok) return nekat(borta.mening);
  }
  const borta = await lager.taBortArende(id, oppnat.rev);
  // Another tab may have come first.
  return borta.ok || (borta.orsak === 'konflikt' && borta.deras === null) ? { ok: true } : nekat(borta.mening);
}
