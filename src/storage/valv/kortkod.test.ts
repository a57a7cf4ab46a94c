import { describe, expect, test } from 'vitest';
import { nyttId } from '../index.ts';
import { BILLIG, LOSENFRAS, lyckas, nyFlik, nyttValv, oppetIgen } from '../testhjalp.ts';
import { bytLosenfras } from './byt.ts';
import { type Kortkod, sattKortkod } from './kortkod.ts';

const KOD = '40719';
const TIMME = 3_600_000;

async function medKod() {
  const valv = await nyttValv();
  const lager = nyFlik(valv);
  const id = nyttId();
  lyckas(await lager.sparaArende({ id, dokument: { version: 1, ord: 'hej' }, listrad: { namn: 'Aina' }, forvantadRev: 0 }));
  let nu = Date.now();
  const { kortkod } = lyckas(await sattKortkod(valv, LOSENFRAS, KOD, { kdf: BILLIG, klocka: () => nu }));
  lager.las();
  return { valv, id, kortkod, ga: (ms: number) => (nu += ms) };
}
const orsak = async (kortkod: Kortkod, kod: string) => {
  const svar = await kortkod.prova(kod);
  if (svar.ok) svar.valv.las();
  return svar.ok ? 'öppet' : svar.orsak;
};

describe('kort kod', () => {
  test('öppnar det låsta valvet igen, så många gånger man vill', async () => {
    const { valv, id, kortkod } = await medKod();
    expect(valv.arLast()).toBe(true);
    for (let gang = 0; gang < 7; gang += 1) {
      const svar = lyckas(await kortkod.prova(KOD));
      expect(lyckas(await nyFlik(svar.valv).oppnaArende(id)).varde.ord).toBe('hej');
      svar.valv.las();
    }
    kortkod.glom();
  });

  test('fem fel, och nyckeln är borta; rätt kod däremellan ger försöken tillbaka', async () => {
    const { kortkod } = await medKod();
    for (let gang = 0; gang < 4; gang += 1) expect(await orsak(kortkod, '99921')).toBe('felKod');
    expect(await orsak(kortkod, KOD)).toBe('öppet');
    const svar = await Promise.all(Array.from({ length: 9 }, () => orsak(kortkod, '99921')));
    expect(svar.filter((s) => s === 'felKod').length).toBeLessThan(5);
    expect(await orsak(kortkod, KOD)).toBe('kodenSlut');
    expect(kortkod.galler()).toBe(false);
  });

  test('gäller tio timmar, också när datorn är vaken hela tiden', async () => {
    const { kortkod, ga } = await medKod();
    for (let timme = 1; timme < 10; timme += 1) {
      ga(TIMME);
      expect(kortkod.galler()).toBe(true);
    }
    ga(TIMME);
    expect(await orsak(kortkod, KOD)).toBe('kodenSlut');
  });

  test('datorn har sovit mer än en timme: koden är borta innan någon hinner skriva den', async () => {
    const { kortkod, ga } = await medKod();
    ga(TIMME + 1);
    expect(await orsak(kortkod, KOD)).toBe('kodenSlut');
  });

  test('byts lösenfrasen någon annanstans gäller inte koden', async () => {
    const { valv, kortkod } = await medKod();
    const annan = await oppetIgen(valv.namn);
    lyckas(await bytLosenfras(annan, LOSENFRAS, 'tistelfjun över tröskverket', BILLIG));
    expect(await orsak(kortkod, KOD)).toBe('kodenSlut');
  });

  test.each([
    ['123', 'felKodform'],
    ['123456789', 'felKodform'],
    ['12a4', 'felKodform'],
    ['1234', 'lattKod'],
    ['7777', 'lattKod'],
    ['98765', 'lattKod'],
  ])('%s duger inte', async (kod, vantad) => {
    expect(await sattKortkod(await nyttValv(), LOSENFRAS, kod, { kdf: BILLIG })).toMatchObject({ ok: false, orsak: vantad });
  });

  test('sätts bara av den som kan lösenfrasen, och ligger inte på disken', async () => {
    const valv = await nyttValv();
    expect(await sattKortkod(valv, 'något helt annat', KOD, { kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'felNuvarande' });
    const fore = JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), await Promise.all(valv.databas.tables.map((t) => t.toArray()))]);
    lyckas(await sattKortkod(valv, LOSENFRAS, KOD, { kdf: BILLIG })).kortkod.glom();
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), await Promise.all(valv.databas.tables.map((t) => t.toArray()))])).toBe(fore);
  });
});
