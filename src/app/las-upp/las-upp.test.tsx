import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MENING } from '@storage/meningar.ts';
import { MENING_MER } from '@storage/meningar-mer.ts';
import { TESTNYCKEL, testtjanster } from '../../../tests/ui/tjanster.ts';
import { LasUpp } from './las-upp.tsx';
import { aterstallValv, borjaOm, oppnaValv, skapaForsta, skapaRaddning, type Forsta, type Oppning } from './oppna.ts';

// Keys and database are tested where they live, in a browser. Here the vault answers as it is told.
vi.mock('./oppna.ts', () => ({ aterstallValv: vi.fn<typeof aterstallValv>(), borjaOm: vi.fn<typeof borjaOm>(), oppnaValv: vi.fn<typeof oppnaValv>(), provaLagring: async () => null, skapaForsta: vi.fn<typeof skapaForsta>(), skapaRaddning: vi.fn<typeof skapaRaddning>() }));

const FRAS = 'blåbär lykta nordan skvaltkvarn';
const tjanster = testtjanster();
const OPPET = { ok: true as const, upplast: tjanster, aterstallningsnyckel: TESTNYCKEL } satisfies Forsta;

function oppna(finns: boolean) {
  const onUpplast = vi.fn<(upplast: unknown) => void>();
  const onBorjaOm = vi.fn<() => void>();
  const onProfil = vi.fn<(profil: unknown) => void>();
  render(<LasUpp profil={{ namn: 'likvard', etikett: 'Profil 1' }} onProfil={onProfil} finns={finns} onBorjaOm={onBorjaOm} onUpplast={onUpplast} />);
  return { user: userEvent.setup(), onBorjaOm, onUpplast, onProfil };
}
const falt = (namn: string) => screen.getByLabelText(namn);

beforeEach(() => {
  vi.mocked(oppnaValv).mockReset().mockResolvedValue(OPPET);
  vi.mocked(skapaForsta).mockReset().mockResolvedValue(OPPET);
});

describe('låsa upp', () => {
  test('markören står i lösenfrasen från början', () => {
    oppna(true);
    expect(falt('Lösenfras')).toHaveFocus();
  });

  test('rätt lösenfras öppnar', async () => {
    const { user, onUpplast } = oppna(true);
    await user.type(falt('Lösenfras'), `${FRAS}{Enter}`);
    expect(oppnaValv).toHaveBeenCalledWith(FRAS, expect.any(Function));
    expect(onUpplast).toHaveBeenCalledOnce();
  });

  test('fel lösenfras sägs vid fältet, orden är kvar och markerade, och det går att försöka igen', async () => {
    vi.mocked(oppnaValv).mockResolvedValueOnce({ ok: false, mening: MENING.felLosenfras });
    const { user, onUpplast } = oppna(true);
    await user.type(falt('Lösenfras'), 'blåbär lampa{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Lösenfrasen stämmer inte.');
    expect(falt('Lösenfras')).toHaveAccessibleDescription(MENING.felLosenfras);
    expect(falt('Lösenfras')).toBeInvalid();
    expect(falt('Lösenfras')).toHaveValue('blåbär lampa');
    expect(onUpplast).not.toHaveBeenCalled();

    await user.clear(falt('Lösenfras'));
    await user.type(falt('Lösenfras'), `${FRAS}{Enter}`);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(onUpplast).toHaveBeenCalledOnce();
  });

  test('är valvet tömt går det att börja om; annars aldrig', async () => {
    vi.mocked(oppnaValv).mockResolvedValueOnce({ ok: false, mening: MENING.felLosenfras, tomt: false }).mockResolvedValueOnce({ ok: false, mening: MENING.forlorad, tomt: true });
    const { user, onBorjaOm } = oppna(true);
    await user.type(falt('Lösenfras'), `${FRAS}{Enter}`);
    expect(screen.queryByRole('button', { name: /^Börja om/ })).not.toBeInTheDocument();
    await user.type(falt('Lösenfras'), '{Enter}');
    vi.mocked(borjaOm).mockResolvedValueOnce(MENING.annanFlikHaller).mockResolvedValueOnce(null);
    await user.click(screen.getByRole('button', { name: /^Börja om/ }));
    expect(screen.getByRole('alert')).toHaveTextContent(MENING.annanFlikHaller);
    expect(onBorjaOm).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /^Börja om/ }));
    expect(onBorjaOm).toHaveBeenCalledOnce();
  });

  test('håller en annan flik lagringen sägs det medan man väntar, och det går vidare av sig självt', async () => {
    let svara: (oppning: Oppning) => void = () => undefined;
    vi.mocked(oppnaValv).mockImplementation((_, vantar) => {
      vantar(MENING.vantar);
      return new Promise((klar) => (svara = klar));
    });
    const { user, onUpplast } = oppna(true);
    await user.type(falt('Lösenfras'), `${FRAS}{Enter}`);
    expect(await screen.findByRole('status')).toHaveTextContent('En annan flik håller Likvärds lagring öppen');
    svara(OPPET);
    await vi.waitFor(() => expect(onUpplast).toHaveBeenCalledOnce());
  });

  test.each([MENING.nyareVersion, MENING.skadad, MENING.oppnasInte])('går valvet inte att öppna kan det som ligger där sparas: %s', async (mening) => {
    vi.mocked(oppnaValv).mockResolvedValueOnce({ ok: false, mening, raddning: true });
    vi.mocked(skapaRaddning).mockResolvedValueOnce({ ok: true, fil: new Blob(['rader']), rader: 12, olasta: 1 });
    const { user } = oppna(true);
    await user.type(falt('Lösenfras'), `${FRAS}{Enter}`);
    await user.click(await screen.findByRole('button', { name: 'Spara en räddningsfil' }));
    expect(await screen.findByText(/12 rader, låsta som de ligger\. 1 gick inte att läsa/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Börja om/ })).not.toBeInTheDocument();
  });

  test('en tom lösenfras prövas inte', async () => {
    const { user } = oppna(true);
    await user.click(screen.getByRole('button', { name: 'Lås upp' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Skriv din lösenfras.');
    expect(oppnaValv).not.toHaveBeenCalled();
  });

  test('medan den prövas går det inte att trycka en gång till', async () => {
    let svara: (oppning: Oppning) => void = () => undefined;
    vi.mocked(oppnaValv).mockReturnValue(new Promise((klar) => (svara = klar)));
    const { user, onUpplast } = oppna(true);
    await user.type(falt('Lösenfras'), `${FRAS}{Enter}`);
    expect(screen.getByRole('button', { name: 'Låser upp …' })).toBeDisabled();
    svara(OPPET);
    await vi.waitFor(() => expect(onUpplast).toHaveBeenCalledOnce());
  });

  test('lösenfrasen kan visas och döljas', async () => {
    const { user } = oppna(true);
    expect(falt('Lösenfras')).toHaveAttribute('type', 'password');
    await user.click(screen.getByRole('button', { name: 'Visa' }));
    expect(falt('Lösenfras')).toHaveAttribute('type', 'text');
    await user.click(screen.getByRole('button', { name: 'Dölj' }));
    expect(falt('Lösenfras')).toHaveAttribute('type', 'password');
  });

  test('webbläsaren får aldrig spara lösenfrasen', () => {
    oppna(true);
    expect(falt('Lösenfras')).toHaveAttribute('autocomplete', 'off');
    expect(falt('Lösenfras').closest('form')).toHaveAttribute('autocomplete', 'off');
  });
});

describe('första starten', () => {
  async function fyllI(user: ReturnType<typeof userEvent.setup>, { fras = FRAS, igen, namn = 'Tekla Brännström' }: { readonly fras?: string; readonly igen?: string; readonly namn?: string } = {}) {
    if (fras) await user.type(falt('Lösenfras'), fras);
    await user.type(falt('Lösenfrasen en gång till'), igen ?? fras);
    if (namn) await user.type(falt('Ditt namn'), namn);
    await user.click(screen.getByRole('button', { name: 'Börja arbeta' }));
  }

  test('skapar valvet med lösenfras, namn och kommun, och går vidare när nyckeln är tagen om hand', async () => {
    const { user, onUpplast } = oppna(false);
    await user.selectOptions(falt('Kommun'), 'Botkyrka kommun');
    await fyllI(user);
    expect(skapaForsta).toHaveBeenCalledWith(FRAS, { anvandare: 'Tekla Brännström', kommun: 'botkyrka' });
    expect(await screen.findByRole('heading', { name: 'Din återställningsnyckel' })).toHaveFocus();
    expect(screen.getAllByRole('listitem').map((grupp) => grupp.textContent)).toEqual(TESTNYCKEL.split('-'));
    expect(onUpplast).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Börja arbeta' })).toBeDisabled();
    await user.click(screen.getByLabelText('Nyckeln är utskriven eller avskriven'));
    await user.click(screen.getByRole('button', { name: 'Börja arbeta' }));
    expect(onUpplast).toHaveBeenCalledOnce();
  });

  test('den påhittade kommunen säger att den är påhittad', () => {
    oppna(false);
    expect(screen.getByRole('option', { name: 'Exempelkommunen (påhittad, för att prova och öva)' })).toBeVisible();
  });

  test.each([
    ['för kort', { fras: 'blåbär' }, 'Lösenfras', 'Lösenfrasen behöver vara minst 12 tecken. Skriv gärna fyra ord som inte hör ihop.'],
    ['samma tecken', { fras: 'aaaaaaaaaaaaaa' }, 'Lösenfras', 'Lösenfrasen upprepar samma tecken. Skriv gärna fyra ord som inte hör ihop.'],
    ['olika', { igen: 'blåbär lykta nordan' }, 'Lösenfrasen en gång till', 'De två lösenfraserna är inte lika. Skriv den en gång till.'],
    ['utan namn', { namn: '' }, 'Ditt namn', 'Skriv ditt namn, så att det kan stå i utredningen.'],
  ])('%s: sägs vid fältet, och inget valv skapas', async (_, ifyllt, etikett, mening) => {
    const { user } = oppna(false);
    await fyllI(user, ifyllt);
    expect(falt(etikett)).toHaveAccessibleDescription(expect.stringContaining(mening));
    expect(falt(etikett)).toBeInvalid();
    expect(skapaForsta).not.toHaveBeenCalled();
  });

  test('flera brister sägs på en gång', async () => {
    const { user } = oppna(false);
    await fyllI(user, { fras: 'kort', namn: '' });
    expect(screen.getAllByRole('alert')).toHaveLength(2);
  });

  test('kan webbläsaren inte spara sägs det, och det skrivna står kvar', async () => {
    vi.mocked(skapaForsta).mockResolvedValue({ ok: false, mening: MENING.otillganglig });
    const { user, onUpplast } = oppna(false);
    await fyllI(user);
    expect(screen.getByRole('alert')).toHaveTextContent('Webbläsaren tillåter inte att Likvärd sparar');
    expect(falt('Ditt namn')).toHaveValue('Tekla Brännström');
    expect(falt('Lösenfras')).toHaveValue(FRAS);
    expect(onUpplast).not.toHaveBeenCalled();
  });
});

describe('glömd lösenfras', () => {
  async function glom() {
    const svar = oppna(true);
    await svar.user.click(screen.getByRole('button', { name: 'Jag har glömt lösenfrasen' }));
    await screen.findByRole('heading', { name: 'Öppna med återställningsnyckeln' });
    return svar;
  }
  const NY = 'kopparslagare vid sju sjöar';
  async function fyllI(user: ReturnType<typeof userEvent.setup>, nyckel = TESTNYCKEL) {
    if (nyckel) await user.type(falt('Återställningsnyckel'), nyckel);
    await user.type(falt('Ny lösenfras'), NY);
    await user.type(falt('Den nya lösenfrasen en gång till'), NY);
    await user.click(screen.getByRole('button', { name: 'Öppna och byt lösenfras' }));
  }

  test('nyckeln på papperet öppnar, med en ny lösenfras', async () => {
    vi.mocked(aterstallValv).mockResolvedValue(OPPET);
    const { user, onUpplast } = await glom();
    expect(falt('Återställningsnyckel')).toHaveFocus();
    await fyllI(user);
    expect(aterstallValv).toHaveBeenCalledWith(TESTNYCKEL, NY, expect.any(Function));
    expect(onUpplast).toHaveBeenCalledOnce();
  });

  test('en felskriven nyckel sägs vid fältet, och det skrivna står kvar', async () => {
    vi.mocked(aterstallValv).mockResolvedValue({ ok: false, mening: MENING_MER.nyckelFelskriven });
    const { user, onUpplast } = await glom();
    await fyllI(user);
    expect(falt('Återställningsnyckel')).toHaveAccessibleDescription(expect.stringContaining('grupp för grupp'));
    expect(falt('Återställningsnyckel')).toHaveValue(TESTNYCKEL);
    expect(onUpplast).not.toHaveBeenCalled();
  });

  test('utan nyckel prövas inget, och det går att gå tillbaka', async () => {
    vi.mocked(aterstallValv).mockClear();
    const { user } = await glom();
    await fyllI(user, '');
    expect(falt('Återställningsnyckel')).toHaveAccessibleDescription(expect.stringContaining('Skriv nyckeln från papperet.'));
    expect(aterstallValv).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
    expect(falt('Lösenfras')).toHaveFocus();
  });
});

describe('styrkan', () => {
  test.each([
    ['sommar vinter', /^Lätt att gissa/],
    ['blåbär lykta nordan skvaltkvarn', /^Mycket bra/],
  ])('%s', async (fras, ord) => {
    const { user } = oppna(false);
    await user.type(falt('Lösenfras'), fras);
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(ord), 5000);
  });
});
