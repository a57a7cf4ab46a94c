import { describe, expect, test } from 'vitest';
import type { Arende } from '@rules/arende/schema.ts';
import { lasArende, lasSnabbnotering } from '@rules/arende/migrering.ts';
import kopia from '../../tests/fixtures/lagring/schema1.likvard-kopia?url';
import { aterlasKopia } from './mer.ts';
import { lasUpp, nyttId, skapaLager } from './index.ts';
import { oppnaKopia } from './kopia/oppna.ts';
import type { Lager, Lasregler } from './lager.ts';
import { SCHEMA } from './schemanummer.ts';
import { type Prov, lyckas, nyttNamn, raDatabas } from './testhjalp.ts';

/** Made by the app as it was released with schema 1: K01 decided, three demonstration cases, a call that has not become a case. Kept for ever. */
const LOSENFRAS_1 = 'blåbär lykta nordan skvaltkvarn';
const NYCKEL_1 = '7Y3X-SEF1-D7GR-318W-PPRF-MWVM-SK50-A0Y0-97DR';
const TABELLER_1 = ['nycklar', 'arenden', 'listrader', 'handelselogg', 'anteckningar', 'manifest'];

const NAMN = ['Birgitta Holmqvist', 'Karl-Axel Nordin', 'Maj-Britt Sjölander', 'Maj-Britt Älvkvist'];

const fil = async (): Promise<Blob> => (await fetch(kopia)).blob();

interface Alla {
  readonly dokument: Arende;
  readonly listrad: { readonly namn: string };
  readonly handelse: { readonly slag: string };
  readonly anteckning: { readonly version: number };
  readonly atkomst: Prov['atkomst'];
}
type Provlager = Lager<Alla>;
const regler: Lasregler<Alla> = {
  dokument: lasArende,
  listrad: (ra) => ({ ok: true, varde: ra as Alla['listrad'] }),
  handelse: (ra) => ({ ok: true, varde: ra as Alla['handelse'] }),
  anteckning: (ra) => ((ra as { slag?: string }).slag === 'installningar' ? { ok: true, varde: ra as Alla['anteckning'] } : lasSnabbnotering(ra)),
  atkomst: (ra) => ({ ok: true, varde: ra as Alla['atkomst'] }),
};

/** The database that the release left behind, put there row by row under its own schema number. */
async function databasAvSchema1(namn: string): Promise<void> {
  const { kopia: last } = lyckas(await oppnaKopia(await fil(), LOSENFRAS_1));
  const db = await raDatabas(namn, 10, (ny) => TABELLER_1.forEach((tabell) => ny.createObjectStore(tabell, { keyPath: 'id' })));
  const transaktion = db.transaction(TABELLER_1, 'readwrite');
  for (const nyckel of last.huvud.nycklar) transaktion.objectStore('nycklar').add(nyckel);
  for (const { tabell, kuvert } of last.rader) transaktion.objectStore(tabell).add(kuvert);
  await new Promise((klar) => transaktion.addEventListener('complete', klar));
  db.close();
}

const namnen = async (lager: Provlager): Promise<string[]> => lyckas(await lager.listaArenden()).rader.map((r) => r.varde.namn).toSorted();

async function alltFinns(lager: Provlager): Promise<void> {
  const lista = lyckas(await lager.listaArenden());
  expect([lista.karantan, lista.saknade]).toEqual([[], null]);
  for (const { id, varde } of lista.rader) {
    expect(lyckas(await lager.oppnaArende(id)).varde.person.namn).toBe(varde.namn);
    expect(lyckas(await lager.handelser(id)).brott).toBeNull();
  }
  const beslutat = lista.rader.find((r) => r.varde.namn === 'Maj-Britt Älvkvist');
  expect(lyckas(await lager.oppnaArende(beslutat?.id ?? '')).varde.fryst).not.toBeNull();
  expect(lyckas(await lager.listaAnteckningar()).rader).toHaveLength(3);
}

describe('en databas av schema 1', () => {
  test('öppnas av dagens Likvärd med allt kvar, och får de nya tabellerna', async () => {
    const namn = nyttNamn();
    await databasAvSchema1(namn);
    const { valv } = lyckas(await lasUpp(LOSENFRAS_1, { namn }));
    const lager = skapaLager(valv, regler);
    expect(await namnen(lager)).toEqual(NAMN);
    await alltFinns(lager);
    expect(valv.databas.backendDB().version).toBe(SCHEMA * 10);
    const arende = nyttId();
    lyckas(await lager.antecknaAtkomst({ arende }));
    expect(lyckas(await lager.atkomstlogg()).poster.map((p) => p.handelse.arende)).toEqual([arende]);
    lager.las();
  });

  test.each([
    ['lösenfrasen', LOSENFRAS_1],
    ['återställningsnyckeln', NYCKEL_1],
  ])('läses in ur sin säkerhetskopia med %s', async (_, hemlighet) => {
    const { valv } = lyckas(await aterlasKopia(await fil(), hemlighet, { namn: nyttNamn() }));
    const lager = skapaLager(valv, regler);
    expect(await namnen(lager)).toEqual(NAMN);
    await alltFinns(lager);
    lager.las();
  });
});
