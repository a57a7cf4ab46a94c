import { describe, expect, test } from 'vitest';
import { kopiapaminnelse } from './paminnelse.ts';

const NU = '2026-11-23T09:00:00Z';
const skarp = (andrad: string) => ({ slag: 'skarp', andrad }) as const;
const demo = (andrad: string) => ({ slag: 'demo', andrad }) as const;
const manga = (antal: number, andrad: string) => Array.from({ length: antal }, () => skarp(andrad));

const FALL: readonly (readonly [fall: string, rader: Parameters<typeof kopiapaminnelse>[0], senast: string | undefined, sags: string | null])[] = [
  ['inga ärenden', [], undefined, null],
  ['bara demonstration', [demo('2026-10-01T09:00:00Z')], undefined, null],
  ['första ärendet, nyss', [skarp('2026-11-23T08:00:00Z')], undefined, null],
  ['första ärendet, i förrgår', [skarp('2026-11-21T08:00:00Z')], undefined, 'Ingen säkerhetskopia är sparad än. 1 ärende finns bara på den här datorn.'],
  ['tio ärenden första dagen', manga(10, '2026-11-23T08:00:00Z'), undefined, 'Ingen säkerhetskopia är sparad än. 10 ärenden finns bara på den här datorn.'],
  ['kopia i går, ett ändrat sedan dess', [skarp('2026-11-23T08:00:00Z')], '2026-11-22T08:00:00Z', null],
  ['kopia för åtta dygn sedan, ett ändrat sedan dess', [skarp('2026-11-16T08:00:00Z'), skarp('2026-11-01T08:00:00Z')], '2026-11-15T08:00:00Z', 'Den senaste säkerhetskopian är 8 dygn gammal. 1 ärende har ändrats sedan dess.'],
  ['kopia för åtta dygn sedan, inget ändrat', [skarp('2026-11-01T08:00:00Z')], '2026-11-15T08:00:00Z', null],
  ['kopia i morse, tio ändrade', manga(10, '2026-11-23T08:30:00Z'), '2026-11-23T08:00:00Z', 'Den senaste säkerhetskopian är från i dag. 10 ärenden har ändrats sedan dess.'],
  ['kopia i går, tio ändrade', manga(10, '2026-11-23T08:30:00Z'), '2026-11-22T08:00:00Z', 'Den senaste säkerhetskopian är ett dygn gammal. 10 ärenden har ändrats sedan dess.'],
  ['klockan har ställts tillbaka efter kopian', [skarp('2026-11-23T08:30:00Z')], '2026-12-23T08:00:00Z', null],
];

describe('påminnelsen om säkerhetskopia', () => {
  test.each(FALL)('%s', (_, rader, senast, sags) => expect(kopiapaminnelse(rader, senast, NU)).toBe(sags));
});
