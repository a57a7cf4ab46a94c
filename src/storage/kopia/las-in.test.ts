import { describe, expect, test } from 'vitest';
import { type Lager, nyttId } from '../index.ts';
import { angraInlasning, jamfor, kanAngraInlasning, lasIn, oppnaKopia, skapaKopia, skapaValv } from '../mer.ts';
import { BILLIG, LOSENFRAS, type Prov, REGLER, lyckas, nyFlik, nyttNamn, nyttValv, oppetIgen } from '../testhjalp.ts';
import type { Valv } from '../valv/valv.ts';

const sparning = (id: string, ord: string, forvantadRev: number) => ({ id, dokument: { version: 1, ord }, listrad: { namn: ord }, handelse: { slag: `sparat ${ord}` }, forvantadRev });
const HANDELSE = { slag: 'INLAST' };

/** A vault with three cases and a note, and a copy of it. */
async function kopierat() {
  const valv = await nyttValv();
  const lager = nyFlik(valv);
  const [a, b, c, n] = [nyttId(), nyttId(), nyttId(), nyttId()];
  for (const [id, ord] of [[a, 'Alva'], [b, 'Bo'], [c, 'Cleo']] as const) lyckas(await lager.sparaArende(sparning(id, ord, 0)));
  lyckas(await lager.sparaAnteckning({ id: n, dokument: { version: 1, ord: 'samtal' }, forvantadRev: 0 }));
  const { fil } = lyckas(await skapaKopia(valv));
  return { valv, lager, fil, a, b, c, n };
}
async function jamforMed(valv: Valv, fil: Blob) {
  const { kopia, nyckel } = lyckas(await oppnaKopia(fil, LOSENFRAS));
  return { kopia, nyckel, jamforelse: await jamfor(valv, REGLER, kopia, nyckel) };
}
const taIn = (...idn: readonly (readonly [string, number])[]) => ({ taIn: idn.map(([id, harRev]) => ({ tabell: 'arenden' as const, id, harRev })), taBort: [], handelse: HANDELSE });
const orden = async (lager: Lager<Prov>) => lyckas(await lager.listaArenden()).rader.map((r) => r.varde.namn).toSorted();
const helaLoggen = async (lager: Lager<Prov>, id: string) => {
  const { poster, brott } = lyckas(await lager.handelser(id));
  expect(brott).toBeNull();
  return poster.map((p) => p.handelse.slag);
};

describe('en säkerhetskopia hållen mot ett valv som redan finns', () => {
  test('säger vad som är lika, nytt, ändrat och bara här', async () => {
    const { valv, lager, fil, a, b, c, n } = await kopierat();
    lyckas(await lager.sparaArende(sparning(a, 'Alva senare', 1)));
    lyckas(await lager.taBortArende(b, 1));
    const ny = nyttId();
    const { rev } = lyckas(await lager.sparaArende(sparning(ny, 'Dag', 0)));
    const { jamforelse } = await jamforMed(valv, fil);
    expect(Object.fromEntries(jamforelse.arenden.map((s) => [s.id, [s.bara, s.lika, s.varde.namn, s.har?.namn, s.harRev]]))).toEqual({
      [a]: [null, false, 'Alva', 'Alva senare', 2],
      [b]: ['kopian', false, 'Bo', undefined, 0],
      [c]: [null, true, 'Cleo', 'Cleo', 1],
      [ny]: ['har', false, 'Dag', 'Dag', rev],
    });
    expect(jamforelse.anteckningar).toMatchObject([{ id: n, bara: null, lika: true }]);
    expect(jamforelse.olasta).toBe(0);
  });

  test('tar in det som saknas och det som väljs, med loggen hel, och inget annat rörs', async () => {
    const { valv, lager, fil, a, b, c } = await kopierat();
    lyckas(await lager.sparaArende(sparning(a, 'Alva senare', 1)));
    lyckas(await lager.taBortArende(b, 1));
    const { kopia, nyckel } = await jamforMed(valv, fil);
    expect(await lasIn(valv, kopia, nyckel, taIn([a, 2], [b, 0]))).toEqual({ ok: true, inlasta: 2, borttagna: 0 });
    expect(await orden(lager)).toEqual(['Alva', 'Bo', 'Cleo']);
    expect(lyckas(await lager.oppnaArende(a))).toMatchObject({ rev: 3, varde: { ord: 'Alva' } });
    expect(await helaLoggen(lager, a)).toEqual(['sparat Alva', 'INLAST']);
    expect(await helaLoggen(lager, b)).toEqual(['sparat Bo', 'INLAST']);
    expect(await helaLoggen(lager, c)).toEqual(['sparat Cleo']);
    expect(lyckas(await lager.listaArenden()).saknade).toBeNull();
    // Words that started from what lay here before meet a conflict, not a silent overwriting.
    expect(await lager.sparaArende(sparning(a, 'sen flik', 2))).toMatchObject({ orsak: 'konflikt' });
  });

  test('ersätter allt, och tar bort det som bara finns här', async () => {
    const { valv, lager, fil, a } = await kopierat();
    lyckas(await lager.sparaArende(sparning(a, 'Alva senare', 1)));
    const ny = nyttId();
    lyckas(await lager.sparaArende(sparning(ny, 'Dag', 0)));
    const { kopia, nyckel } = await jamforMed(valv, fil);
    const svar = await lasIn(valv, kopia, nyckel, { ...taIn([a, 2]), taBort: [{ tabell: 'arenden', id: ny, harRev: 1 }] });
    expect(svar).toEqual({ ok: true, inlasta: 1, borttagna: 1 });
    expect(await orden(lager)).toEqual(['Alva', 'Bo', 'Cleo']);
    expect(lyckas(await lager.listaArenden())).toMatchObject({ saknade: null, karantan: [] });
    expect(await kanAngraInlasning(valv)).toBe(true);
    expect(await angraInlasning(valv)).toEqual({ ok: true, aterstallda: 2, kvar: 0 });
    expect(await orden(lager)).toEqual(['Alva senare', 'Bo', 'Cleo', 'Dag']);
    expect(await helaLoggen(lager, a)).toEqual(['sparat Alva', 'sparat Alva senare']);
    expect(lyckas(await lager.listaArenden()).saknade).toBeNull();
    expect(await kanAngraInlasning(valv)).toBe(false);
  });

  test('ångras också efter att valvet låsts, men inte över det som skrivits sedan dess', async () => {
    const { valv, lager, fil, a, b } = await kopierat();
    lyckas(await lager.sparaArende(sparning(a, 'Alva senare', 1)));
    lyckas(await lager.taBortArende(b, 1));
    const { kopia, nyckel } = await jamforMed(valv, fil);
    lyckas(await lasIn(valv, kopia, nyckel, taIn([a, 2], [b, 0])));
    lager.las();
    const igen = await oppetIgen(valv.namn);
    const sedan = nyFlik(igen);
    lyckas(await sedan.sparaArende(sparning(a, 'skrivet efteråt', 3)));
    expect(await angraInlasning(igen)).toEqual({ ok: true, aterstallda: 1, kvar: 1 });
    expect(await orden(sedan)).toEqual(['Cleo', 'skrivet efteråt']);
    expect(await angraInlasning(igen)).toMatchObject({ ok: false, orsak: 'inget' });
  });

  test('en kopia av ett annat valv, med en annan nyckel, läses in under det här valvets', async () => {
    const { fil, a } = await kopierat();
    const annat = lyckas(await skapaValv('en helt annan lösenfras här', { namn: nyttNamn(), kdf: BILLIG })).valv;
    const lager = nyFlik(annat);
    const { kopia, nyckel, jamforelse } = await jamforMed(annat, fil);
    expect(jamforelse.arenden.map((s) => s.bara)).toEqual(['kopian', 'kopian', 'kopian']);
    lyckas(await lasIn(annat, kopia, nyckel, taIn([a, 0])));
    expect(await orden(lager)).toEqual(['Alva']);
    expect(await helaLoggen(lager, a)).toEqual(['sparat Alva', 'INLAST']);
  });

  test('allt eller inget: har något ändrats sedan jämförelsen skrivs ingenting', async () => {
    const { valv, lager, fil, a, b } = await kopierat();
    lyckas(await lager.taBortArende(b, 1));
    const { kopia, nyckel } = await jamforMed(valv, fil);
    lyckas(await lager.sparaArende(sparning(a, 'skrivs under tiden', 1)));
    expect(await lasIn(valv, kopia, nyckel, taIn([a, 1], [b, 0]))).toMatchObject({ ok: false, orsak: 'andrat' });
    expect(await orden(lager)).toEqual(['Cleo', 'skrivs under tiden']);
    expect(await kanAngraInlasning(valv)).toBe(false);
  });
});
