import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Arende } from '@rules/arende/schema.ts';
import { avslagen, klarForBeslut, utredd, type Arendeandring } from '../../../tests/ui/fall.ts';
import { SNART, del, falt, finnsFalt, finnsGrupp, gaTill, grupp, knapp, vikUt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG } from '../../../tests/ui/tjanster.ts';

const oppna = (arende: Arende) => renderaArende(arende, { steg: 'kommunicering' });
const SKICKAT: Arendeandring = { kommunicering: { sand: '2026-11-20', hur: 'brev', till: ['enskilde'], svarSenast: '2026-11-30', informeradMuntligt: true } };
const laget = () => screen.getByRole('heading', { level: 1 }).parentElement;

describe('underlaget till personen', () => {
  test('kan inte skickas förrän det finns ett ställningstagande, och det sägs varför', async () => {
    const { user, iLagret } = await oppna(utredd());
    expect(del('Underlaget till personen').getByText(/Ta ställning till varje ansökt insats först, så att hela underlaget kommuniceras\./)).toBeVisible();
    expect(knapp('Anteckna som skickat')).toHaveAttribute('aria-disabled', 'true');
    await user.click(knapp('Anteckna som skickat'));
    expect((await iLagret()).kommunicering.sand).toBeNull();
  });

  test('skickas med en dag att svara, som kommunens tid kan ge', async () => {
    const { user, regelverk, iLagret, tjanster } = await oppna(await avslagen());
    expect(screen.getByText(`Kommunens tid är ${regelverk.riktlinje.parametrar.kommuniceringDagar} dagar`)).toBeVisible();
    expect(knapp('Anteckna som skickat')).toHaveAttribute('aria-disabled', 'true');
    await user.click(knapp('Använd kommunens tid'));
    await waitFor(() => expect(falt('Svar senast')).toHaveFocus(), SNART);
    await waitFor(() => expect(knapp('Anteckna som skickat')).toHaveAttribute('aria-disabled', 'false'), SNART);
    expect(falt('Svar senast')).toHaveValue('2026-12-03');
    await user.click(knapp('Anteckna som skickat'));
    expect(await screen.findByRole('region', { name: 'Personens svar' })).toBeVisible();
    await waitFor(async () => expect((await iLagret()).kommunicering).toMatchObject({ sand: IDAG, hur: 'brev', svarSenast: '2026-12-03', till: ['enskilde'] }), SNART);
    const logg = await tjanster.lager.handelser((await iLagret()).id);
    expect(logg.ok && logg.poster.map((p) => p.handelse.slag)).toEqual(['SKICKA_KOMMUNICERING']);
    await waitFor(() => expect(laget()).toHaveTextContent('Väntar på yttrande'));
  });

  test('antecknat av misstag ångras på stället, så länge inget har kommit in', async () => {
    const { user, iLagret } = await oppna(await avslagen({ kommunicering: { svarSenast: '2026-12-03' } }));
    await user.click(knapp('Anteckna som skickat'));
    await waitFor(() => expect(knapp('Ångra')).toHaveFocus(), SNART);
    await waitFor(async () => expect((await iLagret()).kommunicering.sand).toBe(IDAG), SNART);
    await user.click(knapp('Ångra'));
    await waitFor(async () => expect((await iLagret()).kommunicering).toMatchObject({ sand: null, hur: null, till: [], svarSenast: '2026-12-03' }), SNART);
    await waitFor(() => expect(falt('Svar senast')).toHaveFocus(), SNART);
    await user.click(knapp('Anteckna som skickat'));
    await user.click(knapp('Skriv in svaret'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ångra' })).not.toBeInTheDocument(), SNART);
  });

  test('brevet säger vad personen kan göra, och skrivs först när det öppnas', async () => {
    const { user } = await oppna(await avslagen(SKICKAT));
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    await vikUt(user, 'Brevet till personen');
    const brev = await screen.findByRole('article');
    expect(brev).toHaveTextContent('Maj-Britt Alm');
    expect(brev).toHaveTextContent('30 november 2026');
    expect(brev).toHaveTextContent(/muntligt/);
  });

  test('mottagare är personen och den som företräder, aldrig en anhörig utan fullmakt', async () => {
    const foretradare = (roll: string, namn: string, id: string) => ({ id, namn, roll, omfattning: '', styrkt: '', telefon: '' }) as never;
    await oppna(await avslagen({ ...SKICKAT, foretradare: [foretradare('annan', 'Rosa Alm', 'f1')] }));
    expect(within(del('Underlaget till personen').getByRole('group', { name: /^Till/ })).getAllByRole('checkbox')).toHaveLength(1);
    expect(grupp('Till').queryByRole('checkbox', { name: /Rosa/ })).not.toBeInTheDocument();
  });

  test('en god man kan väljas', async () => {
    const { user, iLagret } = await oppna(await avslagen({ ...SKICKAT, foretradare: [{ id: 'f1', namn: 'Olle Ek', roll: 'godMan', omfattning: '', styrkt: '', telefon: '' }] }));
    await user.click(grupp('Till').getByRole('checkbox', { name: 'Olle Ek' }));
    await waitFor(async () => expect((await iLagret()).kommunicering.till).toEqual(['enskilde', 'foretradare']), SNART);
  });
});

describe('när allt beviljas', () => {
  test('sägs att kommunicering kan vara uppenbart obehövlig', async () => {
    await oppna(await klarForBeslut());
    expect(screen.getByText(/Allt som personen ansökt om beviljas/)).toBeVisible();
  });

  test('vid avslag sägs att personen ska få yttra sig', async () => {
    await oppna(await avslagen());
    expect(screen.getByText(/ska personen få ta del av underlaget och kunna yttra sig/)).toBeVisible();
  });
});

describe('personens svar', () => {
  test('antecknas med dagens datum, och då frågas hur det påverkade bedömningen', async () => {
    const { user, iLagret } = await oppna(await avslagen(SKICKAT));
    await user.click(knapp('Skriv in svaret'));
    await user.type(await screen.findByRole('textbox', { name: /^Vad personen svarade/ }), 'Jag håller inte med.');
    await user.type(screen.getByRole('textbox', { name: /^Hur svaret påverkade bedömningen/ }), 'Nytt hembesök.');
    await waitFor(async () => expect((await iLagret()).kommunicering.svar).toEqual({ dag: IDAG, text: 'Jag håller inte med.', bemott: 'Nytt hembesök.' }), SNART);
  });

  test('skrivs där markören ställs, och kan tas bort och ångras', async () => {
    const { user, iLagret } = await oppna(await avslagen(SKICKAT));
    await user.click(knapp('Skriv in svaret'));
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^Vad personen svarade/ })).toHaveFocus(), SNART);
    await user.keyboard('Jag håller inte med.');
    await waitFor(async () => expect((await iLagret()).kommunicering.svar?.text).toBe('Jag håller inte med.'), SNART);
    await user.click(knapp('Ta bort svaret'));
    await waitFor(() => expect(knapp('Ångra')).toHaveFocus(), SNART);
    await waitFor(async () => expect((await iLagret()).kommunicering.svar).toBeNull(), SNART);
    expect(knapp('Skriv in svaret')).toBeVisible();
    await user.click(knapp('Ångra'));
    await waitFor(async () => expect((await iLagret()).kommunicering.svar).toEqual({ dag: IDAG, text: 'Jag håller inte med.', bemott: '' }), SNART);
  });

  test('avstår personen antecknas hur det sades, och ärendet väntar inte längre', async () => {
    const { user, iLagret } = await oppna(await avslagen(SKICKAT));
    expect(laget()).toHaveTextContent('Väntar på yttrande');
    await user.click(knapp('Personen avstår från att svara'));
    await user.click(knapp('Anteckna att personen avstår'));
    expect((await iLagret()).kommunicering.avstatt).toBeNull();
    await user.type(falt('Hur personen sa det'), 'Per telefon.');
    await user.click(knapp('Anteckna att personen avstår'));
    await waitFor(() => expect(laget()).toHaveTextContent('Inför beslut'));
    await waitFor(async () => expect((await iLagret()).kommunicering.avstatt).toEqual({ dag: IDAG, hur: 'Per telefon.' }), SNART);
  });

  test('så länge inget svar är skrivet väntar ärendet', async () => {
    const { user } = await oppna(await avslagen(SKICKAT));
    await user.click(knapp('Skriv in svaret'));
    const svar = await screen.findByRole('textbox', { name: /^Vad personen svarade/ });
    await new Promise((klar) => setTimeout(klar, 400));
    expect(laget()).toHaveTextContent('Väntar på yttrande');
    await user.type(svar, 'Nej tack.');
    await waitFor(() => expect(laget()).toHaveTextContent('Inför beslut'), SNART);
  });

  test('ett halvskrivet svar finns kvar när man har varit i ett annat steg', async () => {
    const { user, iLagret } = await oppna(await avslagen(SKICKAT));
    await user.click(knapp('Skriv in svaret'));
    await user.type(await screen.findByRole('textbox', { name: /^Vad personen svarade/ }), 'Jag håller inte');
    await gaTill(user, 'Bedömning');
    await gaTill(user, 'Kommunicering');
    expect(await screen.findByRole('textbox', { name: /^Vad personen svarade/ })).toHaveValue('Jag håller inte');
    await waitFor(async () => expect((await iLagret()).kommunicering.svar?.text).toBe('Jag håller inte'), SNART);
  });
});

describe('nytt material efter kommuniceringen', () => {
  test('ska personen få del av före beslutet', async () => {
    const { user, iLagret } = await oppna(await avslagen(SKICKAT));
    await vikUt(user, 'Det har kommit nytt material sedan dess');
    await user.click(knapp('Anteckna nytt material'));
    // The press leads to the first field, as soon as it is drawn.
    await waitFor(() => expect(falt('Kom in den')).toHaveFocus());
    await user.type(await screen.findByRole('textbox', { name: /^Vad det är/ }), 'Intyg från vårdcentralen.');
    await user.click(within(document.querySelector<HTMLElement>('.fyndpanel')!).getByRole('button', { name: 'Visa' }));
    const fynd = await screen.findByRole('button', { name: /^Det har kommit nytt material efter kommuniceringen/ });
    await user.click(fynd);
    await waitFor(() => expect(falt('Personen fick del av det den')).toHaveFocus());
    await user.keyboard('i dag{Enter}');
    await waitFor(() => expect(fynd).not.toBeInTheDocument(), SNART);
    await waitFor(async () => expect((await iLagret()).kommunicering.nyttMaterial).toEqual({ dag: IDAG, text: 'Intyg från vårdcentralen.', kommunicerat: IDAG }), SNART);
  });

  test('frågas inte förrän underlaget är skickat', async () => {
    await oppna(await avslagen());
    expect(screen.queryByText('Det har kommit nytt material sedan dess')).not.toBeInTheDocument();
  });
});

describe('när personen vill tala inför nämnden', () => {
  test('väntar beslutet tills det är gjort', async () => {
    const { user, iLagret } = await oppna(await avslagen({ kommunicering: { ...SKICKAT.kommunicering, avstatt: { dag: IDAG, hur: 'Per telefon.' } } as never }));
    await user.click(knapp('Personen vill lämna uppgifter muntligt inför nämnden'));
    expect(await screen.findByText('Personen vill lämna uppgifter muntligt inför nämnden. Beslutet väntar tills det är gjort.')).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Personen vill lämna uppgifter muntligt inför nämnden/), SNART);
    await waitFor(() => expect(laget()).toHaveTextContent('Väntar på nämnden'));
    await user.click(knapp('Personen har lämnat sina uppgifter'));
    expect(await screen.findByText(`Personen lämnade uppgifter inför nämnden ${IDAG}.`)).toBeVisible();
    await waitFor(() => expect(laget()).toHaveTextContent('Inför beslut'));
    await waitFor(async () => expect((await iLagret()).kommunicering).toMatchObject({ villTalaInforNamnden: 'ja', hord: true, horsDag: IDAG }), SNART);
  });

  test('den som ändrar sig kan avstå, utan att det står att nämnden har hört henne', async () => {
    const { user, iLagret } = await oppna(await avslagen({ kommunicering: { ...SKICKAT.kommunicering, villTalaInforNamnden: 'ja' } as never }));
    await user.click(knapp('Personen vill inte längre lämna uppgifter inför nämnden'));
    await waitFor(async () => expect((await iLagret()).kommunicering).toMatchObject({ villTalaInforNamnden: 'nej', hord: false }), SNART);
  });

  test('innan utredningen är inledd sägs varför inte', async () => {
    await oppna(utredd({ utredning: { inledd: null } }));
    expect(del('Uppgifter muntligt inför nämnden').getByText('Inled utredningen först.')).toBeVisible();
  });
});

describe('undantag', () => {
  test('väljs och motiveras, och frågas inte när underlaget är skickat', async () => {
    const { user, iLagret } = await oppna(await avslagen());
    expect(finnsFalt('Varför undantaget gäller här')).toBe(false);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Undantag' }), 'Uppenbart obehövligt');
    await user.type(await screen.findByRole('textbox', { name: /^Varför undantaget gäller här/ }), 'Personen har redan sett allt.');
    await waitFor(async () => expect((await iLagret()).kommunicering).toMatchObject({ undantag: 'uppenbartObehovligt', undantagSkal: 'Personen har redan sett allt.' }), SNART);
    expect(finnsGrupp('Till')).toBe(false);
  });

  test('är underlaget skickat frågas inte efter undantag', async () => {
    await oppna(await avslagen(SKICKAT));
    expect(screen.queryByRole('region', { name: 'Undantag från kommunicering' })).not.toBeInTheDocument();
  });
});
