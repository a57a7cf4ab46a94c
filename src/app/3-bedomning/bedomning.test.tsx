import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Fraga, Riktlinje } from '@rules/riktlinje/format.ts';
import { kompileradInsats } from '@rules/riktlinje/kompilera.ts';
import { nastaFraga } from '@rules/riktlinje/nasta-fraga.ts';
import { besvarat } from '@rules/riktlinje/svar.ts';
import { STEG, ansokan, ansokt, bedomd, bedomning, besvarad, utredd } from '../../../tests/ui/fall.ts';
import { del, falt, finnsFalt, finnsGrupp, grupp, knapp, vantaPaGrupp, vikUt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG, NU } from '../../../tests/ui/tjanster.ts';

const SNART = { timeout: 4000 };
const oppna = (arende: Parameters<typeof renderaArende>[0], insats = 'a1') => renderaArende(arende, { steg: 'bedomning', del: insats });
const egen = () => del('Din bedömning: Städning');
const utgangspunkt = () => del('Riktlinjens utgångspunkt');
const stallning = () => del('Ditt ställningstagande');
/** The field for her own words in each step of 11 kap. 1 §. */
const ORD = { behov: 'Din bedömning av behovet', sjalv: 'Din bedömning av vad personen kan själv', annatSatt: 'Din bedömning av andra sätt', skaligt: 'Din bedömning av insats och omfattning' } as const;

const stad = ({ insatser }: Riktlinje) => {
  const insats = insatser.find((i) => i.id === 'stad');
  if (!insats) throw new Error('Riktlinjen har ingen städning.');
  return insats;
};
function fragan(riktlinje: Riktlinje, id: string): Fraga {
  const fraga = [...riktlinje.fragor, ...stad(riktlinje).fragor].find((f): f is Fraga => typeof f !== 'string' && f.id === id);
  if (!fraga) throw new Error(`Riktlinjen har ingen fråga ${id}.`);
  return fraga;
}
const svara = (user: UserEvent, riktlinje: Riktlinje, id: string, svar: string) => user.click(grupp(fragan(riktlinje, id).text).getByRole('radio', { name: svar }));
const visad = (arende: Parameters<typeof besvarad>[0]) => ({ ...arende, bedomningar: { ...arende.bedomningar, a1: bedomning({ ...arende.bedomningar['a1'], utgangspunktVisad: NU }) } });

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
    const satten = stad(regelverk.riktlinje).annatSatt;
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

describe('egen bedömning först', () => {
  test('utgångspunkten är gömd, och det sägs vad som är kvar att skriva', async () => {
    const { user, iLagret } = await oppna(await besvarad(utredd(), 'bifall'));
    expect(utgangspunkt().getByText(/^Kvar att skriva: Behovet · Kan personen själv\? · /)).toBeVisible();
    const visa = utgangspunkt().getByRole('button', { name: 'Visa riktlinjens utgångspunkt' });
    expect(visa).toHaveAttribute('aria-disabled', 'true');
    await user.click(visa);
    expect(screen.queryByText(/^Utgångspunkten /)).not.toBeInTheDocument();
    expect((await iLagret()).bedomningar['a1']?.utgangspunktVisad).toBeNull();
  });

  test('ett steg som bara är mellanslag räknas inte som skrivet', async () => {
    await oppna(await besvarad(utredd({ bedomningar: { a1: bedomning({ steg: { ...STEG, sjalv: '   ' } }) } }), 'bifall'));
    expect(utgangspunkt().getByText('Kvar att skriva: Kan personen själv?')).toBeVisible();
  });

  test('när alla fyra är skrivna visas den på begäran, och det antecknas när', async () => {
    const { user, iLagret } = await oppna(await besvarad(utredd({ bedomningar: { a1: bedomning({ steg: { ...STEG, behov: '' } }) } }), 'bifall'));
    await user.type(falt(ORD.behov), 'Golven blir smutsiga.');
    await waitFor(() => expect(knapp('Visa riktlinjens utgångspunkt')).toHaveAttribute('aria-disabled', 'false'), SNART);
    await user.click(knapp('Visa riktlinjens utgångspunkt'));
    expect(await utgangspunkt().findByText('Utgångspunkten är bifall.')).toBeVisible();
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']).toMatchObject({ utgangspunktVisad: NU, steg: { behov: 'Golven blir smutsiga.' } }), SNART);
  });
});

describe('riktlinjens utgångspunkt', () => {
  test.each([
    ['bifall', 'Utgångspunkten är bifall.'],
    ['delvis', 'Utgångspunkten är bifall till en del. Pröva individuellt:'],
    ['ejBifall', 'Utgångspunkten ger inte bifall. Pröva individuellt:'],
    ['oppen', 'Riktlinjen ger ingen utgångspunkt här. Pröva individuellt:'],
  ])('%s sägs med skäl och källa, och talar aldrig för avslag', async (slag, mening) => {
    const { regelverk } = await oppna(visad(await besvarad(bedomd(), slag)));
    const insats = stad(regelverk.riktlinje);
    const rad = insats.kriterier.find((k) => k.id === insats.exempel.find((e) => e.forvantat.utgangspunkt === slag)?.forvantat.rad);
    const avsnitt = regelverk.riktlinje.avsnitt.find((a) => a.id === rad?.kalla);
    expect(utgangspunkt().getByText(mening)).toBeVisible();
    expect(utgangspunkt().getByText(rad?.skal ?? 'raden saknas')).toBeVisible();
    expect(utgangspunkt().getByText(`${avsnitt?.nummer} ${avsnitt?.rubrik}`, { exact: false })).toHaveTextContent(/^Källa: /);
    for (const fraga of rad?.provaIndividuellt ?? []) expect(utgangspunkt().getByText(fraga)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/avslås enligt riktlinjen|talar för avslag/i);
  });

  test('den väljer aldrig utfall åt handläggaren', async () => {
    await oppna(visad(await besvarad(bedomd(), 'bifall')));
    for (const val of within(stallning().getByRole('group', { name: 'Utfall' })).getAllByRole('radio')) expect(val).not.toBeChecked();
  });

  test('om en insats som riktlinjen inte har sägs att den prövas ändå', async () => {
    const arende = utredd({ ansoktaInsatser: [ansokt('a1', 'snoskottning_finns_inte', 'Snöskottning')], bedomningar: { a1: bedomning({ steg: STEG, utgangspunktVisad: NU }) } });
    await oppna(arende);
    expect(utgangspunkt().getByText(/^Riktlinjen säger inget om den här insatsen\. Ansökan prövas ändå/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Din bedömning: Snöskottning' })).toBeVisible();
  });
});

describe('riktlinjens frågor', () => {
  test('nästa fråga kommer när den förra är besvarad, och står under sitt eget steg', async () => {
    const { user, regelverk } = await oppna(utredd());
    const kompilerad = kompileradInsats(regelverk.riktlinje, 'stad')!;
    const forsta = nastaFraga(kompilerad, {})!;
    const andra = nastaFraga(kompilerad, { [forsta.id]: besvarat('ja') })!;
    expect(screen.getByText(forsta.varfor)).toBeVisible();
    expect(finnsGrupp(forsta.text)).toBe(true);
    expect(finnsGrupp(andra.text)).toBe(false);
    await svara(user, regelverk.riktlinje, forsta.id, 'Ja');
    await vantaPaGrupp(andra.text);
    const nasta = screen.getByText(andra.text);
    expect(finnsGrupp(forsta.text)).toBe(true);
    const steg = { behov: '1. Behovet', sjalv: '2. Kan personen själv?', annatSatt: '3. Kan behovet tillgodoses på annat sätt?', skaligt: '4. Insats och omfattning' }[andra.steg];
    const rubriker = egen().getAllByRole('heading', { level: 4, name: /^\d\. / });
    expect(rubriker.findLast((r) => r.compareDocumentPosition(nasta) & Node.DOCUMENT_POSITION_FOLLOWING)).toHaveTextContent(steg);
  });

  test('en fråga som inte längre kan ändra något ställs inte', async () => {
    const { user, regelverk } = await oppna(utredd());
    await svara(user, regelverk.riktlinje, 'stadBehov', 'Nej');
    await waitFor(() => expect(grupp(fragan(regelverk.riktlinje, 'stadBehov').text).getByRole('radio', { name: 'Nej' })).toBeChecked());
    expect(finnsGrupp(fragan(regelverk.riktlinje, 'stadSjalv').text)).toBe(false);
  });

  test('oklart är inte nej', async () => {
    const { user, regelverk, iLagret } = await oppna(visad(bedomd()));
    await svara(user, regelverk.riktlinje, 'stadBehov', 'Oklart än');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.svar['stadBehov']).toEqual({ status: 'oklart' }), SNART);
    const fraga = grupp(fragan(regelverk.riktlinje, 'stadBehov').text);
    expect(fraga.getByRole('radio', { name: 'Nej' })).not.toBeChecked();
    expect(fraga.getByRole('radio', { name: 'Oklart än' })).toBeChecked();
    expect(screen.queryByText(/^Utgångspunkten ger inte bifall/)).not.toBeInTheDocument();
    expect(utgangspunkt().getByText(/oklart/)).toBeVisible();
  });

  test('inget svar är valt på förhand, och ett svar kan tas bort', async () => {
    const { user, regelverk, iLagret } = await oppna(utredd());
    const fraga = () => grupp(fragan(regelverk.riktlinje, 'stadBehov').text);
    for (const val of fraga().getAllByRole('radio')) expect(val).not.toBeChecked();
    await svara(user, regelverk.riktlinje, 'stadBehov', 'Ja');
    await user.click(await fraga().findByRole('button', { name: 'Ta bort svaret' }));
    for (const val of fraga().getAllByRole('radio')) expect(val).not.toBeChecked();
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.svar).toEqual({}), SNART);
  });

  test('svaren finns kvar när frågorna inte längre behövs, och gäller igen när de gör det', async () => {
    const { user, regelverk, iLagret } = await oppna(visad(await besvarad(bedomd(), 'bifall')));
    const fore = (await iLagret()).bedomningar['a1']?.svar;
    await svara(user, regelverk.riktlinje, 'stadBehov', 'Nej');
    expect(await utgangspunkt().findByText(/^Utgångspunkten ger inte bifall/)).toBeVisible();
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.svar).toEqual({ ...fore, stadBehov: { status: 'besvarad', varde: 'nej' } }), SNART);
    await svara(user, regelverk.riktlinje, 'stadBehov', 'Ja');
    expect(await utgangspunkt().findByText('Utgångspunkten är bifall.')).toBeVisible();
  });

  test('ett svar som gäller hela ärendet ges en gång för alla insatser', async () => {
    const { user, iLagret } = await oppna(await besvarad(utredd({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning'), ansokt('a2', 'tvatt', 'Tvätt')], bedomningar: { a2: bedomning() } }), 'bifall'));
    expect((await iLagret()).gemensammaSvar['hushall']).toEqual({ status: 'besvarad', varde: 'ensamboende' });
    expect((await iLagret()).bedomningar['a1']?.svar['hushall']).toBeUndefined();
    await user.click(within(screen.getByRole('navigation', { name: 'Ansökta insatser' })).getByRole('link', { name: /Tvätt/ }));
    expect(await screen.findByRole('heading', { name: 'Din bedömning: Tvätt' })).toBeVisible();
    expect(grupp('Bor den enskilde ensam').getByRole('radio', { name: /ensam/ })).toBeChecked();
  });

  test('ett antal som inte kan stämma sägs, sparas inte, och står kvar att rätta', async () => {
    const arende = await besvarad(utredd(), 'bifall');
    const { antalRum: _, ...utanRum } = arende.gemensammaSvar;
    const { user, regelverk, iLagret } = await oppna({ ...arende, gemensammaSvar: utanRum });
    const rum = grupp(fragan(regelverk.riktlinje, 'antalRum').text).getByRole('textbox', { name: 'Antal rum' });
    await user.type(rum, '2,5');
    await user.tab();
    expect(rum).toHaveValue('2,5');
    expect(rum).toBeInvalid();
    expect(await screen.findByText('Svara med ett heltal.')).toBeVisible();
    expect((await iLagret()).gemensammaSvar['antalRum']).toBeUndefined();

    await user.clear(rum);
    await user.type(rum, '2');
    await user.tab();
    await waitFor(async () => expect((await iLagret()).gemensammaSvar['antalRum']).toEqual({ status: 'besvarad', varde: 2 }), SNART);
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
    expect(skal.getAllByRole('checkbox').map((k) => (k as HTMLInputElement).value)).toEqual(stad(regelverk.riktlinje).sarskildaSkal.map((s) => s.id));
    expect(screen.getByText(/inte ett avsteg/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Avsteg från riktlinjen' })).not.toBeInTheDocument();
    await user.click(skal.getAllByRole('checkbox')[0]!);
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.stallningstagande).toMatchObject({ motRiktlinjen: 'sarskildaSkal', sarskildaSkal: [stad(regelverk.riktlinje).sarskildaSkal[0]?.id], avsteg: null }), SNART);
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
    const steg = within(screen.getByRole('navigation', { name: 'Ärendets steg' }));
    await user.click(steg.getByRole('link', { name: /Utredning/ }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Utredning' })).toBeVisible();
    await user.click(steg.getByRole('link', { name: /Bedömning/ }));
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
