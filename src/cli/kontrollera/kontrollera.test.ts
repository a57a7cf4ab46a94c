import { describe, expect, test } from 'vitest';
import { DELEGATION, KOMMUN, PROVBY, RIKTLINJE, SCHABLON, TILLAMPNING, byt } from '../../../tests/fixtures/cli/filer.ts';
import { iMapp, likvard } from '../../../tests/fixtures/cli/kor-likvard.ts';

interface Svar {
  readonly filer: readonly string[];
  readonly fel: readonly { readonly fil: string; readonly rad: number; readonly kod: string; readonly mening: string }[];
  readonly varningar: Svar['fel'];
}

const kontrollera = (filer: Readonly<Record<string, string>>, ...namn: string[]) =>
  iMapp(filer, (cwd) => {
    const { kod, ut, fel } = likvard(['kontrollera', ...namn], { cwd });
    return { kod, fel, svar: JSON.parse(ut) as Svar };
  });

const RIKT = 'guidelines/provby/riktlinje-2025-07-01.yaml';
const TILL = 'guidelines/provby/tillampning-2025-07-01.yaml';
const DELEG = 'guidelines/provby/delegation-2025-07-01.yaml';
const KOM = 'guidelines/provby/kommun.yaml';
const SCHAB = 'schablons/provby/2025-07-01.yaml';

/** The schablon as another version: its own day, and where it says so its last day. */
const version = (dag: string, sista?: string) => byt(byt(SCHABLON, 'id: provby/2025-07-01', `id: provby/${dag}`), 'giltigFran: 2025-07-01', `giltigFran: ${dag}${sista ? `\ngiltigTill: ${sista}` : ''}`);
const riktlinje = (dag: string) => RIKTLINJE.replaceAll('2025-07-01', dag);

test('utan filer kontrolleras hela guidelines och schablons, och stderr är tyst när allt stämmer', () => {
  const { kod, fel, svar } = kontrollera(PROVBY);
  expect([kod, fel, svar.fel, svar.varningar]).toEqual([0, [], [], []]);
  expect(svar.filer).toEqual([DELEG, KOM, RIKT, TILL, SCHAB]);
});

test('allt som följer med Likvärd är felfritt', () => {
  const { kod, ut, fel } = likvard(['kontrollera']);
  expect([kod, fel]).toEqual([0, []]);
  expect((JSON.parse(ut) as Svar).filer.length).toBeGreaterThan(30);
});

test('alla fel i en fil sägs, i radordning', () => {
  const { kod, svar } = kontrollera({ ...PROVBY, [RIKT]: byt(byt(RIKTLINJE, 'kategori: service', 'kategori: x'), '    syfte: Ett rent hem som går att leva i.\n', '') }, RIKT);
  expect([kod, svar.fel.map((f) => [f.rad, f.kod])]).toEqual([1, [[15, 'form'], [17, 'form']]]);
});

test('varningar fäller inte', () => {
  const { kod, fel, svar } = kontrollera({ 'r.yaml': byt(RIKTLINJE, '        provaIndividuellt: [Är förmågan densamma hela året?]\n', '') }, 'r.yaml');
  expect([kod, svar.fel, svar.varningar.map((v) => [v.rad, v.kod])]).toEqual([0, [], [[31, 'ejBifallUtanFragor']]]);
  expect(fel[0]).toMatch(/^r\.yaml:31: varning: Rad ”klararSjalv” ger inte bifall/);
});

/** Every fault that is found across parts of a file or across files: what, the files, the file asked for (all when none), and the fault with its line. */
const MELLAN: readonly (readonly [vad: string, andrade: Readonly<Record<string, string>>, fil: string | null, fel: readonly [fil: string, rad: number, kod: string], mening: string])[] = [
  ['exempel som faller', { [RIKT]: byt(RIKTLINJE, 'rad: varTredjeVecka', 'rad: klararSjalv') }, RIKT, [RIKT, 43, 'exempelFaller'], 'Väntat var rad ”klararSjalv”, men rad ”varTredjeVecka” gäller.'],
  ['rad som aldrig nås', { [RIKT]: byt(RIKTLINJE, 'nar: { stadSjalv: ja }', 'nar: {}') }, RIKT, [RIKT, 37, 'onabarRad'], 'Rad ”varTredjeVecka” nås aldrig'],
  ['svar utan rad', { [RIKT]: byt(RIKTLINJE, 'nar: { stadSjalv: nej }', 'nar: { stadSjalv: ja }') }, RIKT, [RIKT, 30, 'ingenRad'], 'Ingen rad gäller när stadSjalv är nej.'],
  ['id och första dag säger olika', { [RIKT]: byt(RIKTLINJE, 'giltigFran: 2025-07-01', 'giltigFran: 2025-08-01') }, RIKT, [RIKT, 3, 'id'], 'kommun och giltigFran ger provby/2025-08-01'],
  ['filnamn som Likvärd inte hittar', { 'schablons/provby/tider.yaml': SCHABLON }, 'schablons/provby/tider.yaml', ['schablons/provby/tider.yaml', 2, 'filnamn'], 'ska den heta schablons/provby/2025-07-01.yaml'],
  ['fil för djupt ned i trädet', { 'schablons/provby/extra/2025-07-01.yaml': SCHABLON }, null, ['schablons/provby/extra/2025-07-01.yaml', 2, 'filnamn'], 'inte schablons/provby/extra/2025-07-01.yaml'],
  ['fil direkt i trädets rot', { 'schablons/2025-07-01.yaml': SCHABLON }, null, ['schablons/2025-07-01.yaml', 2, 'filnamn'], 'ska den heta schablons/provby/2025-07-01.yaml'],
  ['överlapp mellan versioner', { [SCHAB]: version('2025-07-01', '2026-03-31'), 'schablons/provby/2026-01-01.yaml': version('2026-01-01') }, null, ['schablons/provby/2026-01-01.yaml', 8, 'ÖVERLAPP'], 'gäller till och med 2026-03-31, men provby/2026-01-01 börjar redan 2026-01-01'],
  ['lucka mellan versioner', { [SCHAB]: version('2025-07-01', '2025-12-31'), 'schablons/provby/2026-02-01.yaml': version('2026-02-01') }, null, ['schablons/provby/2026-02-01.yaml', 8, 'LUCKA'], 'Mellan 2025-12-31 då provby/2025-07-01 upphör och 2026-02-01'],
  ['luckan syns också när bara den ena filen kontrolleras', { [SCHAB]: version('2025-07-01', '2025-12-31'), 'schablons/provby/2026-02-01.yaml': version('2026-02-01') }, SCHAB, [SCHAB, 8, 'LUCKA'], 'Ändra en av dagarna eller lägg till en version.'],
  ['par som pekar på en fil som inte finns', { [KOM]: byt(KOMMUN, 'schablon: provby/2025-07-01', 'schablon: provby/2025-08-01') }, KOM, [KOM, 10, 'saknadFil'], 'Filen schablons/provby/2025-08-01.yaml finns inte.'],
  ['par med något som inte är ett id', { [KOM]: byt(KOMMUN, 'schablon: provby/2025-07-01', 'schablon: ../../etc/passwd') }, KOM, [KOM, 10, 'saknadFil'], '”../../etc/passwd” är inget id.'],
  ['par som aldrig gäller samtidigt', { [SCHAB]: version('2025-07-01'), 'guidelines/provby/riktlinje-2021-01-01.yaml': byt(riktlinje('2021-01-01'), 'lagutgava: sol2025', 'lagutgava: sol2001'), [KOM]: byt(KOMMUN, 'riktlinje: provby/2025-07-01', 'riktlinje: provby/2021-01-01') }, KOM, [KOM, 10, 'UTANFÖR_GILTIGHET'], 'provby/2021-01-01 gäller från 2021-01-01 och till och med 2025-06-30, men schablon provby/2025-07-01 gäller från 2025-07-01.'],
  ['uppdiktade tider i ett skarpt par', { [KOM]: byt(KOMMUN, 'slag: demo', 'slag: skarp') }, KOM, [KOM, 10, 'blandatPar'], 'Skriv slag: demo för paret.'],
  ['insats i tillämpningen som riktlinjen inte har', { [TILL]: byt(TILLAMPNING, 'insats: stad', 'insats: stod') }, TILL, [TILL, 9, 'okandHanvisning'], 'Insatsen ”stod” finns inte i provby/2025-07-01. Menade du ”stad”?'],
  ['fråga i tillämpningen som riktlinjen inte har', { [TILL]: byt(TILLAMPNING, 'fraga: stadSjalv', 'fraga: stadaSjalv') }, TILL, [TILL, 9, 'okandHanvisning'], 'Frågan ”stadaSjalv” ställs inte för stad i provby/2025-07-01. Menade du ”stadSjalv”?'],
  ['insats i delegationen som riktlinjen inte har', { [DELEG]: byt(DELEGATION, '[stad]', '[stad, dusch]') }, DELEG, [DELEG, 9, 'okandHanvisning'], 'Insatsen ”dusch” finns inte i provby/2025-07-01.'],
];

describe('fel mellan delar och mellan filer', () => {
  test.each(MELLAN)('%s', (_, andrade, fil, vantat, mening) => {
    const { kod, fel, svar } = kontrollera({ ...PROVBY, ...andrade }, ...(fil === null ? [] : [fil]));
    expect(kod).toBe(1);
    const funna = svar.fel.filter((f) => f.fil === vantat[0] && f.rad === vantat[1] && f.kod === vantat[2]);
    expect(funna.map((f) => f.mening).join(' ')).toContain(mening);
    expect(fel.filter((f) => !f.includes(': varning: '))).toEqual(svar.fel.map((f) => `${f.fil}:${f.rad}: ${f.mening}`));
  });
});

test('två filer från samma dag är ett överlapp, var de än ligger', () => {
  const { kod, svar } = kontrollera({ 'a.yaml': SCHABLON, 'b.yaml': SCHABLON }, 'a.yaml', 'b.yaml');
  expect([kod, svar.fel.map((f) => [f.rad, f.kod])]).toEqual([1, [[8, 'ÖVERLAPP']]]);
  expect(svar.fel[0]?.mening).toContain('börjar båda gälla 2025-07-01');
});

describe('det som inte är fel', () => {
  test('två filer utanför trädet prövas mot varandra bara när de hör till olika kommuner eller dagar', () => {
    expect(kontrollera({ 'a.yaml': version('2025-07-01', '2025-12-31'), 'b.yaml': version('2026-01-01') }, 'a.yaml', 'b.yaml').kod).toBe(0);
  });

  test('tider för ersättning och för beslut följer inte på varandra', () => {
    const ersattning = byt(version('2026-02-01'), 'schablontyp: beslut', 'schablontyp: ersattning');
    expect(kontrollera({ ...PROVBY, [SCHAB]: version('2025-07-01', '2025-12-31'), 'schablons/provby/2026-02-01.yaml': ersattning }).svar.fel).toEqual([]);
  });

  test('en riktlinje som ingen rad under par nämner ger en varning', () => {
    const { kod, svar } = kontrollera({ ...PROVBY, 'guidelines/provby/riktlinje-2027-01-01.yaml': riktlinje('2027-01-01') });
    expect([kod, svar.varningar.map((v) => [v.fil, v.kod])]).toEqual([0, [['guidelines/provby/riktlinje-2027-01-01.yaml', 'utanPar']]]);
  });

  test('en riktlinje som säger en annan lag än den som gällde på dess första dag ger en varning', () => {
    const { kod, svar } = kontrollera({ 'r.yaml': byt(RIKTLINJE, 'lagutgava: sol2025', 'lagutgava: sol2001') }, 'r.yaml');
    expect([kod, svar.varningar.map((v) => [v.rad, v.kod])]).toEqual([0, [[11, 'lagutgava']]]);
  });

  test('samma fil två gånger sägs en gång', () => {
    const { svar } = kontrollera({ 'r.yaml': byt(RIKTLINJE, 'kategori: service', 'kategori: x') }, 'r.yaml', './r.yaml');
    expect([svar.filer, svar.fel.length]).toEqual([['r.yaml'], 1]);
  });
});
