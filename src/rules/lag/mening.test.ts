import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { avserTidigareBeslut, meningVid } from './mening.ts';

const TEXT = 'Hon har god syn. Beslut fattas enligt 11 kap. 1 § SoL, se bl.a. 32 § FL! Är det klart?\n\nNytt stycke';

describe('meningen runt en plats', () => {
  test.each([
    ['god', 'Hon har god syn.'],
    ['kap', 'Beslut fattas enligt 11 kap. 1 § SoL, se bl.a. 32 § FL!'],
    ['FL', 'Beslut fattas enligt 11 kap. 1 § SoL, se bl.a. 32 § FL!'],
    ['klart', 'Är det klart?'],
    ['stycke', 'Nytt stycke'],
  ])('vid ”%s”', (ord, mening) => {
    expect(meningVid(TEXT, TEXT.indexOf(ord))).toBe(mening);
  });

  test('punkter i en lista är egna meningar', () => {
    const lista = 'Beviljas:\n- städ\n- Tvätt varannan vecka';
    expect(meningVid(lista, lista.indexOf('Tvätt'))).toBe('- Tvätt varannan vecka');
    expect(meningVid(lista, lista.indexOf('städ'))).toBe('- städ');
  });

  test('är alltid en del av texten, och platsens tecken finns i den', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'B', '.', ' ', '\n', 'kap. 1 §', '! ') }), fc.nat(), (text, n) => {
        const plats = n % text.length;
        const mening = meningVid(text, plats);
        const tecken = text.charAt(plats);
        expect(text).toContain(mening);
        expect(tecken.trim() === '' || mening.includes(tecken)).toBe(true);
      }),
    );
  });
});

describe('meningar om tidigare beslut', () => {
  test.each([
    ['Det tidigare beslutet gällde bistånd enligt 4 kap. 1 § SoL.', true],
    ['Enligt gamla socialtjänstlagen var det bistånd.', true],
    ['Beslutet från den 3 mars 2024 gällde bistånd.', true],
    ['Enligt då gällande regler.', true],
    ['Hjälp till äldre personer ges enligt 4 kap. 1 § SoL.', false],
    ['Hon har tidigare klarat sig själv och beviljas nu bistånd.', false],
    ['Beslut av nämnden enligt 4 kap. 1 § SoL.', false],
    ['Beslut enligt 4 kap. 1 § SoL (2001:453).', false],
    ['Beslut den 3 september 2025 enligt 4 kap. 1 § SoL.', false],
  ])('”%s”: %s', (mening, svar) => {
    expect(avserTidigareBeslut(mening)).toBe(svar);
  });
});
