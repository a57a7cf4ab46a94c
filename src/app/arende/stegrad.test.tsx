import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Genvagar } from '../start/genvagar.tsx';
import { ID, ansokan, ansokt, avslagen, bedomning, tomtFall, utredd } from '../../../tests/ui/fall.ts';
import { SNART, falt, huvudet, knapp, stegen, steget } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, IDAG, NU } from '../../../tests/ui/tjanster.ts';

const uppgift = (id: string, text: string) => ({ id, slag: 'ord', livsomrade: 'hemliv', text, samtalId: null, kalla: '', dag: null, samtyckeId: null, lagstod: '', undantas: null }) as const;

describe('stegraden', () => {
  test('ett nytt ärende: inget steg är börjat, och man står i det första', async () => {
    await renderaArende(tomtFall());
    expect(stegen()).toHaveLength(6);
    for (const steg of stegen()) expect(steg).toHaveTextContent(/inte börjat$/);
    expect(steget('Ansökan')).toHaveAttribute('aria-current', 'step');
    expect(stegen().filter((s) => s.hasAttribute('aria-current'))).toHaveLength(1);
  });

  test('märket säger med ord vad som är klart, vad som är kvar och vad som ska rättas', async () => {
    await renderaArende(await avslagen(), { steg: 'kommunicering' });
    expect(steget('Ansökan')).toHaveTextContent(/klart/);
    expect(steget('Bedömning')).toHaveTextContent(/klart/);
    expect(steget('Beslut')).toHaveTextContent(/inte börjat/);
    expect(steget('Kommunicering')).not.toHaveTextContent(/klart/);
  });

  test('ett steg med något att rätta räknar det, och räkningen följer med när det rättas', async () => {
    const { user } = await renderaArende(utredd({ ansokan: { ankomstdag: null } }));
    expect(steget('Ansökan')).toHaveTextContent(/1 att rätta/);
    await user.type(falt('Ankomstdag'), '2026-11-16');
    await waitFor(() => expect(steget('Ansökan')).toHaveTextContent(/klart/), SNART);
  });

  test('ett steg som var klart kommer åter när personen har svarat, tills svaret är vägt in', async () => {
    const fall = await avslagen();
    const svar = { dag: IDAG, text: 'Jag klarar inte tvätten heller.', bemott: '' };
    const { user } = await renderaArende({ ...fall, kommunicering: { ...fall.kommunicering, sand: '2026-11-18', svarSenast: '2026-12-02', svar } }, { steg: 'kommunicering' });
    expect(steget('Bedömning')).toHaveTextContent(/åter: väg in personens svar/);
    await user.type(falt('Hur svaret påverkade bedömningen'), 'Tvätten är prövad på nytt.');
    await waitFor(() => expect(steget('Bedömning')).not.toHaveTextContent(/åter/), SNART);
  });

  test('nytt material efter kommuniceringen gör att steget kommer åter', async () => {
    const fall = await avslagen();
    await renderaArende({ ...fall, kommunicering: { ...fall.kommunicering, sand: '2026-11-18', nyttMaterial: { dag: IDAG, text: 'Intyg från arbetsterapeuten.', kommunicerat: null } } });
    expect(steget('Kommunicering')).toHaveTextContent(/åter: nytt material/);
  });

  test('varje steg går att öppna, i vilken ordning som helst', async () => {
    const { user, plats } = await renderaArende(tomtFall());
    await user.click(steget('Beslut'));
    expect(await screen.findByRole('heading', { level: 2, name: 'Beslut' })).toBeVisible();
    expect(plats()).toBe(`/arende/${ID}/beslut`);
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Beslut' })).toHaveFocus(), SNART);
  });
});

describe('fynden', () => {
  const FEM = utredd({ utredning: { uppgifter: [1, 2, 3, 4, 5].map((n) => uppgift(`u${n}`, `Uppgift ${n}.`)) } });

  test('visas inte medan man skriver, utan på begäran, tre åt gången', async () => {
    const { user } = await renderaArende(FEM, { steg: 'utredning' });
    expect(screen.queryByText(/^En uppgift saknar källa/)).not.toBeInTheDocument();
    await user.click(knapp('Visa'));
    expect(screen.getByRole('heading', { name: 'Tänk på (5)' })).toBeVisible();
    expect(screen.getAllByText(/^En uppgift saknar källa/)).toHaveLength(3);
    await user.click(knapp('Visa 2 till'));
    expect(screen.getAllByText(/^En uppgift saknar källa/)).toHaveLength(5);
    await user.click(knapp('Dölj'));
    expect(screen.queryByText(/^En uppgift saknar källa/)).not.toBeInTheDocument();
  });

  test('är delade i det som ska rättas och det att tänka på', async () => {
    const { user } = await renderaArende(ansokan({ ansokan: { ankomstdag: null, mottagenAv: '' } }));
    await user.click(knapp('Visa'));
    const under = (rubrik: RegExp) => within(screen.getByRole('heading', { name: rubrik }).parentElement!).getAllByRole('listitem').map((l) => l.textContent);
    expect(under(/^Rätta/).join()).toMatch(/Ankomstdagen saknas/);
    expect(under(/^Tänk på/).join()).toMatch(/Skriv vem som tog emot den/);
    expect(under(/^Tänk på/).join()).not.toMatch(/Ankomstdagen/);
  });

  test('ett tryck på ett fynd ställer markören i dess fält, också när det är invikt', async () => {
    const { user } = await renderaArende(FEM, { steg: 'utredning' });
    await user.click(knapp('Visa'));
    await user.click(screen.getAllByRole('button', { name: /^En uppgift saknar källa/ })[1]!);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'utredning.uppgifter.1.kalla'), SNART);
    expect(document.activeElement?.closest('details')).toHaveAttribute('open');
  });

  test('det som hindrar kan besvaras med ett skäl, som står kvar med namn', async () => {
    const { user, iLagret, tjanster } = await renderaArende(await avslagen(), { steg: 'kommunicering' });
    await user.click(knapp('Visa'));
    await user.click(knapp('Svara med skäl'));
    expect(knapp('Spara skälet')).toBeDisabled();
    await user.type(falt('Varför stämmer det ändå?'), 'för kort');
    expect(knapp('Spara skälet')).toBeDisabled();
    await user.type(falt('Varför stämmer det ändå?'), ', personen har redan fått läsa allt.');
    await user.click(knapp('Spara skälet'));
    expect(await screen.findByRole('heading', { name: 'Besvarade med skäl (1)' })).toBeVisible();
    expect(screen.getByText(`Besvarat av ${HANDLAGGARE}: för kort, personen har redan fått läsa allt.`)).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^Rätta/ })).not.toBeInTheDocument();
    await waitFor(async () => expect((await iLagret()).signeringar).toEqual([{ kod: 'K01', falt: 'kommunicering.sand', skal: 'för kort, personen har redan fått läsa allt.', nar: NU, vem: HANDLAGGARE }]), SNART);
    const logg = await tjanster.lager.handelser(ID);
    expect(logg.ok && logg.poster.map((p) => p.handelse.slag)).toEqual(['SIGNERAD']);
  });

  test('F8 går från fynd till fynd genom ärendet och säger vad det gäller', async () => {
    const { user, plats } = await renderaArende(ansokan({ person: { personnummer: '' }, utredning: { inledd: IDAG } }), { runt: <Genvagar /> });
    await user.keyboard('{F8}');
    await waitFor(() => expect(falt('Person- eller samordningsnummer')).toHaveFocus(), SNART);
    expect(screen.getByText(/^Personnummer saknas/, { selector: '[role=status]' })).toBeVisible();
    await user.keyboard('{F8}');
    await waitFor(() => expect(plats()).not.toMatch(/\/ansokan$/), SNART);
    expect(screen.queryByText(/^Personnummer saknas/, { selector: '[role=status]' })).not.toBeInTheDocument();
  });

  test('det F8 säger går bort när det är rättat, när steget byts och på Esc', async () => {
    const sagt = () => screen.queryByText(/^Personnummer saknas/, { selector: '[role=status]' });
    const { user } = await renderaArende(ansokan({ person: { personnummer: '' }, utredning: { inledd: IDAG } }), { runt: <Genvagar /> });
    await user.keyboard('{F8}');
    expect(sagt()).toBeVisible();
    await user.keyboard('{Escape}');
    expect(sagt()).not.toBeInTheDocument();
    await user.keyboard('{F8}');
    expect(sagt()).toBeVisible();
    await user.click(steget('Utredning'));
    await waitFor(() => expect(sagt()).not.toBeInTheDocument(), SNART);
    await user.click(steget('Ansökan'));
    await user.type(falt('Person- eller samordningsnummer'), '18900101-9802');
    await waitFor(() => expect(sagt()).not.toBeInTheDocument(), SNART);
  });

  test('nästa insats börjar överst, med fokus på dess bedömning', async () => {
    const tva = ansokan({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning'), ansokt('a2', 'dusch', 'Dusch')], bedomningar: { a1: bedomning(), a2: bedomning() } });
    const { user, plats } = await renderaArende(tva, { steg: 'bedomning', del: 'a1' });
    await user.click(screen.getByRole('link', { name: 'Nästa insats: Dusch' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Din bedömning: Dusch' })).toHaveFocus(), SNART);
    expect(plats()).toBe(`/arende/${ID}/bedomning/a2`);
  });

  test('skyddade uppgifter syns alltid i huvudet', async () => {
    await renderaArende(ansokan({ person: { skyddadeUppgifter: 'sekretessmarkering' } }));
    expect(within(huvudet()).getByText('Skyddade uppgifter')).toBeVisible();
  });

  test('huvudet räknar fynden i det som är påbörjat', async () => {
    await renderaArende(utredd({ ansokan: { ankomstdag: null } }));
    expect(within(huvudet()).getByRole('button', { name: /^1 att rätta/ })).toBeVisible();
  });
});

