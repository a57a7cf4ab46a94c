import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { listradFor } from '@rules/arende/listrad.ts';
import { checklista } from '@rules/overforing/checklista.ts';
import ArendeSida from '../arende/arende-sida.tsx';
import { type Tjanster, TjanstRam } from '../start/tjanster.tsx';
import { beslutat, tomtFall } from '../../../tests/ui/fall.ts';
import { SNART } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, IDAG, testtjanster } from '../../../tests/ui/tjanster.ts';

const BEKRAFTAT = ['beslut', 'utredning', 'brev', 'underrattelse', 'anteckningar', 'samtycken', 'svar', 'laget'];
const REGISTRERAT = { dag: IDAG, vem: HANDLAGGARE, system: 'allmant', arendenummer: 'VON 2026/99' };
const del = (namn: string) => within(screen.getByRole('region', { name: namn }));
const urklipp = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  urklipp.mockReset().mockResolvedValue(undefined);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(urklipp);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:paket', revokeObjectURL: () => undefined }));
});

const oppna = async (andring: Parameters<typeof beslutat>[0] = {}, mer: Pick<Partial<Tjanster>, 'paket' | 'bytInstallningar'> = {}) => {
  const vy = await renderaArende(await beslutat(andring), { steg: 'beslut', del: 'overfor', tjanster: { ...testtjanster(), ...mer } });
  await screen.findByRole('combobox', { name: 'Verksamhetssystem' });
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(urklipp);
  return vy;
};

/** The case under services whose settings can be exchanged, as the shell does it. */
async function oppnaMedInstallningar(t: ReturnType<typeof testtjanster>) {
  const arende = await beslutat();
  await t.lager.sparaArende({ id: arende.id, dokument: arende, listrad: listradFor(arende, {}, IDAG), forvantadRev: 0 });
  const { hook } = memoryLocation({ path: `/arende/${arende.id}/beslut/overfor` });
  const visa = (tjanster: Tjanster) => (
    <TjanstRam tjanster={tjanster}>
      <Router hook={hook}>
        <ArendeSida id={arende.id} steg="beslut" del="overfor" />
      </Router>
    </TjanstRam>
  );
  const { rerender } = render(visa(t));
  await screen.findByRole('combobox', { name: 'Verksamhetssystem' });
  return { user: userEvent.setup(), byt: () => act(async () => rerender(visa({ ...t, installningar: { ...t.installningar, behallDagar: 60 } }))) };
}

describe('vägen dit', () => {
  test('från beslutet', async () => {
    const { user } = await renderaArende(await beslutat(), { steg: 'beslut' });
    await user.click(screen.getByRole('link', { name: 'För över ärendet' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'För över till verksamhetssystemet' })).toHaveFocus();
  });

  test('före beslutet finns inget att föra över, och det sägs', async () => {
    await renderaArende(tomtFall(), { steg: 'beslut' });
    expect(screen.queryByRole('link', { name: 'För över ärendet' })).not.toBeInTheDocument();
  });

  test('den som ändå går dit får veta varför', async () => {
    await renderaArende(tomtFall(), { steg: 'beslut', del: 'overfor' });
    expect(await screen.findByText(/^Beslutet är inte fattat\./)).toBeVisible();
  });
});

describe('texterna under systemets rubriker', () => {
  test('den allmänna ordningen är förvald; ett system med förslag säger det, och valet minns', async () => {
    const bytInstallningar = vi.fn<Tjanster['bytInstallningar']>().mockResolvedValue(null);
    const { user } = await oppna({}, { bytInstallningar });
    expect(screen.queryByText(/^Förslag på rubriker/)).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Verksamhetssystem' }), 'Lifecare');
    expect(screen.getByText('Förslag på rubriker. Stäm av med er egen uppsättning.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Aktualisering' })).toBeVisible();
    expect(bytInstallningar.mock.calls[0]?.[0](testtjanster().installningar)).toMatchObject({ verksamhetssystem: 'lifecare' });
  });

  test('en rubrik kopieras utan sin rubrik, märks, antecknas i loggen och är märkt också efter en omstart', async () => {
    const { user, iLagret, tjanster } = await oppna();
    await user.click(screen.getByRole('button', { name: 'Kopiera: Beslut' }));
    await waitFor(() => expect(urklipp).toHaveBeenCalledOnce());
    const [text = ''] = urklipp.mock.calls[0] ?? [];
    expect(text).toContain('nämnden beviljar din ansökan');
    expect(text.startsWith('Beslut\n\n')).toBe(false);
    expect(await screen.findByRole('button', { name: 'Kopiera igen: Beslut' })).toBeVisible();
    expect(screen.getByText(/^1 av \d+ rubriker är kopierade\.$/)).toBeVisible();
    await waitFor(async () => expect((await iLagret()).overforing.kopierat).toEqual(['allmant/beslut']), SNART);
    const logg = await tjanster.lager.handelser((await iLagret()).id);
    expect(logg.ok && logg.poster.map((p) => p.handelse.slag)).toEqual(['UTLAMNAD']);
  });

  test('kopieras allt är varje rubrik märkt', async () => {
    const { user } = await oppna();
    await user.click(screen.getByRole('button', { name: 'Kopiera allt' }));
    expect(await screen.findByText(/^(\d+) av \1 rubriker är kopierade\.$/)).toBeVisible();
    expect(urklipp.mock.calls[0]?.[0]).toContain('Underlag för Annat system');
  });

  test('en webbläsare som inte tillåter kopiering: det sägs, och inget märks', async () => {
    const { user } = await oppna();
    urklipp.mockRejectedValue(new Error('nekat'));
    await user.click(screen.getByRole('button', { name: 'Kopiera: Beslut' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Markera texten ovan och kopiera den för hand.');
    expect(screen.getByText(/^0 av/)).toBeVisible();
  });
});

describe('registrerat, bekräftat, överfört', () => {
  test('utan nummer tas det inte emot, och med nummer står det där', async () => {
    const { user, iLagret } = await oppna();
    const registrera = del('Beslutet är registrerat i verksamhetssystemet');
    const nummer = registrera.getByRole('textbox', { name: 'Ärendets nummer där' });
    await user.clear(nummer);
    await user.click(registrera.getByRole('button', { name: 'Anteckna att beslutet är registrerat' }));
    expect(registrera.getByRole('alert')).toHaveTextContent('Skriv ärendets nummer');
    await user.type(nummer, 'VON 2026/99');
    await user.click(registrera.getByRole('button', { name: 'Anteckna att beslutet är registrerat' }));
    expect(await registrera.findByText('Beslutet registrerades 23 november 2026 med nummer VON 2026/99.')).toBeVisible();
    await waitFor(async () => expect((await iLagret()).overforing.registrerat).toEqual(REGISTRERAT), SNART);
  });

  test('överfört går först när allt är gjort, och vad som är kvar sägs', async () => {
    const { user, iLagret } = await oppna({ overforing: { registrerat: REGISTRERAT } });
    const overfort = del('Överfört');
    const knapp = overfort.getByRole('button', { name: 'Anteckna som överfört' });
    expect(knapp).toHaveAttribute('aria-disabled', 'true');
    expect(overfort.getByText(/^Bekräfta de \d punkter som är kvar i listan\.$/)).toBeVisible();
    for (const ruta of screen.getAllByRole('checkbox')) await user.click(ruta);
    await waitFor(() => expect(knapp).toHaveAttribute('aria-disabled', 'false'));
    await user.selectOptions(overfort.getByRole('combobox', { name: 'Hur länge ärendet ska ligga kvar här' }), '14 dagar');
    await user.click(knapp);
    expect(await overfort.findByText(/^Överfört 23 november 2026 av Tekla Brännström\. Ärendet raderas här måndag den 7 december 2026\.$/)).toBeVisible();
    await waitFor(async () => expect((await iLagret()).overforing.overfort).toMatchObject({ raderas: '2026-12-07', system: 'allmant' }), SNART);
    await user.click(overfort.getByRole('button', { name: 'Ångra, behåll ärendet här' }));
    await waitFor(async () => expect((await iLagret()).overforing.overfort).toBeNull(), SNART);
  });

  test('en inställning som ändras i ärendet öppnar det inte på nytt: det som just bockats av står kvar', async () => {
    const t = testtjanster();
    const { user, byt } = await oppnaMedInstallningar(t);
    const ruta = screen.getAllByRole('checkbox')[0]!;
    await user.click(ruta);
    await byt();
    expect(ruta).toBeInTheDocument();
    expect(ruta).toBeChecked();
  });

  test('det som är bekräftat finns kvar efter ett lås', async () => {
    const { user, iLagret } = await oppna();
    await user.click(screen.getAllByRole('checkbox')[0]!);
    await waitFor(async () => expect((await iLagret()).overforing.bekraftat).toHaveLength(1), SNART);
    const arende = await iLagret();
    expect(checklista(arende).map(({ id }) => id)).toContain(arende.overforing.bekraftat[0]);
  });
});

describe('det frysta beslutet sparas först', () => {
  test('som ett paket', async () => {
    const skapa = vi.fn<Tjanster['paket']['skapa']>().mockResolvedValue({ ok: true, fil: new Blob(['p']), namn: 'paket-2026-11-23.likvard', arenden: 1, utbyten: new Map() });
    const { user } = await oppna({ overforing: { registrerat: REGISTRERAT, bekraftat: BEKRAFTAT } }, { paket: { ...testtjanster().paket, skapa } });
    await user.click(screen.getByRole('button', { name: 'Spara beslutet som ett krypterat paket' }));
    expect(await screen.findByText(/^Paketet paket-2026-11-23\.likvard är hämtat\./)).toBeVisible();
    expect(skapa).toHaveBeenCalledWith({ arenden: ['00000000-0000-4000-8000-000000000001'], till: 'migSjalv' });
  });
});
