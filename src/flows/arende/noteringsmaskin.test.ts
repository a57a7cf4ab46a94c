import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromTransition, transition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getSimplePaths } from 'xstate/graph';
import { nyttArende } from '@rules/arende/nytt.ts';
import type { Noteringskommando, Noteringskommandonamn } from '@rules/arende/notering.ts';
import { type Snabbnotering, snabbnoteringSchema } from '@rules/arende/schema/ansokan.ts';
import { oppna } from './kommandon.ts';
import { gorTillAnsokan, noteringsmaskin, oppnaNotering, sorteraNotering, varforInteSortera } from './noteringsmaskin.ts';

const NOTERING = snabbnoteringSchema.parse({ id: 'n1', skapad: '2026-11-09T08:00:00Z', dag: '2026-11-09', kanal: 'telefon', ringer: 'Eva', relation: 'anhorig', galler: 'Ingeborg Falk', ord: 'Mamma orkar inte städa.' });
const KOMMANDO: Readonly<Record<Noteringskommandonamn, Noteringskommando>> = {
  GOR_TILL_ANSOKAN: { type: 'GOR_TILL_ANSOKAN', arendeId: 'a1' },
  BEHALL_SOM_INFORMATION: { type: 'BEHALL_SOM_INFORMATION' },
  NOTERA_RADGIVNING: { type: 'NOTERA_RADGIVNING' },
};
const NAMN = Object.keys(KOMMANDO) as Noteringskommandonamn[];
const mangd = (text: Iterable<string>) => [...new Set(text)].toSorted();

const resa = fromTransition((n: Snabbnotering, k: Noteringskommando) => transition(noteringsmaskin, oppnaNotering(n), k)[0].context, NOTERING);
const val = { events: Object.values(KOMMANDO), serializeState: ({ context }: { context: Snabbnotering }) => context.sorterad, serializeEvent: ({ type }: Noteringskommando) => type };

describe('hela sorteringen är genomgången', () => {
  const steg = adjacencyMapToArray(getAdjacencyMap(resa, val)).filter(({ state, event }) => oppnaNotering(state.context).can(event));
  const lage = (n: Snabbnotering) => oppnaNotering(n).value;

  test('varje övergång nås, och ingen annan', () => {
    expect(mangd(steg.map(({ state, event, nextState }) => `${lage(state.context)} ${event.type} ${lage(nextState.context)}`))).toEqual([
      'information GOR_TILL_ANSOKAN ansokan',
      'information NOTERA_RADGIVNING radgivning',
      'osorterad BEHALL_SOM_INFORMATION information',
      'osorterad GOR_TILL_ANSOKAN ansokan',
      'osorterad NOTERA_RADGIVNING radgivning',
      'radgivning BEHALL_SOM_INFORMATION information',
      'radgivning GOR_TILL_ANSOKAN ansokan',
    ]);
  });

  test('varje läge och kommando som maskinen har nås', () => {
    const iMaskinen = Object.entries(noteringsmaskin.states).flatMap(([namn, nod]) => nod.ownEvents.map((h) => `${namn} ${h}`));
    expect(mangd(steg.map(({ state, event }) => `${lage(state.context)} ${event.type}`))).toEqual(mangd(iMaskinen));
    expect(mangd([...steg.flatMap((s) => [lage(s.state.context), lage(s.nextState.context)]), 'faktaAvgor'])).toEqual(mangd(Object.keys(noteringsmaskin.states)));
  });

  test('enkla vägar: till ansökan kommer man direkt, via information eller rådgivning, eller båda', () => {
    const vagar = getSimplePaths(resa, val).filter(({ state }) => state.context.sorterad === 'ansokan').map(({ steps }) => steps.map((s) => s.state.context.sorterad).join(' '));
    expect(vagar.map((v) => v.replace(/^osorterad /, '')).toSorted()).toEqual(['ansokan', 'information ansokan', 'information radgivning ansokan', 'radgivning ansokan', 'radgivning information ansokan']);
  });
});

describe('varför en notering inte kan sorteras så', () => {
  test.each([
    ['osorterad', {}],
    ['information', { BEHALL_SOM_INFORMATION: 'Noteringen behålls redan som information.' }],
    ['radgivning', { NOTERA_RADGIVNING: 'Noteringen är redan noterad som rådgivning.' }],
    ['ansokan', Object.fromEntries(NAMN.map((n) => [n, 'Noteringen har redan blivit en ansökan. Fortsätt i ärendet.']))],
  ] as const)('%s', (sorterad, skal: Partial<Record<Noteringskommandonamn, string>>) => {
    const notering = { ...NOTERING, sorterad };
    expect(Object.fromEntries(NAMN.map((n) => [n, varforInteSortera(notering, n)]))).toEqual(Object.fromEntries(NAMN.map((n) => [n, skal[n] ? [skal[n]] : []])));
    expect(NAMN.filter((n) => oppnaNotering(notering).can(KOMMANDO[n]))).toEqual(NAMN.filter((n) => !skal[n]));
  });

  test.each(['sjalv', 'anhorig', 'foretradare', 'vard', 'utforare', 'annan'] as const)('den som ringer hindrar aldrig: %s', (relation) => {
    expect(NAMN.flatMap((n) => varforInteSortera({ ...NOTERING, relation, ringer: '', ord: '' }, n))).toEqual([]);
  });
});

describe('noteringen blir en ansökan', () => {
  const tomt = nyttArende({ id: 'a1', nu: '2026-11-09T08:05:00Z', kommun: 'provby', versioner: { riktlinje: 'provby/2025-07-01', schablon: null, tillampning: null, delegation: null }, handlaggare: 'Disa Ek' });

  test('ärendet tar över orden, och dess process börjar i ansökan', () => {
    const svar = gorTillAnsokan(NOTERING, tomt);
    expect(svar).toMatchObject({ ok: true, notering: { sorterad: 'ansokan', arendeId: 'a1', ord: NOTERING.ord }, arende: { id: 'a1', person: { namn: 'Ingeborg Falk' }, ansokan: { ankomstdag: '2026-11-09', ord: '' }, utredning: { uppgifter: [{ slag: 'annan', text: NOTERING.ord, kalla: 'Eva, anhörig' }] } } });
    expect(svar.ok && oppna({ arende: svar.arende, hindrande: [], idag: '2026-11-09' }).value).toBe('ansokan');
  });

  test('bara en gång: samma samtal blir inte två ärenden', () => {
    const en = gorTillAnsokan(NOTERING, tomt);
    expect(en.ok && gorTillAnsokan(en.notering, { ...tomt, id: 'a2' })).toEqual({ ok: false, varfor: ['Noteringen har redan blivit en ansökan. Fortsätt i ärendet.'] });
  });

  test('hur den än sorteras fram och tillbaka finns orden kvar', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(KOMMANDO)), { maxLength: 12 }), (foljd) => {
        const slut = foljd.reduce((n, k) => {
          const svar = sorteraNotering(n, k);
          return svar.ok ? svar.notering : n;
        }, NOTERING);
        const { sorterad, arendeId, ...ovrigt } = slut;
        const { sorterad: _s, arendeId: _a, ...fore } = NOTERING;
        expect(ovrigt).toEqual(fore);
        expect(arendeId !== null).toBe(sorterad === 'ansokan');
        expect(sorterad === 'ansokan').toBe(foljd.some((k) => k.type === 'GOR_TILL_ANSOKAN'));
      }),
    );
  });
});
