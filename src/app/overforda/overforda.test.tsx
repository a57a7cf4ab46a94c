import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { listradFor } from '@rules/arende/listrad.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { snabbnoteringSchema } from '@rules/arende/schema/ansokan.ts';
import { arKvitto, arStubbe } from '@rules/overforing/slag.ts';
import { MENING } from '@storage/meningar.ts';
import { MinaArenden } from '../mina-arenden/mina-arenden.tsx';
import { hamtaRiktlinje } from '../start/regelverk.ts';
import type { Tjanster } from '../start/tjanster.tsx';
import { beslutat } from '../../../tests/ui/fall.ts';
import { rendera } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, type Testtjanster, testId, testtjanster } from '../../../tests/ui/tjanster.ts';
import Overforda from './overforda.tsx';
import { raderaOverfort } from './radera.ts';

const RADERAS = '2026-12-23';
const fall = async (nr = 1, namn = 'Maj-Britt Alm'): Promise<Arende> =>
  beslutat({
    id: testId(nr),
    person: { namn },
    overforing: { registrerat: { dag: '2026-11-23', vem: HANDLAGGARE, system: 'lifecare', arendenummer: `VON 2026/${nr}` }, overfort: { dag: '2026-11-23', vem: HANDLAGGARE, system: 'lifecare', bekraftat: ['beslut', 'utredning'], raderas: RADERAS } },
  });

async function spara({ lager }: Testtjanster, arende: Arende): Promise<void> {
  const { parametrar } = await hamtaRiktlinje(arende.versioner.riktlinje);
  const svar = await lager.sparaArende({ id: arende.id, dokument: arende, listrad: listradFor(arende, parametrar, '2026-11-23'), handelse: { slag: 'SKAPAD', nar: arende.skapad, vem: HANDLAGGARE }, forvantadRev: 0 });
  if (!svar.ok) throw new Error(svar.mening);
}
const anteckningar = async ({ lager }: Testtjanster) => {
  const svar = await lager.listaAnteckningar();
  if (!svar.ok) throw new Error(svar.mening);
  return svar.rader.map((r) => r.varde);
};
const kvar = async ({ lager }: Testtjanster) => {
  const svar = await lager.listaArenden();
  return svar.ok ? svar.rader.length : -1;
};

describe('raderingen', () => {
  test('ärendet, loggen och samtalet det kom ur är borta; stubbe och kvitto finns', async () => {
    const t = testtjanster({ idag: RADERAS });
    await spara(t, await fall());
    const samtal = snabbnoteringSchema.parse({ id: testId(9), skapad: '2026-11-16T08:00:00Z', ord: 'Orkar inte städa.', ringer: 'Rosa Alm', sorterad: 'ansokan', arendeId: testId(1) });
    const annat = { ...samtal, id: testId(8), arendeId: testId(2) };
    for (const n of [samtal, annat]) await t.lager.sparaAnteckning({ id: n.id, dokument: n, forvantadRev: 0 });
    expect(await raderaOverfort(t, testId(1))).toEqual({ ok: true });
    expect(await kvar(t)).toBe(0);
    const efter = await anteckningar(t);
    expect(efter.filter(arStubbe)).toMatchObject([{ arendenummer: 'VON 2026/1', system: 'lifecare', insatser: [{ slag: 'tillsVidare', fran: '2026-12-01' }] }]);
    expect(efter.filter(arKvitto)).toMatchObject([{ raderat: { handelser: 1, noteringar: 1 }, bekraftat: 2 }]);
    expect(efter.find(arKvitto)?.texter).toHaveLength(5);
    expect(efter).toContainEqual(annat);
    expect(JSON.stringify(efter.filter((v) => arStubbe(v) || arKvitto(v)))).not.toMatch(/Alm|18900101|Orkar|stad/);
  });

  test('bryts den mitt i ligger stubbe och kvitto redan där, ärendet är kvar, och nästa gång blir det en av varje', async () => {
    const t = testtjanster({ idag: RADERAS });
    await spara(t, await fall());
    const taBort = vi.spyOn(t.lager, 'taBortArende').mockResolvedValueOnce({ ok: false, orsak: 'fel', mening: MENING.fel });
    expect(await raderaOverfort(t, testId(1))).toEqual({ ok: false, mening: MENING.fel });
    expect([await kvar(t), (await anteckningar(t)).length]).toEqual([1, 2]);
    await rendera(<Overforda />, { tjanster: t });
    expect(await screen.findByText(/^Inga ärenden är raderade/)).toBeVisible();
    expect(await raderaOverfort(t, testId(1))).toEqual({ ok: true });
    expect([await kvar(t), (await anteckningar(t)).length, taBort.mock.calls.length]).toEqual([0, 2, 2]);
  });

  test('är disken full raderas inget', async () => {
    const t = testtjanster({ idag: RADERAS });
    await spara(t, await fall());
    vi.spyOn(t.lager, 'sparaAnteckning').mockResolvedValue({ ok: false, orsak: 'fullt', mening: MENING.fullt });
    expect(await raderaOverfort(t, testId(1))).toEqual({ ok: false, mening: MENING.fullt });
    expect(await kvar(t)).toBe(1);
  });

  test.each([
    ['dagen före', '2026-12-22', {}],
    ['efter att någon har ångrat', RADERAS, { overforing: { overfort: null } }],
  ])('%s raderas inget', async (_namn, idag, andring) => {
    const t = testtjanster({ idag });
    const arende = await fall();
    await spara(t, 'overforing' in andring ? { ...arende, overforing: { ...arende.overforing, overfort: null } } : arende);
    expect(await raderaOverfort(t, testId(1))).toMatchObject({ ok: false });
    expect([await kvar(t), (await anteckningar(t)).length]).toEqual([1, 0]);
  });
});

/** The worklist on a day, with what the settings remember of earlier warnings. */
async function oppnaListan(idag: string, { varningar = {}, antal = 1 }: { readonly varningar?: Readonly<Record<string, string>>; readonly antal?: number } = {}) {
  const t = testtjanster({ idag });
  const bytInstallningar = vi.fn<Tjanster['bytInstallningar']>().mockResolvedValue(null);
  const tjanster: Testtjanster = { ...t, installningar: { ...t.installningar, raderingsvarningar: varningar }, bytInstallningar };
  for (let nr = 1; nr <= antal; nr += 1) await spara(tjanster, await fall(nr, nr === 1 ? 'Maj-Britt Alm' : 'Sten Lund'));
  const vy = await rendera(<MinaArenden />, { tjanster });
  await screen.findByText(antal === 1 ? '1 ärende' : `0 av ${antal} ärenden`, { exact: false }).catch(() => undefined);
  return { ...vy, tjanster, /** What is remembered of the warnings after the change. */ minns: () => bytInstallningar.mock.calls.at(-1)?.[0](tjanster.installningar).raderingsvarningar };
}

describe('i Mina ärenden', () => {
  test('åtta dagar före sägs inget', async () => {
    await oppnaListan('2026-12-15');
    await act(async () => undefined);
    expect(screen.queryByText(/raderas här/i)).not.toBeInTheDocument();
  });

  test('från sju dagar före sägs vilket ärende och om hur många dagar, och att det är sagt minns', async () => {
    const { minns } = await oppnaListan('2026-12-16');
    const del = within(await screen.findByRole('region', { name: 'Raderas här inom en vecka' }));
    expect(del.getByText(/raderas här om 7 dagar \(2026-12-23\)/)).toBeVisible();
    expect(del.getByRole('link', { name: 'Maj-Britt Alm' })).toHaveAttribute('href', `/arende/${testId(1)}/beslut/overfor`);
    expect(minns()).toEqual({ [testId(1)]: '2026-12-16' });
  });

  test('på dagen, varnad förut: ärendet raderas vid första upplåsningen, och det sägs', async () => {
    const { tjanster } = await oppnaListan(RADERAS, { varningar: { [testId(1)]: '2026-12-16' } });
    expect(await screen.findByText(/^1 överfört ärende raderades här\./)).toBeVisible();
    expect(await kvar(tjanster)).toBe(0);
    expect(screen.queryByRole('region', { name: 'Dags att radera' })).not.toBeInTheDocument();
  });

  test('på dagen, aldrig varnad: inget raderas av sig självt; det står i listan, och ett tryck räcker', async () => {
    const { tjanster, user, minns } = await oppnaListan(RADERAS, { antal: 2 });
    const del = within(await screen.findByRole('region', { name: 'Dags att radera' }));
    expect(await kvar(tjanster)).toBe(2);
    expect(minns()).toEqual({ [testId(1)]: RADERAS, [testId(2)]: RADERAS });
    await user.click(del.getByRole('button', { name: /^Radera\s*Sten Lund$/ }));
    expect(await screen.findByText(/^1 överfört ärende raderades här\./)).toBeVisible();
    expect(await kvar(tjanster)).toBe(1);
    await user.click(screen.getByRole('button', { name: /^Radera\s*Maj-Britt Alm$/ }));
    expect(await screen.findByText(/^2 överförda ärenden raderades här\./)).toBeVisible();
    expect(await kvar(tjanster)).toBe(0);
  });

  test('alla på en gång, och ett fel sägs utan att något tappas bort', async () => {
    const { tjanster, user } = await oppnaListan(RADERAS, { antal: 2 });
    await screen.findByRole('region', { name: 'Dags att radera' });
    const taBort = vi.spyOn(tjanster.lager, 'taBortArende').mockResolvedValueOnce({ ok: false, orsak: 'fel', mening: MENING.fel });
    await user.click(screen.getByRole('button', { name: 'Radera alla 2' }));
    expect(await screen.findByText(new RegExp(`^${MENING.fel} Det som inte är raderat finns kvar\\.$`))).toBeVisible();
    expect(await kvar(tjanster)).toBe(2);
    taBort.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Radera alla 2' }));
    await waitFor(async () => expect(await kvar(tjanster)).toBe(0));
  });
});

describe('Överförda ärenden', () => {
  test('numret, dagarna, gallringen som upplysning, och ett kvitto att skriva ut utan personuppgifter', async () => {
    const t = testtjanster({ idag: RADERAS });
    await spara(t, await fall());
    await raderaOverfort(t, testId(1));
    const { unmount } = await rendera(<Overforda />, { tjanster: t });
    expect(await screen.findByRole('heading', { level: 2, name: 'VON 2026/1' })).toBeVisible();
    expect(screen.getByText(/^Insats 1: från 2026-12-01, tills vidare/)).toBeVisible();
    expect(screen.getByText(/^Gallring görs i verksamhetssystemet: fem år efter den sista anteckningen/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Visa kvittot/ })).toHaveAttribute('href', `/overforda/${testId(1)}`);
    unmount();
    await rendera(<Overforda id={testId(1)} />, { tjanster: t });
    const papper = await screen.findByRole('article', { name: 'Kvitto på överfört och raderat ärende' });
    expect(papper).toHaveTextContent('Fört över till: Lifecare');
    expect(papper.textContent).not.toMatch(/Alm|18900101|VON 2026|Tekla/);
    expect(papper).not.toHaveTextContent('Bara för akten');
  });
});
