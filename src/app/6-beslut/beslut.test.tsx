import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { arendebild } from '@rules/arende/bild.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import { skrivBeslut } from '@rules/text/beslut.ts';
import type { Dokument } from '@rules/text/dokument.ts';
import { tillText } from '@rules/text/som-text.ts';
import { avslagen, klarForBeslut } from '../../../tests/ui/fall.ts';
import { SNART, del, dialog, falt, finnsFalt, grupp, knapp } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, IDAG, NU } from '../../../tests/ui/tjanster.ts';

const oppna = (arende: Arende) => renderaArende(arende, { steg: 'beslut' });
const fattaKnapp = () => knapp('Fatta beslutet och frys texterna');
const papper = () => screen.getByRole('article');
const texten = (arende: Arende, regelverk: Regelverk) => skrivBeslut({ arende, regelverk, bild: arendebild(arende, regelverk), idag: IDAG });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('förhandsvisningen', () => {
  test('visar beslutet som det kommer att läsas', async () => {
    const arende = await klarForBeslut();
    const { regelverk } = await oppna(arende);
    for (const { rubrik } of texten(arende, regelverk).sektioner) expect(within(papper()).getByRole('heading', { name: rubrik })).toBeVisible();
    expect(papper()).toHaveTextContent('Maj-Britt Alm');
    expect(papper()).toHaveTextContent('Du har haft två kotfrakturer och får inte dra eller lyfta.');
    expect(papper()).toHaveTextContent(/påhittad|uppdiktad|demonstration/i);
  });

  test('de andra texterna finns bakom varsin flik, och den som bara är för akten säger det', async () => {
    const { user } = await oppna(await klarForBeslut());
    await user.click(screen.getByRole('radio', { name: 'Sammanfattning till personen' }));
    expect(await screen.findByRole('article')).toHaveTextContent(/städning/i);
    await user.click(screen.getByRole('radio', { name: /^Hela utredningen/ }));
    await waitFor(() => expect(papper()).toHaveTextContent('Dammsugaren är för tung för ryggen.'));
    expect(papper()).toHaveTextContent(/Bara för akten/);
  });

  test('en tom plats är en länk till sitt fält i samma steg', async () => {
    const { user } = await oppna(await klarForBeslut({ beslut: { dag: null } }));
    expect(screen.getByText('En uppgift saknas i texten.')).toBeVisible();
    // In the letterhead, and where the beslut says who decided and when.
    expect(within(papper()).getAllByText(/^Fyll i /)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: /^Fyll i beslutsdag/ }));
    await waitFor(() => expect(falt('Beslutsdag')).toHaveFocus(), SNART);
  });

  test('en tom plats i ett annat steg öppnar steget och ställer markören där', async () => {
    const klart = await klarForBeslut();
    const { user, plats } = await oppna({ ...klart, bedomningar: { a1: { ...klart.bedomningar['a1']!, giltighet: { ...klart.bedomningar['a1']!.giltighet, fran: null } } } });
    await user.click(screen.getByRole('button', { name: /^Städning: / }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Omfattning och tid' })).toBeVisible();
    expect(plats()).toMatch(/\/tid$/);
    await waitFor(() => expect(falt('Gäller från')).toHaveFocus(), SNART);
  });
});

describe('knappen som fattar beslutet', () => {
  test('säger vad som är kvar, och gör ingenting så länge något är kvar', async () => {
    const { user, iLagret } = await oppna(await avslagen());
    expect(screen.getByRole('heading', { name: 'Innan beslutet kan fattas' })).toBeVisible();
    expect(screen.getByText(/Det framgår inte vem som fattar beslutet\. Fyll i beslutsfattare\./)).toBeVisible();
    expect(screen.getByText(/underlaget är inte kommunicerat/)).toBeVisible();
    expect(screen.getByText(/^Beslutstexten har .* luck(a|or) kvar/)).toBeVisible();
    expect(fattaKnapp()).toHaveAttribute('aria-disabled', 'true');
    await user.click(fattaKnapp());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect((await iLagret()).fryst).toBeNull();
  });

  test('en beslutsdag som inte har varit än kan bli i dag med ett tryck', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut({ beslut: { dag: '2026-11-24' } }));
    expect(fattaKnapp()).toHaveAttribute('aria-disabled', 'true');
    await user.click(knapp('Ändra till i dag'));
    await waitFor(() => expect(fattaKnapp()).toHaveAttribute('aria-disabled', 'false'), SNART);
    expect(screen.getByRole('heading', { name: 'Klart att fatta beslutet' })).toHaveFocus();
    expect(falt('Beslutsdag')).toHaveValue(IDAG);
    await waitFor(async () => expect((await iLagret()).beslut.dag).toBe(IDAG), SNART);
  });

  test('ett och samma hinder sägs en gång', async () => {
    await oppna(await avslagen());
    const kvar = within(screen.getByRole('heading', { name: 'Innan beslutet kan fattas' }).parentElement!);
    const meningar = kvar.getAllByRole('listitem').map((l) => l.querySelector('.fyndlank')?.textContent ?? l.textContent);
    expect(new Set(meningar).size).toBe(meningar.length);
  });

  test('är jäv anmält går det inte, inte ens med ett skäl', async () => {
    const { user } = await oppna(await klarForBeslut());
    expect(fattaKnapp()).toHaveAttribute('aria-disabled', 'false');
    await user.click(grupp('Är någon som handlägger eller beslutar jävig?').getByRole('radio', { name: 'Jäv finns' }));
    await waitFor(() => expect(fattaKnapp()).toHaveAttribute('aria-disabled', 'true'), SNART);
    const rad = screen.getByRole('button', { name: /jävig/ }).closest('li');
    expect(within(rad!).queryByRole('button', { name: 'Svara med skäl' })).not.toBeInTheDocument();
  });

  test('läser först upp vad som beslutas, och man kan gå tillbaka', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut());
    expect(screen.getByRole('heading', { name: 'Klart att fatta beslutet' })).toBeVisible();
    await user.click(fattaKnapp());
    expect(dialog().getByText('Städning: bifall')).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Tillbaka' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect((await iLagret()).fryst).toBeNull();
  });

  test('fryser texterna, dokumenten och tiden som de var, och ärendet går inte att ändra', async () => {
    const { user, iLagret, regelverk, tjanster } = await oppna(await klarForBeslut());
    await user.click(fattaKnapp());
    await user.click(dialog().getByRole('button', { name: 'Fatta beslutet' }));
    expect(await screen.findByText(/^Beslutet fattades 2026-11-23/)).toBeVisible();
    await waitFor(async () => expect((await iLagret()).fryst).not.toBeNull(), SNART);
    const { fryst } = await iLagret();
    expect(fryst).toMatchObject({ nar: NU, lagutgava: 'sol2025', versioner: { riktlinje: { id: regelverk.riktlinje.id, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, schablon: { id: 'exempelkommun/2025-07-01' } } });
    expect((fryst!.texter as Dokument[]).map((d) => d.id)).toEqual(expect.arrayContaining(['beslut', 'utredning', 'sammanfattning', 'minutforklaring']));
    expect(fryst!.tid).toMatchObject({ perManad: expect.anything() });
    const logg = await tjanster.lager.handelser((await iLagret()).id);
    expect(logg.ok && logg.poster.map((p) => p.handelse.slag)).toEqual(['FATTA_BESLUT']);
    expect(finnsFalt('Beslutsfattarens roll')).toBe(false);
    expect(screen.queryByRole('button', { name: 'Fatta beslutet och frys texterna' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 }).parentElement).toHaveTextContent('Beslut fattat');
  });

  test('det som skrevs alldeles innan står i den frysta texten', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut());
    await user.type(falt('Föredragande'), ' utom Rut Ek');
    await user.click(fattaKnapp());
    const ja = await screen.findByRole('button', { name: 'Fatta beslutet' });
    await user.click(ja);
    await waitFor(async () => expect((await iLagret()).fryst).not.toBeNull(), SNART);
    const { fryst, beslut } = await iLagret();
    expect(beslut.foredragande).toBe('ingen utom Rut Ek');
    const frusen = (fryst!.texter as Dokument[]).find((d) => d.id === 'beslut')!;
    expect(tillText(frusen)).toContain('Rut Ek');
  });

  test('ett fattat beslut visar den frysta texten, inte en ny', async () => {
    const klart = await klarForBeslut();
    const { user, iLagret, unmount } = await oppna(klart);
    await user.click(fattaKnapp());
    await user.click(dialog().getByRole('button', { name: 'Fatta beslutet' }));
    await waitFor(async () => expect((await iLagret()).fryst).not.toBeNull(), SNART);
    const fattat = await iLagret();
    unmount();
    await oppna({ ...fattat, person: { ...fattat.person, namn: 'Någon Annan' } });
    expect(papper()).toHaveTextContent('Maj-Britt Alm');
    expect(papper()).not.toHaveTextContent('Någon Annan');
  });
});

describe('egna ord i beslutet', () => {
  test('en del av texten kan skrivas om och återställas', async () => {
    const arende = await klarForBeslut();
    const { user, regelverk, iLagret } = await oppna(arende);
    const sektion = texten(arende, regelverk).sektioner.find((s) => s.redigerbar)!;
    await user.click(knapp('Skriv om delar av texten'));
    await user.click(knapp(`Skriv om ${sektion.rubrik.toLocaleLowerCase('sv')}`));
    const ruta = await screen.findByRole('textbox', { name: new RegExp(`^Din text: ${sektion.rubrik}`) });
    expect((ruta as HTMLTextAreaElement).value).not.toBe('');
    await waitFor(() => expect(ruta).toHaveFocus(), SNART);
    await user.clear(ruta);
    await user.type(ruta, 'Mina egna ord.');
    await waitFor(() => expect(within(papper()).getByText('Mina egna ord.', { selector: 'p' })).toBeVisible(), SNART);
    await waitFor(async () => expect((await iLagret()).beslut.egnaTexter).toEqual({ [sektion.id]: 'Mina egna ord.' }), SNART);

    await user.click(knapp('Återställ Likvärds text'));
    await waitFor(async () => expect((await iLagret()).beslut.egnaTexter).toEqual({}), SNART);
    expect(within(papper()).queryByText('Mina egna ord.')).not.toBeInTheDocument();

    // A slip loses no words.
    await user.click(knapp('Ångra'));
    await waitFor(async () => expect((await iLagret()).beslut.egnaTexter).toEqual({ [sektion.id]: 'Mina egna ord.' }), SNART);
  });

  test('hur man överklagar, och det som lagen kräver av beslutet, går inte att skriva om', async () => {
    const arende = await avslagen({ kommunicering: { sand: '2026-11-12', hur: 'brev', till: ['enskilde'], svarSenast: '2026-11-17', informeradMuntligt: true } });
    const { user, regelverk } = await oppna(arende);
    await user.click(knapp('Skriv om delar av texten'));
    const { sektioner } = texten(arende, regelverk);
    const hanvisning = sektioner.find((s) => s.id === 'overklagande')!;
    expect(within(papper()).getByRole('heading', { name: hanvisning.rubrik })).toBeVisible();
    expect(papper()).toHaveTextContent(/tre veckor/);
    const omskrivbara = within(papper()).getAllByRole('button', { name: /^Skriv om / }).map((k) => k.textContent);
    expect(omskrivbara).toEqual(sektioner.filter((s) => s.redigerbar).map((s) => `Skriv om ${s.rubrik.toLocaleLowerCase('sv')}`));
    expect(omskrivbara).not.toContain(`Skriv om ${hanvisning.rubrik.toLocaleLowerCase('sv')}`);
  });
});

describe('ut ur Likvärd', () => {
  test('kopieras som text', async () => {
    const arende = await klarForBeslut();
    const { user, regelverk, tjanster } = await oppna(arende);
    const skriv = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(knapp('Kopiera texten'));
    expect(skriv).toHaveBeenCalledWith(tillText(texten(arende, regelverk)));
    expect(await screen.findByText(/^Texten är kopierad/)).toBeVisible();
    await tjanster.lasning.spolaAllt();
    const logg = await tjanster.lager.handelser(arende.id);
    expect(logg.ok && logg.poster.map((p) => p.handelse)).toEqual([{ slag: 'UTLAMNAD', nar: NU, vem: HANDLAGGARE }]);
  });

  test('nekar webbläsaren sägs hur man gör i stället', async () => {
    const { user } = await oppna(await klarForBeslut());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('nej', 'NotAllowedError'));
    await user.click(knapp('Kopiera texten'));
    expect(await screen.findByText(/Markera texten nedan och kopiera den för hand/)).toBeVisible();
  });

  test('Word-filens namn säger inte vem det gäller', async () => {
    const { user } = await oppna(await klarForBeslut());
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:fil');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(knapp('Hämta som Word-fil'));
    const besked = await screen.findByText(/är hämtad/, undefined, { timeout: 8000 });
    expect(besked).toHaveTextContent(/\.docx/);
    expect(besked).toHaveTextContent(/inte krypterad/);
    expect(besked).not.toHaveTextContent(/Maj-Britt|Alm|1890/);
  });
});

describe('vem som beslutar', () => {
  test('sparas, och står i beslutet', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut({ beslut: { beslutsfattare: '', roll: '' } }));
    const uppgifter = del('Vem som beslutar, och när');
    await user.type(uppgifter.getByLabelText('Beslutsfattare'), 'Disa Ek');
    await user.type(uppgifter.getByLabelText('Beslutsfattarens roll'), 'enhetschef');
    await waitFor(async () => expect((await iLagret()).beslut).toMatchObject({ beslutsfattare: 'Disa Ek', roll: 'enhetschef', dag: IDAG }), SNART);
    await waitFor(() => expect(papper()).toHaveTextContent('Disa Ek'), SNART);
  });
});
