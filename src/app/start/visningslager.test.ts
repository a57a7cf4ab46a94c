import { describe, expect, test } from 'vitest';
import { lasArende } from '@rules/arende/migrering.ts';
import { arendeSchema } from '@rules/arende/schema.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { IDAG, testId, testtjanster } from '../../../tests/ui/tjanster.ts';
import { visningslager } from './visningslager.ts';

const demo = Object.entries(import.meta.glob<unknown>('/demo/*.json', { import: 'default', eager: true }));

/** Every string in a value, with its path. */
const strangar = (varde: unknown, vag = ''): [string, string][] =>
  typeof varde === 'string' ? [[vag, varde]] : typeof varde === 'object' && varde !== null ? Object.entries(varde).flatMap(([n, v]) => strangar(v, `${vag}.${n}`)) : [];

async function medDemo(ra: unknown) {
  const last = lasArende(ra);
  if (!last.ok) throw new Error(last.fel);
  const arende = { ...last.varde, id: testId(1) };
  const { lager } = testtjanster();
  await lager.sparaArende({ id: arende.id, dokument: arende, listrad: listradFor(arende, {}, IDAG), handelse: { slag: 'SKAPAD', nar: '2026-11-23T09:00:00Z', vem: 'Tekla Brännström' }, forvantadRev: 0 });
  return { arende, lager, visning: visningslager(lager) };
}

describe.each(demo)('visningsläget: %s', (_, ra) => {
  test('inget som någon har skrivit finns kvar, och ärendet är ändå ett ärende', async () => {
    const { arende, visning } = await medDemo(ra);
    const svar = await visning.oppnaArende(arende.id);
    if (!svar.ok) throw new Error('Ärendet gick inte att öppna.');
    expect(arendeSchema.safeParse(svar.varde).success).toBe(true);
    const dolt = JSON.stringify(svar.varde);
    const ord = strangar(arende).filter(([vag, text]) => /\s/.test(text.trim()) && !vag.startsWith('.fryst.underlag')).map(([, text]) => text);
    expect(ord.length).toBeGreaterThan(20);
    expect(ord.filter((text) => dolt.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    for (const text of [arende.person.namn, arende.person.personnummer, arende.person.adress, arende.person.telefon, arende.arendenummer].filter(Boolean)) expect(dolt).not.toContain(text);
    // The name's parts too: in a text, an address or a note.
    for (const del of arende.person.namn.split(/[\s-]+/).filter((d) => d.length > 3)) expect(dolt).not.toContain(del);
  });

  test('listan och loggen säger inget om någon', async () => {
    const { arende, visning } = await medDemo(ra);
    const svar = JSON.stringify([await visning.listaArenden(), await visning.handelser(arende.id)]);
    expect(svar).not.toContain(arende.person.namn);
    expect(svar).not.toContain('Brännström');
    expect(svar).toContain('Dolt namn');
  });
});

test('inget går att skriva, så en mask kan aldrig sparas', async () => {
  const { arende, lager, visning } = await medDemo(demo[0]?.[1]);
  const dolt = await visning.oppnaArende(arende.id);
  if (!dolt.ok) throw new Error('Ärendet gick inte att öppna.');
  const rad = listradFor(dolt.varde, {}, IDAG);
  for (const forsok of [
    visning.sparaArende({ id: arende.id, dokument: dolt.varde, listrad: rad, forvantadRev: 1 }),
    visning.taBortArende(arende.id, 1),
    visning.sparaAnteckning({ id: testId(2), dokument: { version: 1, slag: 'installningar', anvandare: 'x', kommun: 'x' }, forvantadRev: 0 }),
    visning.taBortAnteckning(testId(2), 1),
    visning.godtaForlust(),
  ])
    expect(await forsok).toMatchObject({ ok: false, mening: expect.stringContaining('inget kan ändras') as string });
  expect(await lager.oppnaArende(arende.id)).toMatchObject({ ok: true, rev: 1, varde: { person: { namn: arende.person.namn } } });
});
