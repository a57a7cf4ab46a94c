import { beforeAll, describe, expect, test } from 'vitest';
import { byggKopia } from '../../../tests/fixtures/kopia.ts';
import { LOSENFRAS } from '../testhjalp.ts';
import { oppnaKopia } from './oppna.ts';

/** Files made to keep a computer busy or fill it. Each is refused long before it has been unpacked. On an idle computer that takes less than a second; a busy one gets three. */
const HOGST = 3000;
/** Of the heap, what has not been tidied away counted in. The files unfold to 1 GB or more. */
const HOGST_VAXT = 400_000_000;
const GIGABYTE = 1_000_000_000;

/** A gzip file of so many pieces, packed as a stream: it is never whole anywhere but here. */
async function packad(bitar: () => Generator<string>): Promise<Blob> {
  const kodare = new TextEncoder();
  const alla = bitar();
  const kalla = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(styrning) {
      const { value, done } = alla.next();
      if (done) styrning.close();
      else styrning.enqueue(kodare.encode(value));
    },
  });
  return new Response(kalla.pipeThrough(new CompressionStream('gzip'))).blob();
}
function* upprepa(bit: string, antal: number, fore = '') {
  yield fore;
  for (let i = 0; i < antal; i += 1) yield bit;
}
const MEGA = 1_000_000;

let rader: string[];
beforeAll(async () => {
  const { text } = await byggKopia({ losenfras: LOSENFRAS, arenden: [{ id: crypto.randomUUID(), dokument: { ord: 'Hon orkar inte.' }, listrad: {}, handelse: {} }] });
  rader = text.split('\n');
});

const heap = () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;

/** The outcome, how long it took, and how much the heap had grown at most. */
async function provad(fil: Blob) {
  const fore = heap();
  let hogst = fore;
  const matare = setInterval(() => (hogst = Math.max(hogst, heap())), 10);
  const start = performance.now();
  const svar = await oppnaKopia(fil, LOSENFRAS);
  const tid = performance.now() - start;
  clearInterval(matare);
  return { svar, tid, vaxt: hogst - fore };
}

describe('en fil gjord för att fylla datorn', () => {
  test.each<[namn: string, bitar: () => Generator<string>, orsak: string]>([
    ['1 GB nollor utan radslut', () => upprepa('0'.repeat(MEGA), 1000), 'forStorKopia'],
    ['1 GB tomma rader', () => upprepa('\n'.repeat(MEGA), 1000), 'skadadKopia'],
    ['ett riktigt huvud och sedan 10 miljoner påhittade rader', () => upprepa(`${rader[1]!.replace('"rev":1', '"rev":2')}\n`.repeat(1000), 1000, `${rader[0]}\n`), 'skadadKopia'],
    ['ett riktigt huvud och sedan samma riktiga rad om och om igen', () => upprepa(`${rader[1]}\n`.repeat(1000), 1000, `${rader[0]}\n`), 'skadadKopia'],
    ['ett riktigt huvud och sedan en rad på 1 GB', () => upprepa(' '.repeat(MEGA), 1000, `${rader[0]}\n`), 'forStorKopia'],
    ['en miljon nivåer', () => upprepa('['.repeat(1000), 1000), 'forStorKopia'],
    ['en miljon nivåer på en rad bland de andra', () => upprepa('['.repeat(MEGA), 1, `${rader[0]}\n`), 'skadadKopia'],
    ['tio miljoner nycklar i huvudet', () => upprepa('"a":1,'.repeat(1000), 10_000, '{'), 'forStorKopia'],
    ['tio miljoner nyckelposter', () => upprepa('{"id":"losenfras"},'.repeat(1000), 10_000, '{"format":"likvard-kopia/1","nycklar":['), 'forStorKopia'],
    ['prototypen i huvudet', () => upprepa('{"__proto__":{"format":"likvard-kopia/1","nycklar":[]}}\n', 1), 'skadadKopia'],
  ])('%s', async (_, bitar, orsak) => {
    const { svar, tid, vaxt } = await provad(await packad(bitar));
    expect(svar).toMatchObject({ ok: false, orsak, mening: expect.stringMatching(/\.$/) as string });
    expect(tid).toBeLessThan(HOGST);
    expect(vaxt).toBeLessThan(HOGST_VAXT);
  });

  test.each<[namn: string, delar: () => BlobPart[]]>([
    ['2 GB utan gzip', () => Array.from({ length: 2000 }, () => new Uint8Array(MEGA))],
    ['2 GB nollor efter gzip-huvudet', () => [new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]), ...Array.from({ length: 2000 }, () => new Uint8Array(MEGA))]],
    ['ett filnamn på 2 GB i gzip-huvudet', () => [new Uint8Array([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 255]), ...Array.from({ length: 2000 }, () => new Uint8Array(MEGA).fill(65))]],
    ['2 GB tomma block', () => [new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]), ...Array.from({ length: 2000 }, () => TOMMA_BLOCK)]],
  ])('%s', async (_, delar) => {
    const fil = glesFil(delar());
    expect(fil.size).toBeGreaterThanOrEqual(2 * GIGABYTE);
    const { svar, tid, vaxt } = await provad(fil);
    expect(svar).toMatchObject({ ok: false, mening: expect.stringMatching(/\.$/) as string });
    expect(tid).toBeLessThan(HOGST);
    expect(vaxt).toBeLessThan(HOGST_VAXT);
  });
});

/** A megabyte of deflate blocks that hold nothing. */
const TOMMA_BLOCK = Uint8Array.from({ length: MEGA }, (_, i) => [0, 0, 0, 255, 255][i % 5]!);

/** The same megabyte is kept once however often it stands in the file. */
function glesFil(delar: readonly BlobPart[]): Blob {
  const [forsta, sist] = [delar[0]!, new Blob([delar.at(-1)!])];
  return new Blob([forsta, ...delar.slice(1).map(() => sist)]);
}
