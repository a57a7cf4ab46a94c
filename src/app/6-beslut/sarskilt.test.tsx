import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { arendebild } from '@rules/arende/bild.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import { klarForBeslut } from '../../../tests/ui/fall.ts';
import { SNART, del, falt, finnsFalt, grupp, knapp, vantaPaGrupp, vikUt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG, NU } from '../../../tests/ui/tjanster.ts';
import { frys } from './frys.ts';

const oppna = (arende: Arende) => renderaArende(arende, { steg: 'beslut' });
const fynd = (mening: RegExp) => screen.queryByRole('button', { name: mening });
const vantaFynd = (mening: RegExp) => screen.findByRole('button', { name: mening }, SNART);
const vantaBorta = (mening: RegExp) => waitFor(() => expect(fynd(mening)).not.toBeInTheDocument(), SNART);
const valj = async (user: UserEvent, fraga: string, svar: string | RegExp) => user.click((await vantaPaGrupp(fraga)).getByRole('radio', { name: svar }));

describe('ett tidigare beslut om insatsen', () => {
  const laggTill = async (user: UserEvent) => {
    await vikUt(user, 'Personen har redan ett beslut om insatsen');
    await user.click(knapp('Lägg till tidigare beslut'));
    await screen.findByRole('group', { name: 'Tidigare beslut 1' });
  };

  test('kan bara gälla insatser som är ansökta här, och sägs inget om försämring frågas det', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut());
    await laggTill(user);
    expect(within(falt('Insats')).getAllByRole('option').map((o) => o.textContent)).toEqual(['Städning']);
    await user.type(falt('Dag för det tidigare beslutet'), '2025-09-01');
    await valj(user, 'Det tidigare beslutet gäller', 'Tills vidare');
    await user.click(await vantaFynd(/^Det finns redan ett beslut tills vidare om städning/));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'beslut.tidigare.0.forsamras'));
    await valj(user, 'Blir det sämre för personen?', 'Nej');
    await vantaBorta(/^Det finns redan ett beslut tills vidare om städning/);
    expect(finnsFalt('Laglig grund')).toBe(false);
    await waitFor(async () => expect((await iLagret()).beslut.tidigare).toMatchObject([{ insatsId: 'stad', dag: '2025-09-01', slag: 'tillsVidare', forsamras: 'nej' }]), SNART);
  });

  test('en försämring kräver att den behandlas så, och en laglig grund', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut());
    await laggTill(user);
    await valj(user, 'Blir det sämre för personen?', 'Ja');
    await vantaFynd(/^Det nya beslutet om städning är sämre/);
    await vantaFynd(/utan att någon laglig grund är vald/);
    await valj(user, 'Behandlas det som en ändring till nackdel?', 'Ja');
    await vantaBorta(/^Det nya beslutet om städning är sämre/);
    expect(grupp('Laglig grund').getAllByRole('radio')).toHaveLength(5);
    expect(grupp('Laglig grund').getByRole('radio', { name: /^Personens förhållanden har ändrats väsentligt \(14 kap\. 9 § första stycket SoL \(2025:400\)\)/ })).toBeVisible();
    await valj(user, 'Laglig grund', /^Ett förbehåll/);
    await vantaBorta(/utan att någon laglig grund är vald/);
    await vantaFynd(/^Ändringen grundas på ett förbehåll, men/);
    await user.type(falt('Omprövningsförbehåll i det tidigare beslutet'), 'Om hon flyttar.');
    await vantaBorta(/^Ändringen grundas på ett förbehåll, men/);
    await waitFor(async () => expect((await iLagret()).beslut.tidigare).toMatchObject([{ forsamras: 'ja', behandlasSomForsamring: 'ja', grund: 'forbehall', forbehall: 'Om hon flyttar.' }]), SNART);
  });

  test('väsentligt ändrade förhållanden gäller bara nya beslut tills vidare, och personens egna förhållanden', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut());
    await laggTill(user);
    await valj(user, 'Blir det sämre för personen?', 'Ja');
    await valj(user, 'Laglig grund', /^Personens förhållanden/);
    await vantaFynd(/gäller bara beslut från den 1 juli 2025\. Fyll i dagen/);
    await user.type(falt('Dag för det tidigare beslutet'), '2024-03-01');
    await vantaFynd(/det tidigare beslutet är äldre/);
    await user.clear(falt('Dag för det tidigare beslutet'));
    await user.type(falt('Dag för det tidigare beslutet'), '2025-09-01');
    await vantaFynd(/gäller bara beslut tills vidare\./);
    await valj(user, 'Det tidigare beslutet gäller', 'Tills vidare');
    await vantaFynd(/^Regeln gäller bara när förhållandena har ändrats för personen/);
    await valj(user, 'Hos vem finns förändringen?', 'Hos personen');
    await vantaBorta(/^Regeln gäller bara när förhållandena/);
    await waitFor(async () => expect((await iLagret()).beslut.tidigare[0]).toMatchObject({ grund: 'vasentligtAndrat', andringHos: 'enskilde' }), SNART);
  });
});

describe('ett muntligt beslut', () => {
  test('ska dokumenteras, och sägs ha dröjt när det gjorde det', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut());
    await vikUt(user, 'Beslutet är redan lämnat muntligt');
    await user.click(knapp('Anteckna ett muntligt beslut'));
    await user.clear(await screen.findByLabelText(/^Lämnades muntligt den/));
    await user.type(falt('Lämnades muntligt den'), '2026-11-20');
    await user.click(await vantaFynd(/^Det muntliga beslutet är inte dokumenterat/));
    await waitFor(() => expect(falt('Dokumenterades den')).toHaveFocus());
    await user.type(falt('Dokumenterades den'), '2026-11-21');
    await vantaBorta(/^Det muntliga beslutet är inte dokumenterat/);
    await vantaFynd(/^Det muntliga beslutet dokumenterades först/);
    await waitFor(async () => expect((await iLagret()).beslut.muntligt).toEqual({ dag: '2026-11-20', dokumenterat: '2026-11-21' }), SNART);
  });
});

describe('det som få beslut har', () => {
  test('en avvikande mening sparas och står i beslutet', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut());
    await vikUt(user, 'Avvikande mening');
    await user.type(falt('Vem som har en annan mening'), 'Rut Ek vill ge mer hjälp.');
    await waitFor(() => expect(screen.getByRole('article')).toHaveTextContent('Rut Ek vill ge mer hjälp.'), SNART);
    await waitFor(async () => expect((await iLagret()).beslut.avvikandeMening).toBe('Rut Ek vill ge mer hjälp.'), SNART);
  });

  test('beslutsfattarens namn kan utelämnas i brevet, med skäl, och komma tillbaka', async () => {
    const { user, iLagret } = await oppna(await klarForBeslut({ beslut: { beslutsfattare: 'Disa Ek' } }));
    expect(screen.getByRole('article')).toHaveTextContent('Disa Ek');
    await vikUt(user, 'Beslutsfattarens namn lämnas utanför brevet');
    await user.click(knapp('Utelämna namnet'));
    await user.click(await vantaFynd(/^Beslutsfattarens namn utelämnas\. Skriv varför/));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'beslut.namnUtelamnat.skal'));
    await user.keyboard('Hot i telefon.');
    await vantaBorta(/^Beslutsfattarens namn utelämnas\. Skriv varför/);
    await waitFor(async () => expect((await iLagret()).beslut.namnUtelamnat).toEqual({ skal: 'Hot i telefon.' }), SNART);
    await waitFor(() => expect(screen.getByRole('article')).not.toHaveTextContent('Disa Ek'), SNART);
    await user.click(knapp('Låt namnet stå i brevet'));
    await waitFor(() => expect(screen.getByRole('article')).toHaveTextContent('Disa Ek'), SNART);
    await waitFor(async () => expect((await iLagret()).beslut.namnUtelamnat).toBeNull(), SNART);
  });

  test('före den 2 juli 2025 fick namnet inte utelämnas', async () => {
    const gammal = 'exempelkommun/2021-10-01';
    await oppna(await klarForBeslut({ versioner: { riktlinje: gammal, schablon: gammal, tillampning: gammal, delegation: gammal }, beslut: { dag: '2025-06-20' } }));
    expect(screen.queryByText('Beslutsfattarens namn lämnas utanför brevet')).not.toBeInTheDocument();
  });
});

describe('när beslutet är fattat', () => {
  async function fattat(): Promise<Arende> {
    const arende = await klarForBeslut();
    const regelverk = await hamtaRegelverk(arende, IDAG);
    return { ...arende, fryst: await frys({ arende, regelverk, bild: arendebild(arende, regelverk), idag: IDAG }, NU) };
  }

  test('kan ett skrivfel antecknas, men inte en ändring av innehållet', async () => {
    const { user, iLagret } = await oppna(await fattat());
    await vikUt(user, 'Rätta ett skrivfel i beslutet');
    await user.click(knapp('Anteckna en rättelse'));
    // The press leads to the first field, as soon as it is drawn.
    await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'beslut.rattelse.dag'));
    await user.type(await screen.findByRole('textbox', { name: /^Vad som stod/ }), 'Stavningen av gatan.');
    await vantaFynd(/^Ange om rättelsen ändrar/);
    await valj(user, 'Ändrar rättelsen vad beslutet innebär?', 'Ja');
    await user.click(await vantaFynd(/^Rättelsen ändrar vad beslutet innebär/));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'beslut.rattelse.andrarInnehall'));
    await valj(user, 'Ändrar rättelsen vad beslutet innebär?', 'Nej');
    await vantaBorta(/^Rättelsen ändrar vad beslutet innebär/);
    await waitFor(async () => expect((await iLagret()).beslut.rattelse).toEqual({ dag: IDAG, vad: 'Stavningen av gatan.', andrarInnehall: 'nej' }), SNART);
  });

  test('sägs sista dag att överklaga när personen har fått del av beslutet, aldrig av en dag som inte kan stämma', async () => {
    const arende = await fattat();
    const { user } = await oppna({ ...arende, beslut: { ...arende.beslut, dag: '2026-11-18' } });
    const brev = del('Underrättelse om beslutet');
    const sista = () => brev.queryByText(/^Sista dag att överklaga/);
    const fick = falt('Personen fick del av beslutet');
    expect(sista()).not.toBeInTheDocument();
    await user.type(fick, '2026-11-20');
    await waitFor(() => expect(sista()).toHaveTextContent('Sista dag att överklaga: fredag den 11 december 2026'), SNART);
    for (const orimlig of ['2026-11-17', '2026-11-24']) {
      await user.clear(fick);
      await user.type(fick, orimlig);
      await waitFor(() => expect(sista()).not.toBeInTheDocument(), SNART);
    }
  });

  test('sägs vad som är kvar att göra', async () => {
    const arende = await fattat();
    const { user } = await renderaArende({ ...arende, beslut: { ...arende.beslut, dag: '2026-11-20' } }, { steg: 'beslut' });
    const brev = del('Underrättelse om beslutet');
    expect(brev.getByRole('button', { name: /^Beslutet är inte skickat till personen/ })).toBeVisible();
    await user.type(brev.getByLabelText('Beslutet skickades'), '2026-11-23');
    await vantaBorta(/^Beslutet är inte skickat till personen/);
  });
});
