import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { rendera } from '../../../tests/ui/rendera.tsx';
import { testtjanster } from '../../../tests/ui/tjanster.ts';
import ArendeSida from '../arende/arende-sida.tsx';
import { laggTillDemo } from './demo.ts';

async function inlagda() {
  const tjanster = testtjanster();
  expect(await laggTillDemo(tjanster)).toBeNull();
  const svar = await tjanster.lager.listaArenden();
  if (!svar.ok) throw new Error(svar.mening);
  return { tjanster, rader: svar.rader.map((r) => r.varde) };
}

describe('demonstrationsärendena', () => {
  test('är tre, märkta som demo, och kan läggas in igen utan att krocka', async () => {
    const { tjanster, rader } = await inlagda();
    expect(rader).toHaveLength(3);
    expect(new Set(rader.map((r) => r.slag))).toEqual(new Set(['demo']));
    for (const rad of rader) expect(rad.namn).not.toBe('');
    expect(await laggTillDemo(tjanster)).toBeNull();
    expect(tjanster.bank.arenden.size).toBe(6);
  });

  test('går att öppna vart och ett, och säger att personen är påhittad', async () => {
    const { tjanster, rader } = await inlagda();
    for (const rad of rader) {
      const { unmount } = await rendera(<ArendeSida id={rad.id} />, { tjanster });
      expect(await screen.findByRole('heading', { level: 1, name: rad.namn })).toBeVisible();
      expect(screen.getByRole('note')).toHaveTextContent(/Personen är påhittad/);
      unmount();
    }
  });

  test('är disken full sägs det', async () => {
    const tjanster = testtjanster();
    tjanster.lager.stor('fullt');
    await waitFor(async () => expect(await laggTillDemo(tjanster)).toMatch(/full/));
  });
});
