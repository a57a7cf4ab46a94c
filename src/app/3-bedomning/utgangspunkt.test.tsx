import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { kompileradInsats } from '@rules/riktlinje/kompilera.ts';
import { nastaFraga } from '@rules/riktlinje/nasta-fraga.ts';
import { besvarat } from '@rules/riktlinje/svar.ts';
import { ORD, egen, fragan, stadning, stallning, svara, utgangspunkt } from '../../../tests/ui/bedomning.ts';
import { STEG, ansokt, bedomd, bedomning, besvarad, utredd } from '../../../tests/ui/fall.ts';
import { SNART, falt, finnsGrupp, grupp, knapp, vantaPaGrupp } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { NU } from '../../../tests/ui/tjanster.ts';

const oppna = (arende: Parameters<typeof renderaArende>[0], insats = 'a1') => renderaArende(arende, { steg: 'bedomning', del: insats });
const visad = (arende: Parameters<typeof besvarad>[0]) => ({ ...arende, bedomningar: { ...arende.bedomningar, a1: bedomning({ ...arende.bedomningar['a1'], utgangspunktVisad: NU }) } });

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
    const insats = stadning(regelverk.riktlinje);
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

