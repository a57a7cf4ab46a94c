import { describe, expect, test } from 'vitest';
import { type Fliknotis, type Lager, nyttId } from './index.ts';
import { skapaMinnesbank, skapaMinneslager } from './minneslager.ts';
import { type Prov, REGLER, lyckas, nyFlik, nyttValv, oppetIgen } from './testhjalp.ts';

/** Two tabs on the same store, made by each implementation in its own way. The contract below is one. */
const UTFORANDEN: readonly [string, () => Promise<readonly [Lager<Prov>, Lager<Prov>]>][] = [
  [
    'databasen',
    async () => {
      const valv = await nyttValv();
      return [nyFlik(valv), nyFlik(await oppetIgen(valv.namn))];
    },
  ],
  [
    'minnet',
    async () => {
      const bank = skapaMinnesbank();
      return [skapaMinneslager(REGLER, bank), skapaMinneslager(REGLER, bank)];
    },
  ],
];

const sparning = (id: string, ord: string, forvantadRev: number, slag?: string) => ({
  id,
  dokument: { version: 1, ord },
  listrad: { namn: `rad ${ord}` },
  handelse: slag === undefined ? undefined : { slag },
  forvantadRev,
});
const anteckning = (id: string, ord: string, forvantadRev: number) => ({ id, dokument: { version: 1, ord }, forvantadRev });

describe.each(UTFORANDEN)('lagret i %s', (_, nyaFlikar) => {
  test('är tomt från början', async () => {
    const [lager] = await nyaFlikar();
    const tom = { ok: true, rader: [], karantan: [], saknade: null };
    expect(await lager.listaArenden()).toEqual(tom);
    expect(await lager.listaAnteckningar()).toEqual(tom);
    expect(await lager.oppnaArende(nyttId())).toMatchObject({ ok: false, orsak: 'saknas' });
  });

  test('ger tillbaka det som sparats, i ärende och lista', async () => {
    const [lager] = await nyaFlikar();
    const id = nyttId();
    expect(await lager.sparaArende(sparning(id, 'ett', 0))).toEqual({ ok: true, rev: 1 });
    expect(await lager.sparaArende(sparning(id, 'två', 1))).toEqual({ ok: true, rev: 2 });
    expect(await lager.oppnaArende(id)).toEqual({ ok: true, id, rev: 2, varde: { version: 1, ord: 'två' } });
    expect(lyckas(await lager.listaArenden()).rader).toEqual([{ ok: true, id, rev: 2, varde: { namn: 'rad två' } }]);
  });

  test('har vägen tillbaka i ärendet, i ordning, och den följer med sparningen', async () => {
    const [lager, annan] = await nyaFlikar();
    const id = nyttId();
    lyckas(await lager.sparaArende({ ...sparning(id, 'ett', 0), angra: { lagg: { plats: 'b2', steg: { bak: 'två' } } } }));
    lyckas(await lager.sparaArende({ ...sparning(id, 'två', 1), angra: { lagg: { plats: 'b1', steg: { bak: 'ett' } } } }));
    expect(lyckas(await annan.angrasteg(id)).steg).toEqual([{ plats: 'b1', steg: { bak: 'ett' } }, { plats: 'b2', steg: { bak: 'två' } }]);
    expect(await annan.sparaArende({ ...sparning(id, 'krock', 1), angra: { tom: true } })).toMatchObject({ orsak: 'konflikt' });
    expect(lyckas(await lager.angrasteg(id)).steg).toHaveLength(2);
    lyckas(await lager.sparaArende({ ...sparning(id, 'tre', 2), angra: { taBort: ['b2'], lagg: { plats: 'f2', steg: 1 } } }));
    expect(lyckas(await lager.angrasteg(id)).steg.map((s) => s.plats)).toEqual(['b1', 'f2']);
    lyckas(await lager.sparaArende({ ...sparning(id, 'fyra', 3), angra: { tom: true } }));
    expect(lyckas(await lager.angrasteg(id)).steg).toEqual([]);
  });

  test('för åtkomstlogg i ordning, också från två flikar på en gång', async () => {
    const [lager, annan] = await nyaFlikar();
    const idn = Array.from({ length: 6 }, nyttId);
    await Promise.all(idn.map((arende, i) => (i % 2 ? lager : annan).antecknaAtkomst({ arende })));
    const { poster, brott } = lyckas(await lager.atkomstlogg());
    expect(poster.map((p) => p.nr)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(poster.map((p) => p.handelse.arende))).toEqual(new Set(idn));
    expect(brott).toBeNull();
  });

  test('läser värdet när man sparar, inte senare', async () => {
    const [lager] = await nyaFlikar();
    const id = nyttId();
    const levande = { version: 1, ord: 'då' };
    const loftet = lager.sparaArende({ ...sparning(id, '', 0), dokument: levande });
    levande.ord = 'sedan';
    lyckas(await loftet);
    expect(lyckas(await lager.oppnaArende(id)).varde.ord).toBe('då');
  });

  test('en lägre version flyttas upp när den läses, en högre sätts åt sidan', async () => {
    const [lager] = await nyaFlikar();
    const [gammal, ny] = [nyttId(), nyttId()];
    lyckas(await lager.sparaArende({ ...sparning(gammal, '', 0), dokument: { version: 0, ord: 'ord' } }));
    lyckas(await lager.sparaArende({ ...sparning(ny, '', 0), dokument: { version: 9, ord: 'ord' } }));
    expect(lyckas(await lager.oppnaArende(gammal)).varde).toEqual({ version: 1, ord: 'ord (flyttat)' });
    expect(await lager.oppnaArende(ny)).toEqual({ ok: false, orsak: 'olasbar', id: ny, mening: 'Ärendet är sparat av en nyare version av Likvärd.' });
  });

  test('den som sparar på en gammal revision får båda texterna, och inget skrivs över', async () => {
    const [a, b] = await nyaFlikar();
    const id = nyttId();
    lyckas(await a.sparaArende(sparning(id, 'start', 0)));
    lyckas(await a.sparaArende(sparning(id, 'från a', 1)));
    expect(await b.sparaArende(sparning(id, 'från b', 1))).toMatchObject({ ok: false, orsak: 'konflikt', deras: { dokument: { ord: 'från a' }, rev: 2 }, derasRev: 2 });
    expect(lyckas(await b.oppnaArende(id)).varde.ord).toBe('från a');
    expect(await b.sparaArende(sparning(id, 'från b, efter val', 2))).toEqual({ ok: true, rev: 3 });
  });

  test('två flikar som sparar samtidigt: en lyckas, en får konflikt', async () => {
    const [a, b] = await nyaFlikar();
    const id = nyttId();
    lyckas(await a.sparaArende(sparning(id, 'start', 0)));
    const svar = await Promise.all([a.sparaArende(sparning(id, 'a', 1)), b.sparaArende(sparning(id, 'b', 1))]);
    expect(svar.map((s) => (s.ok ? 'sparat' : s.orsak)).toSorted()).toEqual(['konflikt', 'sparat']);
  });

  test('ett nytt ärende med upptaget id är en konflikt', async () => {
    const [lager] = await nyaFlikar();
    const id = nyttId();
    lyckas(await lager.sparaArende(sparning(id, 'först', 0)));
    expect(await lager.sparaArende(sparning(id, 'igen', 0))).toMatchObject({ orsak: 'konflikt', deras: { dokument: { ord: 'först' } } });
  });

  test('händelser kommer i ordning, med revisionen de skrevs i', async () => {
    const [lager] = await nyaFlikar();
    const id = nyttId();
    lyckas(await lager.sparaArende(sparning(id, 'a', 0, 'skapat')));
    lyckas(await lager.sparaArende(sparning(id, 'b', 1)));
    lyckas(await lager.sparaArende(sparning(id, 'c', 2, 'beslutat')));
    expect(await lager.handelser(id)).toEqual({
      ok: true,
      poster: [
        { nr: 1, rev: 1, handelse: { slag: 'skapat' } },
        { nr: 2, rev: 3, handelse: { slag: 'beslutat' } },
      ],
      brott: null,
    });
  });

  test('ett avvisat sparande lämnar ingen händelse', async () => {
    const [lager] = await nyaFlikar();
    const id = nyttId();
    lyckas(await lager.sparaArende(sparning(id, 'a', 0, 'skapat')));
    await lager.sparaArende(sparning(id, 'b', 7, 'ogiltig'));
    expect(lyckas(await lager.handelser(id)).poster).toHaveLength(1);
  });

  test('borttaget ärende är borta med listrad och logg, och den andra fliken får veta det', async () => {
    const [a, b] = await nyaFlikar();
    const id = nyttId();
    lyckas(await a.sparaArende(sparning(id, 'a', 0, 'skapat')));
    expect(await a.taBortArende(id, 9)).toMatchObject({ orsak: 'konflikt' });
    expect(await a.taBortArende(id, 1)).toEqual({ ok: true, rev: 0 });
    expect(lyckas(await a.listaArenden())).toMatchObject({ rader: [], saknade: null });
    expect(lyckas(await a.handelser(id)).poster).toEqual([]);
    expect(await b.sparaArende(sparning(id, 'kvar här', 1))).toMatchObject({ orsak: 'konflikt', deras: null, derasRev: 0 });
    expect(await b.sparaArende(sparning(id, 'kvar här', 0))).toEqual({ ok: true, rev: 2 });
  });

  test('ett ärende som tas bort och görs om får en ny revision, så att den som har det gamla framme får konflikt', async () => {
    const [a, b] = await nyaFlikar();
    const id = nyttId();
    lyckas(await a.sparaArende(sparning(id, 'det gamla', 0, 'skapat')));
    lyckas(await b.taBortArende(id, 1));
    lyckas(await b.sparaArende(sparning(id, 'det nya', 0, 'gjort om')));
    expect(await a.sparaArende(sparning(id, 'vidare på det gamla', 1, 'ändrat'))).toMatchObject({ orsak: 'konflikt', deras: { dokument: { ord: 'det nya' } } });
    expect(lyckas(await a.handelser(id))).toMatchObject({ poster: [{ nr: 1, handelse: { slag: 'gjort om' } }], brott: null });
  });

  test('anteckningar sparas, ändras, krockar och tas bort för sig', async () => {
    const [a, b] = await nyaFlikar();
    const id = nyttId();
    expect(await a.sparaAnteckning(anteckning(id, 'ring dottern', 0))).toEqual({ ok: true, rev: 1 });
    expect(await b.sparaAnteckning(anteckning(id, 'ringt', 1))).toEqual({ ok: true, rev: 2 });
    expect(await a.sparaAnteckning(anteckning(id, 'ring sonen', 1))).toMatchObject({ orsak: 'konflikt', mening: expect.stringContaining('Anteckningen') as string, deras: { dokument: { ord: 'ringt' } } });
    expect(lyckas(await a.listaAnteckningar()).rader).toEqual([{ ok: true, id, rev: 2, varde: { version: 1, ord: 'ringt' } }]);
    expect(lyckas(await a.listaArenden()).rader).toEqual([]);
    expect(await a.taBortAnteckning(id, 2)).toEqual({ ok: true, rev: 0 });
    expect(lyckas(await b.listaAnteckningar()).rader).toEqual([]);
  });

  test('den andra fliken hör vad som öppnas, sparas och tas bort; den egna hör inte sig själv', async () => {
    const [a, b] = await nyaFlikar();
    const [hosA, hosB]: [Fliknotis[], Fliknotis[]] = [[], []];
    a.lyssna((n) => hosA.push(n));
    const sluta = b.lyssna((n) => hosB.push(n));
    const id = nyttId();
    lyckas(await a.sparaArende(sparning(id, 'a', 0)));
    await a.oppnaArende(id);
    await a.taBortArende(id, 1);
    await expect.poll(() => hosB).toEqual([{ slag: 'sparat', tabell: 'arenden', id, rev: 1 }, { slag: 'oppnat', id }, { slag: 'borttaget', tabell: 'arenden', id }]);
    expect(hosA).toEqual([]);
    sluta();
    lyckas(await a.sparaArende(sparning(id, 'igen', 0)));
    lyckas(await b.oppnaArende(id));
    await expect.poll(() => hosA).toEqual([{ slag: 'oppnat', id }]);
    expect(hosB).toHaveLength(3);
  });

  test('ett låst lager svarar att det är låst, och den andra fliken får veta det', async () => {
    const [a, b] = await nyaFlikar();
    const hosB: Fliknotis[] = [];
    b.lyssna((n) => hosB.push(n));
    const id = nyttId();
    lyckas(await a.sparaArende(sparning(id, 'a', 0)));
    a.las();
    const last = { ok: false, orsak: 'last' };
    expect(await a.listaArenden()).toMatchObject(last);
    expect(await a.oppnaArende(id)).toMatchObject(last);
    expect(await a.handelser(id)).toMatchObject(last);
    expect(await a.listaAnteckningar()).toMatchObject(last);
    expect(await a.sparaArende(sparning(id, 'b', 1))).toMatchObject(last);
    expect(await a.sparaAnteckning(anteckning(nyttId(), 'b', 0))).toMatchObject(last);
    await expect.poll(() => hosB.at(-1)).toEqual({ slag: 'last' });
    expect(lyckas(await b.oppnaArende(id)).varde.ord).toBe('a');
  });

  test.each(['194201199124', 'SN 2025/0417', 'maj-britt', '', '../x'])('id "%s" släpps inte in', async (id) => {
    const [lager] = await nyaFlikar();
    await expect(lager.sparaArende(sparning(id, 'a', 0))).rejects.toThrow(TypeError);
    await expect(lager.sparaAnteckning(anteckning(id, 'a', 0))).rejects.toThrow(TypeError);
  });
});

describe('minneslagret', () => {
  test('kan ställas till att säga nej, som en full disk', async () => {
    const lager = skapaMinneslager(REGLER);
    lager.stor('fullt');
    expect(await lager.sparaArende(sparning(nyttId(), 'a', 0))).toMatchObject({ ok: false, orsak: 'fullt', mening: expect.stringContaining('full') as string });
    lager.stor(null);
    lyckas(await lager.sparaArende(sparning(nyttId(), 'a', 0)));
  });
});
