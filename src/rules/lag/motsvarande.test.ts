import { describe, expect, test } from 'vitest';
import { allaLagrum } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';
import { motsvarande, motsvarigheter } from './motsvarande.ts';
import { MOTSVARIGHETER } from './motsvarigheter-data.ts';

describe('från gamla till nya socialtjänstlagen', () => {
  test.each<[string, LagrumId, LagrumId]>([
    ['rätten till insats', 'sol2001:4:1', 'sol2025:11:1'],
    ['utöver rätten', 'sol2001:4:2', 'sol2025:11:4'],
    ['utan behovsprövning', 'sol2001:4:2a', 'sol2025:11:5'],
    ['ekonomin beaktas inte', 'sol2001:4:1:st3', 'sol2025:11:2'],
    ['inleda utredning', 'sol2001:11:1', 'sol2025:14:2'],
    ['dokumentation', 'sol2001:11:5', 'sol2025:14:3'],
    ['muntligt inför nämnden', 'sol2001:11:9', 'sol2025:14:8'],
    ['yttersta ansvar', 'sol2001:2:1', 'sol2025:4:1'],
    ['anhörigstöd', 'sol2001:5:10', 'sol2025:13:9'],
    ['överklagande', 'sol2001:16:3', 'sol2025:35:1'],
    ['gäller omedelbart', 'sol2001:16:3:st2', 'sol2025:35:5'],
    ['ej verkställda beslut', 'sol2001:16:6f', 'sol2025:34:1'],
    ['lex Sarah', 'sol2001:14:3', 'sol2025:27:2'],
    ['högsta avgift', 'sol2001:8:5', 'sol2025:32:6'],
    ['värdigt liv', 'sol2001:5:4:st1', 'sol2025:2:3'],
    ['fast omsorgskontakt', 'sol2001:4:2b', 'sol2025:10:7'],
  ])('%s', (_, gammal, ny) => {
    expect(motsvarande(gammal, 'sol2025')).toBe(ny);
  });
});

describe('från nya till gamla socialtjänstlagen', () => {
  test.each<[string, LagrumId, LagrumId | null]>([
    ['rätten till insats', 'sol2025:11:1', 'sol2001:4:1'],
    ['skäliga levnadsförhållanden följer paragrafen', 'sol2025:11:1:st2', 'sol2001:4:1'],
    ['ekonomiskt bistånd kom ur samma paragraf', 'sol2025:12:1', 'sol2001:4:1'],
    ['överklagande av insatser', 'sol2025:35:1:p1', 'sol2001:16:3:st1'],
    ['värdigt liv pekar på stycket', 'sol2025:2:3', 'sol2001:5:4:st1'],
    ['ändring av tills vidare-beslut är ny', 'sol2025:14:9', null],
    ['och dess första stycke likaså', 'sol2025:14:9:st1', null],
    ['förebyggande är ny', 'sol2025:2:4', null],
    ['utförares uppgiftsskyldighet är ny', 'sol2025:15:9', null],
    ['annan lag har ingen motsvarighet i SoL', 'fl:25', null],
  ])('%s', (_, ny, gammal) => {
    expect(motsvarande(ny, 'sol2001')).toBe(gammal);
  });
});

describe('egenskaper', () => {
  test('ett lagrum i rätt utgåva motsvarar sig självt', () => {
    for (const utgava of ['sol2001', 'sol2025'] as const) for (const { id } of allaLagrum().filter((l) => l.lag === utgava)) expect(motsvarigheter(id, utgava)).toEqual([id]);
  });

  test('fram och tillbaka är samma lagrum där en paragraf motsvarar en', () => {
    const gangerGammal = (id: LagrumId) => MOTSVARIGHETER.filter(([gamla]) => gamla.some((g) => g === id)).length;
    const gangerNy = (id: LagrumId) => MOTSVARIGHETER.filter(([, nya]) => nya.some((n) => n === id)).length;
    const enTillEn = MOTSVARIGHETER.filter(([gamla, nya]) => gamla.length === 1 && nya.length === 1 && gangerGammal(gamla[0]!) === 1 && gangerNy(nya[0]!) === 1);
    expect(enTillEn.length).toBeGreaterThan(25);
    for (const [[gammal], [ny]] of enTillEn) {
      expect(motsvarigheter(gammal!, 'sol2025')).toEqual([ny]);
      expect(motsvarigheter(ny!, 'sol2001')).toEqual([gammal]);
    }
  });

  test('varje motsvarighet finns också åt andra hållet', () => {
    for (const [gamla, nya] of MOTSVARIGHETER)
      for (const gammal of gamla)
        for (const ny of nya) {
          expect(motsvarigheter(gammal, 'sol2025')).toContain(ny);
          // Where a stycke of the section is named, the section itself is left out.
          expect(motsvarigheter(ny, 'sol2001').some((id) => id === gammal || id.startsWith(`${gammal}:`))).toBe(true);
        }
  });

  test('varje paragraf i SoL 2001:453 som listan håller har en efterföljare', () => {
    expect(allaLagrum().filter((l) => l.lag === 'sol2001' && motsvarande(l.id, 'sol2025') === null)).toEqual([]);
  });
});
