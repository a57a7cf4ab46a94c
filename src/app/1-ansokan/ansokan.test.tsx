import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ansokan, ansokt, bedomd, tomtFall } from '../../../tests/ui/fall.ts';
import { SNART, del, falt, finnsFalt, gaTill, grupp, knapp, vikUt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG } from '../../../tests/ui/tjanster.ts';

const insatser = () => del('Ansökta insatser');
const panel = () => document.querySelector<HTMLElement>('.fyndpanel')!;
const ansokta = () => insatser().queryAllByRole('listitem').filter((rad) => rad.dataset.falt).map((rad) => within(rad).getAllByText(/./)[0]?.textContent);

type User = Awaited<ReturnType<typeof renderaArende>>['user'];
const laggTill = (user: User, namn: string) => user.click(insatser().getAllByRole('button', { name: `Lägg till ${namn}` })[0]!);
const namnen = (knappar: readonly HTMLElement[]) => knappar.map((k) => k.textContent?.replace('+ Lägg till ', ''));

describe('ansökta insatser', () => {
  test('läggs till en i taget ur riktlinjens egna kategorier', async () => {
    const { user, iLagret, regelverk } = await renderaArende(tomtFall());
    expect(ansokta()).toEqual([]);
    await vikUt(user, 'Alla insatser i riktlinjen');
    const service = within(insatser().getByRole('group', { name: 'Service' })).getAllByRole('button');
    expect(namnen(service)).toEqual(regelverk.riktlinje.insatser.filter((i) => i.kategori === 'service').map((i) => i.namn));
    await laggTill(user, 'Städning');
    await laggTill(user, 'Dusch');
    expect(ansokta()).toEqual(['Städning', 'Dusch']);
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser).toMatchObject([{ insatsId: 'stad', benamning: 'Städning' }, { insatsId: 'dusch' }]));
  });

  test('de vanligaste ligger framme, och de andra söks med några bokstäver och Enter', async () => {
    const { user } = await renderaArende(tomtFall());
    const valjaren = within(insatser().getByRole('group', { name: 'Lägg till insatser' }));
    expect(namnen(valjaren.getAllByRole('button').slice(0, 7))).toEqual(['Städning', 'Tvätt', 'Inköp', 'Dusch', 'Personlig hygien', 'Matlåda', 'Trygghetslarm']);
    await user.type(falt('Sök insats att lägga till'), 'fön{Enter}');
    expect(ansokta()).toEqual(['Fönsterputsning']);
    expect(valjaren.getByRole('status')).toHaveTextContent('Fönsterputsning är tillagd.');
    expect(falt('Sök insats att lägga till')).toHaveValue('');
    expect(falt('Sök insats att lägga till')).toHaveFocus();
    await user.type(falt('Sök insats att lägga till'), 'qqq{Enter}');
    expect(valjaren.getByText(/^Ingen insats heter så/)).toBeVisible();
    expect(ansokta()).toEqual(['Fönsterputsning']);
  });

  test('önskemål om när, hur och hur ofta hör till var och en', async () => {
    const { user, iLagret } = await renderaArende(tomtFall());
    await laggTill(user, 'Städning');
    await user.type(falt('Önskemål om när och hur'), 'Helst tisdagar');
    await user.selectOptions(falt('Hur ofta personen önskar: hur ofta'), 'varannan vecka');
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser).toMatchObject([{ benamning: 'Städning', onskan: 'Helst tisdagar', onskadOmfattning: { antal: 1, perN: 2, enhet: 'vecka' } }]), { timeout: 3000 });
  });

  test('en insats som riktlinjen inte har får ett namn', async () => {
    const { user, iLagret } = await renderaArende(ansokan({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning'), ansokt('a2', 'snoskottning', '')] }));
    expect(screen.getAllByLabelText('Vad insatsen kallas')).toHaveLength(1);
    await user.type(falt('Vad insatsen kallas'), 'Snöskottning');
    await waitFor(() => expect(ansokta()).toEqual(['Städning', 'Snöskottning']), SNART);
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser[1]?.benamning).toBe('Snöskottning'), { timeout: 3000 });
  });

  test('en som tas bort är borta, och de andra har kvar sina ord', async () => {
    const { user } = await renderaArende(ansokan({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning'), ansokt('a2', 'dusch', 'Dusch', { onskan: 'På kvällen' })] }));
    await user.click(knapp('Ta bort Städning'));
    expect(ansokta()).toEqual(['Dusch']);
    expect(falt('Önskemål om när och hur')).toHaveValue('På kvällen');
  });

  test('en som tas bort av misstag ångras på stället, med allt som skrevs', async () => {
    const dusch = ansokt('a2', 'dusch', 'Dusch', { onskan: 'På kvällen', onskadOmfattning: { antal: 2, perN: 1, enhet: 'vecka' } });
    const { user, iLagret } = await renderaArende(ansokan({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning'), dusch, ansokt('a3', 'tvatt', 'Tvätt')] }));
    await user.click(knapp('Ta bort Dusch'));
    expect(await screen.findByText('Dusch är borttagen.')).toBeVisible();
    expect(knapp('Ångra')).toHaveFocus();
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser).toHaveLength(2), { timeout: 3000 });
    await user.keyboard('{Enter}');
    expect(screen.queryByText('Dusch är borttagen.')).not.toBeInTheDocument();
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser[1]).toEqual(dusch), { timeout: 3000 });
  });

  test('en som personen tar tillbaka står kvar med dag och hur, men bedöms inte', async () => {
    const { user, iLagret } = await renderaArende(ansokan({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning'), ansokt('a2', 'dusch', 'Dusch')] }));
    await user.click(knapp('Personen tar tillbaka Dusch'));
    await user.type(await screen.findByLabelText(/^Hur personen sa det/), 'I telefon, hon klarar det själv.');
    expect(ansokta()).toEqual(['Städning', 'Dusch']);
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser[1]?.atertagen).toEqual({ dag: IDAG, hur: 'I telefon, hon klarar det själv.' }), { timeout: 3000 });
    await gaTill(user, 'Bedömning');
    expect(within(await screen.findByRole('navigation', { name: 'Ansökta insatser' })).getAllByRole('link').map((l) => l.textContent)).toEqual(['Städning']);
  });

  test('ett återtagande som var ett misstag kan tas tillbaka', async () => {
    const { user, iLagret } = await renderaArende(ansokan({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning', { atertagen: { dag: IDAG, hur: 'Fel rad.' } })] }));
    await user.click(knapp('Ångra återtagandet av Städning'));
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser[0]?.atertagen).toBeNull(), { timeout: 3000 });
  });

  test('det som är skrivet i bedömningen finns kvar i ärendet när insatsen tas bort', async () => {
    const { user, iLagret } = await renderaArende(bedomd());
    await user.click(knapp('Ta bort Städning'));
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser).toEqual([]));
    expect((await iLagret()).bedomningar['a1']?.steg.behov).toMatch(/kotfrakturerna/);
  });

  test('det man just skriver i ett annat fält följer med när en insats läggs till', async () => {
    const { user, iLagret } = await renderaArende(tomtFall());
    await user.type(falt('Vad personen ansöker om, med egna ord'), 'Orkar inte städa.');
    await laggTill(user, 'Städning');
    expect(falt('Vad personen ansöker om, med egna ord')).toHaveValue('Orkar inte städa.');
    await waitFor(async () => expect((await iLagret()).ansokan.ord).toBe('Orkar inte städa.'), { timeout: 3000 });
  });

});

describe('personnumret', () => {
  test.each([
    ['fel kontrollsiffra', '18900101-9803', /kontrollsiffra/],
    ['för kort', '900101', /tolv siffror/],
  ])('%s sägs vid fältet, och numret sparas ändå', async (_, nummer, mening) => {
    const { user, iLagret } = await renderaArende(tomtFall());
    await user.type(falt('Person- eller samordningsnummer'), nummer);
    await waitFor(() => expect(falt('Person- eller samordningsnummer')).toHaveAccessibleDescription(expect.stringMatching(mening)));
    await waitFor(async () => expect((await iLagret()).person.personnummer).toBe(nummer), { timeout: 3000 });
  });

  test.each([
    ['utan bindestreck', '189001019802', '18900101-9802'],
    ['med bindestreck', '18900101-9802', '18900101-9802'],
    ['med fel kontrollsiffra', '189001019803', '189001019803'],
  ])('ett nummer som skrivs %s', async (_, skrivet, blir) => {
    const { user, iLagret } = await renderaArende(tomtFall());
    await user.type(falt('Person- eller samordningsnummer'), skrivet);
    await user.tab();
    await waitFor(() => expect(falt('Person- eller samordningsnummer')).toHaveValue(blir));
    await waitFor(async () => expect((await iLagret()).person.personnummer).toBe(blir), { timeout: 3000 });
  });

  test('ett riktigt nummer ger inget att säga', async () => {
    const { user } = await renderaArende(tomtFall());
    await user.type(falt('Person- eller samordningsnummer'), '18900101-9802');
    await user.tab();
    expect(await screen.findByText('18900101-9802')).toBeVisible();
    expect(screen.queryByText(/Personnumret/)).not.toBeInTheDocument();
  });

  test('vid skyddade uppgifter sägs att adressen inte skrivs ut', async () => {
    const { user } = await renderaArende(ansokan());
    expect(screen.queryByText(/Skrivs inte ut i någon text/)).not.toBeInTheDocument();
    await user.selectOptions(falt('Skyddade personuppgifter'), 'Sekretessmarkering');
    expect(await screen.findByText('Skrivs inte ut i någon text, eftersom uppgifterna är skyddade.')).toBeVisible();
    await vikUt(user, 'Bekräftelse till personen');
    expect(screen.getByRole('article', { name: 'Vi har fått din ansökan' })).not.toHaveTextContent('Strandvägen');
  });
});

describe('när och hur', () => {
  test('ett samtal är en muntlig ansökan, antecknad den dag den kom', async () => {
    const { user, iLagret } = await renderaArende(tomtFall({ ansokan: { ankomstdag: '2026-11-20' } }));
    expect(finnsFalt('Antecknad den dag')).toBe(false);
    await user.selectOptions(falt('Kom in genom'), 'Telefon');
    expect(falt('Ansökan är muntlig')).toBeChecked();
    expect(falt('Antecknad den dag')).toHaveValue('2026-11-20');
    await waitFor(async () => expect((await iLagret()).ansokan).toMatchObject({ kanal: 'telefon', muntlig: true, mottagenDag: '2026-11-20' }), { timeout: 3000 });
    await user.selectOptions(falt('Kom in genom'), 'Brev');
    expect(falt('Ansökan är muntlig')).not.toBeChecked();
  });

  test('personen och vad hon ansöker om kommer före när och hur', async () => {
    await renderaArende(tomtFall());
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent).slice(0, 3)).toEqual(['Personen', 'Ansökta insatser', 'När och hur ansökan kom in']);
  });

  test('en förhandsbedömning av ansökan sägs vara fel tills den är gjord före, eller borta', async () => {
    const { user, iLagret } = await renderaArende(ansokan());
    await vikUt(user, 'Förhandsbedömning före ansökan');
    await user.click(knapp('Anteckna en förhandsbedömning'));
    await user.type(await screen.findByLabelText(/^Förhandsbedömd den/), '2026-11-16');
    const fynd = () => screen.findByRole('button', { name: /^En förhandsbedömning görs bara/ });
    await user.click(within(panel()).getByRole('button', { name: 'Visa' }));
    await user.click(await fynd());
    await waitFor(() => expect(document.activeElement?.closest('[data-falt="ansokan.forhandsbedomning"]')).not.toBeNull());

    await user.clear(falt('Förhandsbedömd den'));
    await user.type(falt('Förhandsbedömd den'), '2026-11-10');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^En förhandsbedömning görs bara/ })).not.toBeInTheDocument(), SNART);
    await waitFor(async () => expect((await iLagret()).ansokan.forhandsbedomning).toEqual({ dag: '2026-11-10', text: '' }), SNART);

    await user.click(knapp('Ta bort förhandsbedömningen'));
    await waitFor(async () => expect((await iLagret()).ansokan.forhandsbedomning).toBeNull(), SNART);
    await user.click(knapp('Ångra'));
    await waitFor(async () => expect((await iLagret()).ansokan.forhandsbedomning).toEqual({ dag: '2026-11-10', text: '' }), SNART);
  });
});

describe('rader', () => {
  test('en företrädare som tas bort kommer tillbaka där den stod', async () => {
    const { user, iLagret } = await renderaArende(tomtFall({ foretradare: [{ id: 'f1', namn: 'Olle Ek', roll: 'godMan', omfattning: '', styrkt: '', telefon: '' }, { id: 'f2', namn: 'Rosa Alm', roll: 'annan', omfattning: '', styrkt: '', telefon: '' }] }));
    await user.click(knapp('Ta bort företrädare 1'));
    expect(await screen.findByText('Du tog bort företrädare 1.')).toBeVisible();
    expect(knapp('Ångra')).toHaveFocus();
    await waitFor(async () => expect((await iLagret()).foretradare.map((f) => f.namn)).toEqual(['Rosa Alm']), SNART);
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await iLagret()).foretradare.map((f) => f.namn)).toEqual(['Olle Ek', 'Rosa Alm']), SNART);
    await waitFor(() => expect(within(screen.getByRole('group', { name: 'Företrädare 1' })).getByLabelText('Namn')).toHaveFocus());
  });
});

describe('företrädare', () => {
  test('ansöker någon annan sägs vad det betyder, och en företrädare kan väljas när den finns', async () => {
    const { user, iLagret } = await renderaArende(tomtFall());
    expect(grupp('Ansökan görs av').getByRole('radio', { name: 'Någon annan' })).toHaveAccessibleDescription(expect.stringContaining('Fråga personen om hen vill ansöka.'));
    await user.click(grupp('Ansökan görs av').getByRole('radio', { name: 'En företrädare' }));
    await user.click(knapp('Lägg till företrädare'));
    const rad = within(screen.getByRole('group', { name: 'Företrädare 1' }));
    await user.type(rad.getByLabelText('Namn'), 'Olle Ek');
    await user.selectOptions(rad.getByLabelText('Roll'), 'God man');
    await user.selectOptions(await screen.findByLabelText('Vilken företrädare?'), await screen.findByRole('option', { name: 'Olle Ek' }));
    await waitFor(async () => {
      const { ansokan: a, foretradare } = await iLagret();
      expect(foretradare).toMatchObject([{ namn: 'Olle Ek', roll: 'godMan' }]);
      expect(a).toMatchObject({ sokande: 'foretradare', foretradareId: foretradare[0]?.id });
    }, { timeout: 3000 });
  });
});

describe('inled utredningen', () => {
  test('går inte förrän det finns en ankomstdag och en insats, och det sägs', async () => {
    const { user, plats } = await renderaArende(tomtFall());
    expect(screen.getByText('Fyll i vilken dag ansökan kom in. Lägg till minst en ansökt insats.')).toBeVisible();
    expect(knapp('Inled utredningen')).toHaveAttribute('aria-disabled', 'true');
    await user.click(knapp('Inled utredningen'));
    expect(plats()).toMatch(/\/ansokan$/);

    await laggTill(user, 'Städning');
    expect(await screen.findByText('Fyll i vilken dag ansökan kom in.')).toBeVisible();
  });

  test('när det är på plats inleds den i dag, och man kommer dit', async () => {
    const { user, plats, iLagret, tjanster } = await renderaArende(ansokan());
    expect(knapp('Inled utredningen')).toHaveAttribute('aria-disabled', 'false');
    await user.click(knapp('Inled utredningen'));
    expect(await screen.findByRole('heading', { level: 2, name: 'Utredning' })).toBeVisible();
    expect(plats()).toMatch(/\/utredning$/);
    await waitFor(async () => expect((await iLagret()).utredning.inledd).toBe(IDAG), { timeout: 3000 });
    const logg = await tjanster.lager.handelser(ansokan().id);
    expect(logg.ok && logg.poster.map((p) => p.handelse.slag)).toEqual(['INLED_UTREDNING']);
  });

  test('är den inledd sägs när, och knappen är borta', async () => {
    await renderaArende(bedomd());
    expect(screen.getByText('Utredningen inleddes 2026-11-17.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Inled utredningen' })).not.toBeInTheDocument();
  });
});
