import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kuvert, type Kuverttabell, bryt, forsegla, revAv } from './kuvert.ts';

const nyNyckel = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const ID = '4b1f0c52-7f0e-4a43-9d4e-1f7a7c1f2a10';
const ORD = 'Maj-Britt kokar sitt kaffe själv. 🌼';
const vandBit = (bytes: ArrayBuffer, bit: number): ArrayBuffer => {
  const kopia = new Uint8Array(bytes.slice(0));
  const plats = Math.floor(bit / 8) % kopia.length;
  kopia[plats] = (kopia[plats] ?? 0) ^ (1 << (bit % 8));
  return kopia.buffer;
};

describe('kuvertet', () => {
  test('ger tillbaka samma ord', async () => {
    const nyckel = await nyNyckel();
    expect(await bryt(nyckel, 'arenden', await forsegla(nyckel, 'arenden', ID, 3, ORD))).toEqual({ ok: true, klartext: ORD });
  });

  test('samma ord förseglas aldrig lika två gånger', async () => {
    const nyckel = await nyNyckel();
    const [a, b] = [await forsegla(nyckel, 'arenden', ID, 1, ORD), await forsegla(nyckel, 'arenden', ID, 1, ORD)];
    expect(new Uint8Array(a.ct)).not.toEqual(new Uint8Array(b.ct));
    expect(a.iv).not.toEqual(b.iv);
  });

  test.each<[string, Kuverttabell, (k: Kuvert) => unknown]>([
    ['annan tabell', 'listrader', (k) => k],
    ['annat id', 'arenden', (k) => ({ ...k, id: 'c0ffee00-7f0e-4a43-9d4e-1f7a7c1f2a10' })],
    ['högre revision', 'arenden', (k) => ({ ...k, rev: 4 })],
    ['lägre revision', 'arenden', (k) => ({ ...k, rev: 2 })],
    ['annan kuvertversion', 'arenden', (k) => ({ ...k, v: 0 })],
    ['avhuggna bytes', 'arenden', (k) => ({ ...k, ct: k.ct.slice(0, -1) })],
    ['tomma bytes', 'arenden', (k) => ({ ...k, ct: new ArrayBuffer(0) })],
    ['för kort iv', 'arenden', (k) => ({ ...k, iv: k.iv.slice(0, 11) })],
    ['utan iv', 'arenden', (k) => ({ ...k, iv: undefined })],
    ['inte ett kuvert', 'arenden', () => 'hej'],
    ['ingenting', 'arenden', () => null],
  ])('%s avvisas som skadad', async (_, tabell, andra) => {
    const nyckel = await nyNyckel();
    expect(await bryt(nyckel, tabell, andra(await forsegla(nyckel, 'arenden', ID, 3, ORD)))).toEqual({ ok: false, orsak: 'skadad' });
  });

  test('varje vänd bit i iv eller bytes avvisas', async () => {
    const nyckel = await nyNyckel();
    const kuvert = await forsegla(nyckel, 'arenden', ID, 3, ORD);
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), async (iIv, bit) => {
        const andrat = iIv ? { ...kuvert, iv: new Uint8Array(vandBit(kuvert.iv.buffer, bit)) } : { ...kuvert, ct: vandBit(kuvert.ct, bit) };
        expect(await bryt(nyckel, 'arenden', andrat)).toEqual({ ok: false, orsak: 'skadad' });
      }),
      { numRuns: 200 },
    );
  });

  test('en annan nyckel öppnar inte', async () => {
    const kuvert = await forsegla(await nyNyckel(), 'arenden', ID, 3, ORD);
    expect(await bryt(await nyNyckel(), 'arenden', kuvert)).toEqual({ ok: false, orsak: 'skadad' });
  });

  test('ett kuvert av nyare slag kallas nyare, inte skadat', async () => {
    const nyckel = await nyNyckel();
    expect(await bryt(nyckel, 'arenden', { ...(await forsegla(nyckel, 'arenden', ID, 3, ORD)), v: 2 })).toEqual({ ok: false, orsak: 'nyareVersion' });
  });
});

describe('revisionen i en rad', () => {
  test.each([
    ['ingen rad', undefined, 0],
    ['en rad', { rev: 7 }, 7],
    ['utan revision', {}, Number.NaN],
    ['revision som text', { rev: '7' }, Number.NaN],
    ['ingen rad alls, men null', null, Number.NaN],
  ])('%s', (_, rad, vantad) => expect(revAv(rad)).toBe(vantad));
});
