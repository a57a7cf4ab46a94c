import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { arendebild } from '@rules/arende/bild.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import { visaMinuter, visaTimmar } from '@rules/schablon/tal.ts';
import { kallord } from '@rules/text/minutforklaring.ts';
import { besvarat } from '@rules/riktlinje/svar.ts';
import { medBeviljade, utredd } from '../../../tests/ui/fall.ts';
import { SNART, del, falt, finnsFalt, finnsGrupp, gaTill, grupp, knapp, vikUt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';

const oppna = (arende: Arende) => renderaArende(arende, { steg: 'tid' });
const VAR_TREDJE = { antal: 1, perN: 3, enhet: 'vecka' } as const;
const stad = (omfattning: object = { tillfallen: VAR_TREDJE }) => medBeviljade([['stad', 'Städning', { omfattning }]]);
/** The minutes as the rules count them: the screen may only repeat them. */
function tiden(arende: Arende, regelverk: Regelverk) {
  const { tid } = arendebild(arende, regelverk);
  if (!tid) throw new Error('Ärendet har ingen tid.');
  return tid;
}
const svaret = (insats: string) => del(insats).getByRole('status');
const summan = (rad: string) => within(del('Sammanlagd tid').getByRole('row', { name: new RegExp(`^${rad}`) })).getByRole('cell');
const huvudet = () => screen.getByRole('link', { name: /^Beviljad tid/ });

describe('minuterna', () => {
  test('är de som schablonen ger, och varje steg dit går att läsa', async () => {
    const arende = stad();
    const { user, regelverk } = await oppna(arende);
    const tid = tiden(arende, regelverk);
    const rad = tid.rader[0]!;
    expect(svaret('Städning')).toHaveTextContent(`${visaMinuter(rad.tid!.minuter)} per vecka`);
    await vikUt(user, 'Minutförklaring');
    const steg = within(del('Städning').getAllByRole('list').find((l) => l.className === 'minutsteg')!).getAllByRole('listitem');
    expect(steg.map((s) => s.textContent?.replace(/ Källa: .*\.(?=[\d ]|$)/, ''))).toEqual(rad.spar.map((s) => [s.mening, s.varde && visaMinuter(s.varde)].filter(Boolean).join('')));
    expect(steg.length).toBeGreaterThan(1);
    // The source in words, once; its id is only at hand.
    const kalla = kallord(rad.spar.find((s) => s.kalla)!.kalla!, regelverk.schablon);
    expect(steg.filter((s) => s.textContent?.includes(`Källa: ${kalla}.`))).toHaveLength(1);
    for (const s of steg) expect(s).not.toHaveTextContent('exempelkommun/');
    expect(steg.some((s) => s.querySelector('[title^="exempelkommun/2025-07-01#"]'))).toBe(true);
  });

  test('summan per vecka och månad står med hur månaden räknades', async () => {
    const arende = stad();
    const { regelverk } = await oppna(arende);
    const { perManad, minuterPerVecka } = tiden(arende, regelverk);
    expect(summan('Återkommande per vecka')).toHaveTextContent(visaMinuter(minuterPerVecka));
    expect(summan('Per månad')).toHaveTextContent(`${visaMinuter(perManad!.minuter)}, ${visaTimmar(perManad!.minuter)}`);
    expect(del('Sammanlagd tid').getByText(/^Månad = vecka × /)).toBeVisible();
    expect(huvudet()).toHaveTextContent(`${visaTimmar(perManad!.minuter)} per månad`);
  });

  test('riktlinjens normala omfattning kan tas med ett tryck', async () => {
    const { user, regelverk, iLagret } = await oppna(stad({}));
    const normal = regelverk.riktlinje.insatser.find((i) => i.id === 'stad')?.normalOmfattning?.tillfallen;
    await user.click(knapp('Använd den'));
    await waitFor(() => expect(falt('Hur ofta: antal gånger')).toHaveFocus(), SNART);
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.omfattning.tillfallen).toEqual(normal), SNART);
    expect(screen.queryByRole('button', { name: 'Använd den' })).not.toBeInTheDocument();
  });

  test('ett larm frågar inte efter hur ofta: det finns hela tiden', async () => {
    await oppna(medBeviljade([['stad', 'Städning', { omfattning: { tillfallen: VAR_TREDJE } }], ['trygghetslarm', 'Trygghetslarm', { omfattning: {} }]]));
    expect(del('Städning').getByRole('group', { name: 'Hur ofta' })).toBeVisible();
    expect(del('Trygghetslarm').queryByRole('group', { name: 'Hur ofta' })).not.toBeInTheDocument();
    expect(del('Trygghetslarm').queryByRole('checkbox', { name: 'Två i personalen samtidigt' })).not.toBeInTheDocument();
    expect(del('Trygghetslarm').getByLabelText(/^Vad hjälpen gäller/)).toBeVisible();
    expect(within(screen.getByRole('navigation', { name: 'Ärendets steg' })).getByRole('link', { name: /^4\./ })).not.toHaveTextContent('av 2');
  });

  test('ändrad omfattning ändrar summan, och den sägs artigt på samma plats', async () => {
    const arende = stad();
    const { user, regelverk } = await oppna(arende);
    const status = within(huvudet()).getByRole('status');
    const fore = status.textContent;
    await user.selectOptions(falt('Hur ofta: hur ofta'), 'per vecka');
    const varjeVecka = tiden(stad({ tillfallen: { antal: 1, perN: 1, enhet: 'vecka' } }), regelverk);
    await waitFor(() => expect(status).toHaveTextContent(`${visaTimmar(varjeVecka.perManad!.minuter)} per månad`), SNART);
    expect(status.textContent).not.toBe(fore);
    expect(status).toBeInTheDocument();
    expect(summan('Återkommande per vecka').closest('[aria-live="polite"]')).not.toBeNull();
  });

  test('två i personalen samtidigt: personens tid är densamma, personalens en annan', async () => {
    const { user, regelverk } = await oppna(stad());
    const fore = tiden(stad(), regelverk).minuterPerVecka;
    await user.click(screen.getByRole('checkbox', { name: 'Två i personalen samtidigt' }));
    const efter = tiden(stad({ tillfallen: VAR_TREDJE, dubbelbemanning: true }), regelverk);
    await waitFor(() => expect(summan('Personaltid per vecka')).toHaveTextContent(visaMinuter(efter.personaltidPerVecka)), SNART);
    expect(summan('Återkommande per vecka')).toHaveTextContent(visaMinuter(fore));
  });

  test('är inget beviljat sägs var man tar ställning', async () => {
    await oppna(utredd());
    expect(screen.getByRole('link', { name: 'Ta ställning i bedömningen först.' })).toBeVisible();
    expect(huvudet()).toHaveTextContent('Ingen tid ännu');
  });
});

describe('hur ofta', () => {
  test('ändras antalet står ”var tredje vecka” kvar', async () => {
    const { user, iLagret } = await oppna(stad());
    const antal = falt('Hur ofta: antal gånger');
    await user.clear(antal);
    await user.type(antal, '2');
    expect(falt('Hur ofta: hur ofta')).toHaveDisplayValue('var tredje vecka');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.omfattning.tillfallen).toEqual({ antal: 2, perN: 3, enhet: 'vecka' }), SNART);
  });

  test('en halv gång går att skriva', async () => {
    const { user, iLagret } = await oppna(stad());
    const antal = falt('Hur ofta: antal gånger');
    await user.clear(antal);
    await user.type(antal, '0,5');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.omfattning.tillfallen).toEqual({ antal: 0.5, perN: 3, enhet: 'vecka' }), SNART);
  });

  test('vad riktlinjen kallar normalt går alltid att visa i fältet', async () => {
    const { regelverk } = await oppna(stad());
    const val = new Set([...(falt('Hur ofta: hur ofta') as HTMLSelectElement).options].map((o) => o.value));
    const normala = regelverk.riktlinjer.flatMap((r) => r.insatser.flatMap(({ normalOmfattning: n }) => (n?.tillfallen ? [`${n.tillfallen.perN}${n.tillfallen.enhet}`] : [])));
    expect(normala.filter((id) => !val.has(id))).toEqual([]);
  });
});

describe('klockslag', () => {
  test('sparas när båda är kända, och styr minuterna där schablonen skiljer på dygnet', async () => {
    const natt = (klockslag: object | null) => medBeviljade([['natthjalp', 'Natthjälp', { omfattning: { tillfallen: { antal: 1, perN: 1, enhet: 'dag' }, klockslag } } as never]]);
    const { user, regelverk, iLagret } = await oppna(natt(null));
    const tider = grupp('Klockslag');
    await user.type(tider.getByLabelText('Från'), '23:30');
    await new Promise((klar) => setTimeout(klar, 600));
    expect((await iLagret()).bedomningar['a1']?.omfattning.klockslag).toBeNull();
    await user.type(tider.getByLabelText('Till'), 'sent');
    await user.tab();
    expect(tider.getByText('Skriv till exempel 22:30.')).toBeVisible();
    expect((await iLagret()).bedomningar['a1']?.omfattning.klockslag).toBeNull();
    await user.clear(tider.getByLabelText('Till'));
    await user.type(tider.getByLabelText('Till'), '2345');
    await user.tab();
    expect(tider.getByLabelText('Till')).toHaveValue('23:45');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.omfattning.klockslag).toEqual({ fran: '23:30', till: '23:45' }), SNART);
    const tid = tiden(natt({ fran: '23:30', till: '23:45' }), regelverk).rader[0]!.tid!;
    expect(svaret('Natthjälp')).toHaveTextContent(visaMinuter(tid.minuter));
  });

  test('frågas inte om service', async () => {
    await oppna(stad());
    expect(finnsGrupp('Klockslag')).toBe(false);
  });
});

describe('det som saknas är aldrig 0', () => {
  test('utan grad av hjälp saknas minuterna och summan, tills den är vald', async () => {
    const dusch = medBeviljade([['stad', 'Städning', { omfattning: { tillfallen: VAR_TREDJE } }], ['dusch', 'Dusch', { omfattning: { tillfallen: { antal: 1, perN: 1, enhet: 'vecka' } } } as never]]);
    const { user, regelverk } = await oppna(dusch);
    expect(svaret('Dusch')).toHaveTextContent('Minuter saknas');
    expect(summan('Per månad')).toHaveTextContent('saknas');
    expect(summan('Återkommande per vecka')).toHaveTextContent('saknas');
    expect(del('Sammanlagd tid').getByText(/tid saknas för dusch/)).toBeVisible();
    expect(huvudet()).toHaveTextContent('Minuter saknas');

    const [niva] = regelverk.schablon?.rader.find((r) => r.insats === 'dusch')?.nivaer ?? [];
    await user.selectOptions(within(screen.getByRole('region', { name: 'Dusch' })).getByRole('combobox', { name: 'Grad av hjälp' }), niva!.id);
    await waitFor(() => expect(svaret('Dusch')).not.toHaveTextContent('saknas'), SNART);
    expect(summan('Per månad')).not.toHaveTextContent('saknas');
    expect(huvudet()).not.toHaveTextContent('saknas');
  });

  test('i en kommun utan schablontider saknas varje minut, och det sägs varför', async () => {
    const botkyrka = medBeviljade([['stad', 'Städning', { omfattning: { tillfallen: VAR_TREDJE } }]], { kommun: 'botkyrka', versioner: { riktlinje: 'botkyrka/2025-07-01', schablon: null, tillampning: 'botkyrka/2025-07-01', delegation: null } });
    await oppna(botkyrka);
    expect(screen.getByText(/Riktlinjen har inga schablontider/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/\b0 min/);
    expect(huvudet()).not.toHaveTextContent(/\d/);
    expect(falt('Hur ofta: antal gånger')).toHaveValue('1');
  });

  test('det som styr tiden frågas när det behövs, och svaret ger minuter', async () => {
    const tvatt = medBeviljade([['tvatt', 'Tvätt', { omfattning: { tillfallen: { antal: 1, perN: 2, enhet: 'vecka' } } } as never]]);
    const { user, iLagret } = await oppna(tvatt);
    expect(svaret('Tvätt')).toHaveTextContent('Minuter saknas');
    const fraga = del('Det som styr tiden').getByRole('combobox', { name: /behövs för tiden/ });
    await user.selectOptions(fraga, 'iFastigheten');
    await waitFor(() => expect(svaret('Tvätt')).toHaveTextContent(/\d+ min|\d+(,\d)? /), SNART);
    await waitFor(async () => expect((await iLagret()).gemensammaSvar['tvattmaskin']).toEqual(besvarat('iFastigheten')), SNART);
  });

  test('ett antal som inte kan stämma sägs och ger inga minuter', async () => {
    const { user, iLagret } = await oppna(stad());
    const rum = del('Det som styr tiden').getByLabelText(/rum/i);
    await user.clear(rum);
    await user.type(rum, '-3');
    await user.tab();
    await waitFor(() => expect(rum).toHaveAccessibleDescription(expect.stringMatching(/^Skriv ett heltal från/)), SNART);
    expect(rum).toHaveValue('-3');
    await new Promise((klar) => setTimeout(klar, 800));
    expect((await iLagret()).gemensammaSvar['antalRum']).not.toEqual(besvarat(-3));
  });

  test('ger schablonen ett spann väljer handläggaren minuterna', async () => {
    const ledsagning = medBeviljade([['ledsagning', 'Ledsagning', { omfattning: { tillfallen: { antal: 1, perN: 1, enhet: 'vecka' } } } as never]]);
    const { user, regelverk } = await oppna(ledsagning);
    const namn = regelverk.riktlinje.insatser.find((i) => i.id === 'ledsagning')!.namn;
    expect(svaret(namn)).toHaveTextContent('Minuter saknas');
    await user.type(falt('Minuter per tillfälle'), '90');
    await waitFor(() => expect(svaret(namn)).toHaveTextContent(/90|1,5|1 tim/), SNART);
  });
});

describe('avsteg från schablontiden', () => {
  test('räknas först när minuter, orsak och skäl finns', async () => {
    const { user, regelverk } = await oppna(stad());
    const schablon = visaMinuter(tiden(stad(), regelverk).minuterPerVecka);
    await user.click(knapp('Behöver personen mer eller mindre tid?'));
    const kort = within((await screen.findByRole('heading', { name: 'Avsteg från schablontiden' })).parentElement!);

    await user.type(kort.getByLabelText('Personens minuter per tillfälle'), '150');
    await user.tab();
    await new Promise((klar) => setTimeout(klar, 400));
    expect(summan('Återkommande per vecka')).toHaveTextContent(schablon);

    await user.selectOptions(kort.getByRole('combobox', { name: 'Orsak' }), 'Boendet');
    await new Promise((klar) => setTimeout(klar, 400));
    expect(summan('Återkommande per vecka')).toHaveTextContent(schablon);

    await user.type(kort.getByRole('textbox', { name: /^Varför den här personen behöver en annan tid/ }), 'Trånga rum med mycket möbler.');
    const avsteg = tiden(stad({ tillfallen: VAR_TREDJE, tidsavsteg: { minuter: 150, orsak: 'boende', motivering: 'Trånga rum med mycket möbler.' } }), regelverk);
    await waitFor(() => expect(summan('Återkommande per vecka')).toHaveTextContent(visaMinuter(avsteg.minuterPerVecka)), SNART);
    expect(visaMinuter(avsteg.minuterPerVecka)).not.toBe(schablon);
  });

  test('minuter som inte kan stämma står kvar med en mening, och sparas inte', async () => {
    const { user, iLagret } = await oppna(stad({ tillfallen: VAR_TREDJE, tidsavsteg: { minuter: 150, orsak: 'boende', motivering: 'Trånga rum.' } }));
    for (const [skrivet, mening] of [['-5', /^Minuterna måste vara fler än 0/], ['0', /^Minuterna måste vara fler än 0/], ['en kvart', /^Skriv minuterna som ett tal, till exempel 45\.$/]] as const) {
      const minuter = falt('Personens minuter per tillfälle');
      await user.clear(minuter);
      await user.type(minuter, skrivet);
      await user.tab();
      expect(minuter).toHaveValue(skrivet);
      expect(minuter).toBeInvalid();
      expect(minuter).toHaveAccessibleDescription(mening);
      await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.omfattning.tidsavsteg?.minuter).toBeNull(), SNART);
    }
    await gaTill(user, 'Bedömning');
    await gaTill(user, 'Omfattning och tid');
    expect(await screen.findByLabelText('Personens minuter per tillfälle')).toHaveValue('en kvart');
    await user.clear(falt('Personens minuter per tillfälle'));
    await user.type(falt('Personens minuter per tillfälle'), '22,5');
    await user.tab();
    expect(falt('Personens minuter per tillfälle')).not.toBeInvalid();
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.omfattning.tidsavsteg?.minuter).toBe(22.5), SNART);
  });

  test('när kortet öppnas står markören i dess första fält', async () => {
    const { user } = await oppna(stad());
    await user.click(knapp('Behöver personen mer eller mindre tid?'));
    await waitFor(() => expect(falt('Personens minuter per tillfälle')).toHaveFocus(), SNART);
  });

  test('kan tas bort, och då gäller schablonen igen; ett misstag ångras på stället', async () => {
    const { user, regelverk, iLagret } = await oppna(stad({ tillfallen: VAR_TREDJE, tidsavsteg: { minuter: 150, orsak: 'boende', motivering: 'Trånga rum med mycket möbler.' } }));
    await user.click(knapp('Ta bort avsteget'));
    await waitFor(() => expect(summan('Återkommande per vecka')).toHaveTextContent(visaMinuter(tiden(stad(), regelverk).minuterPerVecka)), SNART);
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.omfattning.tidsavsteg).toBeNull(), SNART);
    await user.click(knapp('Ångra'));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.omfattning.tidsavsteg).toEqual({ minuter: 150, orsak: 'boende', motivering: 'Trånga rum med mycket möbler.' }), SNART);
  });
});

describe('hur länge', () => {
  test('ett tidsbegränsat beslut frågar efter sista dag och skäl, som finns kvar när frågan göms', async () => {
    const { user, iLagret } = await oppna(stad());
    expect(finnsFalt('Gäller till och med')).toBe(false);
    await user.click(grupp('Hur länge').getByRole('radio', { name: 'Tidsbegränsat' }));
    await user.type(await screen.findByRole('textbox', { name: /^Varför beslutet behöver vara tidsbegränsat/ }), 'Rehabilitering pågår.');
    expect(finnsFalt('Gäller till och med')).toBe(true);
    await user.click(grupp('Hur länge').getByRole('radio', { name: 'Tills vidare' }));
    await waitFor(() => expect(finnsFalt('Gäller till och med')).toBe(false));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.giltighet).toMatchObject({ slag: 'tillsVidare', skal: 'Rehabilitering pågår.' }), SNART);
  });

  test('förbehållet viks inte ihop medan man skriver om det', async () => {
    const { user, iLagret } = await oppna(medBeviljade([['stad', 'Städning', { omfattning: { tillfallen: VAR_TREDJE }, giltighet: { forbehall: 'Efter operationen.' } }]]));
    const forbehall = await screen.findByRole('textbox', { name: /^Under vilka bestämda förhållanden/ });
    await user.clear(forbehall);
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.giltighet.forbehall).toBe(''), SNART);
    await new Promise((klar) => setTimeout(klar, 300));
    expect(forbehall.closest('details')).toHaveAttribute('open');
  });
});
