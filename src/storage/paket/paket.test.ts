import { Decrypter, Encrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { tillBytes } from '../bytes.ts';
import { lyckas } from '../testhjalp.ts';
import { FLEST_MOTTAGARE, type Paketarende } from './format.ts';
import { lasPaket } from './las.ts';
import { PAKETMENING } from './meningar.ts';
import { type Nyckelpar, fingeravtryck, signera, skapaNyckelpar } from './nycklar.ts';
import { type Packning, skrivPaket } from './skriv.ts';
import { tolkaPaket } from './tolka.ts';
import { lasVisitkort, skrivVisitkort } from './visitkort.ts';

const SKAPAD = '2026-11-22T10:00:00.000Z';
const arende = (ord: string): Paketarende => ({ arende: { version: 1, id: crypto.randomUUID(), ord }, handelser: [{ slag: 'SKAPAD', nar: SKAPAD, vem: 'Tekla' }], loggHel: true });
const ARENDEN = [arende('Jag orkar inte städa längre. Åäö 👵🏽'), arende('Hjälp med maten')];

let tekla: Nyckelpar;
let rune: Nyckelpar;
let annan: Nyckelpar;
beforeAll(async () => {
  [tekla, rune, annan] = await Promise.all([skapaNyckelpar(), skapaNyckelpar(), skapaNyckelpar()]);
});

const packa = async (mer: Partial<Packning> = {}): Promise<Blob> =>
  lyckas(await skrivPaket({ avsandare: { ...tekla, namn: 'Tekla Brännström' }, mottagare: [rune.mottagare], slag: 'kolleger', skapad: SKAPAD, arenden: ARENDEN, ...mer })).fil;

const gzip = (text: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
const gunzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();

/** As someone who may read the package, or wrote one of her own: its lines, and a file made of other lines to the same receiver. */
async function oppna(fil: Blob, { identitet }: Nyckelpar): Promise<string[]> {
  const d = new Decrypter();
  d.addIdentity(identitet);
  return (await gunzip(new Uint8Array(await d.decrypt(new Uint8Array(await fil.arrayBuffer()))))).split('\n').slice(0, -1);
}
async function paketera(bytes: Uint8Array, till = rune): Promise<Blob> {
  const e = new Encrypter();
  e.addRecipient(till.mottagare);
  return new Blob([new Uint8Array(await e.encrypt(bytes))]);
}
const avRader = async (rader: readonly string[], till = rune): Promise<Blob> => paketera(new Uint8Array(await gzip(tillBytes(rader.map((rad) => `${rad}\n`).join('')))), till);
/** Lines signed by someone: what a person may do with her own key. */
const signerade = async (rader: readonly string[], av: Nyckelpar): Promise<string[]> => [...rader, JSON.stringify({ signatur: await signera(av, tillBytes(rader.map((rad) => `${rad}\n`).join(''))) })];

async function nekas(fil: Blob, av = rune): Promise<keyof typeof PAKETMENING> {
  const svar = await lasPaket(fil, av);
  if (svar.ok) throw new Error('Paketet lästes.');
  expect(svar.mening).toBe(PAKETMENING[svar.orsak]);
  return svar.orsak;
}

describe('fram och tillbaka', () => {
  test('mottagaren får ärendena som de var, med logg och avsändare', async () => {
    const { paket } = lyckas(await lasPaket(await packa(), rune));
    expect(paket.arenden).toEqual(ARENDEN.map((rad) => ({ ok: true, ...rad })));
    expect(paket.huvud).toMatchObject({ slag: 'kolleger', skapad: SKAPAD, antal: 2, mottagare: [rune.mottagare], avsandare: { namn: 'Tekla Brännström', mottagare: tekla.mottagare, verifiering: tekla.verifiering } });
  });

  test('till sig själv, och till flera', async () => {
    lyckas(await lasPaket(await packa({ mottagare: [tekla.mottagare], slag: 'migSjalv' }), tekla));
    const fil = await packa({ mottagare: [rune.mottagare, annan.mottagare, tekla.mottagare] });
    for (const nycklar of [rune, annan, tekla]) expect(lyckas(await lasPaket(fil, nycklar)).paket.arenden).toHaveLength(2);
  });

  test('ett stort ärende, över flera av ages stycken', async () => {
    const stort = arende(Array.from({ length: 40_000 }, () => crypto.randomUUID()).join(' '));
    const { paket } = lyckas(await lasPaket(await packa({ arenden: [stort] }), rune));
    expect(paket.arenden).toEqual([{ ok: true, ...stort }]);
  });

  test('filen säger inget i klartext', async () => {
    const text = new TextDecoder('latin1').decode(await (await packa()).arrayBuffer());
    expect(text).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
    for (const ord of ['Tekla', 'likvard', 'arende', rune.mottagare, tekla.verifiering]) expect(text).not.toContain(ord);
  });

  test('bara de som nämns kan öppna: avsändaren själv kan det inte', async () => {
    const fil = await packa();
    expect(await nekas(fil, tekla)).toBe('inteTillDig');
    expect(await nekas(fil, annan)).toBe('inteTillDig');
  });

  test.each([
    ['inga ärenden', { arenden: [] }, 'ingaArenden'],
    ['inga mottagare', { mottagare: [] }, 'ingaMottagare'],
    ['för många mottagare', { mottagare: Array.from({ length: FLEST_MOTTAGARE + 1 }, () => 'age1') }, 'forMangaMottagare'],
    ['en mottagare som inte är någon', { mottagare: ['age1annat'] }, 'inteTillbaka'],
    ['ett ärende som inte går att läsa igen', { arenden: [{ arende: JSON.parse('{"__proto__": 1}') as unknown, handelser: [], loggHel: true }] }, 'inteTillbaka'],
  ] as const)('%s: ingen fil görs', async (_, mer, orsak) => {
    expect(await skrivPaket({ avsandare: { ...tekla, namn: 'T' }, mottagare: [rune.mottagare], slag: 'kolleger', skapad: SKAPAD, arenden: ARENDEN, ...mer })).toEqual({ ok: false, orsak, mening: PAKETMENING[orsak] });
  });
});

describe('en fil som någon har ändrat', () => {
  test('1 500 slumpade ändringar i filen: ingen läses', async () => {
    const [ett, tva] = await Promise.all([packa(), packa({ arenden: [arende('ett annat')] })]).then((filer) => Promise.all(filer.map(async (f) => new Uint8Array(await f.arrayBuffer()))));
    if (!ett || !tva) throw new Error('Inga filer.');
    const nekade: string[] = [];
    const plats = fc.nat(ett.length - 1);
    const andring = fc.oneof(
      fc.record({ slag: fc.constant('vand' as const), plats, bit: fc.nat(7) }),
      // The head of the file is short: half of what is turned there is turned in it.
      fc.record({ slag: fc.constant('vand' as const), plats: fc.nat(220), bit: fc.nat(7) }),
      fc.record({ slag: fc.constant('klipp' as const), plats, antal: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ slag: fc.constant('kapa' as const), plats }),
      fc.record({ slag: fc.constant('skarva' as const), plats, fran: fc.nat(tva.length - 1) }),
      fc.record({ slag: fc.constant('lagg' as const), plats, antal: fc.integer({ min: 1, max: 40 }) }),
    );
    await fc.assert(
      fc.asyncProperty(andring, async (a) => {
        const ny = Array.from(ett);
        if (a.slag === 'vand') ny[a.plats] = (ny[a.plats] ?? 0) ^ (1 << a.bit);
        if (a.slag === 'klipp') ny.splice(a.plats, a.antal);
        if (a.slag === 'kapa') ny.length = a.plats;
        if (a.slag === 'skarva') ny.splice(a.plats, ny.length, ...tva.subarray(a.fran));
        if (a.slag === 'lagg') ny.splice(a.plats, 0, ...Array.from({ length: a.antal }, (_, i) => i));
        const bytes = new Uint8Array(ny);
        if (likaBytes(bytes, ett) || likaBytes(bytes, tva)) return;
        nekade.push(await nekas(new Blob([bytes])));
      }),
      { numRuns: 1500 },
    );
    expect(nekade.length).toBeGreaterThan(1400);
  });

  test.each([
    ['en tom fil', '', 'ingetPaket'],
    ['något annat', 'Hej hej', 'ingetPaket'],
    ['en agefil utan slut på huvudet', `age-encryption.org/v1\n${'-> X25519 a\nb\n'.repeat(5000)}`, 'skadatPaket'],
  ] as const)('%s: sägs', async (_, text, orsak) => {
    expect(await nekas(new Blob([text]))).toBe(orsak);
  });
});
const likaBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

describe('någon som kan läsa paketet men inte har avsändarens nyckel', () => {
  let rader: string[];
  let andraRader: string[];
  beforeAll(async () => {
    rader = await oppna(await packa({ mottagare: [rune.mottagare, annan.mottagare] }), rune);
    andraRader = await oppna(await packa({ mottagare: [rune.mottagare, annan.mottagare], arenden: [ARENDEN[1] as Paketarende, ARENDEN[0] as Paketarende] }), rune);
  });
  const ny = (andra: (r: string[], a: string[]) => string[]) => avRader(andra([...rader], andraRader), annan);
  const huvud = (andra: object) => ([h = '', ...r]: string[]) => [JSON.stringify({ ...(JSON.parse(h) as object), ...andra }), ...r];

  test('kontrollprovet: oförändrade rader läses', async () => {
    expect(lyckas(await lasPaket(await ny((r) => r), annan)).paket.arenden).toHaveLength(2);
  });

  test.each([
    ['rader som bytt plats', ([h = '', a = '', b = '', s = '']: string[]) => [h, b, a, s]],
    ['en rad borta', ([h = '', a = '', , s = '']: string[]) => [h, a, s]],
    ['en rad för mycket', ([h = '', a = '', b = '', s = '']: string[]) => [h, a, b, b, s]],
    ['ett ärende ändrat', ([h = '', a = '', b = '', s = '']: string[]) => [h, a.replace('orkar inte', 'orkar'), b, s]],
    ['ett mellanslag mer', ([h = '', a = '', b = '', s = '']: string[]) => [h, `${a} `, b, s]],
    ['ett annat pakets huvud', ([, ...r]: string[], [h = '']: string[]) => [h.replace(SKAPAD, '2026-11-22T11:00:00.000Z'), ...r]],
    ['ett annat pakets signatur', (r: string[], a: string[]) => [...r.slice(0, -1), a.at(-1) ?? '']],
    ['ingen signatur', (r: string[]) => [...r.slice(0, -1), '{}']],
    ['en signatur av nollor', (r: string[]) => [...r.slice(0, -1), JSON.stringify({ signatur: btoa('\0'.repeat(64)) })]],
    ['fler mottagare', (r: string[]) => huvud({ mottagare: [rune.mottagare, annan.mottagare, tekla.mottagare] })(r)],
    ['ett annat antal', (r: string[]) => huvud({ antal: 1 })(r)],
    ['en annan tid', (r: string[]) => huvud({ skapad: '2027-01-01T00:00:00Z' })(r)],
    ['ett annat slag', (r: string[]) => huvud({ slag: 'migSjalv' })(r)],
    ['avsändaren bytt till någon annan, med hennes namn', (r: string[]) => huvud({ avsandare: { namn: 'Tekla Brännström', mottagare: annan.mottagare, verifiering: annan.verifiering } })(r)],
  ] as const)('%s: felSignatur', async (_, andra) => {
    expect(await nekas(await ny(andra), annan)).toBe('felSignatur');
  });

  test('paketet skickat vidare till någon som avsändaren inte valde', async () => {
    expect(await nekas(await avRader(rader, tekla), tekla)).toBe('inteTillDig');
  });

  test('text efter signaturen, och en text utan slut', async () => {
    expect(await nekas(await ny((r) => [...r, '{}']), annan)).toBe('felSignatur');
    const utan = tillBytes(rader.join('\n'));
    expect(await nekas(await paketera(new Uint8Array(await gzip(utan))))).toBe('skadatPaket');
  });
});

describe('en avsändare som vill illa', () => {
  const huvud = (mer: object = {}) =>
    JSON.stringify({ format: 'likvard-paket/1', slag: 'kolleger', skapad: SKAPAD, avsandare: { namn: 'Elak', mottagare: annan.mottagare, verifiering: annan.verifiering }, mottagare: [rune.mottagare], antal: 1, ...mer });
  const paketAv = async (...rader: string[]) => avRader(await signerade(rader, annan));
  const RAD = JSON.stringify({ arende: { version: 1 }, handelser: [], loggHel: true });

  test('kontrollprovet: läses som hans eget', async () => {
    expect(lyckas(await lasPaket(await paketAv(huvud(), RAD), rune)).paket.huvud.avsandare.namn).toBe('Elak');
  });

  test.each([
    ['en nyare version', { format: 'likvard-paket/2' }, 'nyarePaket'],
    ['ett annat format', { format: 'annat/1' }, 'ingetPaket'],
    ['inga mottagare', { mottagare: [] }, 'skadatPaket'],
    ['mottagare som inte är det', { mottagare: ['age1pq1abc'] }, 'skadatPaket'],
    ['miljoner ärenden', { antal: 1e6 }, 'skadatPaket'],
    ['fler ärenden än rader', { antal: 2 }, 'skadatPaket'],
    ['en tid som inte är en tid', { skapad: '2026-99-99T99:99:99Z' }, 'skadatPaket'],
    ['ingen avsändare', { avsandare: null }, 'skadatPaket'],
    ['ett slag som inte finns', { slag: 'annat' }, 'skadatPaket'],
  ] as const)('%s: %o ger %s', async (_, mer, orsak) => {
    expect(await nekas(await paketAv(huvud(mer), RAD))).toBe(orsak);
  });

  test.each([
    ['en nyckel som heter __proto__', '{"arende":{"version":1,"__proto__":{"slag":"demo"}},"handelser":[],"loggHel":true}'],
    ['constructor längre in', '{"arende":{"a":[{"constructor":{}}]},"handelser":[],"loggHel":true}'],
    ['tusentals nivåer', `{"arende":${'['.repeat(50_000)}${']'.repeat(50_000)},"handelser":[],"loggHel":true}`],
    ['ingen JSON', 'hej'],
    ['ingen logg', '{"arende":{}}'],
    ['en lista', '[]'],
  ])('%s: det ärendet går inte att läsa, de andra gör det', async (_, rad) => {
    const { arenden } = lyckas(await lasPaket(await paketAv(huvud({ antal: 3 }), RAD, rad, RAD), rune)).paket;
    expect(arenden.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(({} as { slag?: unknown }).slag).toBeUndefined();
  });

  test('en liten fil som vecklar ut sig till mer än gränsen', async () => {
    const nollor = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(c) {
        const bit = new Uint8Array(10_000_000);
        for (let i = 0; i < 21; i += 1) c.enqueue(bit);
        c.close();
      },
    });
    const bomb = new Uint8Array(await new Response(nollor.pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
    const fil = await paketera(bomb);
    expect(fil.size).toBeLessThan(1_000_000);
    expect(await nekas(fil)).toBe('forStortPaket');
  });

  test('bytes utan mening i läsaren: alltid ett svar', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await tolkaPaket(bytes, rune.mottagare)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('rader av godtycklig JSON: alltid ett svar', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json(), { minLength: 1, maxLength: 5 }), async (rader) => {
        expect((await tolkaPaket(tillBytes(`${rader.join('\n')}\n`), rune.mottagare)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('visitkortet', () => {
  const kort = () => ({ namn: 'Tekla Brännström', mottagare: tekla.mottagare, verifiering: tekla.verifiering });

  test('skrivs och läses, också med radbrytningar och mellanslag runt', () => {
    const text = skrivVisitkort(kort());
    expect(text).not.toContain('\n');
    expect(text).not.toContain('SECRET');
    for (const t of [text, `\n  ${text}\n`, text.replaceAll(' ', '\n'), `\u{feff}${text}`]) expect(lasVisitkort(t)).toEqual({ ok: true, kort: kort() });
  });

  const FEL: readonly (readonly [string, () => string, keyof typeof PAKETMENING])[] = [
    ['annan text', () => 'Hej Tekla!', 'ingetVisitkort'],
    ['tomt', () => '', 'ingetVisitkort'],
    ['en nyare version', () => skrivVisitkort(kort()).replace('/1 ', '/2 '), 'nyareVisitkort'],
    ['en felskriven bokstav i nyckeln', () => skrivVisitkort(kort()).replace(/age1./, (a) => (a.endsWith('q') ? 'age1p' : 'age1q')), 'skadatVisitkort'],
    ['en kapad nyckel', () => skrivVisitkort(kort()).replace(/=\s/, ' '), 'skadatVisitkort'],
    ['inget namn', () => skrivVisitkort({ ...kort(), namn: ' ' }), 'skadatVisitkort'],
    ['en kvantnyckel som inte går att öppna', () => `likvard-visitkort/1 age1pq1${'q'.repeat(55)} ed25519:${tekla.verifiering} Tekla`, 'skadatVisitkort'],
  ];
  test.each(FEL)('%s: sägs', (_, text, orsak) => {
    expect(lasVisitkort(text())).toMatchObject({ ok: false, orsak });
  });

  test('namnet kan inte dölja tecken eller vända skriften', () => {
    expect(lasVisitkort(skrivVisitkort({ ...kort(), namn: 'Tekla\u{202e}mörtsnnärB\u{200b} \u{7}' }))).toMatchObject({ kort: { namn: 'TeklamörtsnnärB' } });
  });

  test('fingeravtrycket: åtta grupper om fyra siffror, ett annat för varje nyckel, samma vilket namnet än är', async () => {
    const mitt = await fingeravtryck(tekla);
    expect(mitt).toMatch(/^(\d{4} ){7}\d{4}$/);
    const alla = await Promise.all([tekla, rune, { ...tekla, verifiering: rune.verifiering }, { ...tekla, mottagare: rune.mottagare }].map(fingeravtryck));
    expect(new Set(alla).size).toBe(4);
    // Fixed, so that today's cards and tomorrow's say the same.
    expect(await fingeravtryck({ mottagare: 'age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef', verifiering: btoa('\u{1}'.repeat(32)) })).toMatchInlineSnapshot(`"7053 0352 8048 0531 4281 4769 3991 8394"`);
  });
});
