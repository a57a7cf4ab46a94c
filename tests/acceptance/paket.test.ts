import { createDecipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman, hkdfSync, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { bech32 } from '@scure/base';
import { expect, test } from 'vitest';
import { skapaNyckelpar, skrivPaket } from '../../src/storage/paket/index.ts';

/**
 * Another program that reads a package, written from docs/format-paket.md and the age specification with what Node has: no code of the
 * app, and none of the age library's. Where the two disagree, the document is wrong.
 */
const X25519_PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
const X25519_SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const hkdf = (nyckel: Buffer, salt: Buffer, info: string) => Buffer.from(hkdfSync('sha256', nyckel, salt, info, 32));

function chacha(nyckel: Buffer, nonce: Buffer, bytes: Buffer): Buffer {
  const d = createDecipheriv('chacha20-poly1305', nyckel, nonce, { authTagLength: 16 });
  d.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([d.update(bytes.subarray(0, -16)), d.final()]);
}

function dekryptera(fil: Buffer, identitet: string): Buffer {
  const skalar = Buffer.from(bech32.decodeToBytes(identitet.toLowerCase()).bytes);
  const min = createPrivateKey({ key: Buffer.concat([X25519_PKCS8, skalar]), format: 'der', type: 'pkcs8' });
  const minPublika = createPublicKey(min).export({ format: 'der', type: 'spki' }).subarray(-32);
  const slut = fil.indexOf('\n--- ') + 1;
  const radslut = fil.indexOf('\n', slut);
  const [version, ...rader] = fil.subarray(0, slut).toString('latin1').trimEnd().split('\n');
  expect(version).toBe('age-encryption.org/v1');
  let filnyckel: Buffer | null = null;
  for (let i = 0; i < rader.length; i += 2) {
    const andel = Buffer.from((rader[i] ?? '').split(' ')[2] ?? '', 'base64');
    const delad = diffieHellman({ privateKey: min, publicKey: createPublicKey({ key: Buffer.concat([X25519_SPKI, andel]), format: 'der', type: 'spki' }) });
    try {
      filnyckel ??= chacha(hkdf(delad, Buffer.concat([andel, minPublika]), 'age-encryption.org/v1/X25519'), Buffer.alloc(12), Buffer.from(rader[i + 1] ?? '', 'base64'));
    } catch {
      // Another receiver's line.
    }
  }
  if (!filnyckel) throw new Error('Inte till mig.');
  const mac = createHmac('sha256', hkdf(filnyckel, Buffer.alloc(0), 'header')).update(fil.subarray(0, slut + 3)).digest('base64').replace(/=+$/, '');
  expect(fil.subarray(slut + 4, radslut).toString('latin1')).toBe(mac);
  const kropp = fil.subarray(radslut + 1);
  const strom = hkdf(filnyckel, kropp.subarray(0, 16), 'payload');
  const stycken: Buffer[] = [];
  for (let nr = 0, plats = 16; plats < kropp.length; nr += 1, plats += 65_552) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(nr, 7);
    nonce[11] = plats + 65_552 >= kropp.length ? 1 : 0;
    stycken.push(chacha(strom, nonce, kropp.subarray(plats, plats + 65_552)));
  }
  return Buffer.concat(stycken);
}

test('ett paket läses av ett annat program efter docs/format-paket.md', async () => {
  const [tekla, rune, annan] = await Promise.all([skapaNyckelpar(), skapaNyckelpar(), skapaNyckelpar()]);
  // Long and without pattern, so that the file has more than one of age's chunks.
  const arende = { version: 1, id: 'x', ord: Array.from({ length: 8000 }, () => crypto.randomUUID()).join(' ') };
  const packat = await skrivPaket({ avsandare: { ...tekla, namn: 'Tekla' }, mottagare: [annan.mottagare, rune.mottagare], slag: 'kolleger', skapad: '2026-11-22T10:00:00.000Z', arenden: [{ arende, handelser: [], loggHel: true }] });
  if (!packat.ok) throw new Error(packat.mening);
  const fil = Buffer.from(await packat.fil.arrayBuffer());
  const text = gunzipSync(dekryptera(fil, rune.identitet));
  expect(() => dekryptera(fil, tekla.identitet)).toThrow('Inte till mig.');

  const sista = text.lastIndexOf('\n', text.length - 2) + 1;
  const { signatur } = JSON.parse(text.subarray(sista).toString('utf8')) as { signatur: string };
  const [huvud, rad] = text.subarray(0, sista).toString('utf8').trimEnd().split('\n').map((r) => JSON.parse(r) as unknown);
  expect(huvud).toEqual({ format: 'likvard-paket/1', slag: 'kolleger', skapad: '2026-11-22T10:00:00.000Z', avsandare: { namn: 'Tekla', mottagare: tekla.mottagare, verifiering: tekla.verifiering }, mottagare: [annan.mottagare, rune.mottagare], antal: 1 });
  expect(rad).toEqual({ arende, handelser: [], loggHel: true });
  const nyckel = createPublicKey({ key: Buffer.concat([ED25519_SPKI, Buffer.from(tekla.verifiering, 'base64')]), format: 'der', type: 'spki' });
  expect(verify(null, text.subarray(0, sista), nyckel, Buffer.from(signatur, 'base64'))).toBe(true);
});
