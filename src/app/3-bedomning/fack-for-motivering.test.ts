import { describe, expect, test } from 'vitest';
import { arendebild } from '@rules/arende/bild.ts';
import { fyllForRedigering } from '@rules/text/formulering.ts';
import { STEG, bedomning, utredd } from '../../../tests/ui/fall.ts';
import { IDAG } from '../../../tests/ui/tjanster.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import { fackForMotivering } from './fack-for-motivering.ts';

const provat = (sattId: string, vem: string, utfall = 'tillgodoser') => ({ sattId, vem, utfall, tillgangligt: 'ja' }) as const;
const ROBOT = provat('robotdammsugare', 'Hon har köpt en egen och den fungerar bra.');

describe('formuleringens luckor', () => {
  test.each([
    { fall: 'en mening om andra sätt skrivs inte in', mer: { steg: STEG }, blir: 'Behovet {vilket behov du har} tillgodoses genom {på vilket annat sätt behovet tillgodoses}.' },
    { fall: 'ett kort behov står kvar som det är skrivet', mer: { steg: { ...STEG, behov: 'rena golv' } }, blir: 'Behovet rena golv tillgodoses genom {på vilket annat sätt behovet tillgodoses}.' },
    { fall: 'ett långt behov utan punkt skrivs inte in', mer: { steg: { ...STEG, behov: 'hon behöver hjälp att hålla alla golv rena' } }, blir: 'Behovet {vilket behov du har} tillgodoses genom {på vilket annat sätt behovet tillgodoses}.' },
    { fall: 'ett prövat sätt som räcker står med riktlinjens namn', mer: { provadeSatt: [ROBOT] }, blir: 'Behovet {vilket behov du har} tillgodoses genom SATTET.' },
    { fall: 'ett eget sätt står med egna ord', mer: { provadeSatt: [provat('eget', 'grannens hjälp')] }, blir: 'Behovet {vilket behov du har} tillgodoses genom grannens hjälp.' },
    { fall: 'ett eget sätt som är en mening lämnas', mer: { provadeSatt: [provat('eget', 'Grannen städar varje fredag.')] }, blir: 'Behovet {vilket behov du har} tillgodoses genom {på vilket annat sätt behovet tillgodoses}.' },
    { fall: 'ett sätt som inte räcker nämns inte', mer: { provadeSatt: [provat('eget', 'grannen', 'tillgodoserInte')] }, blir: 'Behovet {vilket behov du har} tillgodoses genom {på vilket annat sätt behovet tillgodoses}.' },
  ])('$fall', async ({ mer, blir }) => {
    const arende = utredd({ bedomningar: { a1: bedomning(mer as never) } });
    const regelverk = await hamtaRegelverk(arende, IDAG);
    const forsta = regelverk.riktlinje.insatser.find((i) => i.id === 'stad')!.annatSatt[0]!;
    const satta = { ...arende, bedomningar: { a1: { ...arende.bedomningar['a1']!, provadeSatt: arende.bedomningar['a1']!.provadeSatt.map((p) => (p.sattId === ROBOT.sattId ? { ...p, sattId: forsta.id } : p)) } } };
    const bild = arendebild(satta, regelverk);
    const text = fyllForRedigering('Behovet {behov} tillgodoses genom {annatSatt}.', fackForMotivering({ arende: satta, regelverk, bild, idag: IDAG }, bild.insatser[0]!));
    expect(text).toBe(blir.replace('SATTET', forsta.namn.charAt(0).toLowerCase() + forsta.namn.slice(1)));
  });
});
