import { type Document, LineCounter, type YAMLError, isAlias, isCollection, isScalar, parseDocument, visit } from 'yaml';
import type { Filfel } from '../fel.ts';
import { dubbletter } from './dubbletter.ts';
import { orimlig } from './orimlig.ts';
import { type Radsokare, radsokare } from './rader.ts';
import { ALIAS, dubblettMening, yamlMening } from './yaml-meningar.ts';

/** A parsed file, before its format is checked. */
export interface Parsad {
  readonly varde: unknown;
  readonly rad: Radsokare;
}
export type Parsning = ({ readonly ok: true } & Parsad) | { readonly ok: false; readonly fel: readonly Filfel[] };

/** Where the fault began. The parser finds out that a quote or a bracket never ends far below it; the line where it starts says more. */
function felplats(fel: YAMLError, dokument: Document): number {
  if (fel.code !== 'MISSING_CHAR' && fel.code !== 'BAD_INDENT') return fel.pos[0];
  let plats = fel.pos[0];
  visit(dokument, {
    Value: (_, nod) => {
      const oppnas = isScalar(nod) ? nod.type?.startsWith('QUOTE') : isCollection(nod) && nod.flow;
      if (oppnas && nod.range && nod.range[0] < fel.pos[0] && nod.range[2] >= fel.pos[0]) plats = nod.range[0];
    },
  });
  return plats;
}

/** Parses YAML strictly: no aliases, no tags, no repeated keys, one document. */
export function parsaYaml(text: string, fil: string): Parsning {
  const hinder = orimlig(text);
  if (hinder !== null) return { ok: false, fel: [{ fil, rad: 1, kod: 'yaml', mening: hinder }] };
  const rader = new LineCounter();
  const dokument = parseDocument(text, { lineCounter: rader, prettyErrors: false, strict: true, uniqueKeys: false });
  const vid = (tecken: number, mening: string): Filfel => ({ fil, rad: rader.linePos(tecken).line, kod: 'yaml', mening });
  // One syntax fault draws others with it, so only the first is told; repeated keys are all told.
  const syntax = dokument.errors[0] ?? dokument.warnings[0];
  if (syntax) return { ok: false, fel: [vid(felplats(syntax, dokument), yamlMening(syntax))] };
  const dubbla = dubbletter(dokument);
  if (dubbla.length > 0) return { ok: false, fel: dubbla.map(({ nyckel, tecken }) => vid(tecken, dubblettMening(nyckel))) };
  const alias: Filfel[] = [];
  visit(dokument, { Alias: (_, nod) => void (isAlias(nod) && alias.push(vid(nod.range?.[0] ?? 0, ALIAS))) });
  if (alias.length > 0) return { ok: false, fel: alias };
  return { ok: true, varde: dokument.toJS({ maxAliasCount: 0 }), rad: radsokare(dokument, rader) };
}
