import type { Riktlinje } from '@rules/riktlinje/format.ts';
import type { Argument, Kommando } from '../argument.ts';
import { stoppa } from '../fel.ts';
import { lasSlag } from '../filer/dokument.ts';
import { formfel, jsonfil, medForm } from '../filer/form.ts';
import { visatNamn } from '../filer/las-text.ts';
import { GRANSER } from '../granser.ts';
import type { Io } from '../io.ts';
import { skrivJson } from '../json-ut.ts';
import { omVersionen } from '../om-versionen.ts';
import type { Varningssvar } from '../tid/svar.ts';
import { type Svarsfil, lasSvar } from './svar.ts';
import { felISvaren } from './svarsfel.ts';
import { type Insatssvar, utgangspunktFor } from './utgangspunkt.ts';
import { type Samlat, garAnnanVag, samlatUtfall } from './utfall.ts';

/** The answer of `likvard bedom`. */
export interface Bedomsvar {
  readonly riktlinje: string;
  readonly utfall: Samlat;
  /** Insatser whose need is met inside another or tried as another: no part of `utfall`. */
  readonly annanVag: readonly string[];
  readonly insatser: Readonly<Record<string, Insatssvar>>;
  /** Every warning once. */
  readonly varningar: readonly Varningssvar[];
}

/** Utgångspunkt for every insats in the answers. An insats' own answer goes before a shared one. */
export function bedom(r: Riktlinje, { gemensamma, insatser }: Svarsfil): Bedomsvar {
  const svar = Object.entries(insatser).map(([id, bok]) => [id, utgangspunktFor(r, id, { ...gemensamma, ...bok })] as const);
  const alla = svar.flatMap(([, s]) => s.varningar);
  return {
    riktlinje: r.id,
    utfall: samlatUtfall(svar.map(([, s]) => s)),
    annanVag: svar.flatMap(([id, s]) => (garAnnanVag(s) ? [id] : [])),
    insatser: Object.fromEntries(svar),
    varningar: alla.filter((v, i) => alla.findIndex((a) => a.kod === v.kod && a.mening === v.mening) === i),
  };
}

function kor({ filer }: Argument, io: Io): number {
  const [riktlinjefil, svarsfil] = filer as [string, string];
  const { innehall: riktlinje } = lasSlag('riktlinje', riktlinjefil, io);
  const parsad = jsonfil(svarsfil, GRANSER.svar, io);
  const svar = medForm(svarsfil, parsad, lasSvar);
  const fel = felISvaren(svar, riktlinje);
  if (fel.length > 0) return stoppa(formfel(fel, visatNamn(svarsfil), parsad));
  const bedomning = bedom(riktlinje, svar);
  for (const mening of omVersionen(riktlinje)) io.fel(mening);
  io.fel('Det här är riktlinjens utgångspunkt. En person prövar varje behov för sig och beslutar.');
  skrivJson(io, bedomning);
  return 0;
}

export const BEDOM: Kommando = {
  namn: 'bedom',
  filer: ['<riktlinjefil>', '<svar.json>'],
  flaggor: {},
  gor: 'Visa riktlinjens utgångspunkt för svaren, insats för insats, med skäl, källa, varningar och nästa fråga.',
  hjalp: [
    'svar.json: {"gemensamma": {"hushall": "ensamboende"}, "insatser": {"stad": {"stadBehov": "ja"}}}',
    'eller för en insats: {"insats": "stad", "svar": {"stadBehov": "ja"}}',
    '',
    'Ett svar är ett ord, ett tal, eller null när det är oklart. En fråga som utelämnas är inte ställd.',
    'utfall är bifall, delavslag, ejBifall eller oppen för helheten. Utgångspunkten beslutar inget.',
  ].join('\n'),
  kor,
};
