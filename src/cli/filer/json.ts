import { LineCounter, parseDocument } from 'yaml';
import type { Filfel } from '../fel.ts';
import { dubbletter } from './dubbletter.ts';
import { orimlig } from './orimlig.ts';
import { radsokare } from './rader.ts';
import type { Parsning } from './yaml.ts';
import { dubblettMening } from './yaml-meningar.ts';

const FORE_TECKNET = 10;

/** Where JSON.parse stopped, read from its message: a position, or the piece of text around it. Null when it says neither. */
function felplats(text: string, meddelande: string): number | null {
  if (meddelande.includes('Unexpected end')) return text.trimEnd().length;
  const position = /at position (\d+)/.exec(meddelande)?.[1];
  if (position !== undefined) return Number(position);
  const [, fore, bit] = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(meddelande) ?? [];
  return bit === undefined ? null : text.indexOf(bit) + (fore === undefined ? Math.max(0, bit.length - FORE_TECKNET) : FORE_TECKNET);
}

const radVid = (text: string, tecken: number): number => text.slice(0, tecken).split('\n').length;

const DECIMALPUNKT = 'Decimaltal skrivs med punkt, till exempel 1.5.';
/** JSON reads `1,5` as the number 1 and then a key that is missing. */
const arDecimalkomma = (text: string, tecken: number): boolean => /\d,$/.test(text.slice(0, tecken)) && /^\d/.test(text.slice(tecken));

/** Parses JSON. A key that stands twice is a fault, since one of its values would be lost. Lines come from a second reading as YAML. */
export function parsaJson(text: string, fil: string): Parsning {
  let varde: unknown;
  try {
    varde = JSON.parse(text);
  } catch (orsak) {
    const plats = felplats(text, (orsak as Error).message) ?? 0;
    return { ok: false, fel: [{ fil, rad: radVid(text, plats), kod: 'json', mening: `JSON-texten går inte att tolka här. ${arDecimalkomma(text, plats) ? DECIMALPUNKT : 'Kontrollera citattecken, kommatecken och parenteser på raden och raden före.'}` }] };
  }
  const hinder = orimlig(text);
  if (hinder !== null) return { ok: false, fel: [{ fil, rad: 1, kod: 'json', mening: hinder }] };
  const rader = new LineCounter();
  const dokument = parseDocument(text, { lineCounter: rader, prettyErrors: false, uniqueKeys: false });
  const dubbla = dubbletter(dokument).map(({ nyckel, tecken }): Filfel => ({ fil, rad: rader.linePos(tecken).line, kod: 'json', mening: dubblettMening(nyckel) }));
  return dubbla.length > 0 ? { ok: false, fel: dubbla } : { ok: true, varde, rad: radsokare(dokument, rader) };
}
