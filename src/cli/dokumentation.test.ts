import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAKTA_NYCKLAR } from '@rules/schablon/fakta.ts';
import { beviljadSchema, tidIndataSchema } from '@rules/schablon/indata.ts';
import { ROT, likvard } from '../../tests/fixtures/cli/kor-likvard.ts';
import { GRANSER } from './granser.ts';

const SIDA = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');

/** Every command of the ```console blocks with the output written below it. */
const EXEMPEL = [...SIDA.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  block!.split(/^\$ /m).slice(1).map((del) => {
    const [kommando, ...utskrift] = del.trimEnd().split('\n');
    return { kommando: kommando!, utskrift };
  }),
);

/** The output as a pattern: a line of only `…` stands for any lines. */
const monster = (rader: readonly string[]): RegExp =>
  new RegExp(`^${rader.map((rad) => (rad.trim() === '…' ? String.raw`(?:.*\n)*?` : `${rad.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\n`)).join('')}$`);

const kor = (kommando: string) => spawnSync('sh', ['-c', `{ ${kommando}; } 2>&1`], { cwd: ROT, encoding: 'utf8', timeout: 110_000 });

describe('exemplen i docs/cli.md', () => {
  test('sidan har exempel för varje kommando', () => {
    for (const kommando of ['kontrollera', 'tid', 'bedom', 'arende']) expect(EXEMPEL.some((e) => e.kommando.includes(`likvard -- ${kommando} `))).toBe(true);
  });

  test.each(EXEMPEL)('$kommando', { timeout: 120_000 }, ({ kommando, utskrift }) => {
    expect(kor(kommando).stdout).toMatch(monster(utskrift));
  });

  test('ett exempel som inte stämmer skulle märkas', () => {
    expect('"a": 1\n"b": 2\n').toMatch(monster(['…', '"b": 2']));
    expect('"a": 1\n"b": 2\n').not.toMatch(monster(['"b": 2']));
    expect('"a": 1\n"b": 2\n').not.toMatch(monster(['"a": 1']));
  });
});

test('gränserna som sidan lovar är de som gäller', () => {
  expect(SIDA).toContain(`| 1 MB (${GRANSER.yaml.byte.toLocaleString('sv-SE').replaceAll('\u{a0}', ' ')} bytes) |`);
  expect([GRANSER.arende.byte, GRANSER.insatser.byte, GRANSER.svar.byte]).toEqual([2_000_000, 256_000, 256_000]);
});

test('sidan och hjälpen nämner varje nyckel som insatser.json kan ha', () => {
  const { ut } = likvard(['tid', '--help']);
  for (const nyckel of [...Object.keys(FAKTA_NYCKLAR), ...Object.keys(beviljadSchema.shape), ...Object.keys(tidIndataSchema.shape), 'pagaende']) {
    expect(SIDA).toContain(`\`${nyckel}`);
    expect(ut).toMatch(new RegExp(`\\b${nyckel}\\b`));
  }
});

describe('som eget program', () => {
  test('svaret går till stdout och meddelanden till stderr', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'likvard', '--', 'tid', 'schablons/kristianstad/okant.yaml', 'tests/fixtures/cli/k01-insatser.json'], { cwd: ROT, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ perManad: { minuter: '470' } });
    expect(stderr).toContain('Veckor per månad: 52/12');
  });

  test('en läsare som slutar i förtid är inget fel', { timeout: 120_000 }, () => {
    expect(kor('npm run --silent likvard -- --help | true').stdout).toBe('');
  });
});
