import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Chromium keeps strings with å, ä and ö as Latin-1 and others as UTF-16: a search in UTF-8 alone finds nothing even in plain text. */
const KODNINGAR = ['utf8', 'latin1', 'utf16le'];

/**
 * Searches every file under a folder, byte by byte, for words in each encoding.
 * @returns one line per word and file where it was found
 */
export async function sokIFiler(katalog, ord) {
  const sokta = ord.flatMap((o) => [...new Map(KODNINGAR.map((k) => [Buffer.from(o, k).toString('hex'), { ord: o, kodning: k, bytes: Buffer.from(o, k) }])).values()]);
  const overlapp = Math.max(...sokta.map((s) => s.bytes.length)) - 1;
  const filer = (await readdir(katalog, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());
  const fynd = [];
  for (const fil of filer) {
    const vag = join(fil.parentPath ?? fil.path, fil.name);
    const traffade = await sokIFil(vag, sokta, overlapp);
    for (const { ord: o, kodning } of traffade) fynd.push(`”${o}” (${kodning}) i ${relative(katalog, vag)}`);
  }
  return { fynd, antalFiler: filer.length };
}

async function sokIFil(vag, sokta, overlapp) {
  const traffade = new Set();
  let svans = Buffer.alloc(0);
  try {
    for await (const bit of createReadStream(vag, { highWaterMark: 4 << 20 })) {
      const fonster = Buffer.concat([svans, bit]);
      for (const s of sokta) if (!traffade.has(s) && fonster.includes(s.bytes)) traffade.add(s);
      svans = fonster.subarray(Math.max(0, fonster.length - overlapp));
    }
  } catch (fel) {
    // A browser that is open takes files away while they are being looked for.
    if (fel.code !== 'ENOENT') throw fel;
  }
  return traffade;
}
