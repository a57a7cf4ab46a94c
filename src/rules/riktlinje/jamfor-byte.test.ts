import { describe, expect, test } from 'vitest';
import { insats, jaNej, rad, riktlinje, val } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { levererade } from '../../../tests/fixtures/riktlinje/levererade.ts';
import { jamforByte } from './jamfor-byte.ts';
import { OKLART, svarsbokAv } from './svar.ts';

const gammal = riktlinje(
  [
    insats(
      ['hushall', jaNej('klararSjalv'), val('skal', 'allergi', 'hund', 'inget'), jaNej('hjalpAnnars'), jaNej('fonster')],
      [rad('sjalv', { klararSjalv: 'ja' }, { utgangspunkt: 'ejBifall' }), rad('annars', { hjalpAnnars: 'ja' }, { utgangspunkt: 'ejBifall' }), rad('skal', { skal: ['allergi', 'hund'] }), rad('fonster', { fonster: 'ja', hushall: 'ensam' }), rad('bifall', {})],
    ),
    insats([], [rad('alltid', {})], { id: 'telefontjanst', namn: 'Telefontjänst' }),
  ],
  { id: 'provby/2021-10-01', giltigFran: '2021-10-01', fragor: [val('hushall', 'ensam', 'sammanboende')] },
);
const ny = riktlinje(
  [
    insats(
      ['hushall', jaNej('klararSjalv'), val('skal', 'allergi', 'inget'), { ...jaNej('annatSattFinns'), ersatter: 'hjalpAnnars' }, jaNej('hjalpmedel')],
      [rad('sjalv', { klararSjalv: 'ja' }, { utgangspunkt: 'ejBifall' }), rad('annars', { annatSattFinns: 'ja' }, { utgangspunkt: 'ejBifall' }), rad('hjalpmedel', { hjalpmedel: 'ja' }, { utgangspunkt: 'delvis' }), rad('skal', { skal: 'allergi' }), rad('hushall', { hushall: 'sammanboende' }, { utgangspunkt: 'oppen' }), rad('bifall', {})],
      { syfte: 'Ett rent och tryggt hem.' },
    ),
  ],
  { fragor: [val('hushall', 'ensam', 'sammanboende')] },
);
const bok = svarsbokAv({ hushall: 'ensam', klararSjalv: 'nej', skal: 'hund', hjalpAnnars: 'nej', fonster: 'nej', ovidkommande: 'ja' });

describe('vad ett byte av riktlinje skulle ändra i ärendet', () => {
  const [stad, telefon] = jamforByte(gammal, ny, { stad: bok, telefontjanst: {} });

  test('utgångspunkten före och efter', () => {
    expect(stad?.fore).toMatchObject({ slag: 'traff', rad: 'skal' });
    expect(stad?.efter).toMatchObject({ slag: 'stannar', rad: 'annars', beror: ['annatSattFinns'] });
    expect(stad?.andrad).toBe(true);
  });

  test('svar som behåller sin fråga behålls', () => {
    expect(stad?.behallnaSvar).toEqual(['hushall', 'klararSjalv']);
  });

  test('svar som inte har någon fråga längre räknas upp med skäl', () => {
    expect(stad?.tappadeSvar.map(({ fraga, skal, ersattAv }) => [fraga, skal, ersattAv])).toEqual([
      ['skal', 'Frågan finns kvar men inte svaret. Svaret finns inte bland frågans alternativ. Välj ett av dem.', null],
      ['hjalpAnnars', 'Frågan är ersatt av en ny med annan innebörd. Ställ den nya.', 'annatSattFinns'],
      ['fonster', 'Frågan ställs inte längre.', null],
    ]);
  });

  test('nya frågor som kan komma', () => {
    expect(stad?.nyaFragor.map((f) => f.id)).toEqual(['annatSattFinns', 'hjalpmedel']);
  });

  test('vad som i övrigt är skrivet annorlunda', () => {
    expect(stad?.skillnader.filter((s) => s.plats.includes('syfte'))).toEqual([{ plats: ['insatser', 'stad', 'syfte'], slag: 'andras', fore: 'Ett rent hem.', efter: 'Ett rent och tryggt hem.' }]);
  });

  test('en insats som den nya riktlinjen inte nämner prövas utan utgångspunkt', () => {
    expect(telefon).toMatchObject({ namn: 'Telefontjänst', fore: { slag: 'traff' }, efter: null, andrad: true });
  });

  test('oklara svar följer med när frågan finns kvar', () => {
    const [byte] = jamforByte(gammal, ny, { stad: { skal: OKLART, fonster: OKLART } });
    expect([byte?.behallnaSvar, byte?.tappadeSvar.map((t) => t.fraga)]).toEqual([['skal'], ['fonster']]);
  });

  test('till samma version ändras ingenting, för någon levererad riktlinje och något exempel', () => {
    const byten = levererade.flatMap(({ riktlinje: r }) => r.insatser.flatMap((i) => i.exempel.flatMap((e) => jamforByte(r, r, { [i.id]: svarsbokAv(e.svar) }))));
    expect(byten.filter((b) => b.andrad || b.tappadeSvar.length > 0 || b.nyaFragor.length > 0 || b.skillnader.length > 0)).toEqual([]);
    expect(byten.length).toBeGreaterThan(50);
  });
});
