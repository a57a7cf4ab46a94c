import { lasArende } from '@rules/arende/migrering.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { type Jamforelse, jamforKopior } from '@rules/arende/utbyte.ts';
import { type Paket, type Paketslag, fingeravtryck, lasPaket, rentNamn } from '@storage/paket/index.ts';
import type { Handelse } from '../start/lagring.ts';
import { benamning } from './benamning.ts';
import { lasLogg, utbyttaSummor } from './logg.ts';
import { minaNycklar } from './mina-nycklar.ts';
import type { Paketmiljo } from './miljo.ts';
import { listaKolleger } from './register.ts';
import { summaAv } from './summa.ts';

/** How well the sender is known: by signature, never by name. */
export type Kand = 'jag' | 'jamford' | 'ejJamford' | 'okand';

/** A case that could be read, and how it stands to what is here. Not written. */
export interface LastArende {
  readonly ok: true;
  readonly arende: Arende;
  readonly summa: string;
  readonly logg: readonly Handelse[];
  readonly loggHel: boolean;
  readonly jamforelse: Jamforelse;
  /** Revision of the one that is here; 0 when there is none. */
  readonly harRev: number;
  /** What the one here is called, when it can be read: an id says nothing about whose case it is. */
  readonly harNamn: string | null;
}
export type OppnatArende = LastArende | { readonly ok: false; readonly mening: string };

export interface OppnatPaket {
  readonly avsandare: { readonly namn: string; readonly fingeravtryck: string; readonly kand: Kand };
  readonly slag: Paketslag;
  /** ISO, on the sender's clock. */
  readonly skapad: string;
  readonly arenden: readonly OppnatArende[];
}
export type Oppnande = { readonly ok: true; readonly paket: OppnatPaket } | { readonly ok: false; readonly mening: string };

const SLUMPAT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const olasligt = (mening: string): OppnatArende => ({ ok: false, mening });

async function jamfor({ lager }: Paketmiljo, arende: Arende, summa: string): Promise<Pick<LastArende, 'jamforelse' | 'harRev' | 'harNamn'>> {
  const har = await lager.oppnaArende(arende.id);
  if (!har.ok) return { jamforelse: har.orsak === 'saknas' ? 'ny' : 'olasbarHar', harRev: 0, harNamn: null };
  const logg = await lager.handelser(arende.id);
  const utbytta = logg.ok ? utbyttaSummor(logg.poster.map(({ handelse }) => handelse)) : [];
  const jamforelse = jamforKopior({ summa: await summaAv(har.varde), andrad: har.varde.andrad }, { summa, andrad: arende.andrad }, utbytta);
  return { jamforelse, harRev: har.rev, harNamn: benamning(har.varde) };
}

async function lasRad(miljo: Paketmiljo, rad: Paket['arenden'][number], sedda: Set<string>): Promise<OppnatArende> {
  if (!rad.ok) return olasligt(rad.mening);
  const last = lasArende(rad.arende);
  if (!last.ok) return olasligt(last.fel);
  const { varde: arende } = last;
  if (!SLUMPAT.test(arende.id)) return olasligt('Ärendet har ett id som inte kan komma från Likvärd. Det är inte inläst.');
  if (sedda.has(arende.id)) return olasligt('Samma ärende finns två gånger i paketet. Bara det första visas.');
  sedda.add(arende.id);
  const summa = await summaAv(arende);
  const { logg, hel } = lasLogg(rad.handelser);
  return { ok: true, arende, summa, logg, loggHel: hel && rad.loggHel, ...(await jamfor(miljo, arende, summa)) };
}

async function lasAvsandare({ lager }: Paketmiljo, { huvud: { avsandare } }: Paket, jag: string): Promise<OppnatPaket['avsandare'] | Extract<Oppnande, { ok: false }>> {
  const avtryck = await fingeravtryck(avsandare);
  const kolleger = await listaKolleger(lager);
  if (!kolleger.ok) return kolleger;
  const kand = kolleger.kolleger.find((rad) => rad.fingeravtryck === avtryck)?.kollega;
  // The name in the register is the one that was compared; what the file calls itself is only a claim.
  const namn = kand?.namn ?? (rentNamn(avsandare.namn) || 'Utan namn');
  if (avtryck === jag) return { namn, fingeravtryck: avtryck, kand: 'jag' };
  return { namn, fingeravtryck: avtryck, kand: kand ? (kand.jamfort === null ? 'ejJamford' : 'jamford') : 'okand' };
}

/** Opens a package: who sent it, and for each case what it is and how it stands to what is here. Writes nothing. */
export async function oppnaPaket(miljo: Paketmiljo, fil: Blob): Promise<Oppnande> {
  const nycklar = await minaNycklar(miljo);
  if (!nycklar.ok) return nycklar;
  const last = await lasPaket(fil, nycklar.nyckelpar);
  if (!last.ok) return last;
  const avsandare = await lasAvsandare(miljo, last.paket, await fingeravtryck(nycklar.nyckelpar));
  if ('ok' in avsandare) return avsandare;
  const sedda = new Set<string>();
  const arenden: OppnatArende[] = [];
  for (const rad of last.paket.arenden) {
    arenden.push(await lasRad(miljo, rad, sedda).catch(() => olasligt('Ärendet gick inte att läsa. De andra påverkas inte.')));
  }
  const { slag, skapad } = last.paket.huvud;
  return { ok: true, paket: { avsandare, slag, skapad, arenden } };
}
