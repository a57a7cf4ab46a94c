import { listradFor } from '@rules/arende/listrad.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { skrivPaket } from '@storage/paket/index.ts';
import type { Handelse, Utbyte } from '../start/lagring.ts';
import { hamtaRiktlinje } from '../start/regelverk.ts';
import { minaNycklar } from './mina-nycklar.ts';
import type { Paketmiljo } from './miljo.ts';
import { listaKolleger } from './register.ts';
import { summaAv } from './summa.ts';
import { utanNastling } from './logg.ts';

/** A receiver: a colleague's id in the register, or oneself. */
export const MIG_SJALV = 'migSjalv';

export interface Packningsval {
  /** Ids of cases. */
  readonly arenden: readonly string[];
  readonly till: typeof MIG_SJALV | readonly string[];
  /** False when the caller writes SKICKAT itself, as an open case must: with `utbyten`. */
  readonly notera?: boolean;
}

export type Skapat =
  | {
      readonly ok: true;
      readonly fil: Blob;
      readonly namn: string;
      readonly arenden: number;
      /** What SKICKAT says, by the id of the case. Empty for a package to oneself alone: then nothing is sent. */
      readonly utbyten: ReadonlyMap<string, Utbyte>;
    }
  | { readonly ok: false; readonly mening: string };

type Nej = Extract<Skapat, { ok: false }>;
const nej = (mening: string): Nej => ({ ok: false, mening });

interface Hamtat {
  readonly arende: Arende;
  readonly rev: number;
  readonly handelser: readonly Handelse[];
  readonly loggHel: boolean;
}

async function hamtaArenden({ lager }: Paketmiljo, idn: readonly string[]): Promise<readonly Hamtat[] | Nej> {
  const hamtade: Hamtat[] = [];
  for (const id of new Set(idn)) {
    const [arende, logg] = [await lager.oppnaArende(id), await lager.handelser(id)];
    if (!arende.ok) return nej(`Ett av ärendena gick inte att läsa, så ingen fil är gjord. ${arende.mening}`);
    if (!logg.ok) return logg;
    hamtade.push({ arende: arende.varde, rev: arende.rev, handelser: logg.poster.flatMap(({ handelse }) => utanNastling(handelse)), loggHel: logg.brott === null });
  }
  return hamtade;
}

interface Mottagare {
  readonly nycklar: readonly string[];
  readonly namn: readonly string[];
  readonly ejJamforda: readonly string[];
}

async function hamtaMottagare({ lager }: Paketmiljo, till: Packningsval['till'], jag: string): Promise<Mottagare | Nej> {
  const valda = till === MIG_SJALV ? [MIG_SJALV] : [...new Set(till)];
  const svar = await listaKolleger(lager);
  if (!svar.ok) return svar;
  const kolleger = valda.filter((v) => v !== MIG_SJALV).map((id) => svar.kolleger.find((rad) => rad.id === id)?.kollega);
  if (kolleger.includes(undefined)) return nej('En av mottagarna finns inte längre bland dina kolleger. Välj mottagare igen.');
  const funna = kolleger.filter((k) => k !== undefined);
  return {
    nycklar: [...funna.map(({ mottagare }) => mottagare), ...(valda.includes(MIG_SJALV) ? [jag] : [])],
    namn: funna.map(({ namn }) => namn),
    ejJamforda: funna.filter(({ jamfort }) => jamfort === null).map(({ namn }) => namn),
  };
}

/** Writes SKICKAT in the log of each case. The facts are as they were. */
async function notera({ lager, nu, idag, installningar }: Paketmiljo, hamtade: readonly Hamtat[], utbyten: ReadonlyMap<string, Utbyte>): Promise<Nej | null> {
  for (const { arende, rev } of hamtade) {
    const utbyte = utbyten.get(arende.id);
    if (!utbyte) continue;
    const { parametrar } = await hamtaRiktlinje(arende.versioner.riktlinje);
    const svar = await lager.sparaArende({ id: arende.id, dokument: arende, listrad: listradFor(arende, parametrar, idag()), handelse: { slag: 'SKICKAT', nar: nu(), vem: installningar().anvandare, utbyte }, forvantadRev: rev });
    if (!svar.ok) return nej(`Ingen fil är gjord, för att det inte gick att anteckna i händelseloggen att ärendet skickas. ${svar.mening}`);
  }
  return null;
}

/** Makes the file. What leaves is in the log before the file is given out. */
export async function skapaPaket(miljo: Paketmiljo, { arenden, till, notera: skrivILoggen = true }: Packningsval): Promise<Skapat> {
  const nycklar = await minaNycklar(miljo);
  if (!nycklar.ok) return nycklar;
  const mottagare = await hamtaMottagare(miljo, till, nycklar.nyckelpar.mottagare);
  if ('ok' in mottagare) return mottagare;
  const hamtade = await hamtaArenden(miljo, arenden);
  if ('ok' in hamtade) return hamtade;
  const [forsta] = mottagare.ejJamforda;
  if (forsta !== undefined && hamtade.some(({ arende }) => arende.slag === 'skarp')) {
    return nej(`Du har inte jämfört fingeravtrycket med ${forsta}. Gör det först under Kolleger: annars går det inte att veta att visitkortet hör till ${forsta} och inte till någon annan.`);
  }
  const packat = await skrivPaket({
    avsandare: { ...nycklar.nyckelpar, namn: miljo.installningar().anvandare },
    mottagare: mottagare.nycklar,
    slag: mottagare.namn.length > 0 ? 'kolleger' : 'migSjalv',
    skapad: miljo.nu(),
    arenden: hamtade.map(({ arende, handelser, loggHel }) => ({ arende, handelser, loggHel })),
  });
  if (!packat.ok) return packat;
  const utbyten = new Map<string, Utbyte>();
  if (mottagare.namn.length > 0) for (const { arende } of hamtade) utbyten.set(arende.id, { med: mottagare.namn, summa: await summaAv(arende) });
  const fel = skrivILoggen ? await notera(miljo, hamtade, utbyten) : null;
  return fel ?? { ok: true, fil: packat.fil, namn: `likvard-${miljo.idag()}.likvard`, arenden: hamtade.length, utbyten };
}
