import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ID, ansokan } from '../../../tests/ui/fall.ts';
import { SNART, dialog, falt, huvudet, knapp, steget, valjUrMenyn } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE } from '../../../tests/ui/tjanster.ts';

describe('händelseloggen', () => {
  test('det som görs medan ett sparande pågår står i loggen, fast någon skriver vidare innan det är klart', async () => {
    const { user, tjanster } = await renderaArende(ansokan());
    const { lager } = tjanster;
    const spara = lager.sparaArende;
    let slapp = () => {};
    const grind = new Promise<void>((klar) => (slapp = klar));
    const vantar = vi.spyOn(lager, 'sparaArende').mockImplementation(async (sparning) => {
      await grind;
      return spara(sparning);
    });
    await user.type(falt('Vad personen ansöker om'), ' Ett.');
    await waitFor(() => expect(vantar).toHaveBeenCalled(), SNART);
    await user.click(knapp('Inled utredningen'));
    await user.click(steget('Ansökan'));
    await user.type(falt('Vad personen ansöker om'), ' Två.');
    slapp();
    expect(await within(huvudet()).findByText(/^Sparat /)).toBeVisible();
    const logg = await lager.handelser(ID);
    expect(logg.ok && logg.poster.map((p) => p.handelse.slag)).toEqual(['INLED_UTREDNING']);
  });

  test('säger vad som gjorts, av vem, och att kedjan är hel', async () => {
    const { user } = await renderaArende(ansokan());
    await user.click(knapp('Inled utredningen'));
    await valjUrMenyn(user, 'Händelselogg');
    expect(await dialog().findByText(/^Loggen är hel: 1 händelse, kontrollerade/)).toBeVisible();
    const [, rad] = dialog().getAllByRole('row');
    expect(within(rad!).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1', expect.stringMatching(/^2026-11-23/), 'Utredningen inleddes', HANDLAGGARE]);
  });

  test('en bruten kedja sägs, med var den brister, och kan prövas igen', async () => {
    const { user, tjanster } = await renderaArende(ansokan());
    const mening = 'Loggen är inte hel: händelse 2 saknas.';
    const handelser = vi.spyOn(tjanster.lager, 'handelser').mockResolvedValue({ ok: true, poster: [], brott: { nr: 2, mening } });
    await valjUrMenyn(user, 'Händelselogg');
    expect(await dialog().findByText(new RegExp(`^${mening} Ändra inget`))).toBeVisible();
    handelser.mockRestore();
    await user.click(dialog().getByRole('button', { name: 'Kontrollera loggen igen' }));
    expect(await dialog().findByText(/^Loggen är hel/)).toBeVisible();
    expect(screen.queryByText(/inte hel/)).not.toBeInTheDocument();
  });
});
