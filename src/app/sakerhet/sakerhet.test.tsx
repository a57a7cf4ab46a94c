import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { NyNyckel } from '@storage/mer.ts';
import { MENING } from '@storage/meningar.ts';
import { MENING_MER } from '@storage/meningar-mer.ts';
import { NU, TESTNYCKEL, testtjanster } from '../../../tests/ui/tjanster.ts';
import { type Tjanster, TjanstRam } from '../start/tjanster.tsx';
import Sakerhet from './sakerhet.tsx';

const NY = 'kopparslagare vid sju sjöar';

function oppna(mer: Partial<Tjanster> = {}) {
  const tjanster: Tjanster = { ...testtjanster(), ...mer };
  render(
    <TjanstRam tjanster={tjanster}>
      <Sakerhet />
    </TjanstRam>,
  );
  return userEvent.setup();
}
const del = (namn: string) => within(screen.getByRole('region', { name: namn }));

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:kopia', revokeObjectURL: () => undefined }));
});

describe('byta lösenfras', () => {
  async function byt(user: ReturnType<typeof userEvent.setup>, { nuvarande = 'den gamla', ny = NY, igen }: { readonly nuvarande?: string; readonly ny?: string; readonly igen?: string } = {}) {
    if (nuvarande) await user.type(screen.getByLabelText('Nuvarande lösenfras'), nuvarande);
    await user.type(screen.getByLabelText('Ny lösenfras'), ny);
    await user.type(screen.getByLabelText('Den nya lösenfrasen en gång till'), igen ?? ny);
    await user.click(screen.getByRole('button', { name: 'Byt lösenfras' }));
  }

  test('sägs när den är bytt, och fälten är tomma efteråt', async () => {
    const bytLosenfras = vi.fn<Tjanster['nycklar']['bytLosenfras']>().mockResolvedValue({ ok: true });
    const user = oppna({ nycklar: { ...testtjanster().nycklar, bytLosenfras } });
    await byt(user);
    expect(await screen.findByText(/^Lösenfrasen är bytt\./)).toBeVisible();
    expect(bytLosenfras).toHaveBeenCalledWith('den gamla', NY);
    for (const falt of ['Nuvarande lösenfras', 'Ny lösenfras', 'Den nya lösenfrasen en gång till']) expect(screen.getByLabelText(falt)).toHaveValue('');
  });

  test.each([
    ['fel nuvarande', {}, 'Nuvarande lösenfras', MENING_MER.felNuvarande],
    ['ingen nuvarande', { nuvarande: '' }, 'Nuvarande lösenfras', 'Skriv den lösenfras du har nu.'],
    ['för kort', { ny: 'kort' }, 'Ny lösenfras', 'Lösenfrasen behöver vara minst 12 tecken.'],
    ['olika', { igen: 'något annat än så' }, 'Den nya lösenfrasen en gång till', 'De två lösenfraserna är inte lika.'],
  ])('%s: sägs vid fältet', async (_, ifyllt, falt, mening) => {
    const user = oppna({ nycklar: { ...testtjanster().nycklar, bytLosenfras: async () => ({ ok: false, orsak: 'felNuvarande', mening: MENING_MER.felNuvarande }) } });
    await byt(user, ifyllt);
    await vi.waitFor(() => expect(screen.getByLabelText(falt)).toHaveAccessibleDescription(expect.stringContaining(mening)));
  });
});

describe('ny återställningsnyckel', () => {
  test('visas en gång, gäller när den är tagen om hand, och är sedan borta', async () => {
    const anta = vi.fn<NyNyckel['anta']>().mockResolvedValue({ ok: true });
    const user = oppna({ nycklar: { ...testtjanster().nycklar, nyAterstallningsnyckel: async () => ({ ok: true, aterstallningsnyckel: TESTNYCKEL, anta }) } });
    await user.type(screen.getByLabelText('Din lösenfras'), NY);
    await user.click(screen.getByRole('button', { name: 'Gör en ny nyckel' }));
    const nyckeln = del('Återställningsnyckel');
    expect((await nyckeln.findAllByRole('listitem')).map((grupp) => grupp.textContent)).toEqual(TESTNYCKEL.split('-'));
    await user.click(nyckeln.getByLabelText('Nyckeln är utskriven eller avskriven'));
    expect(anta).not.toHaveBeenCalled();
    await user.click(nyckeln.getByRole('button', { name: 'Klart' }));
    expect(anta).toHaveBeenCalledOnce();
    expect(nyckeln.queryByRole('listitem')).not.toBeInTheDocument();
    expect(nyckeln.getByText(/^Den nya nyckeln gäller/)).toBeVisible();
  });
});

describe('säkerhetskopian', () => {
  test('sägs vara kontrollerad, och dagen skrivs upp', async () => {
    const bytInstallningar = vi.fn<Tjanster['bytInstallningar']>().mockResolvedValue(null);
    const user = oppna({ bytInstallningar });
    expect(del('Säkerhetskopia').getByText('Ingen kopia är sparad än.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Spara en säkerhetskopia' }));
    expect(await screen.findByRole('status')).toHaveTextContent(/^Kopian är gjord och kontrollerad: 1 ärende\./);
    const [andring] = bytInstallningar.mock.calls[0] ?? [];
    expect(andring?.(testtjanster().installningar)).toMatchObject({ senasteKopia: NU, anvandare: 'Tekla Brännström' });
  });

  test('skadade poster sägs', async () => {
    const user = oppna({ skapaKopia: async () => ({ ok: true, fil: new Blob(['kopia']), arenden: 4, anteckningar: 1, oresta: 2 }) });
    await user.click(screen.getByRole('button', { name: 'Spara en säkerhetskopia' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('4 ärenden. 2 skadade poster kunde inte läsas och är inte med.');
  });

  test('en kopia som inte gick att göra sägs, och räknas inte', async () => {
    const bytInstallningar = vi.fn<Tjanster['bytInstallningar']>();
    const user = oppna({ bytInstallningar, skapaKopia: async () => ({ ok: false, orsak: 'kopianFel', mening: MENING_MER.kopianFel }) });
    await user.click(screen.getByRole('button', { name: 'Spara en säkerhetskopia' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kopian gick inte att läsa tillbaka');
    expect(bytInstallningar).not.toHaveBeenCalled();
  });
});

describe('låset', () => {
  test('tiden som inte gick att spara sägs', async () => {
    const user = oppna({ bytInstallningar: async () => MENING.fullt });
    await user.selectOptions(screen.getByLabelText('Lås efter'), '5 minuter');
    expect(await screen.findByRole('alert')).toHaveTextContent('Lagringen på datorn är full');
  });
});

describe('radera allt', () => {
  const raderaAllt = vi.fn<Tjanster['nycklar']['raderaAllt']>();
  const ladda = vi.fn<() => void>();
  beforeEach(() => {
    raderaAllt.mockReset().mockResolvedValue({ ok: true });
    ladda.mockReset();
    vi.spyOn(location, 'reload').mockImplementation(ladda);
  });
  const fyll = async (ord: string, fras: string) => {
    const user = oppna({ nycklar: { ...testtjanster().nycklar, raderaAllt } });
    if (ord) await user.type(screen.getByLabelText('Skriv RADERA för att bekräfta'), ord);
    if (fras) await user.type(screen.getByLabelText('Lösenfrasen'), fras);
    await user.click(screen.getByRole('button', { name: 'Radera allt på den här datorn' }));
    return user;
  };

  test.each([
    ['utan ordet', '', NY, 'Skriv RADERA för att bekräfta', 'Skriv RADERA med stora bokstäver.'],
    ['med ett annat ord', 'radera', NY, 'Skriv RADERA för att bekräfta', 'Skriv RADERA med stora bokstäver.'],
    ['utan lösenfras', 'RADERA', '', 'Lösenfrasen', 'Skriv din lösenfras.'],
  ])('%s raderas inget', async (_, ord, fras, falt, mening) => {
    await fyll(ord, fras);
    expect(screen.getByLabelText(falt)).toHaveAccessibleDescription(expect.stringContaining(mening));
    expect(raderaAllt).not.toHaveBeenCalled();
  });

  test('fel lösenfras sägs vid fältet', async () => {
    raderaAllt.mockResolvedValue({ ok: false, orsak: 'felNuvarande', mening: MENING_MER.felNuvarande });
    await fyll('RADERA', 'alldeles fel');
    await vi.waitFor(() => expect(screen.getByLabelText('Lösenfrasen')).toHaveAccessibleDescription(expect.stringContaining(MENING_MER.felNuvarande)));
    expect(ladda).not.toHaveBeenCalled();
  });

  test('med båda raderas allt, och sidan börjar om', async () => {
    await fyll('RADERA', NY);
    await vi.waitFor(() => expect(ladda).toHaveBeenCalledOnce());
    expect(raderaAllt).toHaveBeenCalledWith(NY);
  });

  test('håller en annan flik lagringen sägs det, och vägen vidare', async () => {
    raderaAllt.mockResolvedValue({ ok: false, orsak: 'annanFlikHaller', mening: MENING.annanFlikHaller });
    const user = await fyll('RADERA', NY);
    expect(await screen.findByRole('alert')).toHaveTextContent('Stäng alla andra flikar med Likvärd');
    await user.click(screen.getByRole('button', { name: 'Ladda om sidan' }));
    expect(ladda).toHaveBeenCalledOnce();
  });
});
