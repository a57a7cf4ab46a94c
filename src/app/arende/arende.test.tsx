import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Arende } from '@rules/arende/schema.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { MENING } from '@storage/meningar.ts';
import { ID, ansokan, klarForBeslut, utredd } from '../../../tests/ui/fall.ts';
import { SNART, dialog, falt, finnsFalt, huvudet, knapp, valjUrMenyn, vikUt } from '../../../tests/ui/fraga.ts';
import { rendera, renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG, testtjanster } from '../../../tests/ui/tjanster.ts';
import ArendeSida from './arende-sida.tsx';

describe('vid sidan av arbetet', () => {
  test('riktlinjen följer fältet i fokus', async () => {
    const { user, regelverk } = await renderaArende(utredd(), { steg: 'bedomning', del: 'a1' });
    const stod = within(screen.getByRole('complementary', { name: 'Stöd' }));
    const stad = regelverk.riktlinje.insatser.find((i) => i.id === 'stad')!;
    const avsnitt = regelverk.riktlinje.avsnitt.find((a) => a.id === stad.avsnitt[0])!;
    expect(await stod.findByText(/^Riktlinjen: Städning/)).toBeVisible();
    await user.click(falt('Din bedömning av behovet'));
    expect(await stod.findByText(new RegExp(`${avsnitt.nummer} ${avsnitt.rubrik}`))).toBeVisible();
    const tips = regelverk.tillampning?.stod.find((s) => s.insats === 'stad' && s.steg === 'sjalv');
    await user.click(falt('Din bedömning av vad personen kan själv'));
    expect(await stod.findByText(tips!.text)).toBeVisible();
  });

  test('läget nu är till för den som tar över, och väntan syns i arbetslistan', async () => {
    const { user, iLagret, tjanster } = await renderaArende(ansokan());
    await vikUt(user, 'Läget nu');
    await user.type(falt('Läget nu'), 'Ringt dottern.');
    await user.type(falt('Väntar på'), 'Läkarintyg');
    await waitFor(async () => expect((await iLagret()).laget).toMatchObject({ lagetNu: 'Ringt dottern.', vantarPa: 'Läkarintyg' }), SNART);
    const lista = await tjanster.lager.listaArenden();
    expect(lista.ok && lista.rader[0]?.varde.vantarPa).toBe('Läkarintyg');
  });
});

describe('när ett ärende slutar utan beslut', () => {
  test('krävs ett skäl, och sedan går ärendet att öppna igen', async () => {
    const { user, iLagret } = await renderaArende(utredd());
    await valjUrMenyn(user, 'Avskriv ärendet');
    await user.click(dialog().getByRole('button', { name: 'Avskriv ärendet' }));
    expect(dialog().getByRole('alert')).toHaveTextContent(/Skriv skälet först/);
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Orsak' }), 'Flytt till en annan kommun');
    await user.type(dialog().getByRole('textbox', { name: 'Varför ärendet avskrivs' }), 'Flyttar till Luleå.');
    await user.click(dialog().getByRole('button', { name: 'Avskriv ärendet' }));
    await waitFor(() => expect(huvudet()).toHaveTextContent('Avskriven'), SNART);
    await waitFor(async () => expect((await iLagret()).avslut).toMatchObject({ slag: 'avskrivning', orsak: 'flytt', dag: IDAG, skal: 'Flyttar till Luleå.' }), SNART);
    expect(screen.getByText(/^Avskriven .*, flytt till en annan kommun/).closest('p')).toHaveTextContent('Flyttar till Luleå.');

    await valjUrMenyn(user, 'Öppna igen');
    await waitFor(() => expect(huvudet()).toHaveTextContent('Utredning'), SNART);
    expect((await iLagret()).utredning.samtal).toHaveLength(1);
  });

  test('en prövad ansökan avvisas inte, och menyn säger varför', async () => {
    const { user } = await renderaArende(await klarForBeslut());
    await valjUrMenyn(user, /^Avvisa ansökan/);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(knapp(/^Avvisa ansökan – Varje ansökt insats är redan prövad/)).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('ett ärende som inte går att öppna', () => {
  test('finns det inte sägs det, och vägen tillbaka visas', async () => {
    await rendera(<ArendeSida id={ID} />);
    expect(await screen.findByRole('heading', { name: 'Ärendet kan inte öppnas' })).toBeVisible();
    expect(screen.getByText(MENING.arendeSaknas)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Till mina ärenden' })).toHaveAttribute('href', '/');
  });

  test('saknas dess riktlinje sägs vilken, och ärendet är orört', async () => {
    const tjanster = testtjanster();
    const arende = ansokan({ versioner: { riktlinje: 'exempelkommun/1999-01-01' } });
    await tjanster.lager.sparaArende({ id: ID, dokument: arende, listrad: listradFor(arende, {}, IDAG), forvantadRev: 0 });
    await rendera(<ArendeSida id={ID} />, { tjanster });
    expect(await screen.findByText(/riktlinje-1999-01-01\.yaml finns inte/)).toBeVisible();
    expect(tjanster.bank.arenden.get(ID)?.rev).toBe(1);
  });

  test('är det sparat av en nyare Likvärd öppnas det inte och ändras inte', async () => {
    const tjanster = testtjanster();
    const arende = { ...ansokan(), version: 99 } as unknown as Arende;
    await tjanster.lager.sparaArende({ id: ID, dokument: arende, listrad: listradFor(ansokan(), {}, IDAG), forvantadRev: 0 });
    await rendera(<ArendeSida id={ID} />, { tjanster });
    expect(await screen.findByText(/sparat av en nyare Likvärd/)).toBeVisible();
    expect(finnsFalt('Namn')).toBe(false);
  });
});
