import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flerInsatserITexten } from './ansokta.ts';
import { ANSOKNINGSFALL, type Ansokningsfall } from './ansokta.fall.ts';
import { grundBehovstext } from './behov.ts';
import { BEHOVSFALL } from './behov.fall.ts';
import { ekonomiSomSkal } from './ekonomi.ts';
import { EKONOMIFALL } from './ekonomi.fall.ts';
import type { Fallsamling, Textfall } from './fall.ts';
import { allmantForbehall } from './forbehall.ts';
import { FORBEHALLSFALL } from './forbehall.fall.ts';
import { baraRiktlinjeSomGrund } from './grund.ts';
import { GRUNDFALL } from './grund.fall.ts';
import { svarlast } from './lasbarhet.ts';
import { LASBARHETSFALL } from './lasbarhet.fall.ts';
import type { Textfynd } from './text.ts';
import { varderingIFakta } from './vardering.ts';
import { VARDERINGSFALL } from './vardering.fall.ts';

interface Heuristik {
  readonly kod: string;
  readonly fall: Fallsamling;
  readonly kor: (fall: Textfall) => Textfynd;
}

const HEURISTIKER: readonly Heuristik[] = [
  { kod: 'A12', fall: ANSOKNINGSFALL, kor: (f) => flerInsatserITexten(f.text, (f as Ansokningsfall).registrerade) },
  { kod: 'U05', fall: BEHOVSFALL, kor: (f) => grundBehovstext(f.text) },
  { kod: 'U06', fall: VARDERINGSFALL, kor: (f) => varderingIFakta(f.text) },
  { kod: 'U07', fall: EKONOMIFALL, kor: (f) => ekonomiSomSkal(f.text) },
  { kod: 'U08', fall: GRUNDFALL, kor: (f) => baraRiktlinjeSomGrund(f.text) },
  { kod: 'B08', fall: FORBEHALLSFALL, kor: (f) => allmantForbehall(f.text) },
  { kod: 'B18', fall: LASBARHETSFALL, kor: (f) => svarlast(f.text) },
];

describe.each(HEURISTIKER)('Textheuristik $kod', ({ fall, kor }) => {
  const { utveckling, kontroll, slutprov, kanda } = fall;
  const alla = [...utveckling, ...kontroll, ...slutprov];

  test.each(alla.filter((f) => f.traff))('varnar: $text', (f) => {
    const fynd = kor(f);
    expect(fynd.traff).toBe(true);
    expect(fynd.skal).not.toBe('');
  });

  test.each(alla.filter((f) => !f.traff))('låter bli: $text', (f) => expect(kor(f)).toEqual({ traff: false, skal: '', ord: [] }));

  // When one of these is answered rightly, move it to another batch.
  test.each(kanda)('känd gräns, bedöms medvetet fel: $text', (f) => expect(kor(f).traff).not.toBe(f.traff));

  test('prövas på minst 30 märkta meningar, minst 12 av varje slag, utan dubbletter', () => {
    expect(alla.length).toBeGreaterThanOrEqual(30);
    expect(alla.filter((f) => f.traff).length).toBeGreaterThanOrEqual(12);
    expect(alla.filter((f) => !f.traff).length).toBeGreaterThanOrEqual(12);
    expect(new Set(alla.map((f) => f.text)).size).toBe(alla.length);
  });

  test('orden som pekas ut står i texten', () => {
    for (const f of alla) for (const ord of kor(f).ord) expect(f.text).toContain(ord.replace(/ …$/, ''));
  });

  test('tål vilken text som helst och svarar alltid likadant', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const f = { ...alla[0]!, text };
        expect(kor(f)).toEqual(kor(f));
      }),
      { numRuns: 60 },
    );
  });

  test('en tom text ger aldrig en varning', () => {
    for (const text of ['', '   ', '\n\n']) expect(kor({ ...alla[0]!, text }).traff).toBe(false);
  });
});

describe('Citat', () => {
  test.each([
    ['U06', varderingIFakta, 'Hon sa: ”Jag bedömer det som uppenbart.”'],
    ['U07', ekonomiSomSkal, 'Han sa att ”de säger att jag har råd att köpa städning privat”.'],
    ['U08', baraRiktlinjeSomGrund, 'Du skrev ”det är väl enligt riktlinjerna” i ditt brev.'],
  ])('%s: vad personen själv har sagt inom citattecken vägs inte som handläggarens ord', (_kod, kor, text) => expect(kor(text).traff).toBe(false));
});
