import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { oppnaDatabas } from './databas.ts';
import { SCHEMA } from './schemanummer.ts';
import { type Arendesparning, type Lager, lasUpp, nyttId } from './index.ts';
import { loggId } from './handelselogg.ts';
import type { Kuvert } from './kuvert.ts';
import { skapaKopia, skapaRaddning } from './mer.ts';
import { BILLIG, LOSENFRAS, type Prov, lyckas, nyFlik, nyttDatabaslager, nyttNamn, nyttValv, oppetIgen, raDatabas } from './testhjalp.ts';
import type { Valv } from './valv/valv.ts';

const sparning = (id: string, ord: string, forvantadRev: number, slag?: string): Arendesparning<Prov> => ({
  id,
  dokument: { version: 1, ord },
  listrad: { namn: `rad ${ord}` },
  handelse: slag === undefined ? undefined : { slag },
  forvantadRev,
});

async function medArenden(antal: number): Promise<{ valv: Valv; lager: Lager<Prov>; idn: string[] }> {
  const { valv, lager } = await nyttDatabaslager();
  const idn = Array.from({ length: antal }, nyttId);
  for (const [i, id] of idn.entries()) lyckas(await lager.sparaArende(sparning(id, `ärende ${i}`, 0, 'skapat')));
  return { valv, lager, idn };
}

/** Flips one bit of the bytes in a row, as a failing disk would. */
async function skada(valv: Valv, tabell: 'arenden' | 'listrader' | 'handelselogg' | 'manifest', id: string): Promise<void> {
  const rad = await valv.databas[tabell].get(id);
  if (!rad) throw new Error(`ingen rad ${id}`);
  const bytes = new Uint8Array(rad.ct.slice(0));
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await valv.databas[tabell].put({ ...rad, ct: bytes.buffer });
}

describe('inget i klartext', () => {
  const PLANTERAT = ['Gullan Östervåhl', '19420119-9124', 'hon föll i badrummet på natten', 'ring dottern i Skövde', 'beslutFattadAvEnhetschef'];

  /** Everything that a raw reading of the database gives: texts as they are, bytes read as UTF-8, Latin-1 and UTF-16. */
  async function allaTexter(namn: string): Promise<string> {
    const db = await raDatabas(namn);
    const varden = await Promise.all(
      [...db.objectStoreNames].map(
        (tabell) =>
          new Promise<unknown[]>((klar) => {
            const begaran = db.transaction(tabell).objectStore(tabell).getAll();
            begaran.addEventListener('success', () => klar(begaran.result));
          }),
      ),
    );
    db.close();
    const delar: string[] = [];
    const samla = (varde: unknown): void => {
      if (varde instanceof ArrayBuffer || ArrayBuffer.isView(varde)) delar.push(...['utf-8', 'latin1', 'utf-16le'].map((kod) => new TextDecoder(kod).decode(varde)));
      else if (typeof varde !== 'object' || varde === null) delar.push(String(varde));
      else {
        delar.push(...Object.keys(varde));
        Object.values(varde).forEach(samla);
      }
    };
    samla(varden);
    return delar.join('\n');
  }

  const finnsI = (text: string) => PLANTERAT.filter((ord) => text.includes(ord));

  test('planterade namn, nummer och meningar syns inte i råa värden', async () => {
    const { valv, lager } = await nyttDatabaslager();
    const id = nyttId();
    const ord = PLANTERAT.slice(0, 3).join(' ');
    lyckas(await lager.sparaArende({ id, dokument: { version: 1, ord }, listrad: { namn: ord }, handelse: { slag: PLANTERAT.join(' ') }, forvantadRev: 0 }));
    lyckas(await lager.sparaAnteckning({ id: nyttId(), dokument: { version: 1, ord: PLANTERAT.join(' ') }, forvantadRev: 0 }));
    expect(finnsI(await allaTexter(valv.namn))).toEqual([]);
    expect(finnsI(JSON.stringify(Object.entries(localStorage)))).toEqual([]);
    expect(await allaTexter(valv.namn)).toContain(id);
    expect(await allaTexter(valv.namn)).not.toContain(LOSENFRAS);
  });

  test('kontroll: samma sökning hittar klartext när den finns, som text och som bytes', async () => {
    const namn = nyttNamn();
    const db = await raDatabas(namn, 1, (ny) => ny.createObjectStore('rader', { keyPath: 'id' }));
    const latin1 = Uint8Array.from(PLANTERAT.slice(1, 3).join(' '), (t) => t.charCodeAt(0));
    const rad = { id: 'x', namn: PLANTERAT[0], brev: new TextEncoder().encode(PLANTERAT[3]), gammalt: latin1, utf16: Uint16Array.from(PLANTERAT[4] ?? '', (t) => t.charCodeAt(0)) };
    await new Promise((klar) => db.transaction('rader', 'readwrite').objectStore('rader').put(rad).addEventListener('success', klar));
    db.close();
    expect(finnsI(await allaTexter(namn))).toEqual(PLANTERAT);
  });

  test('inga index alls, bara primärnycklar', async () => {
    const { databas } = await nyttValv();
    expect(databas.tables.map((t) => [t.name, t.schema.primKey.keyPath, t.schema.indexes.length])).toEqual(
      ['nycklar', 'arenden', 'listrader', 'handelselogg', 'anteckningar', 'manifest', 'atkomstlogg', 'angra', 'enheten'].map((namn) => [namn, 'id', 0]),
    );
  });
});

describe('versioner och gamla flikar', () => {
  test('en nyare databas lämnas orörd', async () => {
    const namn = nyttNamn();
    (await raDatabas(namn, SCHEMA * 10 + 10, (db) => db.createObjectStore('framtid'))).close();
    expect(await oppnaDatabas(namn)).toMatchObject({ ok: false, orsak: 'nyareVersion' });
    expect(await lasUpp(LOSENFRAS, { namn, kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'nyareVersion' });
    const efter = await raDatabas(namn);
    expect([efter.version, [...efter.objectStoreNames]]).toEqual([SCHEMA * 10 + 10, ['framtid']]);
    efter.close();
  });

  test('en gammal flik släpper taget när en nyare vill uppgradera, och skriver inte mer', async () => {
    const { valv, lager, idn } = await medArenden(1);
    const nyare = await raDatabas(valv.namn, SCHEMA * 10 + 10);
    const id = idn[0] ?? '';
    expect(await lager.sparaArende(sparning(id, 'för sent', 1))).toMatchObject({ ok: false, orsak: 'stangd', mening: expect.stringContaining('ladda sedan om') as string });
    expect(await lager.oppnaArende(id)).toMatchObject({ ok: false, orsak: 'stangd' });
    expect(await lager.listaArenden()).toMatchObject({ ok: false, orsak: 'stangd' });
    const rev = await new Promise((klar) => {
      const begaran: IDBRequest<{ rev: number }> = nyare.transaction('arenden').objectStore('arenden').get(id);
      begaran.addEventListener('success', () => klar(begaran.result.rev));
    });
    expect(rev).toBe(1);
    nyare.close();
  });

  test('en flik med gammal kod som inte släpper: det sägs inom två sekunder, även till nästa i kön, och går vidare av sig självt', async () => {
    const namn = nyttNamn();
    const haller = await raDatabas(namn, SCHEMA * 10 - 5);
    const borjan = performance.now();
    const sagt = new Map<number, { nar: number; mening: string }>();
    const oppningar = [1, 2].map((nr) => oppnaDatabas(namn, (mening) => void (sagt.has(nr) || sagt.set(nr, { nar: performance.now() - borjan, mening }))));
    await expect.poll(() => sagt.size, { timeout: 5000 }).toBe(2);
    for (const { nar, mening } of sagt.values()) {
      expect(nar).toBeLessThan(2000);
      expect(mening).toMatch(/^En annan flik håller/);
    }
    haller.close();
    for (const svar of await Promise.all(oppningar)) {
      expect(svar.ok && svar.databas.tables.map((t) => t.name)).toContain('arenden');
      if (svar.ok) svar.databas.close();
    }
  });

  test('lagring som webbläsaren inte ger, och lagring som har gått sönder, är två olika besked', async () => {
    const namn = nyttNamn();
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('nej', 'UnknownError'));
    expect(await lasUpp(LOSENFRAS, { namn, kdf: BILLIG })).toMatchObject({ orsak: 'otillganglig', mening: expect.stringContaining('privat') as string });
    vi.restoreAllMocks();
    const valv = await nyttValv(namn);
    valv.las();
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('nej', 'UnknownError'));
    expect(await lasUpp(LOSENFRAS, { namn, kdf: BILLIG })).toMatchObject({ orsak: 'oppnasInte', mening: expect.stringContaining('räddningsfil') as string });
    vi.restoreAllMocks();
  });

  test('töms webbläsaren under en öppen sida skrivs inget i den tomma databasen', async () => {
    const { valv, lager } = await medArenden(1);
    await valv.databas.transaction('rw', valv.databas.tables, () => Promise.all(valv.databas.tables.map((t) => t.clear())));
    expect(await lager.sparaArende(sparning(nyttId(), 'nytt', 0))).toMatchObject({ ok: false, orsak: 'tomd' });
    expect(await valv.databas.arenden.count()).toBe(0);
  });
});

describe('en skadad rad kostar en rad', () => {
  test('skadad listrad sätts åt sidan, de andra läses och ärendet öppnas ändå', async () => {
    const { valv, lager, idn } = await medArenden(5);
    const [, , skadat = ''] = idn;
    await skada(valv, 'listrader', skadat);
    const lista = lyckas(await lager.listaArenden());
    expect(lista.rader.map((r) => r.id).toSorted()).toEqual(idn.filter((id) => id !== skadat).toSorted());
    expect(lista.karantan).toEqual([{ ok: false, orsak: 'skadad', id: skadat, mening: expect.stringContaining('orörd') as string }]);
    expect(lyckas(await lager.oppnaArende(skadat)).varde.ord).toBe('ärende 2');
    lyckas(await lager.sparaArende(sparning(skadat, 'lagat', 1)));
    expect(lyckas(await lager.listaArenden())).toMatchObject({ karantan: [], saknade: null });
  });

  test.each<[string, (rad: Kuvert) => unknown]>([
    ['iv', (rad) => ({ ...rad, iv: rad.iv.map((b, i) => (i === 3 ? b ^ 4 : b)) })],
    ['ct', (rad) => ({ ...rad, ct: new Uint8Array(rad.ct).map((b, i) => (i === 9 ? b ^ 64 : b)).buffer })],
    ['ct avklippt', (rad) => ({ ...rad, ct: rad.ct.slice(0, 5) })],
    ['rev', (rad) => ({ ...rad, rev: rad.rev + 1 })],
    ['v', (rad) => ({ ...rad, v: 9 })],
    ['iv borta', ({ id, v, rev, ct }) => ({ id, v, rev, ct })],
  ])('en skadad post (%s) kostar en post: resten läses, kopian räknar den, räddningsfilen håller den, och inget skrivs om', async (_, andra) => {
    const { valv, lager, idn } = await medArenden(3);
    const [, skadat = ''] = idn;
    for (const tabell of ['arenden', 'listrader'] as const) {
      const rad = await valv.databas[tabell].get(skadat);
      if (rad) await valv.databas[tabell].put(andra(rad) as Kuvert);
    }
    const fore = await valv.databas.arenden.toArray();
    const lista = lyckas(await lager.listaArenden());
    expect([lista.rader.length, lista.karantan.map((k) => k.id), lista.saknade]).toEqual([2, [skadat], null]);
    expect(lyckas(await skapaKopia(valv))).toMatchObject({ arenden: 2, oresta: 2 });
    expect(lyckas(await skapaRaddning(valv.namn, [skadat])).rader).toBe(2 + 3);
    lyckas(await lager.sparaArende(sparning(idn[0] ?? '', 'vidare', 1)));
    expect((await valv.databas.arenden.toArray()).filter((rad) => rad.id !== idn[0])).toEqual(fore.filter((rad) => rad.id !== idn[0]));
  });

  test('skadat ärende sätts åt sidan och skrivs inte om av läsningen', async () => {
    const { valv, lager, idn } = await medArenden(2);
    const [skadat = '', helt = ''] = idn;
    await skada(valv, 'arenden', skadat);
    const fore = await valv.databas.arenden.get(skadat);
    expect(await lager.oppnaArende(skadat)).toMatchObject({ ok: false, orsak: 'skadad', id: skadat });
    expect(lyckas(await lager.oppnaArende(helt)).rev).toBe(1);
    expect(await valv.databas.arenden.get(skadat)).toEqual(fore);
  });

  test('ord som finns på skärmen räddas över en skadad rad, och loggen går vidare', async () => {
    const { valv, lager, idn } = await medArenden(1);
    const id = idn[0] ?? '';
    await skada(valv, 'arenden', id);
    expect(await lager.sparaArende(sparning(id, 'räddat', 1, 'ändrat'))).toEqual({ ok: true, rev: 2 });
    expect(lyckas(await lager.oppnaArende(id)).varde.ord).toBe('räddat');
    expect(lyckas(await lager.handelser(id))).toMatchObject({ poster: [{ nr: 1 }, { nr: 2 }], brott: null });
  });

  test('rader som försvunnit utan fel syns som saknade, aldrig som en tom lista', async () => {
    const { valv, lager } = await medArenden(3);
    await valv.databas.transaction('rw', valv.databas.arenden, valv.databas.listrader, () => Promise.all([valv.databas.arenden.clear(), valv.databas.listrader.clear()]));
    const lista = lyckas(await lager.listaArenden());
    expect(lista.rader).toEqual([]);
    expect(lista.saknade).toMatchObject({ antal: 3, mening: expect.stringContaining('Här fanns 3 ärenden senast. Nu finns 0.') as string });
    lager.las();
    expect(lyckas(await nyFlik(await oppetIgen(valv.namn)).listaArenden()).saknade?.antal).toBe(3);
  });

  test('försvunnen listrad: ärendet nämns och går att öppna', async () => {
    const { valv, lager, idn } = await medArenden(3);
    const borta = idn[1] ?? '';
    await valv.databas.listrader.delete(borta);
    const lista = lyckas(await lager.listaArenden());
    expect(lista).toMatchObject({ karantan: [{ orsak: 'listradSaknas', id: borta }], saknade: null });
    expect(lyckas(await lager.oppnaArende(borta)).rev).toBe(1);
  });

  test('försvunnet ärende med kvarvarande listrad räknas som saknat', async () => {
    const { valv, lager, idn } = await medArenden(3);
    await valv.databas.arenden.delete(idn[1] ?? '');
    expect(lyckas(await lager.listaArenden()).saknade?.antal).toBe(1);
  });

  test('skadat manifest stoppar varken läsning eller skrivning', async () => {
    const { valv, lager } = await medArenden(2);
    await skada(valv, 'manifest', 'manifest');
    expect(lyckas(await lager.listaArenden()).rader).toHaveLength(2);
    lyckas(await lager.sparaArende(sparning(nyttId(), 'nytt', 0)));
    await valv.databas.listrader.clear();
    await valv.databas.arenden.clear();
    expect(lyckas(await lager.listaArenden()).saknade?.antal).toBe(3);
  });
});

describe('händelseloggen på disk', () => {
  async function medLogg(): Promise<{ valv: Valv; lager: Lager<Prov>; id: string }> {
    const { valv, lager, idn } = await medArenden(1);
    const id = idn[0] ?? '';
    for (let rev = 1; rev < 5; rev += 1) lyckas(await lager.sparaArende(sparning(id, `steg ${rev}`, rev, `steg ${rev}`)));
    return { valv, lager, id };
  }

  test('är hel efter fem sparanden', async () => {
    const { lager, id } = await medLogg();
    expect(lyckas(await lager.handelser(id))).toMatchObject({ poster: [1, 2, 3, 4, 5].map((nr) => ({ nr, rev: nr })), brott: null });
  });

  test.each<[string, number, (valv: Valv, id: string) => Promise<unknown>]>([
    ['struken rad', 3, (v, id) => v.databas.handelselogg.delete(loggId(id, 3))],
    ['avklippt slut', 5, (v, id) => v.databas.handelselogg.delete(loggId(id, 5))],
    ['tömd logg', 1, (v) => v.databas.handelselogg.clear()],
    ['skadad rad', 2, (v, id) => skada(v, 'handelselogg', loggId(id, 2))],
    [
      'två rader bytta',
      2,
      async ({ databas }, id) => {
        const [a, b] = await Promise.all([databas.handelselogg.get(loggId(id, 2)), databas.handelselogg.get(loggId(id, 3))]);
        if (a && b) await databas.handelselogg.bulkPut([{ ...b, id: a.id }, { ...a, id: b.id }]);
      },
    ],
  ])('%s märks vid händelse %i', async (_, nr, andra) => {
    const { valv, lager, id } = await medLogg();
    await andra(valv, id);
    expect(lyckas(await lager.handelser(id)).brott?.nr).toBe(nr);
  });

  test('ett ärende ersatt med sin egen äldre rad märks i loggen; ord går ändå att spara, och brottet står kvar', async () => {
    const { valv, lager, idn } = await medArenden(1);
    const id = idn[0] ?? '';
    const aldre = await valv.databas.arenden.get(id);
    lyckas(await lager.sparaArende(sparning(id, 'nyare', 1, 'ändrat')));
    if (aldre) await valv.databas.arenden.put(aldre);
    expect(lyckas(await lager.handelser(id)).brott).toMatchObject({ nr: 2, mening: expect.stringContaining('äldre kopia') as string });
    expect(lyckas(await lager.oppnaArende(id)).rev).toBe(1);
    expect(await lager.sparaArende(sparning(id, 'vidare', 1, 'ändrat igen'))).toEqual({ ok: true, rev: 2 });
    expect(lyckas(await lager.handelser(id))).toMatchObject({ poster: [{ nr: 1 }, { nr: 2 }, { nr: 3 }], brott: { nr: 3 } });
  });

  test('två flikar som turas om, utan att öppna på nytt, håller en hel logg', async () => {
    const { valv, lager, idn } = await medArenden(1);
    const id = idn[0] ?? '';
    const flikar = [lager, nyFlik(await oppetIgen(valv.namn))];
    for (let rev = 1; rev < 7; rev += 1) lyckas(await (flikar[rev % 2] as Lager<Prov>).sparaArende(sparning(id, `steg ${rev}`, rev, 'ändrat')));
    expect(lyckas(await lager.handelser(id))).toMatchObject({ poster: [1, 2, 3, 4, 5, 6, 7].map((nr) => ({ nr, rev: nr })), brott: null });
  });
});

describe('två flikar om vartannat', () => {
  test('ett ärende som tagits bort och gjorts om får sin egen logg', async () => {
    const { valv, lager, idn } = await medArenden(1);
    const id = idn[0] ?? '';
    const andra = nyFlik(await oppetIgen(valv.namn));
    lyckas(await andra.taBortArende(id, 1));
    lyckas(await andra.sparaArende(sparning(id, 'omgjort', 0)));
    expect(lyckas(await lager.oppnaArende(id)).rev).toBe(2);
    lyckas(await lager.sparaArende(sparning(id, 'vidare', 2, 'ändrat')));
    expect(lyckas(await lager.handelser(id))).toMatchObject({ poster: [{ nr: 1, rev: 3 }], brott: null });
  });

  test('utan lås, som när datorn har sovit, håller ändå revisioner och manifest', async () => {
    vi.spyOn(navigator.locks, 'request').mockImplementation(((_: string, arbete: () => unknown) => arbete()) as never);
    const { valv, lager, idn } = await medArenden(1);
    const flikar = [lager, nyFlik(await oppetIgen(valv.namn))] as const;
    const id = idn[0] ?? '';
    const svar = await Promise.all([
      ...flikar.map((flik) => flik.sparaArende(sparning(id, 'ändrat', 1, 'ändrat'))),
      ...flikar.map((flik) => flik.sparaArende(sparning(nyttId(), 'nytt', 0, 'skapat'))),
    ]);
    expect(svar.map((s) => (s.ok ? 'sparat' : s.orsak)).toSorted()).toEqual(['konflikt', 'sparat', 'sparat', 'sparat']);
    expect(lyckas(await lager.handelser(id))).toMatchObject({ poster: [{ nr: 1 }, { nr: 2 }], brott: null });
    await Promise.all([valv.databas.arenden.clear(), valv.databas.listrader.clear()]);
    expect(lyckas(await lager.listaArenden()).saknade?.antal).toBe(3);
    vi.restoreAllMocks();
  });

  test('inget godkänt sparande försvinner, vilken ordning det än blir', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ flik: fc.nat(1), arende: fc.nat(1), hamta: fc.boolean() }), { minLength: 4, maxLength: 16 }), async (steg) => {
        const forsta = await nyttValv();
        const flikar = [nyFlik(forsta), nyFlik(await oppetIgen(forsta.namn))] as const;
        const idn = [nyttId(), nyttId()] as const;
        /** What each tab believes, and the chain of accepted saves: each must start from the one before. */
        const tror = flikar.map(() => [0, 0] as [number, number]);
        const godkanda: number[][] = [[], []];
        await Promise.all(
          steg.map(async ({ flik, arende, hamta }, i) => {
            const [lager, id, min] = [flikar[flik] as Lager<Prov>, idn[arende] as string, tror[flik] as number[]];
            if (hamta) {
              const oppnat = await lager.oppnaArende(id);
              if (oppnat.ok) min[arende] = oppnat.rev;
            }
            const fran = min[arende] ?? 0;
            const utfall = await lager.sparaArende(sparning(id, `steg ${i}`, fran, `steg ${i}`));
            expect(utfall).toMatchObject(utfall.ok ? { rev: fran + 1 } : { orsak: 'konflikt' });
            if (!utfall.ok) return;
            godkanda[arende]?.push(utfall.rev);
            min[arende] = utfall.rev;
          }),
        );
        for (const [i, id] of idn.entries()) {
          const revisioner = godkanda[i]?.toSorted((a, b) => a - b) ?? [];
          expect(revisioner).toEqual(revisioner.map((_, n) => n + 1));
          const { poster, brott } = lyckas(await flikar[0].handelser(id));
          expect([poster.length, brott]).toEqual([revisioner.length, null]);
        }
        expect(lyckas(await flikar[1].listaArenden())).toMatchObject({ karantan: [], saknade: null });
        for (const flik of flikar) flik.las();
      }),
      { numRuns: 25 },
    );
  });
});
