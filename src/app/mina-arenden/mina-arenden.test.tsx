import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { listradFor } from '@rules/arende/listrad.ts';
import { MENING, saknasMening } from '@storage/meningar.ts';
import { hamtaRiktlinje } from '../start/regelverk.ts';
import { tomtFall } from '../../../tests/ui/fall.ts';
import { laggIn } from '../../../tests/ui/listrader.ts';
import { rendera } from '../../../tests/ui/rendera.tsx';
import { type Testtjanster, testId, testtjanster } from '../../../tests/ui/tjanster.ts';
import { MinaArenden } from './mina-arenden.tsx';
import { sparaVal } from './urval.ts';

const MAJBRITT = { namn: 'Maj-Britt Alm', nastaFrist: { dag: '2026-11-20', vad: 'Beslut' } };
const STEN = { namn: 'Sten Lund', personnummer: '18900102-9819', arendenummer: 'VON-EX 2026/0388', status: 'vantarYttrande', nastaFrist: { dag: '2026-11-25', vad: 'Svar på kommunicering' } } as const;
const GUN = { namn: 'Gun Berg', status: 'beslutat' } as const;

beforeEach(() => sparaVal({ flik: 'oppna', sok: '' }));

async function oppna(rader: Parameters<typeof laggIn>[1], tjanster: Testtjanster = testtjanster()) {
  await laggIn(tjanster, rader);
  const vy = await rendera(<MinaArenden />, { tjanster });
  await screen.findByRole('searchbox', { name: 'Sök' });
  return vy;
}
const namnen = () => screen.queryAllByRole('rowheader').map((rad) => within(rad).getByRole('link').textContent);
const raden = (namn: string) => screen.getByRole('row', { name: new RegExp(namn) });

describe('arbetslistan', () => {
  test('flikarna säger hur många ärenden som ligger under dem', async () => {
    await oppna([MAJBRITT, STEN, GUN]);
    const flikar = screen.getAllByRole('radio').map((r) => (r as HTMLInputElement).labels?.[0]?.textContent);
    expect(flikar).toEqual(['Öppna 2', 'Väntar på mig 1', 'Försenade 1', 'Alla 3']);
    expect(namnen()).toEqual(['Maj-Britt Alm', 'Sten Lund']);
  });

  test('en flik visar bara sina ärenden och säger hur många av alla', async () => {
    const { user } = await oppna([MAJBRITT, STEN, GUN]);
    await user.click(screen.getByRole('radio', { name: /Försenade/ }));
    expect(namnen()).toEqual(['Maj-Britt Alm']);
    expect(screen.getByRole('status')).toHaveTextContent('1 av 3 ärenden');
    await user.click(screen.getByRole('radio', { name: /Alla/ }));
    expect(namnen()).toHaveLength(3);
    expect(screen.getByRole('status')).toHaveTextContent('3 ärenden');
  });

  test('namnet är länken till ärendet', async () => {
    const { user, plats } = await oppna([MAJBRITT]);
    await user.click(screen.getByRole('link', { name: 'Maj-Britt Alm' }));
    expect(plats()).toBe(`/arende/${testId(1)}`);
  });

  test.each([
    ['2026-11-20', 'fre', '3 dagar sen'],
    ['2026-11-22', 'sön', '1 dag sen'],
    ['2026-11-23', 'mån', 'i dag'],
    ['2026-11-25', 'ons', 'om 2 dagar'],
  ])('fristen %s sägs med veckodagen %s och orden ”%s”, inte bara med färg', async (dag, veckodag, ord) => {
    await oppna([{ namn: 'Maj-Britt Alm', nastaFrist: { dag, vad: 'Beslut' } }]);
    expect(within(raden('Maj-Britt')).getByText(ord)).toBeVisible();
    expect(raden('Maj-Britt')).toHaveTextContent(`Beslut: ${veckodag} ${dag}`);
  });

  test('en dag långt fram får inget ord', async () => {
    await oppna([{ namn: 'Maj-Britt Alm', nastaFrist: { dag: '2026-12-24', vad: 'Beslut' } }]);
    expect(raden('Maj-Britt')).not.toHaveTextContent(/sen\b|i dag|om \d/);
  });

  test('läget och vad ärendet väntar på står med ord', async () => {
    await oppna([{ namn: 'Maj-Britt Alm', vantarPa: 'Läkarintyg', vantarTill: '2026-11-30' }]);
    expect(within(raden('Maj-Britt')).getByRole('cell', { name: 'Utredning' })).toBeVisible();
    expect(within(raden('Maj-Britt')).getByRole('cell', { name: 'Läkarintyg (2026-11-30)' })).toBeVisible();
  });

  test('ett demonstrationsärende är märkt', async () => {
    await oppna([{ namn: 'Maj-Britt Alm', slag: 'demo' }, STEN]);
    expect(within(raden('Maj-Britt')).getByText('Demo')).toBeVisible();
    expect(within(raden('Sten')).queryByText('Demo')).not.toBeInTheDocument();
  });

  test('ett ärende utan namn går ändå att öppna', async () => {
    await oppna([{ namn: '' }]);
    expect(screen.getByRole('link', { name: 'Utan namn' })).toHaveAttribute('href', `/arende/${testId(1)}`);
  });

  test('när dagen att svara har gått väntar ärendet på mig igen, fast ingen har rört det', async () => {
    const tjanster = testtjanster({ idag: '2026-12-07' });
    const arende = tomtFall({
      person: { namn: 'Sten Lund' },
      ansokan: { ankomstdag: '2026-11-20' },
      ansoktaInsatser: [{ id: 'a1', insatsId: 'stad', benamning: 'Städning', onskan: '', onskadOmfattning: null, atertagen: null }],
      utredning: { inledd: '2026-11-20' },
      bedomningar: { a1: { stallningstagande: { utfall: 'avslag', mening: 'Han dammsuger själv.' } } as never },
      kommunicering: { sand: '2026-11-21', svarSenast: '2026-12-01' },
    });
    const { parametrar } = await hamtaRiktlinje(arende.versioner.riktlinje);
    await tjanster.lager.sparaArende({ id: arende.id, dokument: arende, listrad: listradFor(arende, parametrar, '2026-11-21'), forvantadRev: 0 });
    const { user } = await rendera(<MinaArenden />, { tjanster });
    await user.click(await screen.findByRole('radio', { name: /Väntar på mig/ }));
    expect(namnen()).toEqual(['Sten Lund']);
  });
});

describe('sökningen', () => {
  test.each([
    ['namn', 'sten', 'Sten Lund'],
    ['personnummer', '18900102', 'Sten Lund'],
    ['ärendenummer', '2026/0388', 'Sten Lund'],
  ])('hittar på %s', async (_, sok, namn) => {
    const { user } = await oppna([MAJBRITT, STEN]);
    await user.type(screen.getByRole('searchbox', { name: 'Sök' }), sok);
    expect(namnen()).toEqual([namn]);
  });

  test('utan träff sägs vad man kan göra', async () => {
    const { user } = await oppna([MAJBRITT]);
    await user.type(screen.getByRole('searchbox', { name: 'Sök' }), 'okänd');
    expect(namnen()).toEqual([]);
    expect(screen.getByText('Inga ärenden här. Välj en annan flik eller ändra sökningen.')).toBeVisible();
  });

  test('flik och sökord finns kvar när man har varit någon annanstans', async () => {
    const { user, unmount, tjanster } = await oppna([MAJBRITT, STEN]);
    await user.click(screen.getByRole('radio', { name: /Alla/ }));
    await user.type(screen.getByRole('searchbox', { name: 'Sök' }), 'sten');
    unmount();
    await rendera(<MinaArenden />, { tjanster });
    expect(await screen.findByRole('searchbox', { name: 'Sök' })).toHaveValue('sten');
    expect(screen.getByRole('radio', { name: /Alla/ })).toBeChecked();
    expect(namnen()).toEqual(['Sten Lund']);
  });
});

describe('demonstrationsärenden', () => {
  test('läggs in från den tomma listan och syns genast', async () => {
    const { user } = await rendera(<MinaArenden />);
    await user.click(await screen.findByRole('button', { name: 'Lägg in tre demonstrationsärenden' }));
    await waitFor(() => expect(namnen()).toHaveLength(3));
    expect(screen.getAllByText('Demo')).toHaveLength(3);
  });

  test('slängs efter en fråga, och de egna ärendena är kvar', async () => {
    const { user, tjanster } = await oppna([{ namn: 'Maj-Britt Alm', slag: 'demo' }, STEN]);
    await user.click(screen.getByRole('button', { name: 'Släng demonstrationsärendena' }));
    await user.click(screen.getByRole('button', { name: 'Behåll dem' }));
    expect(tjanster.bank.arenden.size).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Släng demonstrationsärendena' }));
    await user.click(screen.getByRole('button', { name: 'Släng dem' }));
    await waitFor(() => expect(namnen()).toEqual(['Sten Lund']));
    expect(tjanster.bank.arenden.size).toBe(1);
  });

  test('finns inga går inget att slänga', async () => {
    await oppna([STEN]);
    expect(screen.queryByRole('button', { name: /Släng/ })).not.toBeInTheDocument();
  });
});

describe('när något inte är som det ska', () => {
  test('en tom lista säger vad man gör först', async () => {
    await rendera(<MinaArenden />);
    expect(await screen.findByRole('heading', { name: 'Här samlas dina ärenden' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Registrera den' })).toHaveAttribute('href', '/ny-ansokan');
    expect(screen.getByRole('button', { name: 'Lägg in tre demonstrationsärenden' })).toBeEnabled();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  test('en skadad rad nämns och stör inte de andra', async () => {
    const tjanster = testtjanster();
    const lista = tjanster.lager.listaArenden;
    const lager = {
      ...tjanster.lager,
      listaArenden: async () => {
        const svar = await lista();
        return svar.ok ? { ...svar, karantan: [{ ok: false, orsak: 'skadad', id: testId(9), mening: MENING.radSkadad } as const] } : svar;
      },
    };
    await oppna([MAJBRITT], { ...tjanster, lager });
    expect(screen.getByText(MENING.radSkadad)).toBeVisible();
    expect(namnen()).toEqual(['Maj-Britt Alm']);
  });

  test('saknas rader sägs det högt, och listan ser aldrig ut som en tom första dag', async () => {
    const tjanster = testtjanster();
    const lager = { ...tjanster.lager, listaArenden: async () => ({ ok: true as const, rader: [], karantan: [], saknade: { antal: 2, mening: saknasMening('arenden', 2, 0) } }) };
    await rendera(<MinaArenden />, { tjanster: { ...tjanster, lager } });
    expect(await screen.findByRole('alert')).toHaveTextContent('Här fanns 2 ärenden senast. Nu finns 0.');
    expect(screen.queryByRole('heading', { name: 'Här samlas dina ärenden' })).not.toBeInTheDocument();
  });

  test('den som vet om förlusten räknar från det som finns, och är alla rader skadade ser det inte ut som en första dag', async () => {
    const tjanster = testtjanster();
    let godtagen = false;
    const lager = {
      ...tjanster.lager,
      godtaForlust: async () => ((godtagen = true), { ok: true as const }),
      listaArenden: async () => ({ ok: true as const, rader: [], karantan: [{ ok: false, orsak: 'skadad', id: testId(9), mening: MENING.radSkadad } as const], saknade: godtagen ? null : { antal: 1, mening: saknasMening('arenden', 2, 1) } }),
    };
    const { user } = await rendera(<MinaArenden />, { tjanster: { ...tjanster, lager } });
    expect(await screen.findByRole('link', { name: 'Försök öppna post 1' })).toHaveAttribute('href', `/arende/${testId(9)}`);
    expect(screen.getByRole('button', { name: 'Spara en räddningsfil' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Räkna från det som finns nu/ }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(screen.queryByRole('heading', { name: 'Här samlas dina ärenden' })).not.toBeInTheDocument();
  });

  test('svarar inte lagret sägs det i en mening', async () => {
    const tjanster = testtjanster();
    tjanster.lager.stor('stangd');
    await rendera(<MinaArenden />, { tjanster });
    expect(await screen.findByRole('alert')).toHaveTextContent(MENING.stangd);
  });
});
