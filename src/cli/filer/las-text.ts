import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Filfel } from '../fel.ts';
import { type Grans, forStor } from '../granser.ts';
import { type Io, lasStrom } from '../io.ts';

export type Textlasning = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fel: Filfel };

const LASFEL: Readonly<Record<string, string>> = {
  ENOENT: 'Filen finns inte. Kontrollera namnet.',
  ENOTDIR: 'Filen finns inte. Kontrollera namnet.',
  EISDIR: 'Det är en mapp. Ange en fil.',
  EACCES: 'Filen får inte läsas. Kontrollera rättigheterna.',
};

/** How a file is named in messages. */
export const visatNamn = (fil: string): string => (fil === '-' ? 'stdin' : fil);

function bytes(fil: string, hogst: number, io: Io): Uint8Array {
  if (fil === '-') return io.stdin(hogst);
  const fd = openSync(resolve(io.cwd, fil), 'r');
  try {
    return lasStrom(fd, hogst);
  } finally {
    closeSync(fd);
  }
}

/** Reads a text file (`-` is standard input) within the limit of its kind. Never reads further than one byte over it. */
export function lasText(fil: string, grans: Grans, io: Io): Textlasning {
  const fel = (kod: string, mening: string) => ({ ok: false, fel: { fil: visatNamn(fil), rad: 1, kod, mening } }) as const;
  let innehall: Uint8Array;
  try {
    innehall = bytes(fil, grans.byte + 1, io);
  } catch (orsak) {
    const kod = String((orsak as { code?: unknown }).code);
    return fel('lasning', LASFEL[kod] ?? `Filen går inte att läsa (${kod}).`);
  }
  if (innehall.length > grans.byte) return fel('storlek', forStor(grans));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(innehall);
    return text.trim() === '' ? fel('tom', 'Filen är tom.') : { ok: true, text };
  } catch {
    return fel('kodning', 'Filen är inte skriven i UTF-8. Spara om den som UTF-8.');
  }
}
