import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Arende } from '@rules/arende/schema.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { MENING } from '@storage/meningar.ts';
import { Genvagar } from '../start/genvagar.tsx';
import { klockslag } from '../start/klocka.ts';
import { ID, ansokan, avslagen, besvarad, bedomd, klarForBeslut, tomtFall, utredd } from '../../../tests/ui/fall.ts';
import { dialog, falt, finnsFalt, knapp, vikUt } from '../../../tests/ui/fraga.ts';
import { rendera, renderaArende } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, IDAG, NU, testtjanster } from '../../../tests/ui/tjanster.ts';
import ArendeSida from './arende-sida.tsx';

const SNART = { timeout: 4000 };
const vila = (ms: number) => new Promise((klar) => setTimeout(klar, ms));
const stegen = () => within(screen.getByRole('navigation', { name: 'Ärendets steg' })).getAllByRole('link');
const steget = (namn: string) => stegen().find((l) => l.textContent?.includes(namn))!;
const huvudet = () => screen.getByRole('heading', { level: 1 }).closest('header')!;
const uppgift = (id: string, text: string) => ({ id, slag: 'ord', livsomrade: 'hemliv', text, samtalId: null, kalla: '', dag: null, samtyckeId: null, lagstod: '' }) as const;

async function ur(user: UserEvent, namn: string | RegExp) {
  await user.click(knapp('Ärendet'));
  await user.click(knapp(namn));
}

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
    const { user, iLagret } = await renderaArende(await avslagen(), { steg: 'kommunicering' });
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

  test('huvudet räknar fynden i det som är påbörjat', async () => {
    await renderaArende(utredd({ ansokan: { ankomstdag: null } }));
    expect(within(huvudet()).getByRole('button', { name: /^1 att rätta/ })).toBeVisible();
  });
});

describe('sparandet', () => {
  test('säger Sparat och klockslaget när orden ligger på disken', async () => {
    const { user, iLagret } = await renderaArende(ansokan());
    await user.type(falt('Vad personen ansöker om'), ' Och tvätta.');
    expect(await within(huvudet()).findByText('Sparar …')).toBeVisible();
    expect(await within(huvudet()).findByText(`Sparat ${klockslag(NU)}`)).toBeVisible();
    expect((await iLagret()).ansokan.ord).toBe('Jag orkar inte städa längre. Och tvätta.');
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

describe('vilka dokument som styr', () => {
  test('syns alltid i huvudet', async () => {
    await renderaArende(ansokan());
    expect(huvudet()).toHaveTextContent(/Riktlinje.*Exempelkommunen.*2025-07-01/);
    expect(huvudet()).toHaveTextContent(/Schablontider.*Exempelkommun.*2025-07-01/);
    expect(screen.getByRole('note')).toHaveTextContent(/Demonstration/);
  });

  test('byte visar först vad som skulle ändras, och ingenting ändras om man avbryter', async () => {
    const { user, iLagret } = await renderaArende(await besvarad(bedomd(), 'bifall'), { steg: 'bedomning', del: 'a1' });
    await ur(user, 'Byt riktlinje eller schablontider');
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
    await ur(user, 'Byt riktlinje eller schablontider');
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
    await ur(user, 'Avskriv ärendet');
    await user.click(dialog().getByRole('button', { name: 'Avskriv ärendet' }));
    expect(dialog().getByRole('alert')).toHaveTextContent(/Skriv skälet först/);
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Orsak' }), 'Flytt till en annan kommun');
    await user.type(dialog().getByRole('textbox', { name: 'Varför ärendet avskrivs' }), 'Flyttar till Luleå.');
    await user.click(dialog().getByRole('button', { name: 'Avskriv ärendet' }));
    await waitFor(() => expect(huvudet()).toHaveTextContent('Avskriven'), SNART);
    await waitFor(async () => expect((await iLagret()).avslut).toMatchObject({ slag: 'avskrivning', orsak: 'flytt', dag: IDAG, skal: 'Flyttar till Luleå.' }), SNART);

    await ur(user, 'Öppna igen');
    await waitFor(() => expect(huvudet()).toHaveTextContent('Utredning'), SNART);
    expect((await iLagret()).utredning.samtal).toHaveLength(1);
  });

  test('en prövad ansökan avvisas inte, och menyn säger varför', async () => {
    const { user } = await renderaArende(await klarForBeslut());
    await ur(user, /^Avvisa ansökan/);
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
