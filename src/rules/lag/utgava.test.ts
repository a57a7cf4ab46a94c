import { describe, expect, test } from 'vitest';
import { lagutgavaFor, lagutgavaVidOverklagande, LAGUTGAVOR } from './utgava.ts';

describe('lagutgåva för ett beslut', () => {
  test.each([
    ['första dagen med SoL 2001:453', '2002-01-01', 'sol2001'],
    ['sista dagen med SoL 2001:453', '2025-06-30', 'sol2001'],
    ['första dagen med SoL 2025:400', '2025-07-01', 'sol2025'],
    ['ansökan före men beslut efter brytdagen följer beslutsdagen', '2025-07-02', 'sol2025'],
    ['långt fram', '2031-01-01', 'sol2025'],
  ])('%s', (_, dag, utgava) => {
    expect(lagutgavaFor(dag)).toBe(utgava);
  });

  test('ett överklagande prövas enligt lagen den dag beslutet fattades', () => {
    expect(lagutgavaVidOverklagande('2025-06-30')).toBe('sol2001');
    expect(lagutgavaVidOverklagande('2025-07-01')).toBe('sol2025');
  });

  test('utgåvorna ligger kant i kant utan glapp', () => {
    expect(lagutgavaFor(LAGUTGAVOR.sol2001.giltigTill)).toBe('sol2001');
    expect(lagutgavaFor(LAGUTGAVOR.sol2025.giltigFran)).toBe('sol2025');
  });

  test('beslut före 2002 nekas med en mening som säger varför', () => {
    expect(() => lagutgavaFor('2001-12-31')).toThrow('Likvärd kan inte pröva ett beslut från den 31 december 2001. SoL (2001:453) började gälla den 1 januari 2002 och äldre lag finns inte här. Kontrollera årtalet.');
  });

  test.each(['2025-06-31', '2025', ''])('en beslutsdag som inte finns nekas: ”%s”', (dag) => {
    expect(() => lagutgavaFor(dag)).toThrow(/finns inte/);
    expect(() => lagutgavaVidOverklagande(dag)).toThrow(/finns inte/);
  });
});
