import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ID, ansokan } from '../../../tests/ui/fall.ts';
import { SNART, dialog, falt, huvudet, knapp, steget, valjUrMenyn } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, NU } from '../../../tests/ui/tjanster.ts';

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

  test('ett mottaget ärende: avsändarens logg först, som avsändarens uppgift, och att den inte var hel', async () => {
    const { user, tjanster } = await renderaArende(ansokan());
    const deras = [{ slag: 'SKAPAD', nar: NU, vem: 'Rune Ask' }, { slag: 'NAGOT_NYTT' as 'SKAPAD', nar: NU, vem: 'Rune Ask' }] as const;
    const mottaget = { slag: 'MOTTAGET', nar: NU, vem: HANDLAGGARE, utbyte: { med: ['Rune Ask'], summa: 'a', logg: deras, loggHel: false } } as const;
    vi.spyOn(tjanster.lager, 'handelser').mockResolvedValue({ ok: true, poster: [{ nr: 1, rev: 1, handelse: mottaget }], brott: null });
    await valjUrMenyn(user, 'Händelselogg');
    expect(await dialog().findByText(/De är avsändarens uppgift och ingår inte i kedjan här\.$/)).toBeVisible();
    const rader = dialog().getAllByRole('row').slice(1).map((rad) => within(rad).getAllByRole('cell').map((cell) => cell.textContent));
    expect(rader).toEqual([
      ['före 1', expect.any(String), 'Ärendet skapades', 'Rune Ask'],
      ['före 1', expect.any(String), 'En händelse som den här versionen inte känner till', 'Rune Ask'],
      ['1', expect.any(String), 'Ärendet togs emot i ett paket från Rune Ask', HANDLAGGARE],
      ['', 'Loggen som kom med ärendet var inte hel. Fråga avsändaren.'],
    ]);
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
