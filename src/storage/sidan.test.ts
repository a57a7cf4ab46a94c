import { afterEach, describe, expect, test, vi } from 'vitest';
import { spolaNarSidanDoljs } from './sidan.ts';

const nyAutospar = (slag: string) => ({ spola: vi.fn(async () => undefined), lage: () => ({ slag }) });
const doljd = (varde: DocumentVisibilityState) => vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(varde);
const lamna = () => {
  const handelse = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(handelse);
  return handelse.defaultPrevented;
};

let sluta = () => {};
afterEach(() => {
  sluta();
  vi.restoreAllMocks();
});

describe('när sidan döljs eller lämnas', () => {
  test('döljs: det osparade spolas; visas igen: inget', () => {
    const autospar = nyAutospar('osparat');
    sluta = spolaNarSidanDoljs(autospar);
    doljd('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(autospar.spola).not.toHaveBeenCalled();
    doljd('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(autospar.spola).toHaveBeenCalledTimes(1);
  });

  test('lämnas: spolas', () => {
    const autospar = nyAutospar('osparat');
    sluta = spolaNarSidanDoljs(autospar);
    window.dispatchEvent(new Event('pagehide'));
    expect(autospar.spola).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['sparat', false],
    ['osparat', true],
    ['sparar', true],
    ['fel', true],
    ['konflikt', true],
  ])('stängs när läget är %s: webbläsaren frågar = %s', (slag, fragar) => {
    sluta = spolaNarSidanDoljs(nyAutospar(slag));
    expect(lamna()).toBe(fragar);
  });

  test('efteråt lyssnar ingen', () => {
    const autospar = nyAutospar('osparat');
    spolaNarSidanDoljs(autospar)();
    window.dispatchEvent(new Event('pagehide'));
    expect(lamna()).toBe(false);
    expect(autospar.spola).not.toHaveBeenCalled();
  });
});
