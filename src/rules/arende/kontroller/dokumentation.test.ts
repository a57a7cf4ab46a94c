import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { skrivLagrum } from '../../lag/lagrum.ts';
import { ARENDESTEG, type Kontroll } from '../kontroll.ts';
import { BEHOVSFALL } from '../heuristik/behov.fall.ts';
import { EKONOMIFALL } from '../heuristik/ekonomi.fall.ts';
import { FORBEHALLSFALL } from '../heuristik/forbehall.fall.ts';
import { GRUNDFALL } from '../heuristik/grund.fall.ts';
import { LASBARHETSFALL } from '../heuristik/lasbarhet.fall.ts';
import { VARDERINGSFALL } from '../heuristik/vardering.fall.ts';
import { ANSOKNINGSFALL } from '../heuristik/ansokta.fall.ts';
import { KONTROLLER } from './index.ts';

const dokument = readFileSync(new URL('../../../../docs/kontroller.md', import.meta.url), 'utf8');
const STEGNAMN = { ansokan: 'Ansökan', utredning: 'Utredning', bedomning: 'Bedömning', tid: 'Omfattning och tid', kommunicering: 'Kommunicering', beslut: 'Beslut' };
const NIVANAMN = { B: 'Rätta', W: 'Tänk på', N: 'Påminnelse' };

const grund = (k: Kontroll) => [...(k.lagrum ? [skrivLagrum(k.lagrum)] : []), ...(k.lokal ? ['kommunens riktlinje'] : [])].join('; ') || 'god sed';
const skal = (k: Kontroll) => (k.niva !== 'B' ? '–' : k.overstyrbar ? 'ja' : 'nej');
const rad = (k: Kontroll) => `| ${k.kod} | ${NIVANAMN[k.niva]} | ${k.namn} | ${grund(k)} | ${skal(k)} |`;

/** The table as it must stand in the docs, step by step. */
function tabell(): string {
  return ARENDESTEG.map((steg) =>
    [`### ${STEGNAMN[steg]}`, '', '| Kod | Nivå | Vad | Grund | Kan besvaras med skäl |', '| --- | --- | --- | --- | --- |', ...KONTROLLER.filter((k) => k.steg === steg).map(rad)].join('\n'),
  ).join('\n\n');
}

const mellan = (borjan: string, slut: string): string => dokument.split(borjan)[1]?.split(slut)[0]?.trim() ?? '';

describe('docs/kontroller.md', () => {
  test('tabellen över kontroller är den som koden har', () => expect(mellan('<!-- kontroller -->', '<!-- /kontroller -->')).toBe(tabell()));

  test.each([
    ['A12', ANSOKNINGSFALL],
    ['U05', BEHOVSFALL],
    ['U06', VARDERINGSFALL],
    ['U07', EKONOMIFALL],
    ['U08', GRUNDFALL],
    ['B08', FORBEHALLSFALL],
    ['B18', LASBARHETSFALL],
  ])('%s: antalet meningar och varje känd gräns står i dokumentet', (kod, fall) => {
    const antal = [...fall.utveckling, ...fall.kontroll, ...fall.slutprov];
    expect(dokument).toContain(`| ${kod} | ${antal.length} (${antal.filter((f) => f.traff).length} / ${antal.filter((f) => !f.traff).length}) |`);
    for (const f of fall.kanda) expect(dokument).toContain(f.text);
  });
});
