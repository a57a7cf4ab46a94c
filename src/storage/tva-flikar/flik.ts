import type { Konflikt, Lager } from '../index.ts';
import { type Prov, nyFlik, oppetIgen } from '../testhjalp.ts';
import { type Andring, type Bok, INGET, type Lage } from './modell.ts';

export type Handling = 'oppna' | 'spara' | 'sparaMedHandelse' | 'valjMina' | 'valjDeras' | 'taBort' | 'lasOchOppna';
type Utfall = Awaited<ReturnType<Lager<Prov>['sparaArende']>>;

/** A person at a tab: what she has in front of her of each row, and the conflict that waits for her choice. */
export interface Flik {
  readonly gor: (handling: Handling, bok: Bok) => Promise<void>;
  readonly lager: () => Promise<Lager<Prov>>;
  /** Nothing is open any longer. */
  readonly glom: () => void;
}

let nasta = 0;
const lageI = (rad: { readonly rev: number; readonly varde: { readonly ord: string } }): Lage => ({ rev: rad.rev, ord: rad.varde.ord });

/** What lies on disk of a row, as the store tells it. */
export async function lasLaget(lager: Lager<Prov>, { tabell, id }: Bok): Promise<Lage | null> {
  if (tabell === 'arenden') {
    const svar = await lager.oppnaArende(id);
    return svar.ok ? lageI(svar) : svar.orsak === 'saknas' ? INGET : null;
  }
  const svar = await lager.listaAnteckningar();
  const rad = svar.ok ? svar.rader.find((r) => r.id === id) : undefined;
  return rad ? lageI(rad) : svar.ok ? INGET : null;
}

export function oppenFlik(namn: string): Flik {
  let lager = oppetIgen(namn).then(nyFlik);
  const framme = new Map<string, Lage>();
  const konflikter = new Map<string, Lage>();

  async function spara({ tabell, id, andringar }: Bok, fran: Lage, handelse: boolean): Promise<void> {
    nasta += 1;
    const ord = `ord-${nasta}`;
    const dokument = { version: 1, ord };
    const oppet = await lager;
    const utfall = await (tabell === 'arenden'
      ? oppet.sparaArende({ id, dokument, listrad: { namn: ord }, handelse: handelse ? { slag: ord } : undefined, forvantadRev: fran.rev })
      : oppet.sparaAnteckning({ id, dokument, forvantadRev: fran.rev }));
    andringar.push(andringen(fran, ord, handelse && tabell === 'arenden', utfall));
    ta(id, utfall, { rev: utfall.ok ? utfall.rev : 0, ord });
  }

  async function taBort({ tabell, id, andringar }: Bok, fran: Lage): Promise<void> {
    const oppet = await lager;
    const utfall = await (tabell === 'arenden' ? oppet.taBortArende(id, fran.rev) : oppet.taBortAnteckning(id, fran.rev));
    andringar.push(andringen(fran, null, false, utfall));
    ta(id, utfall, INGET);
  }

  const andringen = (fran: Lage, ord: string | null, handelse: boolean, utfall: Utfall): Andring => ({
    fran,
    ord,
    handelse,
    svar: utfall.ok ? 'kvitterad' : utfall.orsak === 'konflikt' ? 'nekad' : 'oviss',
    rev: utfall.ok ? utfall.rev : 0,
  });

  function ta(id: string, utfall: Utfall, nytt: Lage): void {
    if (utfall.ok) framme.set(id, nytt);
    else if (utfall.orsak === 'konflikt') konflikter.set(id, derasLage(utfall));
  }

  async function valj(bok: Bok, val: 'mina' | 'deras'): Promise<void> {
    const deras = konflikter.get(bok.id);
    if (deras === undefined) return;
    konflikter.delete(bok.id);
    framme.set(bok.id, deras);
    if (val === 'mina') await spara(bok, deras, false);
  }

  async function oppna(bok: Bok): Promise<void> {
    const lage = await lasLaget(await lager, bok);
    if (lage !== null) framme.set(bok.id, lage);
  }

  return {
    async gor(handling, bok) {
      const fran = framme.get(bok.id) ?? INGET;
      if (handling === 'oppna') await oppna(bok);
      else if (handling === 'spara' || handling === 'sparaMedHandelse') await spara(bok, fran, handling === 'sparaMedHandelse');
      else if (handling === 'taBort') await (fran.ord === null ? undefined : taBort(bok, fran));
      else if (handling === 'lasOchOppna') lager = lasOchOppna(lager, namn);
      else await valj(bok, handling === 'valjMina' ? 'mina' : 'deras');
    },
    lager: () => lager,
    glom() {
      framme.clear();
      konflikter.clear();
    },
  };
}

async function lasOchOppna(lager: Promise<Lager<Prov>>, namn: string): Promise<Lager<Prov>> {
  (await lager).las();
  return nyFlik(await oppetIgen(namn));
}

function derasLage({ deras, derasRev }: Konflikt<Prov['dokument']>): Lage {
  if (deras === null) return INGET;
  if (!('dokument' in deras)) throw new Error(deras.mening);
  return { rev: derasRev, ord: deras.dokument.ord };
}
