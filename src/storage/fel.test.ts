import { describe, expect, test } from 'vitest';
import { tolkaFel } from './fel.ts';

describe('vad webbläsaren kastade', () => {
  test.each<[string, unknown, string]>([
    ['full disk', new DOMException('', 'QuotaExceededError'), 'fullt'],
    ['full disk, gömd av Dexie', Object.assign(new Error('avbruten'), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }), 'fullt'],
    ['full disk, som orsak', new Error('x', { cause: new DOMException('', 'QuotaExceededError') }), 'fullt'],
    ['avbruten av annat', Object.assign(new Error('avbruten'), { name: 'AbortError', inner: new DOMException('', 'DataError') }), 'fel'],
    ['stängd databas', Object.assign(new Error('stängd'), { name: 'DatabaseClosedError' }), 'stangd'],
    ['anslutning på väg att stängas', new DOMException('', 'InvalidStateError'), 'stangd'],
    ['något annat', new Error('x'), 'fel'],
    ['inte ens ett fel', 'hej', 'fel'],
  ])('%s', (_, fel, orsak) => {
    expect(tolkaFel(fel)).toMatchObject({ ok: false, orsak });
    expect(tolkaFel(fel).mening).toMatch(/^\p{Lu}.+\.$/u);
  });
});
