import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../../tests/ui/rendera.tsx';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listradFor } from '@rules/arende/listrad.ts';
import { MENING } from '@storage/meningar.ts';
import { ID, ansokan } from '../../../tests/ui/fall.ts';
import { dialog, falt, knapp } from '../../../tests/ui/fraga.ts';
import { IDAG, testtjanster } from '../../../tests/ui/tjanster.ts';
import { Felgrans } from './felgrans.tsx';
import { GENVAGAR } from './genvagar.tsx';
import Skal from './skal.tsx';

beforeEach(() => {
  location.hash = '';
});

async function oppna(plats = '/') {
  location.hash = plats;
  const tjanster = testtjanster();
  const arende = ansokan();
  await tjanster.lager.sparaArende({ id: ID, dokument: arende, listrad: listradFor(arende, {}, IDAG), forvantadRev: 0 });
  const onLast = vi.fn<() => void>();
  await act(async () => render(<Skal upplast={tjanster} onLast={onLast} />));
  return { user: userEvent.setup(), tjanster, onLast };
}
const meny = () => within(screen.getByRole('navigation', { name: 'Huvudmeny' }));
const ordet = () => falt('Vad personen ansöker om');

describe('ramen runt skärmarna', () => {
  test('menyn säger var man är och tar en dit man vill', async () => {
    const { user } = await oppna();
    expect(await screen.findByRole('heading', { level: 1, name: 'Mina ärenden' })).toBeVisible();
    expect(meny().getByRole('link', { name: 'Mina ärenden' })).toHaveAttribute('aria-current', 'page');
    await user.click(meny().getByRole('link', { name: 'Snabbnoteringar' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Snabbnoteringar' })).toBeVisible();
    expect(meny().getByRole('link', { name: 'Snabbnoteringar' })).toHaveAttribute('aria-current', 'page');
    expect(meny().getByRole('link', { name: 'Mina ärenden' })).not.toHaveAttribute('aria-current');
  });

  test('tangentbordet kan hoppa förbi menyn', async () => {
    const { user } = await oppna();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Hoppa till innehållet' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toContainElement(screen.getByRole('main'));
  });

  test('en adress som inte finns leder tillbaka', async () => {
    await oppna('/finns/inte/alls/här');
    expect(await screen.findByText(/Sidan finns inte/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Till mina ärenden' })).toHaveAttribute('href', '#/');
  });

  test('adressen bär inga personuppgifter', async () => {
    const { user } = await oppna();
    await user.click(await screen.findByRole('link', { name: 'Maj-Britt Alm' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Ansökan' })).toBeVisible();
    expect(decodeURIComponent(location.href)).not.toMatch(/Maj|Alm|1890|VON/);
    expect(document.title).not.toMatch(/Maj|Alm|1890|VON/);
  });

  test('F1 visar alla genvägar, samma som gäller', async () => {
    const { user } = await oppna();
    await user.keyboard('{F1}');
    await screen.findByRole('dialog');
    const rader = dialog().getAllByRole('row').slice(1).map((rad) => within(rad).getAllByRole('cell').map((c) => c.textContent));
    expect(rader).toEqual(GENVAGAR.map(({ tangent, gor }) => [tangent, gor]));
  });

  test('F4 går till arbetslistan mitt i ett ärende, och inget skrivet tappas', async () => {
    const { user, tjanster } = await oppna(`/arende/${ID}`);
    await screen.findByRole('heading', { level: 2, name: 'Ansökan' });
    await user.type(ordet(), ' Mitt i en');
    await user.keyboard('{F4}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Mina ärenden' })).toBeVisible();
    await waitFor(async () => {
      const svar = await tjanster.lager.oppnaArende(ID);
      expect(svar.ok && svar.varde.ansokan.ord).toBe('Jag orkar inte städa längre. Mitt i en');
    });
  });

  test('tangenterna gör inget annat när Ctrl eller Alt hålls nere', async () => {
    const { user } = await oppna();
    await user.keyboard('{Control>}{F2}{/Control}{Alt>}{F1}{/Alt}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('låsa', () => {
  test('det som skrevs alldeles innan är sparat när det låses', async () => {
    const { user, tjanster, onLast } = await oppna(`/arende/${ID}`);
    await screen.findByRole('heading', { level: 2, name: 'Ansökan' });
    await user.type(ordet(), ' Mitt i en');
    await user.click(knapp('Lås'));
    await waitFor(() => expect(onLast).toHaveBeenCalledOnce());
    const svar = await tjanster.lager.oppnaArende(ID);
    expect(svar.ok && svar.varde.ansokan.ord).toBe('Jag orkar inte städa längre. Mitt i en');
  });

  test('går det inte att spara låses det inte utan att hon vet', async () => {
    const { user, tjanster, onLast } = await oppna(`/arende/${ID}`);
    await screen.findByRole('heading', { level: 2, name: 'Ansökan' });
    tjanster.lager.stor('fullt');
    await user.type(ordet(), ' Mitt i en');
    await user.click(knapp('Lås'));
    expect((await screen.findAllByRole('alert')).map((a) => a.textContent).join()).toMatch(/inte spar/i);
    expect(onLast).not.toHaveBeenCalled();
    expect(ordet()).toHaveValue('Jag orkar inte städa längre. Mitt i en');
    expect(screen.getAllByText(MENING.fullt).length).toBeGreaterThan(0);
  });

  test('låser en annan flik låses den här också, med orden sparade', async () => {
    const { user, tjanster, onLast } = await oppna(`/arende/${ID}`);
    await screen.findByRole('heading', { level: 2, name: 'Ansökan' });
    await user.type(ordet(), ' Mitt i en');
    testtjanster({ bank: tjanster.bank }).lager.las();
    await waitFor(() => expect(onLast).toHaveBeenCalledOnce());
    const svar = await tjanster.lager.oppnaArende(ID);
    expect(svar.ok && svar.varde.ansokan.ord).toBe('Jag orkar inte städa längre. Mitt i en');
  });
});

describe('när en skärm går sönder', () => {
  test('sägs det i en mening, och det går att försöka igen', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let trasig = true;
    const Skarm = () => {
      if (trasig) throw new Error('x is undefined');
      return <p>Hel igen</p>;
    };
    render(<Felgrans><Skarm /></Felgrans>);
    expect(screen.getByRole('alert')).toHaveTextContent(/Något gick fel.*Det som stod som sparat är sparat/);
    trasig = false;
    await userEvent.setup().click(knapp('Försök igen'));
    expect(screen.getByText('Hel igen')).toBeVisible();
    vi.restoreAllMocks();
  });
});
