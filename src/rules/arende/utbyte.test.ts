import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nyttArende } from './nytt.ts';
import { arendesumma, jamforKopior } from './utbyte.ts';

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
const arende = nyttArende({ id: 'a', nu: '2026-11-22T10:00:00.000Z', kommun: 'exempelkommun', versioner: { riktlinje: 'r', schablon: null, tillampning: null, delegation: null }, handlaggare: 'Tekla' });

describe('innehållets summa', () => {
  test('är densamma när ärendet bara har sparats igen, en annan när något är ändrat', async () => {
    const nu = await arendesumma(arende, sha256);
    expect(await arendesumma({ ...arende, andrad: '2026-12-01T10:00:00.000Z' }, sha256)).toBe(nu);
    expect(await arendesumma({ ...arende, arendenummer: '1' }, sha256)).not.toBe(nu);
  });
});

describe('två kopior av ett ärende', () => {
  const FORE = '2026-11-22T10:00:00.000Z';
  const EFTER = '2026-11-22T11:00:00.000Z';
  test.each([
    ['samma innehåll', 'a', 'a', [], 'lika'],
    ['orört här sedan det skickades, ändrat där', 'a', 'b', ['a'], 'nyareDar'],
    ['ändrat här, orört där sedan det kom därifrån', 'b', 'a', ['a'], 'nyareHar'],
    ['ändrat på båda ställena', 'b', 'c', ['a'], 'badaAndrade'],
    ['här som första gången, där som andra', 'a', 'b', ['a', 'b'], 'nyareDar'],
    ['där en äldre, som redan har skickats härifrån', 'b', 'a', ['a', 'b'], 'nyareHar'],
  ] as const)('%s', (_, har, dar, utbytta, svar) => {
    // The clocks say the opposite: where it is known what was exchanged, they are not asked.
    expect(jamforKopior({ summa: har, andrad: EFTER }, { summa: dar, andrad: FORE }, utbytta)).toBe(svar);
    expect(jamforKopior({ summa: har, andrad: FORE }, { summa: dar, andrad: EFTER }, utbytta)).toBe(svar);
  });

  test('aldrig utbytt härifrån: klockan får säga', () => {
    expect(jamforKopior({ summa: 'a', andrad: FORE }, { summa: 'b', andrad: EFTER }, [])).toBe('nyareDar');
    expect(jamforKopior({ summa: 'a', andrad: EFTER }, { summa: 'b', andrad: FORE }, [])).toBe('nyareHar');
  });
});
