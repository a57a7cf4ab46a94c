import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { type Lager, nyttId } from './index.ts';
import { MANIFEST_ID, TOMT_MANIFEST, forseglaManifest, lasManifest } from './manifest.ts';
import { type Prov, lyckas, nyttValv } from './testhjalp.ts';
import { type Flik, type Handling, lasLaget, oppenFlik } from './tva-flikar/flik.ts';
import { type Andring, type Bok, INGET, type Slut, provaBoken } from './tva-flikar/modell.ts';
import type { Valv } from './valv/valv.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sammanflatningar: number;
    readonly fro: number | null;
  }
}

/** Two cases and a note. */
const POSTER = ['arenden', 'arenden', 'anteckningar'] as const;

/** The next turn of the event loop; a timer would wait four milliseconds. */
function nastaTur(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((klar) => {
    port1.addEventListener('message', klar, { once: true });
    port1.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
    port2.postMessage(null);
  });
}

/** How far what is under way is let come before the next step begins. */
const MELLANRUM = {
  genast: () => undefined,
  strax: () => Promise.resolve(),
  snart: nastaTur,
  klart: (pagaende: readonly Promise<void>[]) => Promise.all(pagaende),
};

const VIKTER: Readonly<Record<Handling, number>> = { oppna: 5, spara: 14, sparaMedHandelse: 6, valjMina: 4, valjDeras: 2, taBort: 4, lasOchOppna: 1 };

const steg = fc.record({
  flik: fc.constantFrom(0 as const, 1 as const),
  post: fc.constantFrom(0 as const, 0 as const, 1 as const, 2 as const),
  handling: fc.oneof(...Object.entries(VIKTER).map(([handling, weight]) => ({ weight, arbitrary: fc.constant(handling as Handling) }))),
  sedan: fc.constantFrom('genast' as const, 'strax' as const, 'snart' as const, 'klart' as const),
});
type Steg = typeof steg extends fc.Arbitrary<infer S> ? S : never;
const sammanflatning = fc.record({ stegen: fc.array(steg, { minLength: 4, maxLength: 12, size: 'max' }), utanLas: fc.boolean() });

/** The lock that keeps writers in line can be lost, as when the computer sleeps. Nothing may hang on it. */
const tappaLaset = (): void => void Object.defineProperty(navigator.locks, 'request', { configurable: true, value: (_: string, arbete: () => Promise<unknown>) => arbete() });
const hittaLaset = (): void => void Reflect.deleteProperty(navigator.locks, 'request');
// Dexie tells of its own accord what was under way when a tab was locked.
beforeEach(() => void vi.spyOn(console, 'trace').mockReturnValue(undefined));
afterEach(hittaLaset);

/** Walks the steps in the two tabs and lets all come to rest. */
async function spela(flikar: readonly [Flik, Flik], stegen: readonly Steg[]): Promise<readonly Bok[]> {
  const bocker = POSTER.map((tabell): Bok => ({ tabell, id: nyttId(), andringar: [] }));
  const pagaende: Promise<void>[] = [];
  for (const { flik, post, handling, sedan } of stegen) {
    const bok = bocker[post];
    if (bok) pagaende.push(flikar[flik].gor(handling, bok));
    await MELLANRUM[sedan](pagaende);
  }
  await Promise.all(pagaende);
  return bocker;
}

/** What lies on disk of a row: the case and its log. */
async function slutet(lager: Lager<Prov>, bok: Bok): Promise<Slut> {
  const lage = await lasLaget(lager, bok);
  if (lage === null) throw new Error('Raden gick inte att läsa.');
  if (bok.tabell === 'anteckningar') return { lage, logg: [], brott: null };
  const logg = lyckas(await lager.handelser(bok.id));
  return { lage, logg: logg.poster.map(({ nr, rev, handelse }) => ({ nr, rev, slag: handelse.slag })), brott: logg.brott?.mening ?? null };
}

/** The rows of the list that do not belong to what lies on disk, and what the list itself says is wrong. */
async function listfel(lager: Lager<Prov>, bocker: readonly Bok[], sluten: readonly Slut[]): Promise<string[]> {
  const { rader, karantan, saknade } = lyckas(await lager.listaArenden());
  const fel = [...karantan, ...(saknade ? [saknade] : [])].map((k) => k.mening);
  for (const [i, { id, tabell }] of bocker.entries()) {
    const rad = rader.find((r) => r.id === id);
    const har = sluten[i]?.lage;
    if (tabell === 'arenden' && ((rad?.rev ?? 0) !== har?.rev || (rad?.varde.namn ?? null) !== har.ord)) fel.push(`listan säger ${rad?.varde.namn} ${rad?.rev}, ärendet ${har?.ord} ${har?.rev}`);
  }
  return fel;
}

/** Whether the store has kept count of its rows; then it is emptied for the next run. */
async function stada({ databas, nyckel }: Valv): Promise<string[]> {
  const { arenden, anteckningar, listrader, handelselogg, manifest } = databas;
  const tom = await forseglaManifest(nyckel(), 1, TOMT_MANIFEST);
  const [rad, ...antal] = await databas.transaction('rw', databas.tables, async () => {
    const fanns = await Promise.all([manifest.get(MANIFEST_ID), arenden.count(), anteckningar.count()]);
    await Promise.all([arenden.clear(), anteckningar.clear(), listrader.clear(), handelselogg.clear(), manifest.put(tom)]);
    return fanns;
  });
  const lovat = await lasManifest(nyckel(), rad);
  return lovat?.arenden === antal[0] && lovat.anteckningar === antal[1] ? [] : [`manifestet lovar ${JSON.stringify(lovat)}, men ${antal.join(' och ')} finns`];
}

test(
  'två flikar i vilken ordning som helst: inget kvitterat sparande går förlorat',
  async () => {
    const valv = await nyttValv();
    const flikar = [oppenFlik(valv.namn), oppenFlik(valv.namn)] as const;
    const antal = { korda: 0, utanLas: 0, kvitterade: 0, nekade: 0 };
    const seed = inject('fro');
    await fc.assert(
      fc.asyncProperty(sammanflatning, async ({ stegen, utanLas }) => {
        if (utanLas) tappaLaset();
        for (const flik of flikar) flik.glom();
        const bocker = await spela(flikar, stegen);
        hittaLaset();
        const lager = await flikar[0].lager();
        const sluten = await Promise.all(bocker.map((bok) => slutet(lager, bok)));
        const fel = [...(await listfel(lager, bocker, sluten)), ...bocker.flatMap((bok, i) => provaBoken(bok, sluten[i])), ...(await stada(valv))];
        // The rows were taken away behind the back of both: what they remember is begun anew.
        for (const flik of flikar) lyckas(await (await flik.lager()).godtaForlust());
        expect(fel).toEqual([]);
        const svar = bocker.flatMap((b) => b.andringar.map((a) => a.svar));
        antal.korda += 1;
        antal.utanLas += utanLas ? 1 : 0;
        antal.kvitterade += svar.filter((s) => s === 'kvitterad').length;
        antal.nekade += svar.filter((s) => s === 'nekad').length;
      }),
      { numRuns: inject('sammanflatningar'), ...(seed === null ? {} : { seed }) },
    );
    // oxlint-disable-next-line no-console -- the figure is the point of the run
    console.log(`Två flikar: ${antal.korda} sammanflätningar, ${antal.utanLas} utan skrivlås: ${antal.kvitterade} kvitterade ändringar, ${antal.nekade} konflikter, 0 förlorade.`);
  },
  900_000,
);

describe('kontroll: modellen ser', () => {
  const andring = (fran: Andring['fran'], ord: string | null, rev: number, mer: Partial<Andring> = {}): Andring => ({ fran, ord, handelse: false, svar: 'kvitterad', rev, ...mer });
  const [ett, tva] = [{ rev: 1, ord: 'ett' }, { rev: 2, ord: 'två' }];
  const prova = (andringar: Andring[], slut: Partial<Slut>) => provaBoken({ tabell: 'arenden', id: '', andringar }, { lage: INGET, logg: [], brott: null, ...slut });

  test.each<[string, Andring[], Partial<Slut>]>([
    ['ett sparande som försvann', [andring(INGET, 'ett', 1)], {}],
    ['två som skrev över samma ord', [andring(INGET, 'ett', 1), andring(ett, 'två', 2), andring(ett, 'tre', 2)], { lage: { rev: 2, ord: 'tre' } }],
    ['ett som skrev över ord det aldrig sett', [andring(INGET, 'ett', 1), andring(ett, null, 0), andring(INGET, 'nytt', 1), andring(ett, 'två', 2)], { lage: tva }],
    ['ett nekat sparande som ändå skrevs', [andring(INGET, 'ett', 1), andring(ett, 'två', 0, { svar: 'nekad' })], { lage: tva }],
    ['en revision som kvitterades två gånger', [andring(INGET, 'ett', 1), andring(ett, null, 0), andring(INGET, 'två', 1)], { lage: { rev: 1, ord: 'två' } }],
    ['en händelse som saknas i loggen', [andring(INGET, 'ett', 1, { handelse: true })], { lage: ett }],
    ['en logg som är bruten', [andring(INGET, 'ett', 1)], { lage: ett, brott: 'Loggen är inte hel.' }],
  ])('%s', (_, andringar, slut) => expect(prova(andringar, slut)).not.toEqual([]));

  test('inget fel där allt är som det ska', () => {
    expect(prova([andring(INGET, 'ett', 1), andring(ett, 'fel', 0, { svar: 'nekad' }), andring(ett, 'två', 2)], { lage: tva })).toEqual([]);
  });
});
