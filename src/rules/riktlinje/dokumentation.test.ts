import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lasRiktlinje } from './las.ts';
import { TACKNINGSKODER, tackning } from './tackning.ts';

const sida = readFileSync(new URL('../../../docs/format-riktlinje.md', import.meta.url), 'utf8');
const exempel = /```yaml\n([\s\S]*?)```/.exec(sida)?.[1] ?? '';

describe('docs/format-riktlinje.md', () => {
  test('exemplet är en giltig riktlinje utan luckor', () => {
    const last = lasRiktlinje(parse(exempel));
    expect(last.ok ? [] : last.fel).toEqual([]);
    expect(last.ok ? tackning(last.varde) : null).toEqual([]);
    expect(last.ok ? last.varde.insatser[0]?.exempel.length : 0).toBe(2);
  });

  test('varje slags täckningsfynd finns med', () => {
    expect(Object.keys(TACKNINGSKODER).filter((kod) => !sida.includes(`\`${kod}\``))).toEqual([]);
  });
});
