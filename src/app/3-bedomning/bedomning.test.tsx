import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ORD, egen, stadning, stallning, svara } from '../../../tests/ui/bedomning.ts';
import { STEG, ansokan, ansokt, bedomd, bedomning, utredd } from '../../../tests/ui/fall.ts';
import { SNART, falt, finnsFalt, finnsGrupp, gaTill, grupp, vantaPaGrupp, vikUt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG } from '../../../tests/ui/tjanster.ts';

const oppna = (arende: Parameters<typeof renderaArende>[0], insats = 'a1') => renderaArende(arende, { steg: 'bedomning', del: insats });

describe('de fyra stegen', () => {
  test('står i lagens ordning, före riktlinjens utgångspunkt och ställningstagandet', async () => {
    await oppna(utredd());
    expect(egen().getAllByRole('heading', { level: 4, name: /^\d\. / }).map((h) => h.textContent)).toEqual([
      '1. Behovet',
      '2. Kan personen själv?',
      '3. Kan behovet tillgodoses på annat sätt?',
      expect.stringMatching(/^4\. Insats och omfattning för skäliga levnadsförhållanden$/),
    ]);
    const ramar = screen.getAllByRole('region').map((r) => r.getAttribute('aria-labelledby'));
    expect(ramar.indexOf('egen-a1')).toBeLessThan(ramar.indexOf('utgangspunkt-a1'));
    expect(ramar.indexOf('utgangspunkt-a1')).toBeLessThan(ramar.indexOf('stallning-a1'));
  });

  test('före den 1 juli 2025 heter måttet skälig levnadsnivå', async () => {
    const gammal = 'exempelkommun/2021-10-01';
    await oppna(utredd({ versioner: { riktlinje: gammal, schablon: gammal, tillampning: gammal, delegation: gammal }, beslut: { dag: '2025-06-20' } }));
    expect(egen().getByRole('heading', { name: /^4\. Insats och omfattning för (en )?skälig levnadsnivå$/ })).toBeVisible();
  });

  test('utredningens uppgifter om livsområdet är till hands', async () => {
    const { user } = await oppna(utredd());
    await vikUt(user, 'Ur utredningen: Hemliv (2)');
    expect(await egen().findByText('Dammsugaren är för tung för ryggen.')).toBeVisible();
  });

  test('varje annat sätt som riktlinjen nämner prövas för sig, i dess ordning', async () => {
    const { user, regelverk, iLagret } = await oppna(utredd());
    const satten = stadning(regelverk.riktlinje).annatSatt;
    const rubriker = [...document.querySelectorAll('.satt-lista summary')].map((s) => s.textContent);
    expect(rubriker).toEqual(satten.map((s) => s.namn));
    await vikUt(user, satten[0]!.namn);
    const forsta = within(document.querySelector<HTMLElement>('.satt-lista > li')!);
    await user.click(await forsta.findByRole('button', { name: 'Skriv hur det prövats' }));
    const prov = grupp('Vad prövningen visar');
    expect(prov.getAllByRole('radio').map((r) => (r as HTMLInputElement).checked)).not.toContain(true);
    await user.click(prov.getByRole('radio', { name: 'Tillgodoser inte' }));
    await user.type(falt('Av vem eller hur'), 'Hon själv');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.provadeSatt).toMatchObject([{ sattId: satten[0]!.id, utfall: 'tillgodoserInte', vem: 'Hon själv', tillgangligt: null }]), SNART);
  });
});

describe('ställningstagandet', () => {
  test('sparas som utfall och en egen mening, och syns på fliken', async () => {
    const { user, iLagret } = await oppna(bedomd());
    await user.click(within(stallning().getByRole('group', { name: 'Utfall' })).getByRole('radio', { name: 'Bifall' }));
    await user.type(falt('De omständigheter som avgjorde'), 'Hon får inte lyfta.');
    expect(await within(screen.getByRole('navigation', { name: 'Ansökta insatser' })).findByText('Bifall')).toBeVisible();
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.stallningstagande).toMatchObject({ utfall: 'bifall', mening: 'Hon får inte lyfta.', motRiktlinjen: null }), SNART);
  });

  test('särskilda skäl som riktlinjen nämner är tillämpning, inte avsteg', async () => {
    const { user, regelverk, iLagret } = await oppna(bedomd());
    await user.click(grupp('Mot riktlinjen').getByRole('radio', { name: 'Särskilda skäl som riktlinjen nämner' }));
    const skal = await vantaPaGrupp('Vilka särskilda skäl?');
    expect(skal.getAllByRole('checkbox').map((k) => (k as HTMLInputElement).value)).toEqual(stadning(regelverk.riktlinje).sarskildaSkal.map((s) => s.id));
    expect(screen.getByText(/inte ett avsteg/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Avsteg från riktlinjen' })).not.toBeInTheDocument();
    await user.click(skal.getAllByRole('checkbox')[0]!);
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.stallningstagande).toMatchObject({ motRiktlinjen: 'sarskildaSkal', sarskildaSkal: [stadning(regelverk.riktlinje).sarskildaSkal[0]?.id], avsteg: null }), SNART);
  });

  test('avsteg skrivs på plats, och orden finns kvar om man ändrar sig och ändrar tillbaka', async () => {
    const { user, iLagret } = await oppna(bedomd());
    await user.click(grupp('Mot riktlinjen').getByRole('radio', { name: 'Avsteg från riktlinjen' }));
    expect(await stallning().findByRole('heading', { name: 'Avsteg från riktlinjen' })).toBeVisible();
    await user.selectOptions(falt('Orsak'), 'Hälsotillstånd');
    await user.type(falt('Varför den här personen behöver något annat'), 'Öppna sår.');
    await user.click(grupp('Mot riktlinjen').getByRole('radio', { name: 'Följer utgångspunkten' }));
    await waitFor(() => expect(finnsFalt('Varför den här personen behöver något annat')).toBe(false));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.stallningstagande).toMatchObject({ motRiktlinjen: 'foljer', avsteg: { orsak: 'halsa', skal: 'Öppna sår.' } }), SNART);
    await user.click(grupp('Mot riktlinjen').getByRole('radio', { name: 'Avsteg från riktlinjen' }));
    expect(await screen.findByRole('textbox', { name: /^Varför den här personen behöver något annat/ })).toHaveValue('Öppna sår.');
  });

  test('vid avslag väljs en laglig grund: ekonomi och riktlinje finns inte att välja', async () => {
    const { user, iLagret } = await oppna(bedomd());
    expect(finnsGrupp('Grund för det som inte beviljas')).toBe(false);
    await user.click(grupp('Utfall').getByRole('radio', { name: 'Avslag' }));
    const grunder = await vantaPaGrupp('Grund för det som inte beviljas');
    for (const val of grunder.getAllByRole('checkbox')) expect(val).not.toHaveAccessibleName(/inkomst|råd|riktlinje|RUT|budget/i);
    await user.click(grunder.getByRole('checkbox', { name: 'Personen klarar det själv' }));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.stallningstagande.grunder).toEqual(['klararSjalv']), SNART);
  });

  test('motiveringen kan börja från en formulering och pekar ut utredningens uppgifter', async () => {
    const { user, regelverk, iLagret } = await oppna(bedomd({ bedomningar: { a1: bedomning({ steg: STEG, stallningstagande: { utfall: 'avslag', mening: 'Hon klarar det.' } }) } }));
    const motivering = falt('Motivering till beslutet');
    const formuleringar = within(within(stallning().getByRole('region', { name: 'Motivering' })).getByText('Börja från:').parentElement!).getAllByRole('button');
    const vald = formuleringar[0]!;
    await user.click(vald);
    await waitFor(() => expect((motivering as HTMLTextAreaElement).value).not.toBe(''));
    const id = regelverk.tillampning?.formuleringar.find((f) => f.till === 'motivering' && f.namn === vald.textContent)?.id;
    await user.click(screen.getByRole('checkbox', { name: '”Dammsugaren är för tung för ryggen.”' }));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.motivering).toMatchObject({ formuleringId: id, uppgifter: ['u1'], text: (motivering as HTMLTextAreaElement).value }), SNART);
    // A formulering never writes over words.
    await waitFor(() => expect(vald).toBeDisabled());
  });
});

describe('inget tappas', () => {
  test('det som skrivs finns kvar när man byter steg mitt i meningen och kommer tillbaka', async () => {
    const { user, iLagret } = await oppna(utredd());
    await user.type(falt(ORD.behov), 'Golven dammsugs inte, för att');
    await gaTill(user, 'Utredning');
    await gaTill(user, 'Bedömning');
    await waitFor(() => expect(falt(ORD.behov)).toHaveValue('Golven dammsugs inte, för att'), SNART);
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.steg.behov).toBe('Golven dammsugs inte, för att'), SNART);
  });

  test('det som skrivs om en insats finns kvar när man byter till en annan', async () => {
    const { user } = await oppna(utredd({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning'), ansokt('a2', 'dusch', 'Dusch')], bedomningar: { a2: bedomning() } }));
    await user.type(falt(ORD.behov), 'Om städningen.');
    const flikar = within(screen.getByRole('navigation', { name: 'Ansökta insatser' }));
    await user.click(flikar.getByRole('link', { name: /Dusch/ }));
    expect(await screen.findByRole('heading', { name: 'Din bedömning: Dusch' })).toBeVisible();
    expect(falt(ORD.behov)).toHaveValue('');
    await user.type(falt(ORD.behov), 'Om duschen.');
    await user.click(flikar.getByRole('link', { name: /Städning/ }));
    expect(await screen.findByRole('heading', { name: 'Din bedömning: Städning' })).toBeVisible();
    expect(falt(ORD.behov)).toHaveValue('Om städningen.');
  });

  test('en text som är skriven när en fråga besvaras följer med', async () => {
    const { user, regelverk, iLagret } = await oppna(utredd());
    await user.type(falt(ORD.behov), 'Nyss skrivet.');
    await svara(user, regelverk.riktlinje, 'stadBehov', 'Ja');
    expect(falt(ORD.behov)).toHaveValue('Nyss skrivet.');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']).toMatchObject({ steg: { behov: 'Nyss skrivet.' }, svar: { stadBehov: { status: 'besvarad', varde: 'ja' } } }), SNART);
  });
});

describe('när det inte finns något att bedöma', () => {
  test('utan ansökta insatser sägs var de läggs till', async () => {
    await renderaArende(ansokan({ ansoktaInsatser: [] }), { steg: 'bedomning' });
    expect(screen.getByRole('link', { name: 'Lägg till dem i ansökan.' })).toHaveAttribute('href', expect.stringMatching(/\/ansokan$/));
  });

  test('en återtagen insats bedöms inte', async () => {
    const arende = utredd({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning', { atertagen: { dag: IDAG, hur: 'Sa det själv.' } }), ansokt('a2', 'dusch', 'Dusch')], bedomningar: { a2: bedomning() } });
    const { plats } = await renderaArende(arende, { steg: 'bedomning' });
    await waitFor(() => expect(plats()).toMatch(/\/bedomning\/a2$/));
    expect(within(screen.getByRole('navigation', { name: 'Ansökta insatser' })).getAllByRole('link')).toHaveLength(1);
  });
});
