import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ID, ansokan, besvarad, bedomd, klarForBeslut } from '../../../tests/ui/fall.ts';
import { SNART, dialog, huvudet, knapp, valjUrMenyn } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { NU } from '../../../tests/ui/tjanster.ts';

describe('vilka dokument som styr', () => {
  test('syns alltid i huvudet', async () => {
    await renderaArende(ansokan());
    expect(huvudet()).toHaveTextContent(/Riktlinje.*Exempelkommunen.*2025-07-01/);
    expect(huvudet()).toHaveTextContent(/Schablontider.*Exempelkommun.*2025-07-01/);
    expect(screen.getByRole('note')).toHaveTextContent(/Demonstration/);
  });

  test('byte visar först vad som skulle ändras, och ingenting ändras om man avbryter', async () => {
    const { user, iLagret } = await renderaArende(await besvarad(bedomd(), 'bifall'), { steg: 'bedomning', del: 'a1' });
    await valjUrMenyn(user, 'Byt riktlinje eller schablontider');
    expect(dialog().getByRole('button', { name: 'Flytta ärendet hit' })).toBeDisabled();
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Arbeta under' }), dialog().getByRole('option', { name: /Äldre riktlinje/ }));
    expect(dialog().getByRole('heading', { name: 'Det här skulle ändras i ärendet' })).toBeVisible();
    expect(dialog().getByText('Städning')).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Avbryt' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect((await iLagret()).versioner.riktlinje).toBe('exempelkommun/2025-07-01');
  });

  test('byte behåller varje svar, och säger vilka som inte längre har en fråga', async () => {
    const fore = await besvarad(bedomd(), 'bifall');
    const { user, iLagret, tjanster } = await renderaArende(fore, { steg: 'bedomning', del: 'a1' });
    await valjUrMenyn(user, 'Byt riktlinje eller schablontider');
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Arbeta under' }), dialog().getByRole('option', { name: /Äldre riktlinje/ }));
    const tappade = dialog().queryByText(/^Svar som inte längre har någon fråga/) !== null;
    await user.click(dialog().getByRole('button', { name: 'Flytta ärendet hit' }));
    await waitFor(async () => expect((await iLagret()).versioner).toMatchObject({ riktlinje: 'exempelkommun/2021-10-01', byten: [{ nar: NU, fran: 'exempelkommun/2025-07-01', till: 'exempelkommun/2021-10-01' }] }), SNART);
    const efter = await iLagret();
    expect(efter.bedomningar['a1']?.svar).toEqual(fore.bedomningar['a1']?.svar);
    expect(efter.gemensammaSvar).toEqual(fore.gemensammaSvar);
    expect((efter.versioner.byten[0]?.utanFraga.length ?? 0) > 0).toBe(tappade);
    expect(huvudet()).toHaveTextContent(/2021-10-01/);
    const logg = await tjanster.lager.handelser(ID);
    expect(logg.ok && logg.poster.map((p) => p.handelse.slag)).toEqual(['VERSION_BYTT']);
  });

  test('gäller en annan riktlinje på beslutsdagen sägs det, och ärendet flyttas bara när handläggaren vill', async () => {
    const { user, iLagret } = await renderaArende(await klarForBeslut({ beslut: { dag: '2025-06-20' } }), { steg: 'beslut' });
    const seVad = await screen.findByRole('button', { name: 'Se vad som ändras i ärendet' });
    expect(knapp('Fatta beslutet och frys texterna')).toHaveAttribute('aria-disabled', 'true');
    expect((await iLagret()).versioner.riktlinje).toBe('exempelkommun/2025-07-01');
    await user.click(seVad);
    expect(dialog().getByRole('combobox', { name: 'Arbeta under' })).toHaveDisplayValue(/Äldre riktlinje/);
  });
});

