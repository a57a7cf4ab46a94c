import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packaUpp } from '../../src/storage/paket/las.ts';
import { skrivPaket } from '../../src/storage/paket/skriv.ts';
import { skrivVisitkort } from '../../src/storage/paket/visitkort.ts';
import { NYCKELPAR } from '../fixtures/nyckelpar.ts';
import { ARENDE, DELEGATION, INSATSER, KOMMUN, RIKTLINJE, SCHABLON, SVAR, TILLAMPNING } from '../fixtures/cli/filer.ts';
import { byggKopia } from '../fixtures/kopia.ts';
import type { Bytes } from './byte.ts';
import { CLI } from './cli.ts';
import { KOPIANS_LOSENFRAS, LASARE, type Lasare } from './lasare.ts';

export interface Slag {
  readonly namn: string;
  /** Right files, to be broken. */
  readonly fron: readonly Bytes[];
  /** The value in a text of this kind, where it has one. */
  readonly parsa?: (text: string) => unknown;
  /** Changed under the packing, line by line. */
  readonly packad?: boolean;
  readonly las: Lasare;
  /** Read in the browser too. */
  readonly iWebblasaren: boolean;
}

const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const ur = (namn: string): string => readFileSync(new URL(`../../${namn}`, import.meta.url), 'utf8');
const iYaml = (text: string): unknown => parse(text);
const iJson = (text: string): unknown => JSON.parse(text);

const DEMO = ['01-maj-britt', '02-birgitta-och-rolf', '03-karl-axel'].map((namn) => ur(`demo/${namn}.json`));
const LITET_ARENDE = JSON.stringify({ version: 1, id: 'a1', arendenummer: '', skapad: '2026-11-03T09:00:00Z', andrad: '2026-11-03T09:00:00Z', slag: 'ovning', kommun: 'exempelkommun', versioner: { riktlinje: 'exempelkommun/2025-07-01', schablon: null, tillampning: null, delegation: null }, handlaggare: '' });
const NOTERING = JSON.stringify({ version: 1, id: 'n1', skapad: '2026-11-03T09:00:00Z', dag: '2026-11-03', ringer: 'Rosa', relation: 'anhorig', galler: 'Maj-Britt', ord: 'Mamma orkar inte städa.', sorterad: 'osorterad', arendeId: null });
const SCHABLONER = [SCHABLON, ur('schablons/exempelkommun/2025-07-01.yaml'), ur('schablons/solna/2024-03-01.yaml')];
const DELEGATIONER = [DELEGATION, ur('guidelines/exempelkommun/delegation-2025-07-01.yaml')];
const KOMMUNER = [KOMMUN, ur('guidelines/exempelkommun/kommun.yaml')];

/** A start of a large riktlinje that is whole by itself: the words that a small one lacks, and not the seconds it takes to read all of it. */
const FORSTA_INSATSEN = (() => {
  const hel = iYaml(ur('guidelines/exempelkommun/riktlinje-2025-07-01.yaml')) as { insatser: unknown[]; exempel?: unknown[] };
  return JSON.stringify({ ...hel, insatser: hel.insatser.slice(0, 1), exempel: [] }, null, 1);
})();

async function kopior(): Promise<Bytes[]> {
  const rum = (antal: number) => Array.from({ length: antal }, (_, i) => ({ id: `4b1f0c52-7f0e-4a43-9d4e-1f7a7c1f2a${10 + i}`, dokument: iJson(LITET_ARENDE), listrad: { namn: 'Aina' }, handelse: { slag: 'SKAPAD' } }));
  const alla = await Promise.all([1, 3].map((antal) => byggKopia({ losenfras: KOPIANS_LOSENFRAS, arenden: rum(antal) })));
  return Promise.all(alla.map(async ({ fil }) => new Uint8Array(await fil.arrayBuffer())));
}

/** A package to the invented colleague from herself, and what lies in it. */
async function paket(): Promise<{ readonly fil: Bytes; readonly text: Bytes }> {
  const arenden = [{ arende: iJson(LITET_ARENDE), handelser: [{ slag: 'SKAPAD' }], loggHel: true }];
  const svar = await skrivPaket({ avsandare: { ...NYCKELPAR, namn: 'Alva Exempelman' }, mottagare: [NYCKELPAR.mottagare], slag: 'kolleger', skapad: '2026-11-03T09:00:00Z', arenden });
  if (!svar.ok) throw new Error(svar.mening);
  return { fil: new Uint8Array(await svar.fil.arrayBuffer()), text: await packaUpp(svar.fil, NYCKELPAR.identitet) };
}

type Rad = readonly [fron: readonly string[], parsa: (text: string) => unknown];
const TEXTER: Readonly<Record<Exclude<keyof typeof LASARE, 'kopia' | 'paket' | 'paketets text' | 'visitkort'>, Rad>> = {
  riktlinje: [[RIKTLINJE, RIKTLINJE, RIKTLINJE, FORSTA_INSATSEN], iYaml],
  tillampning: [[TILLAMPNING], iYaml],
  delegation: [DELEGATIONER, iYaml],
  kommun: [KOMMUNER, iYaml],
  schablon: [SCHABLONER, iYaml],
  arende: [[...DEMO, ARENDE, LITET_ARENDE], iJson],
  snabbnotering: [[NOTERING], iJson],
};
const CLITEXTER: Readonly<Record<keyof typeof CLI, Rad>> = {
  'cli kontrollera': [[RIKTLINJE, SCHABLON, TILLAMPNING, DELEGATION, KOMMUN], iYaml],
  'cli tid': [[INSATSER, ur('tests/fixtures/cli/k01-insatser.json'), ur('tests/fixtures/cli/pagaende-insatser.json')], iJson],
  'cli bedom': [[SVAR, ur('tests/fixtures/cli/k04-svar.json')], iJson],
  'cli arende': [[ARENDE, LITET_ARENDE], iJson],
};

/** Every kind of file that is read, with right files of it. */
export async function slagen(): Promise<Slag[]> {
  const av = (texter: Readonly<Record<string, Rad>>, lasare: Readonly<Record<string, Lasare>>, iWebblasaren: boolean): Slag[] =>
    Object.entries(texter).map(([namn, [fron, parsa]]) => ({ namn, fron: fron.map(bytes), parsa, las: lasare[namn]!, iWebblasaren }));
  const { fil, text } = await paket();
  return [
    ...av(TEXTER, LASARE, true),
    { namn: 'kopia', fron: await kopior(), packad: true, las: LASARE.kopia, iWebblasaren: true },
    { namn: 'paket', fron: [fil], las: LASARE.paket, iWebblasaren: true },
    { namn: 'paketets text', fron: [text], las: LASARE['paketets text'], iWebblasaren: true },
    { namn: 'visitkort', fron: [bytes(skrivVisitkort({ ...NYCKELPAR, namn: 'Alva Exempelman' }))], las: LASARE.visitkort, iWebblasaren: true },
    ...av(CLITEXTER, CLI, false),
  ];
}
