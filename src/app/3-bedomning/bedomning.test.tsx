import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { arendebild } from '@rules/arende/bild.ts';
import { granska } from '@rules/arende/granska.ts';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { tomtLivsomrade } from '@rules/arende/nytt.ts';
import { skrivBeslut } from '@rules/text/beslut.ts';
import { luckor } from '@rules/text/dokument.ts';
import { tillText } from '@rules/text/som-text.ts';
import { skrivUtredning } from '@rules/text/utredning.ts';
import { ORD, egen, fragan, stadning, stallning, svara } from '../../../tests/ui/bedomning.ts';
import { STEG, ansokan, ansokt, bedomd, bedomning, besvarad, utredd } from '../../../tests/ui/fall.ts';
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
    expect(rubriker).toEqual([...satten.map((s) => s.namn), 'Ett annat sätt']);
    await vikUt(user, satten[0]!.namn);
    const forsta = within(document.querySelector<HTMLElement>('.satt-lista > li')!);
    await user.click(await forsta.findByRole('button', { name: 'Skriv hur det prövats' }));
    const prov = grupp('Vad prövningen visar');
    expect(prov.getAllByRole('radio').map((r) => (r as HTMLInputElement).checked)).not.toContain(true);
    await waitFor(() => expect(prov.getAllByRole('radio')[0]).toHaveFocus(), SNART);
    await user.click(prov.getByRole('radio', { name: 'Tillgodoser inte' }));
    await user.type(falt('Av vem eller hur'), 'Hon själv');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.provadeSatt).toMatchObject([{ sattId: satten[0]!.id, utfall: 'tillgodoserInte', vem: 'Hon själv', tillgangligt: null }]), SNART);
  });
});

describe('ett sätt som riktlinjen inte nämner', () => {
  const avslag = (mer: object = {}) => bedomd({ bedomningar: { a1: bedomning({ steg: STEG, stallningstagande: { utfall: 'avslag', mening: 'Det ordnas ändå.', grunder: ['annatSatt'] }, ...mer }) } });
  const u09 = (arende: Arende, regelverk: Regelverk) => granska({ arende, regelverk, bild: arendebild(arende, regelverk), idag: IDAG }).fynd.filter((f) => f.kod === 'U09');

  test('fyndet leder till raden, som öppnas; när den är ifylld är fyndet löst och sättet står i utredningen', async () => {
    const { user, regelverk, iLagret } = await oppna(avslag());
    await user.click(within(document.querySelector<HTMLElement>('.fyndpanel')!).getByRole('button', { name: 'Visa' }));
    await user.click(await screen.findByRole('button', { name: /^Det framgår inte på vilket annat sätt behovet av städning tillgodoses/ }));
    const rad = screen.getByText('Ett annat sätt').closest('details')!;
    await waitFor(() => expect(rad).toHaveAttribute('open'));
    await waitFor(() => expect(rad).toHaveFocus(), SNART);
    await user.click(within(rad).getByRole('button', { name: 'Skriv vilket sätt' }));
    await waitFor(() => expect(falt('Vilket sätt, och av vem')).toHaveFocus(), SNART);
    await user.keyboard('grannens hjälp varje fredag');
    await user.click(within(rad).getByRole('radio', { name: 'Tillgodoser behovet' }));
    await user.click(within(rad).getByRole('radio', { name: 'Ja' }));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.provadeSatt).toEqual([{ sattId: 'eget', utfall: 'tillgodoser', vem: 'grannens hjälp varje fredag', tillgangligt: 'ja' }]), SNART);
    const arende = await iLagret();
    expect(u09(arende, regelverk)).toEqual([]);
    expect(tillText(skrivUtredning({ arende, regelverk, bild: arendebild(arende, regelverk), idag: IDAG }))).toContain('Grannens hjälp varje fredag: ');
  });

  test('tas bort med ett tryck, och ångras på stället', async () => {
    const eget = { sattId: 'eget', utfall: 'tillgodoser', vem: 'grannen', tillgangligt: 'ja' } as const;
    const { user, iLagret } = await oppna(avslag({ provadeSatt: [eget] }));
    await user.click(screen.getByRole('button', { name: 'Ta bort det egna sättet' }));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.provadeSatt).toEqual([]), SNART);
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.provadeSatt).toEqual([eget]), SNART);
  });
});

describe('markören följer med', () => {
  test('till fältet som orden hämtades till', async () => {
    const { user } = await oppna(utredd({ utredning: { livsomraden: { hemliv: { ...tomtLivsomrade(), behov: 'Golven blir inte rena' } } } }));
    await user.click(egen().getByRole('button', { name: 'Hämta ur utredningen' }));
    await waitFor(() => expect(falt(ORD.behov)).toHaveFocus(), SNART);
    expect(falt(ORD.behov)).toHaveValue('Golven blir inte rena');
  });

  test('till frågan vars svar togs bort', async () => {
    const { user, regelverk } = await oppna(utredd());
    await svara(user, regelverk.riktlinje, 'stadBehov', 'Ja');
    const fraga = grupp(fragan(regelverk.riktlinje, 'stadBehov').text);
    await user.click(await fraga.findByRole('button', { name: 'Ta bort svaret' }));
    await waitFor(() => expect(fraga.getByRole('radio', { name: 'Ja' })).toHaveFocus(), SNART);
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
    await user.click(grupp('Jämfört med riktlinjen').getByRole('radio', { name: 'Särskilda skäl som riktlinjen nämner' }));
    const skal = await vantaPaGrupp('Vilka särskilda skäl?');
    expect(skal.getAllByRole('checkbox').map((k) => (k as HTMLInputElement).value)).toEqual(stadning(regelverk.riktlinje).sarskildaSkal.map((s) => s.id));
    expect(screen.getByText(/inte ett avsteg/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Avsteg från riktlinjen' })).not.toBeInTheDocument();
    await user.click(skal.getAllByRole('checkbox')[0]!);
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.stallningstagande).toMatchObject({ motRiktlinjen: 'sarskildaSkal', sarskildaSkal: [stadning(regelverk.riktlinje).sarskildaSkal[0]?.id], avsteg: null }), SNART);
  });

  test('avsteg skrivs på plats, och orden finns kvar om man ändrar sig och ändrar tillbaka', async () => {
    const { user, iLagret } = await oppna(bedomd());
    await user.click(grupp('Jämfört med riktlinjen').getByRole('radio', { name: 'Avsteg från riktlinjen' }));
    expect(await stallning().findByRole('heading', { name: 'Avsteg från riktlinjen' })).toBeVisible();
    await user.selectOptions(falt('Orsak'), 'Hälsotillstånd');
    await user.type(falt('Varför den här personen behöver något annat'), 'Öppna sår.');
    await user.click(grupp('Jämfört med riktlinjen').getByRole('radio', { name: 'Följer utgångspunkten' }));
    await waitFor(() => expect(finnsFalt('Varför den här personen behöver något annat')).toBe(false));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.stallningstagande).toMatchObject({ motRiktlinjen: 'foljer', avsteg: { orsak: 'halsa', skal: 'Öppna sår.' } }), SNART);
    await user.click(grupp('Jämfört med riktlinjen').getByRole('radio', { name: 'Avsteg från riktlinjen' }));
    expect(await screen.findByRole('textbox', { name: /^Varför den här personen behöver något annat/ })).toHaveValue('Öppna sår.');
  });

  test('ett utfall som sägs följa utgångspunkten men inte gör det sägs på stället', async () => {
    const { user } = await oppna(await besvarad(bedomd(), 'bifall'));
    const avvikelsen = () => stallning().queryByText(/^Ditt utfall för städning är ett annat än riktlinjens utgångspunkt/);
    await user.click(grupp('Utfall').getByRole('radio', { name: 'Avslag' }));
    await user.click(grupp('Jämfört med riktlinjen').getByRole('radio', { name: 'Följer utgångspunkten' }));
    await waitFor(() => expect(avvikelsen()).toBeVisible(), SNART);
    await user.click(grupp('Utfall').getByRole('radio', { name: 'Bifall' }));
    await waitFor(() => expect(avvikelsen()).not.toBeInTheDocument(), SNART);
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
    const vald = formuleringar.find((f) => f.textContent !== 'Det du redan har skrivit')!;
    await user.click(vald);
    await waitFor(() => expect((motivering as HTMLTextAreaElement).value).not.toBe(''));
    await waitFor(() => expect(motivering).toHaveFocus(), SNART);
    const id = regelverk.tillampning?.formuleringar.find((f) => f.till === 'motivering' && f.namn === vald.textContent)?.id;
    await user.click(screen.getByRole('checkbox', { name: '”Dammsugaren är för tung för ryggen.”' }));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.motivering).toMatchObject({ formuleringId: id, uppgifter: ['u1'], text: (motivering as HTMLTextAreaElement).value }), SNART);
    // A formulering never writes over words.
    await waitFor(() => expect(vald).toBeDisabled());
  });
});

describe('motiveringen av ett avslag', () => {
  const avslag = () => bedomd({ bedomningar: { a1: bedomning({ steg: STEG, stallningstagande: { utfall: 'avslag', mening: 'Du dammsuger själv', grunder: ['klararSjalv'] } }) } });
  const motivering = () => falt('Motivering till beslutet') as HTMLTextAreaElement;
  const b02 = async (iLagret: () => Promise<Arende>, regelverk: Regelverk) => {
    const arende = await iLagret();
    return granska({ arende, regelverk, bild: arendebild(arende, regelverk), idag: IDAG }).fynd.filter((f) => f.kod === 'B02');
  };

  test('kan börja från det som redan är skrivet, med luckor som måste bli egna ord', async () => {
    const { user, iLagret, regelverk, tjanster } = await oppna(avslag());
    await user.click(screen.getByRole('checkbox', { name: '”Dammsugaren är för tung för ryggen.”' }));
    await user.click(screen.getByRole('button', { name: 'Det du redan har skrivit' }));
    await waitFor(() => expect(motivering().value).toMatch(/^Du dammsuger själv\.\n/));
    for (const ord of Object.values(STEG)) expect(motivering().value).toContain(ord);
    expect(motivering().value).toContain('Du har sagt: ”Dammsugaren är för tung för ryggen.” {vad det betyder för beslutet}');
    expect(await screen.findByText('Kvar att byta ut mot egna ord')).toBeVisible();
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.motivering).toMatchObject({ formuleringId: null, uppgifter: ['u1'] }), SNART);

    // A beslut with a lucka left cannot be made.
    await tjanster.lasning.spolaAllt();
    const arende = await iLagret();
    expect(luckor(skrivBeslut({ arende, regelverk, bild: arendebild(arende, regelverk), idag: IDAG })).filter((l) => l.falt === 'bedomningar.a1.motivering.text')).toHaveLength(5);
    await user.clear(motivering());
    await user.type(motivering(), 'Du visade hur du dammsuger.');
    await waitFor(() => expect(screen.queryByText('Kvar att byta ut mot egna ord')).not.toBeInTheDocument(), SNART);
  });

  test('förslaget ensamt räcker inte: en uppgift i utredningen ska pekas ut', async () => {
    const { user, iLagret, regelverk } = await oppna(avslag());
    await user.click(screen.getByRole('button', { name: 'Det du redan har skrivit' }));
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.motivering.text).not.toBe(''), SNART);
    expect(await b02(iLagret, regelverk)).toMatchObject([{ falt: 'bedomningar.a1.motivering.uppgifter' }]);
  });

  test('finns inget skrivet erbjuds inget, och vid bifall inte heller', async () => {
    await oppna(bedomd({ bedomningar: { a1: bedomning({ stallningstagande: { utfall: 'avslag' } }) } }));
    expect(screen.queryByRole('button', { name: 'Det du redan har skrivit' })).not.toBeInTheDocument();
  });
});

describe('lagrummet', () => {
  const beviljat = (lagrum: string[] = []) => bedomd({ bedomningar: { a1: bedomning({ steg: STEG, stallningstagande: { utfall: 'bifall', mening: 'Hon får inte lyfta.' }, lagrum }) } });

  test('följer av insatsen tills ett annat väljs ur listan', async () => {
    const { user, iLagret } = await oppna(beviljat());
    const rubrik = screen.getByText(/^Lagrum i beslutet:/);
    expect(rubrik).toHaveTextContent('Lagrum i beslutet: 11 kap. 1 § SoL (2025:400) (följer av insatsen)');
    await user.click(rubrik);
    await user.click(grupp('Lagrum som har tillämpats').getByRole('checkbox', { name: /^11 kap\. 4 § SoL/ }));
    await waitFor(() => expect(rubrik).toHaveTextContent('Lagrum i beslutet: 11 kap. 4 § SoL (2025:400)'), SNART);
    await user.selectOptions(falt('Välj ett annat lagrum ur listan'), 'sol2025:11:3');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.lagrum).toEqual(['sol2025:11:4', 'sol2025:11:3']), SNART);
  });

  test('som inte gäller på beslutsdagen sägs vara fel, och kan väljas bort', async () => {
    const { user, iLagret } = await oppna(beviljat(['sol2001:4:1']));
    await gaTill(user, 'Beslut');
    await user.click(await screen.findByRole('button', { name: /anger ett lagrum som inte finns eller inte gäller/ }));
    await screen.findByRole('heading', { level: 2, name: 'Bedömning' });
    await waitFor(() => expect(document.activeElement?.closest('[data-falt="bedomningar.a1.lagrum"]')).not.toBeNull(), SNART);
    const gammalt = grupp('Lagrum som har tillämpats').getByRole('checkbox', { name: /^4 kap\. 1 § SoL/ });
    expect(gammalt).toHaveAccessibleDescription(/kan inte användas/);
    await user.click(gammalt);
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.lagrum).toEqual([]), SNART);
    await gaTill(user, 'Beslut');
    await waitFor(() => expect(screen.queryByRole('button', { name: /anger ett lagrum som inte finns/ })).not.toBeInTheDocument(), SNART);
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
