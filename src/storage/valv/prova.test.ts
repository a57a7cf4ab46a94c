import { describe, expect, test } from 'vitest';
import { finnsValv, taBortAllt } from '../index.ts';
import { bytLosenfras, provaLosenfras } from '../mer.ts';
import { BILLIG, LOSENFRAS, nyFlik, nyttValv } from '../testhjalp.ts';

describe('lösenfrasen frågas igen', () => {
  test('rätt, fel, och den som gällde förut', async () => {
    const valv = await nyttValv();
    expect(await provaLosenfras(valv, LOSENFRAS)).toEqual({ ok: true });
    expect(await provaLosenfras(valv, 'något helt annat')).toMatchObject({ ok: false, orsak: 'felNuvarande' });
    await bytLosenfras(valv, LOSENFRAS, 'kopparslagare vid sju sjöar', BILLIG);
    expect(await provaLosenfras(valv, LOSENFRAS)).toMatchObject({ ok: false, orsak: 'felNuvarande' });
  });

  test('ett valv utan hel nyckel svarar att den är skadad, aldrig ja', async () => {
    const valv = await nyttValv();
    await valv.databas.nycklar.clear();
    expect(await provaLosenfras(valv, LOSENFRAS)).toMatchObject({ ok: false, orsak: 'skadad' });
  });
});

test('när allt raderas finns varken databas eller markör kvar', async () => {
  const valv = await nyttValv();
  const { namn } = valv;
  const lager = nyFlik(valv);
  expect([finnsValv(namn), (await indexedDB.databases()).some((d) => d.name === namn)]).toEqual([true, true]);
  expect(await provaLosenfras(valv, LOSENFRAS)).toEqual({ ok: true });
  lager.las();
  expect(await taBortAllt(namn)).toEqual({ ok: true });
  expect([finnsValv(namn), (await indexedDB.databases()).some((d) => d.name === namn), Object.keys(localStorage).filter((k) => k.startsWith(namn))]).toEqual([false, false, []]);
});
