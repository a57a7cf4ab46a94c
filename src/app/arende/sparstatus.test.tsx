import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Arende } from '@rules/arende/schema.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { MENING } from '@storage/meningar.ts';
import { klockslag } from '../start/klocka.ts';
import { ID, ansokan } from '../../../tests/ui/fall.ts';
import { SNART, falt, huvudet, knapp, steget, vila } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG, NU, testtjanster } from '../../../tests/ui/tjanster.ts';

describe('sparandet', () => {
  test('säger Sparat och klockslaget när orden ligger på disken', async () => {
    const { user, iLagret } = await renderaArende(ansokan());
    await user.type(falt('Vad personen ansöker om'), ' Och tvätta.');
    expect(await within(huvudet()).findByText('Sparar …')).toBeVisible();
    expect(await within(huvudet()).findByText(`Sparat ${klockslag(NU)}`)).toBeVisible();
    expect((await iLagret()).ansokan.ord).toBe('Jag orkar inte städa längre. Och tvätta.');
  });

  test('varje paus sparas, den ena efter den andra', async () => {
    const { user, iLagret } = await renderaArende(ansokan());
    for (const tillagg of [' Ett.', ' Två.', ' Tre.']) {
      await user.type(falt('Vad personen ansöker om'), tillagg);
      await waitFor(async () => expect((await iLagret()).ansokan.ord).toMatch(new RegExp(`${tillagg.trim()}$`)), SNART);
    }
    expect((await iLagret()).ansokan.ord).toBe('Jag orkar inte städa längre. Ett. Två. Tre.');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('är disken full sägs det högt, steget är märkt, orden står kvar och sparas när det går', async () => {
    const { user, tjanster, iLagret } = await renderaArende(ansokan());
    tjanster.lager.stor('fullt');
    await user.type(falt('Vad personen ansöker om'), ' Och tvätta.');
    expect(await screen.findByRole('alert')).toHaveTextContent(MENING.fullt);
    expect(steget('Ansökan')).toHaveTextContent(/osparat$/);
    expect(screen.queryByText(/^Sparat /)).not.toBeInTheDocument();
    expect(falt('Vad personen ansöker om')).toHaveValue('Jag orkar inte städa längre. Och tvätta.');

    tjanster.lager.stor(null);
    await user.click(knapp('Försök igen'));
    expect(await within(huvudet()).findByText(/^Sparat /)).toBeVisible();
    expect((await iLagret()).ansokan.ord).toBe('Jag orkar inte städa längre. Och tvätta.');
    expect(steget('Ansökan')).not.toHaveTextContent(/osparat/);
  });

  test('det som skrevs alldeles innan man lämnade ärendet är sparat', async () => {
    const { user, unmount, iLagret } = await renderaArende(ansokan());
    await user.type(falt('Vad personen ansöker om'), ' Mitt i en');
    unmount();
    await waitFor(async () => expect((await iLagret()).ansokan.ord).toBe('Jag orkar inte städa längre. Mitt i en'));
  });

  test('det som skrevs alldeles innan man låser är sparat', async () => {
    const { user, tjanster, iLagret } = await renderaArende(ansokan());
    await user.type(falt('Vad personen ansöker om'), ' Mitt i en');
    await act(() => tjanster.lasning.spolaAllt());
    expect((await iLagret()).ansokan.ord).toBe('Jag orkar inte städa längre. Mitt i en');
  });

  describe('när en annan flik har sparat först', () => {
    async function konflikt() {
      const vy = await renderaArende(ansokan());
      const annan = testtjanster({ bank: vy.tjanster.bank });
      const deras: Arende = { ...ansokan(), ansokan: { ...ansokan().ansokan, ord: 'Den andra flikens ord.' } };
      await annan.lager.sparaArende({ id: ID, dokument: deras, listrad: listradFor(deras, vy.regelverk.riktlinje.parametrar, IDAG), forvantadRev: 1 });
      await vy.user.clear(falt('Vad personen ansöker om'));
      await vy.user.type(falt('Vad personen ansöker om'), 'Mina ord.');
      expect(await screen.findByRole('alert')).toHaveTextContent(/sparats i en annan flik/);
      return vy;
    }

    test('är inget överskrivet, och båda texterna visas', async () => {
      const { iLagret } = await konflikt();
      expect((await iLagret()).ansokan.ord).toBe('Den andra flikens ord.');
      expect(screen.getByText('Mina ord.', { selector: 'p' })).toBeVisible();
      expect(screen.getByText('Den andra flikens ord.', { selector: 'p' })).toBeVisible();
    });

    test('kan man behålla sina egna ord', async () => {
      const { user, iLagret } = await konflikt();
      await user.click(knapp('Behåll mina ord'));
      await waitFor(async () => expect((await iLagret()).ansokan.ord).toBe('Mina ord.'), SNART);
      expect(await within(huvudet()).findByText(/^Sparat /)).toBeVisible();
    });

    test('kan man hämta den andra flikens', async () => {
      const { user, iLagret } = await konflikt();
      await user.click(knapp('Hämta den andra flikens ord'));
      await waitFor(() => expect(falt('Vad personen ansöker om')).toHaveValue('Den andra flikens ord.'), SNART);
      await vila(700);
      expect((await iLagret()).ansokan.ord).toBe('Den andra flikens ord.');
    });
  });
});

