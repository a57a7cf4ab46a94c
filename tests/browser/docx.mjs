import { inflateRawSync } from 'node:zlib';

const TECKEN = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** Opens a zip file from its directory, as Word does. @returns the files' names and contents */
export function packaUpp(zip) {
  const slut = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const filer = new Map();
  let post = zip.readUInt32LE(slut + 16);
  for (let kvar = zip.readUInt16LE(slut + 10); kvar > 0; kvar -= 1) {
    const namnlangd = zip.readUInt16LE(post + 28);
    const namn = zip.toString('utf8', post + 46, post + 46 + namnlangd);
    const plats = zip.readUInt32LE(post + 42);
    const start = plats + 30 + zip.readUInt16LE(plats + 26) + zip.readUInt16LE(plats + 28);
    const innehall = zip.subarray(start, start + zip.readUInt32LE(post + 20));
    filer.set(namn, (zip.readUInt16LE(post + 10) === 8 ? inflateRawSync(innehall) : innehall).toString('utf8'));
    post += 46 + namnlangd + zip.readUInt16LE(post + 30) + zip.readUInt16LE(post + 32);
  }
  return filer;
}

/** The words of a Word document with its page headers, one line per paragraph. */
export function ordIDocx(zip) {
  const delar = [...packaUpp(zip)].filter(([namn]) => /^word\/(document|header\d+)\.xml$/.test(namn)).map(([, xml]) => xml);
  const stycken = delar.flatMap((xml) => [...xml.matchAll(/<w:p[ >](.*?)<\/w:p>/gs)]);
  return stycken
    .map(([, stycke]) => [...stycke.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, ord]) => ord ?? ' ').join(''))
    .join('\n')
    .replace(/&(amp|lt|gt|quot|apos);/g, (t) => TECKEN[t]);
}
