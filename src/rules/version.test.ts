import { describe, expect, test } from 'vitest';
import { type Version, versionFor, versionsfel } from './version.ts';

const v = (id: string, giltigFran: string | null, mer: Partial<Version> = {}): Version => ({ id, giltigFran, ...mer });
const EX = [v('ex/2025-07-01', '2025-07-01'), v('ex/2021-10-01', '2021-10-01'), v('ex/2027-01-01', '2027-01-01', { status: 'utkast' }), v('ex/okant', null)];
const UPPHORD = [v('a', '2020-01-01', { giltigTill: '2020-12-31' }), v('b', '2021-03-01', { giltigTill: '2022-06-30' })];

describe('version för en dag', () => {
  test.each([
    ['första dagen', EX, '2021-10-01', 'ex/2021-10-01', '2025-07-01'],
    ['dagen före efterföljaren', EX, '2025-06-30', 'ex/2021-10-01', '2025-07-01'],
    ['efterföljarens första dag', EX, '2025-07-01', 'ex/2025-07-01', null],
    ['ett utkast gäller aldrig', EX, '2027-06-01', 'ex/2025-07-01', null],
    ['sista dagen före ett uttryckligt slut', UPPHORD, '2020-12-31', 'a', '2021-03-01'],
  ])('%s', (_namn, versioner, dag, id, slutarFore) => {
    expect(versionFor(versioner, dag)).toMatchObject({ ok: true, version: { id }, slutarFore });
  });

  test.each([
    ['före den första', EX, '2021-09-30', 'FÖRE_FÖRSTA', ['2021-09-30', '2021-10-01'], 'Ingen version gäller 2021-09-30. Den första, ex/2021-10-01, börjar gälla 2021-10-01. Lägg till den äldre versionen eller ändra dagen.'],
    ['i en lucka', UPPHORD, '2021-02-01', 'LUCKA', ['2021-02-01', '2020-12-31', '2021-03-01'], 'Ingen version gäller 2021-02-01: a upphörde 2020-12-31 och b börjar gälla 2021-03-01. Fyll luckan innan beslutet fattas.'],
    ['efter den sista', UPPHORD, '2022-07-01', 'EFTER_SISTA', ['2022-07-01', '2022-06-30'], 'Ingen version gäller 2022-07-01: b upphörde 2022-06-30. Lägg till den version som gäller nu.'],
    ['två med samma första dag', [v('a', '2025-01-01'), v('b', '2025-01-01')], '2025-05-01', 'ÖVERLAPP', ['2025-01-01'], 'a och b börjar båda gälla 2025-01-01. Ta bort den ena eller ändra dess första dag.'],
    ['slutet når in i nästa', [v('a', '2025-01-01', { giltigTill: '2025-06-30' }), v('b', '2025-06-01')], '2025-06-15', 'ÖVERLAPP', ['2025-06-30', '2025-06-01'], 'a gäller till och med 2025-06-30, men b börjar redan 2025-06-01. Ändra en av dagarna.'],
    ['bara odaterade: väljs för hand', [v('kristianstad/okant', null)], '2025-05-01', 'INGEN_DATERAD', ['2025-05-01'], 'Ingen antagen version har en första dag, så ingen gäller 2025-05-01. Välj version för hand.'],
    ['inga alls', [], '2025-05-01', 'INGEN_DATERAD', ['2025-05-01'], 'Ingen antagen version har en första dag, så ingen gäller 2025-05-01. Välj version för hand.'],
  ])('%s är ett fel som namnger dagarna', (_namn, versioner, dag, kod, datum, mening) => {
    expect(versionFor(versioner, dag)).toEqual({ ok: false, fel: { kod, datum, mening } });
  });

  test('ordningen i listan spelar ingen roll', () => {
    expect(versionFor(EX.toReversed(), '2025-07-01')).toEqual(versionFor(EX, '2025-07-01'));
  });
});

describe('alla fel i en rad versioner', () => {
  test('en lucka och ett överlapp', () => {
    expect(versionsfel([...UPPHORD, v('c', '2022-07-01'), v('d', '2022-07-01')]).map((f) => f.kod)).toEqual(['LUCKA', 'ÖVERLAPP']);
  });

  test('slut dagen före nästa början är ingen lucka, inte heller vid skottdag', () => {
    expect(versionsfel([v('a', '2020-01-01', { giltigTill: '2024-02-29' }), v('b', '2024-03-01')])).toEqual([]);
  });
});
