import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { granskaOrd } from './ordval.ts';

const NY = '2025-07-01';
const GAMMAL = '2025-06-30';
const forslag = (text: string, dag: string) => granskaOrd(text, dag).map((f) => `${f.ord} → ${f.forslag}`);

describe('gamla ord i beslut från den 1 juli 2025', () => {
  test.each([
    ['Hon tillförsäkras en skälig levnadsnivå.', ['skälig levnadsnivå → skäliga levnadsförhållanden']],
    ['Den skäliga levnadsnivån är uppnådd.', ['skäliga levnadsnivån → skäliga levnadsförhållanden']],
    ['Ansökan om bistånd i form av städ.', ['bistånd → insatser']],
    ['Biståndet följs upp i mars.', ['Biståndet → insatserna']],
    ['Bistånd enligt 4 kap. 1 § SoL beviljas.', ['Bistånd enligt 4 kap. 1 § SoL → insatser enligt 11 kap. 1 § SoL (2025:400)']],
    ['Bistånd enligt 4\u00A0kap. 1\u00A0§ SoL beviljas.', ['Bistånd enligt 4 kap. 1 § SoL → insatser enligt 11 kap. 1 § SoL (2025:400)']],
    ['Bistånd till sin livsföring i övrigt.', ['Bistånd till sin livsföring i övrigt → insatser för personliga behov']],
    ['Stöd i livsföringen i övrigt.', ['livsföringen i övrigt → personliga behov']],
    ['Utredningen inleddes utan dröjsmål.', ['utan dröjsmål → genast']],
    ['Hon önskar företräde inför socialnämnden.', ['företräde inför socialnämnden → lämna uppgifter muntligt inför nämnden']],
    ['Hon har ekonomiskt bistånd och söker nu bistånd till städ.', ['bistånd → insatser']],
    ['en skälig\nlevnadsnivå', ['skälig levnadsnivå → skäliga levnadsförhållanden']],
  ])('%s', (text, vantat) => {
    expect(forslag(text, NY)).toEqual(vantat);
  });

  test.each([
    'Hon har ekonomiskt bistånd från en annan enhet.',
    'Det ekonomiska biståndet påverkar inte prövningen.',
    'Hon får ekonomiskt bistånd och biståndet löper till maj.',
    'Ekonomiskt bistånd enligt 12 kap. ska ge en skälig levnadsnivå.',
    'Försörjningsstöd ger en skälig levnadsnivå.',
    'Skälig levnadsnivå enligt 12 kap. 1 § SoL prövas av en annan enhet.',
    'Kontakta din biståndshandläggare.',
    'Hon äter med bistånd av dottern.',
    'Hjälpen ges utan onödigt dröjsmål.',
    'Svara utan dröjsmål på brevet.',
    'Det tidigare beslutet gällde bistånd i form av städ.',
    'Beslutet från den 2 maj 2024 gav henne en skälig levnadsnivå.',
    'Hon får insatser för personliga behov och skäliga levnadsförhållanden.',
    '',
  ])('inget att anmärka: %s', (text) => {
    expect(granskaOrd(text, NY)).toEqual([]);
  });
});

describe('nya ord i beslut före den 1 juli 2025', () => {
  test.each([
    ['Hon tillförsäkras skäliga levnadsförhållanden.', ['skäliga levnadsförhållanden → skälig levnadsnivå']],
    ['Insatser för personliga behov beviljas.', ['Insatser för personliga behov → bistånd till livsföring i övrigt']],
    ['Insatserna för hennes personliga behov.', ['Insatserna för hennes personliga behov → bistånd till livsföring i övrigt']],
    ['Utredningen inleds genast.', ['genast → utan dröjsmål']],
    ['Hon vill lämna uppgifter muntligt inför nämnden.', ['lämna uppgifter muntligt inför nämnden → företräde inför nämnden']],
  ])('%s', (text, vantat) => {
    expect(forslag(text, GAMMAL)).toEqual(vantat);
  });

  test.each(['Bistånd enligt 4 kap. 1 § SoL beviljas för en skälig levnadsnivå.', 'Ring genast om larmet går.', 'Insatserna följs upp.', 'Hon lämnade uppgifter muntligt vid hembesöket.'])('inget att anmärka: %s', (text) => {
    expect(granskaOrd(text, GAMMAL)).toEqual([]);
  });
});

test('fyndet säger ord, förslag, skäl och plats', () => {
  expect(granskaOrd('Målet är en skälig levnadsnivå.', NY)).toEqual([
    { ord: 'skälig levnadsnivå', forslag: 'skäliga levnadsförhållanden', position: 12, mening: '”skälig levnadsnivå” gäller från den 1 juli 2025 bara ekonomiskt bistånd. Skriv ”skäliga levnadsförhållanden”.' },
  ]);
});

test('en dag som inte finns nekas', () => {
  expect(() => granskaOrd('bistånd', '2025-02-30')).toThrow(/finns inte/);
});

test('fynd ligger i ordning, överlappar aldrig och pekar på sina ord', () => {
  const bit = fc.constantFrom('bistånd', ' enligt 4 kap. 1 § SoL', ' till sin livsföring i övrigt', 'skälig levnadsnivå', 'skäliga levnadsförhållanden', ' ', '. Hon', 'genast', ' utredning inleds ', '\u00A0', 'ekonomiskt ');
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 20 }), fc.constantFrom(NY, GAMMAL), (bitar, dag) => {
      const text = bitar.join('');
      let slut = 0;
      for (const { ord, position } of granskaOrd(text, dag)) {
        expect(text.replaceAll(/\s/gu, ' ').slice(position, position + ord.length)).toBe(ord);
        expect(position).toBeGreaterThanOrEqual(slut);
        slut = position + ord.length;
      }
    }),
  );
});
