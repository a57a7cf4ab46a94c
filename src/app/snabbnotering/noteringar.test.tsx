import { screen, waitFor, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, test } from 'vitest';
import { MENING } from '@storage/meningar.ts';
import NyAnsokan from '../1-ansokan/ny-ansokan.tsx';
import { laggInNoteringar } from '../../../tests/ui/noteringar.ts';
import { rendera } from '../../../tests/ui/rendera.tsx';
import { type Testtjanster, testId, testtjanster } from '../../../tests/ui/tjanster.ts';
import Noteringar from './noteringar.tsx';

async function oppna(noteringar: Parameters<typeof laggInNoteringar>[1], tjanster: Testtjanster = testtjanster()) {
  await laggInNoteringar(tjanster, noteringar);
  const vy = await rendera(<Noteringar />, { tjanster });
  // The first answer from the store is drawn: rows, or the words that there are none.
  await waitFor(() => expect(rader().length + screen.queryAllByText(/när telefonen ringer/).length).toBeGreaterThan(0));
  return vy;
}
const rader = () => screen.queryAllByRole('listitem');
const raden = (ord: string) => within(rader().find((rad) => rad.textContent?.includes(ord)) ?? document.createElement('li'));

describe('snabbnoteringarna', () => {
  test('den senaste överst, med vem, om vem och var man ringer tillbaka', async () => {
    await oppna([{ ord: 'Först.' }, { ord: 'Mamma behöver hjälp.', ringer: 'Rosa Alm', relation: 'anhorig', galler: 'Maj-Britt Alm' }]);
    expect(rader()[0]).toHaveTextContent('Mamma behöver hjälp.');
    expect(rader()[0]).toHaveTextContent('Ringde: Rosa Alm (anhörig) · Ring tillbaka: 000-11 22 33 · Mottagen av Tekla Brännström');
    expect(raden('Mamma').getByText('Maj-Britt Alm')).toBeVisible();
    expect(rader()[1]).toHaveTextContent('Först.');
  });

  test('ett samtal från en anhörig kan sorteras på alla sätt', async () => {
    await oppna([{ ord: 'Mamma behöver hjälp.', relation: 'anhorig' }]);
    expect(raden('Mamma').getByRole('link', { name: 'Gör till ansökan' })).toHaveAttribute('href', `/ny-ansokan/${testId(1)}`);
    expect(raden('Mamma').getByRole('button', { name: 'Behåll som information' })).toBeEnabled();
    expect(raden('Mamma').getByRole('button', { name: 'Notera som rådgivning' })).toBeEnabled();
  });

  test.each([
    ['Behåll som information', 'Behålls som information', 'Notera som rådgivning'],
    ['Notera som rådgivning', 'Noterad som rådgivning', 'Behåll som information'],
  ])('%s: den lämnar de osorterade men finns bland alla, och går att sortera om', async (knapp, blir, annat) => {
    const { user } = await oppna([{ ord: 'Frågar om avgiften.' }]);
    await user.click(raden('Frågar').getByRole('button', { name: knapp }));
    expect(await screen.findByText(/Inga osorterade noteringar/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Snabbnoteringar' })).toHaveFocus());
    await user.click(screen.getByRole('radio', { name: 'Alla' }));
    expect(raden('Frågar').getByText(blir)).toBeVisible();
    expect(raden('Frågar').queryByRole('button', { name: knapp })).not.toBeInTheDocument();
    expect(raden('Frågar').getByRole('button', { name: annat })).toBeEnabled();
    expect(raden('Frågar').getByRole('link', { name: 'Gör till ansökan' })).toBeVisible();
  });

  test('en som blivit ansökan leder till ärendet och sorteras inte om', async () => {
    const { user } = await oppna([{ ord: 'Vill ha städning.', sorterad: 'ansokan', arendeId: testId(77) }]);
    await user.click(screen.getByRole('radio', { name: 'Alla' }));
    expect(raden('Vill ha').getByRole('link', { name: 'Öppna ärendet' })).toHaveAttribute('href', `/arende/${testId(77)}/ansokan`);
    expect(raden('Vill ha').queryByRole('button')).not.toBeInTheDocument();
    expect(raden('Vill ha').queryByRole('link', { name: 'Gör till ansökan' })).not.toBeInTheDocument();
  });

  test('utan noteringar sägs vad man gör när telefonen ringer', async () => {
    await oppna([]);
    expect(await screen.findByText(/när telefonen ringer, var du än är/)).toBeVisible();
  });

  test('kan sorteringen inte sparas sägs det, och noteringen ligger kvar osorterad', async () => {
    const tjanster = testtjanster();
    const { user } = await oppna([{ ord: 'Frågar om avgiften.' }], tjanster);
    tjanster.lager.stor('fullt');
    await user.click(raden('Frågar').getByRole('button', { name: 'Behåll som information' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(MENING.fullt);
    expect(raden('Frågar').getByText('Osorterad')).toBeVisible();
  });

  test('en notering som sparas i en annan flik dyker upp', async () => {
    const tjanster = testtjanster();
    await oppna([], tjanster);
    await laggInNoteringar(testtjanster({ bank: tjanster.bank }), [{ ord: 'Från en annan flik.' }]);
    await waitFor(() => expect(rader()).toHaveLength(1));
  });

  test('en oläslig notering nämns, och de andra visas', async () => {
    const tjanster = testtjanster();
    tjanster.bank.anteckningar.set(testId(9), { rev: 1, dokument: '{"version":9}', listrad: '{"version":9}', handelser: [], angra: new Map() });
    await oppna([{ ord: 'Hel.' }], tjanster);
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Snabbnoteringen .* av en nyare Likvärd/);
    expect(rader()).toHaveLength(1);
  });
});

describe('gör till ansökan', () => {
  async function gorTillAnsokan(andring: Parameters<typeof laggInNoteringar>[1][number], tjanster = testtjanster()) {
    await laggInNoteringar(tjanster, [andring]);
    const vy = await rendera(<NyAnsokan noteringId={testId(1)} />, { tjanster });
    await waitFor(() => expect(vy.plats()).toMatch(/^\/arende\/.+\/ansokan$/), { timeout: 3000 });
    const svar = await tjanster.lager.oppnaArende(vy.plats().split('/')[2] ?? '');
    if (!svar.ok) throw new Error(svar.mening);
    return { ...vy, tjanster, arende: svar.varde };
  }

  test('orden, dagen, kanalen och den som tog emot följer med', async () => {
    const { arende, tjanster } = await gorTillAnsokan({ dag: '2026-11-20' });
    expect(arende.ansokan).toMatchObject({ ord: 'Jag orkar inte städa längre.', ankomstdag: '2026-11-20', kanal: 'telefon', muntlig: true, mottagenAv: 'Tekla Brännström', mottagenDag: '2026-11-20', sokande: 'enskilde' });
    expect(arende.person).toMatchObject({ namn: 'Maj-Britt Alm', telefon: '000-11 22 33' });
    const svar = await tjanster.lager.listaAnteckningar();
    expect(svar.ok && svar.rader[0]?.varde).toMatchObject({ sorterad: 'ansokan', arendeId: arende.id, ord: 'Jag orkar inte städa längre.' });
  });

  test('ärendet arbetas under den riktlinje som gällde den dagen det ringde', async () => {
    expect((await gorTillAnsokan({ dag: '2025-06-30' })).arende.versioner.riktlinje).toBe('exempelkommun/2021-10-01');
    expect((await gorTillAnsokan({ dag: '2025-07-01' })).arende.versioner.riktlinje).toBe('exempelkommun/2025-07-01');
  });

  test('ringer en anhörig gäller ansökan den närstående, och att den anhöriga ringde är en uppgift', async () => {
    const { arende } = await gorTillAnsokan({ ringer: 'Rosa Alm', relation: 'anhorig', galler: 'Maj-Britt Alm' });
    expect(arende.person).toMatchObject({ namn: 'Maj-Britt Alm', telefon: '' });
    expect(arende.ansokan.sokande).toBe('annan');
  });

  test('samma notering blir aldrig två ärenden', async () => {
    const { arende, tjanster } = await gorTillAnsokan({});
    const { plats } = await rendera(<NyAnsokan noteringId={testId(1)} />, { tjanster });
    await waitFor(() => expect(plats()).toBe(`/arende/${arende.id}/ansokan`));
    expect(tjanster.bank.arenden.size).toBe(1);
  });

  test('sidan kan ritas två gånger utan att det blir två ärenden', async () => {
    const tjanster = testtjanster();
    await laggInNoteringar(tjanster, [{}]);
    const { plats } = await rendera(<StrictMode><NyAnsokan noteringId={testId(1)} /></StrictMode>, { tjanster });
    await waitFor(() => expect(plats()).toMatch(/^\/arende\//));
    expect(tjanster.bank.arenden.size).toBe(1);
  });

  test('gällde ingen riktlinje den dagen sägs det, och noteringen är orörd', async () => {
    const tjanster = testtjanster();
    await laggInNoteringar(tjanster, [{ dag: '2019-03-04' }]);
    const { plats } = await rendera(<NyAnsokan noteringId={testId(1)} />, { tjanster });
    expect((await screen.findByRole('alert')).textContent).toMatch(/4 mars 2019|2019-03-04/);
    expect(plats()).toBe('/');
    expect(tjanster.bank.arenden.size).toBe(0);
    const svar = await tjanster.lager.listaAnteckningar();
    expect(svar.ok && svar.rader[0]?.varde).toMatchObject({ sorterad: 'osorterad' });
  });

  test('är disken full sägs det, och noteringen är orörd', async () => {
    const tjanster = testtjanster();
    await laggInNoteringar(tjanster, [{}]);
    const sparaArende = async () => ({ ok: false as const, orsak: 'fullt' as const, mening: MENING.fullt });
    await rendera(<NyAnsokan noteringId={testId(1)} />, { tjanster: { ...tjanster, lager: { ...tjanster.lager, sparaArende } } });
    expect(await screen.findByRole('alert')).toHaveTextContent(MENING.fullt);
    const svar = await tjanster.lager.listaAnteckningar();
    expect(svar.ok && svar.rader[0]?.varde).toMatchObject({ sorterad: 'osorterad', arendeId: null });
  });
});
