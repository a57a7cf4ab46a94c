import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { listradFor } from '@rules/arende/listrad.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import ArendeSida from './arende-sida.tsx';
import type { Arende } from '@rules/arende/schema.ts';
import { ID, ansokan } from '../../../tests/ui/fall.ts';
import { SNART, falt, knapp } from '../../../tests/ui/fraga.ts';
import { rendera, renderaArende } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, IDAG, testtjanster } from '../../../tests/ui/tjanster.ts';

const medOrd = (ord: string, andrad: string): Arende => ({ ...ansokan(), andrad, ansokan: { ...ansokan().ansokan, ord } });

describe('ett ärende som skrivs i en annan flik', () => {
  async function folj() {
    const tjanster = testtjanster();
    tjanster.bank.skrivsAvAnnan.add(ID);
    const vy = await renderaArende(ansokan(), { tjanster });
    const annan = testtjanster({ bank: tjanster.bank });
    const sparaDar = (ord: string, rev: number) =>
      act(async () => {
        const dokument = medOrd(ord, `2026-11-23T10:00:0${rev}.000Z`);
        await annan.lager.sparaArende({ id: ID, dokument, listrad: listradFor(dokument, vy.regelverk.riktlinje.parametrar, IDAG), forvantadRev: rev });
      });
    return { ...vy, tjanster, sparaDar };
  }

  test('går att läsa men inte att ändra, och säger varför', async () => {
    const { user, tjanster } = await folj();
    expect(screen.getByText(/Ärendet är öppet för skrivning i en annan flik/)).toBeVisible();
    await user.type(falt('Vad personen ansöker om'), ' Mer.');
    expect(falt('Vad personen ansöker om')).toHaveValue('Jag orkar inte städa längre.');
    expect(tjanster.bank.arenden.get(ID)?.rev).toBe(1);
  });

  test('visar det som sparas där medan det sparas', async () => {
    const { sparaDar, tjanster } = await folj();
    await sparaDar('Jag orkar inte tvätta heller.', 1);
    await waitFor(() => expect(falt('Vad personen ansöker om')).toHaveValue('Jag orkar inte tvätta heller.'), SNART);
    await sparaDar('Och inte handla.', 2);
    await waitFor(() => expect(falt('Vad personen ansöker om')).toHaveValue('Och inte handla.'), SNART);
    expect(tjanster.bank.arenden.get(ID)?.rev).toBe(3);
    // Following is not a new opening.
    expect(tjanster.bank.atkomster).toHaveLength(1);
  });

  test('går att ta över, och då fortsätter man från de senaste orden', async () => {
    const { user, sparaDar, iLagret } = await folj();
    await sparaDar('Den andras ord.', 1);
    await user.click(knapp('Ta över skrivandet'));
    await waitFor(() => expect(falt('Vad personen ansöker om')).not.toHaveAttribute('readonly'), SNART);
    await user.type(falt('Vad personen ansöker om'), ' Och mina.');
    await waitFor(async () => expect((await iLagret()).ansokan.ord).toBe('Den andras ord. Och mina.'), SNART);
    expect(screen.queryByText(/öppet för skrivning i en annan flik/)).not.toBeInTheDocument();
  });
});

describe('åtkomstloggen', () => {
  const atkomster = (bank: { readonly atkomster: readonly string[] }) => bank.atkomster.map((text) => JSON.parse(text) as Record<string, string>);

  test('det egna ärendet öppnas utan fråga, och antecknas', async () => {
    const { tjanster } = await renderaArende({ ...ansokan(), handlaggare: HANDLAGGARE });
    expect(atkomster(tjanster.bank)).toMatchObject([{ arende: ID, vem: HANDLAGGARE }]);
    expect(atkomster(tjanster.bank)[0]).not.toHaveProperty('skal');
  });

  test('någon annans ärende visas först när skälet är sagt (D02)', async () => {
    const tjanster = testtjanster();
    const dokument = { ...ansokan(), handlaggare: 'Alva Exempelman' };
    const { parametrar } = (await hamtaRegelverk(dokument, IDAG)).riktlinje;
    await tjanster.lager.sparaArende({ id: ID, dokument, listrad: listradFor(dokument, parametrar, IDAG), forvantadRev: 0 });
    const { user } = await rendera(<ArendeSida id={ID} steg="ansokan" />, { tjanster });
    expect(await screen.findByRole('heading', { name: 'Varför öppnar du ärendet?' })).toBeVisible();
    expect(screen.getByText(/Handläggare är Alva Exempelman/)).toBeVisible();
    expect(screen.queryByText('Jag orkar inte städa längre.')).not.toBeInTheDocument();
    await user.click(knapp('Öppna ärendet'));
    expect(screen.getByRole('alert')).toHaveTextContent('Välj varför du öppnar ärendet.');
    expect(tjanster.bank.atkomster).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Jag ersätter handläggaren' }));
    await user.click(knapp('Öppna ärendet'));
    await waitFor(() => expect(falt('Vad personen ansöker om')).toBeVisible(), SNART);
    expect(atkomster(tjanster.bank)).toMatchObject([{ arende: ID, vem: HANDLAGGARE, skal: 'Jag ersätter handläggaren' }]);
  });
});
