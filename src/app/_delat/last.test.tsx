import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { arendebild } from '@rules/arende/bild.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { ansokan, klarForBeslut } from '../../../tests/ui/fall.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG, NU } from '../../../tests/ui/tjanster.ts';
import { frys } from '../6-beslut/frys.ts';
import { STEGEN } from '../arende/steg.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';

/** Decided, with something in each part that can be taken away while a case is open. */
async function fattat(): Promise<Arende> {
  const { bedomningar, ...arende } = await klarForBeslut({
    kommunicering: { sand: '2026-11-20', hur: 'brev', till: ['enskilde'], svarSenast: '2026-11-22', svar: { dag: '2026-11-21', text: 'Tack.', bemott: 'Inget nytt.' } },
    samtycken: [{ id: 's1', avser: 'inhamta', mottagare: 'Regionen', omfattning: 'Epikris', hur: 'Muntligt', dag: '2026-11-17', formaga: 'Förstod', aterkallat: null }],
  });
  const a1 = bedomningar['a1']!;
  const hel = { ...arende, bedomningar: { a1: { ...a1, provadeSatt: [{ sattId: 'eget', utfall: 'tillgodoserInte' as const, vem: 'grannen', tillgangligt: 'nej' as const }], omfattning: { ...a1.omfattning, tidsavsteg: { minuter: 150, orsak: 'boende' as const, motivering: 'Trånga rum.' } } } } };
  const regelverk = await hamtaRegelverk(hel, IDAG);
  return { ...hel, fryst: await frys({ arende: hel, regelverk, bild: arendebild(hel, regelverk), idag: IDAG }, NU) };
}

/** Words that a button which changes the case begins with. */
const ANDRAR = /^(Ta bort|Lägg till|Skriv (in|hur|vilket)|Ångra|Använd|Hämta ur|Nytt|Inled|Personen|Behöver|Sortera|Visa riktlinjens)/;
const andrande = () => within(document.querySelector<HTMLElement>('main.arende-arbete')!).queryAllByRole('button', { name: ANDRAR, hidden: true }).map((k) => k.textContent);

describe('ett beslutat ärende', () => {
  test.each(STEGEN.map((s) => s.id))('har inga knappar som ändrar i steget %s', async (steg) => {
    await renderaArende(await fattat(), { steg, ...(steg === 'bedomning' ? { del: 'a1' } : {}) });
    expect(andrande()).toEqual([]);
  });

  test('rader läses som text och låses fält för fält, inte med hela raden', async () => {
    await renderaArende(await fattat(), { steg: 'ansokan' });
    const rad = document.querySelector<HTMLElement>('[data-falt="samtycken.0"]')!;
    expect(rad).not.toHaveAttribute('disabled');
    expect(within(rad).getByLabelText('Från eller till vem')).toHaveAttribute('readonly');
  });

  test('samma knappar finns i ett öppet ärende', async () => {
    await renderaArende(ansokan(), { steg: 'ansokan' });
    expect(andrande()).toContain('Ta bort Städning');
  });
});
