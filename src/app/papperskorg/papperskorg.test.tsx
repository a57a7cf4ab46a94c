import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { snabbnoteringSchema } from '@rules/arende/schema/ansokan.ts';
import { ID, ansokan } from '../../../tests/ui/fall.ts';
import { knapp } from '../../../tests/ui/fraga.ts';
import { rendera, renderaArende } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, NU, testId, testtjanster } from '../../../tests/ui/tjanster.ts';
import { MinaArenden } from '../mina-arenden/mina-arenden.tsx';
import { dagarKvar, lasKorgen, tomGammalt } from './korgen.ts';
import Papperskorg from './papperskorg.tsx';

const BORTTAGET = { nar: '2026-11-20T08:00:00.000Z', vem: HANDLAGGARE };

/** A store with a case and a note in the papperskorg. */
async function medKorg(nu: () => string = () => NU) {
  const tjanster = testtjanster({ nu });
  const dokument = { ...ansokan(), borttaget: BORTTAGET };
  const listrad = { version: 1, id: ID, namn: dokument.person.namn, personnummer: '', arendenummer: 'EX 1', slag: 'skarp', kommun: 'exempelkommun', status: 'utreds', sedan: null, ankomstdag: null, nastaFrist: null, vantarPa: '', vantarTill: null, andrad: NU, borttaget: BORTTAGET.nar } as const;
  await tjanster.lager.sparaArende({ id: ID, dokument, listrad: listrad as never, forvantadRev: 0 });
  await tjanster.lager.sparaAnteckning({ id: testId(7), dokument: snabbnoteringSchema.parse({ id: testId(7), skapad: NU, ringer: 'Rosa Älvkvist', ord: 'Hej', borttaget: BORTTAGET }), forvantadRev: 0 });
  return tjanster;
}

describe('papperskorgen', () => {
  test.each([
    ['samma dag', BORTTAGET.nar, 30],
    ['dagen efter', '2026-11-21T09:00:00.000Z', 29],
    ['sista dagen', '2026-12-19T09:00:00.000Z', 1],
    ['dagen då det tas bort', '2026-12-20T08:00:00.000Z', 0],
    ['klockan ställd bakåt', '2026-11-19T08:00:00.000Z', 31],
  ])('%s: %s', (_, nu, kvar) => {
    expect(dagarKvar(BORTTAGET.nar, nu)).toBe(kvar);
  });

  test('visar ärende och notering, och lägger tillbaka', async () => {
    const tjanster = await medKorg();
    const { user } = await rendera(<Papperskorg />, { tjanster });
    expect(await screen.findAllByRole('rowheader')).toHaveLength(2);
    await user.click(within(screen.getByRole('row', { name: /Ärende EX 1/ })).getByRole('button', { name: 'Lägg tillbaka' }));
    expect(await screen.findByText(/ligger på sin plats igen/)).toBeVisible();
    await user.click(knapp('Lägg tillbaka'));
    expect(await screen.findByText('Papperskorgen är tom.')).toBeVisible();
    const lista = await tjanster.lager.listaArenden();
    expect(lista.ok && lista.rader.map((r) => r.varde.borttaget)).toEqual([undefined]);
    const loggen = await tjanster.lager.handelser(ID);
    expect(loggen.ok && loggen.poster.map((p) => p.handelse.slag)).toEqual(['ATERSTALLT']);
  });

  test('tar bort för gott först efter en fråga', async () => {
    const tjanster = await medKorg();
    const { user } = await rendera(<Papperskorg />, { tjanster });
    const rad = await screen.findByRole('row', { name: /Ärende EX 1/ });
    await user.click(within(rad).getByRole('button', { name: 'Ta bort nu' }));
    expect(tjanster.bank.arenden.size).toBe(1);
    await user.click(within(rad).getByRole('button', { name: 'Ta bort för gott' }));
    expect(await screen.findByText(/borttaget för gott/)).toBeVisible();
    expect(tjanster.bank.arenden.size).toBe(0);
  });

  test('efter trettio dagar töms den av sig själv, inte förr', async () => {
    const fore = await medKorg(() => '2026-12-20T07:59:00.000Z');
    await tomGammalt(fore);
    expect(await lasKorgen(fore)).toHaveLength(2);
    const efter = await medKorg(() => '2026-12-20T08:00:00.000Z');
    await rendera(<MinaArenden />, { tjanster: efter });
    await act(() => tomGammalt(efter));
    expect([efter.bank.arenden.size, efter.bank.anteckningar.size]).toEqual([0, 0]);
  });

  test('ett ärende läggs dit från sin meny, och syns inte i arbetslistan', async () => {
    const { user, tjanster, iLagret, plats } = await renderaArende(ansokan());
    await user.click(knapp('Ärendet'));
    await user.click(knapp('Lägg i papperskorgen'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lägg i papperskorgen' }));
    expect(await iLagret()).toMatchObject({ borttaget: { nar: NU, vem: HANDLAGGARE } });
    expect(plats()).toBe('/');
    await rendera(<MinaArenden />, { tjanster });
    expect(await screen.findByRole('link', { name: 'Papperskorgen (1)' })).toBeVisible();
    expect(screen.queryByRole('rowheader')).not.toBeInTheDocument();
  });
});
