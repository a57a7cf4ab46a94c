import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ansokan, ansokt, bedomd, tomtFall } from '../../../tests/ui/fall.ts';
import { del, falt, gaTill, grupp, knapp, vikUt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG } from '../../../tests/ui/tjanster.ts';

const insatser = () => del('Ansökta insatser');
const ansokta = () => insatser().queryAllByRole('listitem').map((rad) => within(rad).getAllByText(/./)[0]?.textContent);

async function laggTill(user: Awaited<ReturnType<typeof renderaArende>>['user'], namn: string) {
  await user.selectOptions(falt('Lägg till en insats'), namn);
  await user.click(insatser().getByRole('button', { name: 'Lägg till' }));
}

describe('ansökta insatser', () => {
  test('läggs till en i taget ur riktlinjens egna kategorier', async () => {
    const { user, iLagret } = await renderaArende(tomtFall());
    await user.click(insatser().getByRole('button', { name: 'Lägg till' }));
    expect(ansokta()).toEqual([]);
    expect(within(insatser().getByRole('group', { name: 'Service' })).getByRole('option', { name: 'Städning' })).toBeInTheDocument();
    await laggTill(user, 'Städning');
    await laggTill(user, 'Dusch');
    expect(ansokta()).toEqual(['Städning', 'Dusch']);
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser).toMatchObject([{ insatsId: 'stad', benamning: 'Städning' }, { insatsId: 'dusch' }]));
  });

  test('personens egna ord och önskemål hör till var och en', async () => {
    const { user, iLagret } = await renderaArende(tomtFall());
    await laggTill(user, 'Städning');
    await user.clear(falt('Så säger personen'));
    await user.type(falt('Så säger personen'), 'Hjälp med golven');
    await user.type(falt('Önskemål om när och hur'), 'Helst tisdagar');
    await user.selectOptions(falt('Hur ofta personen önskar: hur ofta'), 'varannan vecka');
    await waitFor(async () => expect((await iLagret()).ansoktaInsatser).toMatchObject([{ benamning: 'Hjälp med golven', onskan: 'Helst tisdagar', onskadOmfattning: { antal: 1, perN: 2, enhet: 'vecka' } }]), { timeout: 3000 });
  });

  test('en som tas bort är borta, och de andra har kvar sina ord', async () => {
    const { user } = await renderaArende(ansokan({ ansoktaInsatser: [ansokt('a1', 'stad', 'Städning'), ansokt('a2', 'dusch', 'Dusch', { onskan: 'På kvällen' })] }));
    await user.click(knapp('Ta bort Städning'));
    expect(ansokta()).toEqual(['Dusch']);
    expect(falt('Önskemål om när och hur')).toHaveValue('På kvällen');
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
    await user.click(knapp('Städning är inte återtagen'));
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
