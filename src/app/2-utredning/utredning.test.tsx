import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { LIVSOMRADEN } from '@rules/livsomrade.ts';
import { ansokan, tomtFall, utredd } from '../../../tests/ui/fall.ts';
import { SNART, del, falt, finnsFalt, knapp, vikUt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG } from '../../../tests/ui/tjanster.ts';

const oppna = (arende: Parameters<typeof renderaArende>[0]) => renderaArende(arende, { steg: 'utredning' });

/** The card of one livsområde, unfolded. */
async function livsomrade(user: UserEvent, id: string, namn: string) {
  await vikUt(user, namn);
  const kort = document.querySelector<HTMLElement>(`details[data-falt="utredning.livsomraden.${id}"]`);
  if (!kort) throw new Error(`Livsområdet ${namn} visas inte.`);
  return within(kort);
}

/** Marks a piece of the free notes, as one does with the mouse. */
function markera(ruta: HTMLElement, bit: string) {
  const text = ruta as HTMLTextAreaElement;
  const fran = text.value.indexOf(bit);
  text.setSelectionRange(fran, fran + bit.length);
}

describe('det som någon annan har lämnat', () => {
  test('syns tills det har ett livsområde', async () => {
    const osorterad = { id: 'u9', slag: 'annan', livsomrade: null, text: 'Mamma har ramlat.', samtalId: null, kalla: 'Rosa Alm, anhörig', dag: IDAG, samtyckeId: null, lagstod: '27 § FL', undantas: null } as const;
    const { user, iLagret } = await oppna(utredd({ utredning: { uppgifter: [osorterad] } }));
    const osorterat = within(screen.getByRole('region', { name: 'Inte sorterat än' }));
    expect(osorterat.getByLabelText(/^Från någon annan/)).toHaveValue('Mamma har ramlat.');
    expect(osorterat.getByLabelText('Vem eller vad')).toHaveValue('Rosa Alm, anhörig');
    expect(osorterat.getByRole('combobox', { name: 'Livsområde' })).toHaveDisplayValue('Välj livsområde');
    await user.selectOptions(osorterat.getByRole('combobox', { name: 'Livsområde' }), 'Hemliv');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Inte sorterat än' })).not.toBeInTheDocument(), SNART);
    await waitFor(async () => expect((await iLagret()).utredning.uppgifter).toMatchObject([{ id: 'u9', livsomrade: 'hemliv' }]), SNART);
  });
});

describe('samtalet först', () => {
  test('ett nytt samtal är ett hembesök i dag tills något annat sägs', async () => {
    const { user, iLagret } = await oppna(ansokan({ utredning: { inledd: '2026-11-17' } }));
    await user.click(knapp('Nytt samtal'));
    const samtal = within(screen.getByRole('group', { name: 'Samtal 1' }));
    expect(samtal.getByLabelText('Dag')).toHaveValue(IDAG);
    expect(samtal.getByRole('combobox', { name: 'Hur' })).toHaveDisplayValue('Hembesök');
    await user.type(samtal.getByLabelText('Vilka som var med'), 'Maj-Britt och dottern');
    await waitFor(async () => expect((await iLagret()).utredning.samtal).toMatchObject([{ dag: IDAG, satt: 'hembesok', narvarande: 'Maj-Britt och dottern', tolk: 'behovdesInte' }]), SNART);
  });

  test('är tolkbehovet inte frågat är tolken inte heller ifylld', async () => {
    const { user, iLagret } = await oppna(tomtFall());
    await user.click(knapp('Nytt samtal'));
    await waitFor(async () => expect((await iLagret()).utredning.samtal).toMatchObject([{ tolk: null }]), SNART);
  });

  test('en uppgift ärver källa och dag av det senaste samtalet', async () => {
    const { user, iLagret } = await oppna(utredd({ utredning: { uppgifter: [] } }));
    const hemliv = await livsomrade(user, 'hemliv', 'Hemliv');
    await user.click(hemliv.getByRole('button', { name: 'Personens egna ord' }));
    await user.type(await hemliv.findByRole('textbox', { name: /^Personens egna ord/ }), 'Orkar inte.');
    expect(hemliv.getByRole('combobox', { name: 'Källa' })).toHaveDisplayValue(/Samtal 1: Hembesök 2026-11-19/);
    expect(hemliv.queryByLabelText('Vem eller vad')).not.toBeInTheDocument();
    await waitFor(async () => expect((await iLagret()).utredning.uppgifter).toMatchObject([{ slag: 'ord', livsomrade: 'hemliv', text: 'Orkar inte.', samtalId: 's1', kalla: '', dag: null }]), SNART);
  });

  test('en uppgift från någon annan frågar efter vem, dag och samtycke', async () => {
    const { user } = await oppna(utredd());
    const hemliv = await livsomrade(user, 'hemliv', 'Hemliv');
    await user.click(hemliv.getByRole('button', { name: 'Från någon annan' }));
    expect(await hemliv.findByLabelText('Vem eller vad')).toBeVisible();
    expect(hemliv.getByRole('combobox', { name: 'Samtycke' })).toBeVisible();
    expect(hemliv.getByLabelText('Eller lagstöd')).toBeVisible();
  });

  test('personens ord hålls isär från det man själv iakttog, och var och en säger vem som läser', async () => {
    const { user } = await oppna(utredd());
    await livsomrade(user, 'hemliv', 'Hemliv');
    expect(await screen.findByRole('textbox', { name: /^Personens egna ord (?!.*akten)\S/ })).toHaveValue('Dammsugaren är för tung för ryggen.');
    expect(screen.getByRole('textbox', { name: /^Det du iakttog (?!.*akten)\S/ })).toHaveValue('Det låg damm längs listerna i vardagsrummet.');
    expect(screen.getByRole('textbox', { name: /^Fria anteckningar .*akten/ })).toBeVisible();
  });
});

describe('skriv fritt och sortera sedan', () => {
  test('det markerade blir en uppgift i livsområdet, och anteckningen står kvar', async () => {
    const { user, iLagret } = await oppna(utredd({ utredning: { uppgifter: [] } }));
    const anteckning = falt('Fria anteckningar');
    markera(anteckning, 'Dottern bor i Luleå.');
    await user.selectOptions(falt('Det markerade är'), 'Personens egna ord');
    await user.selectOptions(del('Samtal').getByRole('combobox', { name: 'Livsområde' }), 'Mellanmänskliga interaktioner och relationer');
    await user.click(knapp('Sortera hit'));
    expect(await screen.findByText('Uppgiften ligger nu under Mellanmänskliga interaktioner och relationer.')).toBeVisible();
    expect(anteckning).toHaveValue('Dammsugaren är för tung för ryggen. Dottern bor i Luleå.');
    expect(del('Samtal').getByText('Sorterat härifrån: Mellanmänskliga interaktioner och relationer 1')).toBeVisible();
    await waitFor(async () => expect((await iLagret()).utredning.uppgifter).toMatchObject([{ slag: 'ord', text: 'Dottern bor i Luleå.', samtalId: 's1' }]), SNART);
    const { utredning } = await iLagret();
    expect(LIVSOMRADEN.find((l) => l.id === utredning.uppgifter[0]?.livsomrade)?.namn).toBe('Mellanmänskliga interaktioner och relationer');
  });

  test('under anteckningen står hur mycket som är sorterat härifrån, i livsområdenas ordning', async () => {
    const fran = (id: string, till: 'hemliv' | 'personligVard', samtalId: string | null) => ({ id, slag: 'ord', livsomrade: till, text: 'Ord.', samtalId, kalla: '', dag: null, samtyckeId: null, lagstod: '', undantas: null }) as const;
    await oppna(utredd({ utredning: { uppgifter: [fran('u1', 'hemliv', 's1'), fran('u2', 'personligVard', 's1'), fran('u3', 'hemliv', 's1'), fran('u4', 'hemliv', null)] } }));
    const ordning = LIVSOMRADEN.filter(({ id }) => id === 'hemliv' || id === 'personligVard').map(({ id, namn }) => `${namn} ${id === 'hemliv' ? 2 : 1}`);
    expect(del('Samtal').getByText(`Sorterat härifrån: ${ordning.join(', ')}`)).toBeVisible();
  });

  test('är inget markerat sägs det, och inget läggs till', async () => {
    const { user } = await oppna(utredd({ utredning: { uppgifter: [] } }));
    markera(falt('Fria anteckningar'), '');
    await user.click(knapp('Sortera hit'));
    expect(screen.getByText('Markera en bit text i anteckningarna först.')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /^Personens egna ord/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/^Sorterat härifrån/)).not.toBeInTheDocument();
  });

  test('det som nyss skrevs följer med när det sorteras', async () => {
    const { user, iLagret } = await oppna(utredd({ utredning: { uppgifter: [] } }));
    await user.type(falt('Fria anteckningar'), ' Faller ofta.');
    markera(falt('Fria anteckningar'), 'Faller ofta.');
    await user.click(knapp('Sortera hit'));
    await waitFor(async () => {
      const { utredning } = await iLagret();
      expect(utredning.samtal[0]?.anteckning).toMatch(/Dottern bor i Luleå\. Faller ofta\.$/);
      expect(utredning.uppgifter).toMatchObject([{ text: 'Faller ofta.' }]);
    }, SNART);
  });
});

describe('livsområdena', () => {
  test('står alla elva i sin ordning', async () => {
    await oppna(utredd());
    const rubriker = [...screen.getByRole('region', { name: 'Livsområden' }).querySelectorAll('[data-falt^="utredning.livsomraden."] > summary')].map((s) => s.textContent ?? '');
    expect(rubriker).toHaveLength(11);
    LIVSOMRADEN.forEach(({ namn }, i) => expect(rubriker[i]).toMatch(namn));
  });

  test('inget behov i övriga: ett tryck för allt som ingen skrivit om, och ett till ångrar', async () => {
    const { user, iLagret } = await oppna(utredd());
    await user.click(knapp('Inget behov framkommit i övriga livsområden (10)'));
    await waitFor(async () => {
      const { livsomraden } = (await iLagret()).utredning;
      expect(Object.values(livsomraden).filter((l) => l.ingetBehov)).toHaveLength(10);
      expect(livsomraden.hemliv?.ingetBehov ?? false).toBe(false);
    }, SNART);
    expect(screen.getAllByText('inget behov framkommit')).toHaveLength(10);

    await user.click(knapp('Ångra: inget behov i övriga'));
    await waitFor(async () => expect(Object.values((await iLagret()).utredning.livsomraden).filter((l) => l.ingetBehov)).toHaveLength(0), SNART);
    expect(screen.queryByText('inget behov framkommit')).not.toBeInTheDocument();
  });

  test('det skrivna rörs inte av det trycket', async () => {
    const { user, iLagret } = await oppna(utredd());
    const hemliv = await livsomrade(user, 'hemliv', 'Hemliv');
    await user.type(await hemliv.findByRole('textbox', { name: /^Behov / }), 'Golven blir inte rena.');
    await user.click(knapp('Inget behov framkommit i övriga livsområden (10)'));
    await waitFor(async () => expect((await iLagret()).utredning.livsomraden.hemliv).toMatchObject({ behov: 'Golven blir inte rena.', ingetBehov: false }), SNART);
  });

  test('gradering och mål frågas bara där behovet leder till en insats', async () => {
    const { user } = await oppna(utredd());
    const hemliv = await livsomrade(user, 'hemliv', 'Hemliv');
    expect(await hemliv.findByRole('combobox', { name: 'Bedömt funktionstillstånd' })).toBeVisible();
    expect(hemliv.getByRole('button', { name: 'Lägg till mål' })).toBeVisible();
    const larande = await livsomrade(user, 'larande', 'Lärande');
    expect(await larande.findByRole('textbox', { name: /^Behov / })).toBeVisible();
    expect(larande.queryByRole('combobox', { name: 'Bedömt funktionstillstånd' })).not.toBeInTheDocument();
    expect(larande.queryByRole('button', { name: 'Lägg till mål' })).not.toBeInTheDocument();
  });

  test('väntas ett sämre tillstånd frågas varför', async () => {
    const { user, iLagret } = await oppna(utredd());
    const hemliv = await livsomrade(user, 'hemliv', 'Hemliv');
    await user.selectOptions(await hemliv.findByRole('combobox', { name: 'Bedömt funktionstillstånd' }), '2 Måttlig svårighet');
    await user.selectOptions(hemliv.getByRole('combobox', { name: 'Avsett funktionstillstånd' }), '1 Lätt svårighet');
    expect(finnsFalt('Varför ett sämre tillstånd väntas', hemliv)).toBe(false);
    await user.selectOptions(hemliv.getByRole('combobox', { name: 'Avsett funktionstillstånd' }), '3 Stor svårighet');
    expect(await hemliv.findByRole('textbox', { name: /^Varför ett sämre tillstånd väntas/ })).toBeVisible();
    await waitFor(async () => expect((await iLagret()).utredning.livsomraden.hemliv).toMatchObject({ bedomt: 2, avsett: 3 }), SNART);
  });

  test('ett mål sparas hos insatsen', async () => {
    const { user, iLagret } = await oppna(utredd());
    const hemliv = await livsomrade(user, 'hemliv', 'Hemliv');
    await user.click(await hemliv.findByRole('button', { name: 'Lägg till mål' }));
    await user.type(await hemliv.findByRole('textbox', { name: 'Mål' }), 'Rent hem');
    await waitFor(async () => expect((await iLagret()).bedomningar['a1']?.mal).toMatchObject([{ text: 'Rent hem', livsomrade: 'hemliv' }]), SNART);
  });
});

describe('en uppgift', () => {
  test('som tas bort av misstag kommer tillbaka där den stod', async () => {
    const { user, iLagret } = await oppna(utredd());
    const hemliv = await livsomrade(user, 'hemliv', 'Hemliv');
    await user.click((await hemliv.findAllByRole('button', { name: 'Ta bort uppgiften' }))[0]!);
    expect(await hemliv.findByText('Uppgiften är borttagen.')).toBeVisible();
    expect(hemliv.getByRole('button', { name: 'Ångra' })).toHaveFocus();
    await waitFor(async () => expect((await iLagret()).utredning.uppgifter.map((u) => u.id)).toEqual(['u2']), SNART);
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await iLagret()).utredning.uppgifter).toMatchObject([{ id: 'u1', text: 'Dammsugaren är för tung för ryggen.' }, { id: 'u2' }]), SNART);
  });

  test('kan undantas från det som lämnas till personen, med skäl och hur personen ändå får veta', async () => {
    const { user, iLagret } = await oppna(utredd({ utredning: { uppgifter: [{ id: 'u1', slag: 'annan', livsomrade: 'hemliv', text: 'Grannen är orolig.', samtalId: null, kalla: 'granne', dag: IDAG, samtyckeId: null, lagstod: '', undantas: null }] } }));
    const hemliv = await livsomrade(user, 'hemliv', 'Hemliv');
    expect(await hemliv.findByRole('textbox', { name: /^Från någon annan Personen får läsa det/ })).toBeVisible();
    await vikUt(user, 'Lämnas uppgiften inte ut till personen?');
    await user.click(hemliv.getByRole('button', { name: 'Undanta uppgiften' }));
    await user.click(within(document.querySelector<HTMLElement>('.fyndpanel')!).getByRole('button', { name: 'Visa' }));
    const fynd = await screen.findByRole('button', { name: /^Uppgiften lämnas inte till personen\. Skriv varför/ }, SNART);
    await user.click(fynd);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'utredning.uppgifter.0.undantas.skal'));
    await user.keyboard('Grannen kan råka illa ut.');
    await waitFor(() => expect(fynd).not.toBeInTheDocument(), SNART);
    await user.type(hemliv.getByRole('textbox', { name: /^Hur personen ändå får veta/ }), 'Genom det vi själva såg.');
    expect(await hemliv.findByRole('textbox', { name: /^Från någon annan Bara i akten/ })).toBeVisible();
    await waitFor(async () => expect((await iLagret()).utredning.uppgifter[0]?.undantas).toEqual({ skal: 'Grannen kan råka illa ut.', hurAnda: 'Genom det vi själva såg.' }), SNART);
    await user.click(hemliv.getByRole('button', { name: 'Lämna ut uppgiften som vanligt' }));
    await waitFor(async () => expect((await iLagret()).utredning.uppgifter[0]?.undantas).toBeNull(), SNART);
  });
});

describe('frågor som bara ibland behövs', () => {
  test('barnets bästa frågas när det bor barn i hushållet, och orden finns kvar när frågan göms', async () => {
    const { user, iLagret } = await oppna(utredd());
    expect(finnsFalt('Barnets bästa')).toBe(false);
    await user.click(knapp('Lägg till person'));
    const person = within(screen.getByRole('group', { name: 'Person 1 i hushållet' }));
    await user.click(person.getByRole('checkbox', { name: '18 år eller äldre' }));
    await user.type(await screen.findByRole('textbox', { name: /^Barnets bästa/ }), 'Trygga morgnar.');
    await user.click(person.getByRole('checkbox', { name: '18 år eller äldre' }));
    await waitFor(() => expect(finnsFalt('Barnets bästa')).toBe(false));
    await waitFor(async () => expect((await iLagret()).hushall.barnperspektiv).toBe('Trygga morgnar.'), SNART);
  });

  test('egenvårdsbedömningen frågas när personen ber om hjälp med en medicinsk uppgift', async () => {
    const { user } = await oppna(utredd());
    await vikUt(user, 'Våld, samordnad plan');
    expect(finnsFalt('Egenvårdsbedömning')).toBe(false);
    await user.click(within(screen.getByRole('group', { name: 'Ber personen om hjälp med en medicinsk uppgift?' })).getByRole('radio', { name: 'Ja' }));
    expect(await screen.findByRole('combobox', { name: /^Egenvårdsbedömning/ })).toBeVisible();
  });
});

describe('blanketten till hembesöket', () => {
  test('visas i stället för utredningen, går att skriva ut, och utredningen är sig lik efteråt', async () => {
    const skrivUt = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user, regelverk } = await oppna(utredd());
    await user.click(knapp('Blankett till hembesöket'));
    const blankett = await screen.findByRole('article');
    for (const { namn } of LIVSOMRADEN) expect(within(blankett).getByText(namn, { exact: false, selector: 'h3, h4, li' })).toBeVisible();
    const fraga = regelverk.riktlinje.insatser.find((i) => i.id === 'stad')?.fragor.find((f) => typeof f !== 'string');
    if (!fraga || typeof fraga === 'string') throw new Error('Städning har ingen egen fråga i riktlinjen.');
    expect(blankett).toHaveTextContent(fraga.text);

    await user.click(knapp('Skriv ut blanketten'));
    expect(skrivUt).toHaveBeenCalledOnce();
    await user.click(knapp('Tillbaka till utredningen'));
    expect(await screen.findByRole('textbox', { name: /^Fria anteckningar/ })).toHaveValue('Dammsugaren är för tung för ryggen. Dottern bor i Luleå.');
    skrivUt.mockRestore();
  });
});
