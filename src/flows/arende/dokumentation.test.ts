import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levererat } from '../../../tests/fixtures/arenden/verkliga.ts';
import { lagradeV1 } from '../../../tests/fixtures/arenden/lagrade.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { lasArende } from '@rules/arende/migrering.ts';
import { arendeSchema } from '@rules/arende/schema.ts';
import { frystSchema } from '@rules/arende/schema/beslut.ts';
import { STATUSAR, STATUSNAMN } from '@rules/arende/status.ts';
import { arendemaskin } from './maskin.ts';

const ROT = new URL('../../../', import.meta.url);
const las = (vag: string) => readFileSync(new URL(vag, ROT), 'utf8');
const FORMAT = las('docs/format-arende.md');
const ORDLISTA = las('docs/ordlista.md');

const mellan = (text: string, namn: string): string => text.split(`<!-- ${namn} -->`)[1]?.split(`<!-- /${namn} -->`)[0]?.trim() ?? '';
/** Cells of a table, the head left out. */
const rader = (tabell: string): readonly (readonly string[])[] => tabell.split('\n').filter((rad) => rad.startsWith('|')).slice(2).map((rad) => rad.split('|').slice(1, -1).map((c) => c.trim()));
const koder = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, kod]) => kod ?? '');

const arende = (() => {
  const svar = lasArende(lagradeV1()[0]);
  if (!svar.ok) throw new Error(svar.fel);
  return svar.varde;
})();

/** What a path points to: a key, or the row with that id where there is a list. */
function vid(har: unknown, [del, ...rest]: readonly string[]): unknown {
  if (del === undefined) return har;
  if (Array.isArray(har)) return vid((har as readonly { id?: string; sattId?: string }[]).find((rad) => rad.id === del || rad.sattId === del), rest);
  return vid((har as Readonly<Record<string, unknown>> | undefined)?.[del], rest);
}

describe('docs/format-arende.md', () => {
  test('tabellen över nycklar är schemats', () => {
    expect(rader(mellan(FORMAT, 'nycklar')).flatMap(([kod]) => koder(kod ?? ''))).toEqual(Object.keys(arendeSchema.shape));
  });

  test('det som beslutet fryser är det som står', () => {
    expect(rader(mellan(FORMAT, 'fryst')).flatMap(([kod]) => koder(kod ?? ''))).toEqual(Object.keys(frystSchema.shape));
  });

  test('listraden har de nycklar som står, och inga andra', () => {
    const { riktlinje } = levererat('exempelkommun/2025-07-01', null);
    expect(koder(mellan(FORMAT, 'listrad'))).toEqual(Object.keys(listradFor(arende, riktlinje.parametrar, '2026-11-18')));
  });

  test('varje läge har de kommandon som maskinen har', () => {
    const vantat = STATUSAR.map((status) => [status, STATUSNAMN[status], [...(arendemaskin.states[status]?.ownEvents ?? [])]]);
    expect(rader(mellan(FORMAT, 'process')).map(([status, namn, kommandon]) => [koder(status ?? '')[0], namn, koder(kommandon ?? '')])).toEqual(vantat);
  });

  test.each(rader(mellan(FORMAT, 'vagar')).map(([vag]) => koder(vag ?? '')[0] ?? ''))('vägen %s finns i ett ärende', (vag) => {
    expect(vid(arende, vag.split('.'))).not.toBeUndefined();
  });
});

const filer = ['src', 'guidelines/exempelkommun', 'schablons/kristianstad'].flatMap((mapp) =>
  readdirSync(new URL(`${mapp}/`, ROT), { recursive: true, encoding: 'utf8' })
    .filter((fil) => /\.(tsx?|yaml)$/.test(fil) && !fil.includes('.test'))
    .map((fil) => `${mapp}/${fil.replaceAll('\\', '/')}`),
);
const namnIKoden = new Set(filer.flatMap((fil) => las(fil).match(/[\p{L}_][\p{L}\d_]*/gu) ?? []));
const arFil = (kod: string) => kod.includes('/');
const namnI = (kod: string) => kod.match(/[\p{L}_][\p{L}\d_]*/gu) ?? [];

describe.each([
  ['docs/ordlista.md', rader(mellan(ORDLISTA, 'ord')).map(([, kod]) => kod ?? '').join(' ')],
  ['docs/format-arende.md', FORMAT.replaceAll(/^ {4}.*$/gm, '')],
])('namnen i %s finns i koden', (_fil, text) => {
  test('varje namn', () => {
    expect(koder(text).filter((kod) => !arFil(kod)).flatMap((kod) => namnI(kod).filter((namn) => !namnIKoden.has(namn)).map((namn) => `${kod}: ${namn}`))).toEqual([]);
  });

  test('varje fil', () => {
    const mapp = (kod: string) => (existsSync(new URL(kod, ROT)) ? kod : `src/rules/arende/${kod}`);
    expect(koder(text).filter((kod) => arFil(kod) && !existsSync(new URL(mapp(kod), ROT)))).toEqual([]);
  });
});

describe('docs/ordlista.md', () => {
  const ord = rader(mellan(ORDLISTA, 'ord'));
  const undvik = rader(mellan(ORDLISTA, 'undvik'));

  test('varje term har namn, betydelse och källa, och står en gång', () => {
    expect(ord.filter((rad) => rad.length !== 4 || rad.some((cell) => cell === ''))).toEqual([]);
    const termer = ord.map(([term]) => term);
    expect(termer.filter((term, i) => termer.indexOf(term) !== i)).toEqual([]);
    expect(ord.length).toBeGreaterThan(50);
  });

  test('termerna står i bokstavsordning', () => {
    const termer = ord.map(([term = '']) => term);
    expect(termer).toEqual(termer.toSorted((a, b) => a.localeCompare(b, 'sv')));
  });

  test('de ord som undviks står inte som term', () => {
    const termer = new Set(ord.map(([term]) => term));
    expect(undvik.length).toBeGreaterThan(8);
    expect(undvik.flatMap(([, inte = '']) => inte.split(',').map((s) => s.trim())).filter((inte) => termer.has(inte))).toEqual([]);
  });
});
