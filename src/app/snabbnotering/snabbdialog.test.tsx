import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MENING } from '@storage/meningar.ts';
import { Genvagar } from '../start/genvagar.tsx';
import { rendera } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, IDAG, NU, type Testtjanster, testtjanster } from '../../../tests/ui/tjanster.ts';
import Noteringar from './noteringar.tsx';

async function ringer(tjanster = testtjanster()) {
  const vy = await rendera(<Genvagar />, { tjanster });
  await vy.user.keyboard('{F2}');
  await screen.findByRole('dialog');
  return vy;
}
const falt = (namn: string) => screen.getByLabelText(namn);
const sparaOchStang = () => screen.getByRole('button', { name: 'Spara och stäng' });

async function noterade({ lager }: Testtjanster) {
  const svar = await lager.listaAnteckningar();
  return svar.ok ? svar.rader.map((rad) => rad.varde) : [];
}

describe('en snabbnotering', () => {
  test('F2 öppnar den med markören i orden', async () => {
    await ringer();
    expect(screen.getByRole('heading', { name: 'Snabbnotering' })).toBeVisible();
    expect(falt('Vad säger personen?')).toHaveFocus();
  });

  test('knappen gör detsamma som tangenten', async () => {
    const { user } = await rendera(<Genvagar />);
    await user.click(screen.getByRole('button', { name: 'Snabbnotering F2' }));
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  test('sparas medan man skriver, utan att någon trycker på något', async () => {
    const { user, tjanster } = await ringer();
    await user.type(falt('Vad säger personen?'), 'Jag orkar inte städa.');
    await waitFor(async () => expect(await noterade(tjanster)).toMatchObject([{ ord: 'Jag orkar inte städa.', dag: IDAG, kanal: 'telefon', mottagenAv: HANDLAGGARE, sorterad: 'osorterad' }]), { timeout: 3000 });
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  test('är sparad när den är stängd, hur fort man än är', async () => {
    const { user, tjanster } = await ringer();
    await user.keyboard('Städ.');
    await user.type(falt('Vem ringer?'), 'Maj-Britt Alm{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await noterade(tjanster)).toMatchObject([{ ord: 'Städ.', ringer: 'Maj-Britt Alm' }]);
  });

  test('en anhörig som ringer hindras aldrig, och inget mer än orden behöver fyllas i', async () => {
    const { user, tjanster } = await ringer();
    await user.keyboard('Mamma har ramlat igen.');
    await user.selectOptions(falt('Ringer som'), 'Anhörig');
    await user.click(sparaOchStang());
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await noterade(tjanster)).toMatchObject([{ ord: 'Mamma har ramlat igen.', relation: 'anhorig', ringer: '', galler: '' }]);
  });

  test('Esc tappar inget: det skrivna är sparat', async () => {
    const { user, tjanster } = await ringer();
    await user.keyboard('Ringer igen i morgon.');
    // What the browser does with Esc in a dialog.
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await noterade(tjanster)).toMatchObject([{ ord: 'Ringer igen i morgon.' }]);
  });

  test('säger när den senast sparades', async () => {
    const { user } = await ringer();
    await user.keyboard('Städ.');
    expect(await screen.findByText(/^Sparat \d\d:\d\d$/, undefined, { timeout: 3000 })).toBeVisible();
  });

  test('kan slängas, men inte av misstag', async () => {
    const { user, tjanster } = await ringer();
    expect(screen.queryByRole('button', { name: 'Släng' })).not.toBeInTheDocument();
    await user.keyboard('Fel nummer.');
    await waitFor(async () => expect(await noterade(tjanster)).toHaveLength(1), { timeout: 3000 });
    await user.click(screen.getByRole('button', { name: 'Släng' }));
    expect(screen.getByRole('button', { name: 'Behåll' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Behåll' }));
    await user.click(screen.getByRole('button', { name: 'Släng' }));
    // What the browser does with Esc in a dialog: the question is taken back, nothing else.
    act(() => void screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true })));
    expect(screen.queryByRole('button', { name: 'Behåll' })).not.toBeInTheDocument();
    expect(falt('Vad säger personen?')).toHaveValue('Fel nummer.');

    await user.click(screen.getByRole('button', { name: 'Släng' }));
    await user.click(screen.getByRole('button', { name: 'Släng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await noterade(tjanster)).toMatchObject([{ ord: 'Fel nummer.', borttaget: { nar: NU, vem: HANDLAGGARE } }]);
  });

  test('slängd innan den hann sparas kommer den inte tillbaka', async () => {
    const { user, tjanster } = await ringer();
    await user.keyboard('Fel.');
    await user.click(screen.getByRole('button', { name: 'Släng' }));
    await user.click(screen.getByRole('button', { name: 'Släng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await tjanster.lasning.spolaAllt();
    expect(await noterade(tjanster)).toMatchObject([{ ord: 'Fel.', borttaget: { nar: NU } }]);
  });

  test('en tom notering lämnar inget efter sig', async () => {
    const { user, tjanster } = await ringer();
    await user.click(sparaOchStang());
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await noterade(tjanster)).toEqual([]);
  });

  test('bara ett nummer att ringa tillbaka på tappas inte heller', async () => {
    const { user, tjanster } = await ringer();
    await user.type(falt('Ring tillbaka på'), '0000-12 34 56');
    await user.click(sparaOchStang());
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await noterade(tjanster)).toMatchObject([{ ringTillbaka: '0000-12 34 56' }]);
  });

  test('text ur Word behåller sina ord och förlorar sitt skräp', async () => {
    const { user, tjanster } = await ringer();
    await user.click(falt('Vad säger personen?'));
    await user.paste('Orkar\u00A0inte st\u00ADäda.\r\n\u2022 Golven\r\n\u2022 Badrummet');
    await user.click(sparaOchStang());
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await noterade(tjanster)).toMatchObject([{ ord: 'Orkar inte städa.\n- Golven\n- Badrummet' }]);
  });

  test.each([
    ['Vad säger personen?', 'ord', 'Kan inte komma ur badkaret.'],
    ['Ring tillbaka på', 'ringTillbaka', '0000-12 34 56'],
  ])('är disken full sägs det, ”%s” står kvar, och det går att spara när det finns plats igen', async (etikett, del, text) => {
    const { user, tjanster } = await ringer();
    tjanster.lager.stor('fullt');
    await user.type(falt(etikett), text);
    await user.click(sparaOchStang());
    expect(await screen.findByRole('alert')).toHaveTextContent(MENING.fullt);
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(falt(etikett)).toHaveValue(text);

    tjanster.lager.stor(null);
    await user.click(sparaOchStang());
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await noterade(tjanster)).toMatchObject([{ [del]: text }]);
  });

  test('webbläsaren får aldrig spara det som skrivs', async () => {
    await ringer();
    expect(falt('Vad säger personen?').closest('form')).toHaveAttribute('autocomplete', 'off');
  });

  test('syns genast i listan när man står där', async () => {
    const tjanster = testtjanster();
    const { user } = await rendera(<><Genvagar /><Noteringar /></>, { tjanster });
    await screen.findByText(/Inga osorterade noteringar/);
    await user.keyboard('{F2}');
    await user.type(within(await screen.findByRole('dialog')).getByLabelText('Vad säger personen?'), 'Behöver hjälp i duschen.');
    await user.click(sparaOchStang());
    expect(await screen.findByRole('listitem')).toHaveTextContent('Behöver hjälp i duschen.');
  });
});
