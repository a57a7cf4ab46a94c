import { describe, expect, test } from 'vitest';
import { K01, andrad, underlag } from '../../../tests/fixtures/texter/fall.ts';
import type { Arende } from '../arende/schema.ts';
import { skrivAvskrivning } from './avskrivning.ts';
import { type Dokument, luckor } from './dokument.ts';
import { sektionTillText, tillText } from './som-text.ts';

type Avslut = NonNullable<Arende['avslut']>;
const med = (avslut: Partial<Avslut> & Pick<Avslut, 'slag'>) => ({ ...K01, avslut: { orsak: null, dag: '2026-11-24', skal: '', hur: '', ...avslut } }) satisfies Arende;
const skriv = (arende: Arende): Dokument => {
  const d = skrivAvskrivning(underlag(arende));
  if (d === null) throw new Error('ingen text');
  return d;
};
const del = (d: Dokument, id: string): string => d.sektioner.filter((s) => s.id === id).map(sektionTillText).join('\n');

const ATERTAGEN = med({ slag: 'atertagande', hur: 'Ringde den 24 november och sa att dottern hjälper till' });
const DODSFALL = med({ slag: 'avskrivning', orsak: 'dodsfall' });

describe('beslut om avskrivning', () => {
  test('återtagen ansökan: dag, vad, varför och vem, till personen', () => {
    const d = skriv(ATERTAGEN);
    expect(d).toMatchObject({ id: 'avskrivning', till: 'enskilde', dag: '2026-11-24', titel: 'Beslut om avskrivning' });
    expect(d.huvud?.uppgifter[0]).toEqual(['Datum: 24 november 2026']);
    expect(del(d, 'ansokan')).toBe('Ansökan\n\nDin ansökan kom in den 3 november 2026. Den gällde:\n\n- städning\n- tvätt\n- inköp\n- fönsterputsning');
    expect(del(d, 'beslut')).toContain('avskriver ärendet. Det betyder att ansökan inte prövas.');
    expect(del(d, 'skal')).toContain('Du har tagit tillbaka din ansökan. Det finns därför inget kvar att pröva.\n\nSå är det antecknat: Ringde den 24 november och sa att dottern hjälper till.');
    expect(del(d, 'beslutsfattare')).toContain('- Dag: 24 november 2026\n- Beslutsfattare: Disa Ek');
    expect(luckor(d)).toEqual([]);
  });

  test.each([
    ['flytt', med({ slag: 'avskrivning', orsak: 'flytt', skal: 'Flyttade till Vik den 1 november' }), 'Du har flyttat. Det finns därför inget kvar att pröva.\n\nFlyttade till Vik den 1 november.'],
    ['annat', med({ slag: 'avskrivning', orsak: 'annat', skal: 'Hjälpen ges redan efter ett annat beslut' }), 'Hjälpen ges redan efter ett annat beslut.'],
    ['dödsfall', DODSFALL, 'Den som ansökan gällde har avlidit. Det finns därför inget kvar att pröva.'],
  ])('skälet sägs: %s', (_namn, arende, vantat) => expect(del(skriv(arende), 'skal')).toBe(`Varför ärendet avskrivs\n\n${vantat}`));

  test('har personen avlidit stannar texten i akten, och talar inte till någon', () => {
    const d = skriv(DODSFALL);
    expect([d.till, d.mottagare, d.huvud, d.sektioner.every((s) => s.till === 'akt')]).toEqual(['akt', [], undefined, true]);
    expect(tillText(d)).not.toMatch(/\b(du|dig|din|ditt)\b/i);
  });

  test('inget sägs om att överklaga', () => {
    for (const arende of [ATERTAGEN, DODSFALL]) expect(tillText(skriv(arende))).not.toMatch(/överklag/i);
  });

  test('det som saknas är luckor', () => {
    const tom = andrad(med({ slag: 'avskrivning', orsak: 'annat', dag: null }), { handlaggare: '', beslut: { beslutsfattare: '' } });
    expect(luckor(skriv(tom)).map((l) => l.falt)).toEqual(['avslut.dag', 'avslut.skal', 'beslut.beslutsfattare']);
    expect(luckor(skriv(med({ slag: 'atertagande' }))).map((l) => l.falt)).toEqual(['avslut.hur']);
  });

  test('är beslutsfattare inte angiven är det handläggaren', () => {
    expect(del(skriv(andrad(ATERTAGEN, { handlaggare: 'Per Ask', beslut: { beslutsfattare: ' ' } })), 'beslutsfattare')).toContain('Beslutsfattare: Per Ask');
  });

  test.each([
    ['inte avslutat', K01],
    ['avvisat', med({ slag: 'avvisning', skal: 'Ingen fullmakt' })],
  ])('finns inte när ärendet är %s', (_namn, arende) => expect(skrivAvskrivning(underlag(arende))).toBeNull());
});
