import { gunzipSync, gzipSync } from 'node:zlib';
import { BYTEANDRINGAR, type Bytes } from './byte.ts';
import type { Slag } from './fron.ts';
import { type Slump, slump } from './slump.ts';
import { TEXTANDRINGAR, VARDEANDRINGAR } from './struktur.ts';

export interface Trasig {
  readonly fil: Bytes;
  /** What was done, in order. */
  readonly hur: string;
}

const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const text = (fil: Bytes): string => new TextDecoder().decode(fil);

function iByten(fil: Bytes, s: Slump, annan: Bytes): Trasig {
  const andringar = Array.from({ length: s.heltal(1, 3) }, () => s.val(BYTEANDRINGAR));
  return { fil: andringar.reduce((f, { gor }) => gor(f, s, annan), fil), hur: andringar.map(({ namn }) => namn).join(', ') };
}

function iVardet(fil: Bytes, s: Slump, annan: Bytes, parsa: (text: string) => unknown): Trasig {
  const andringar = Array.from({ length: s.heltal(1, 3) }, () => s.val(VARDEANDRINGAR));
  const varde = andringar.reduce<unknown>((v, { gor }) => gor(v, s, parsa(text(annan))), parsa(text(fil)));
  return { fil: bytes(JSON.stringify(varde, null, s.heltal(0, 2)) ?? ''), hur: andringar.map(({ namn }) => namn).join(', ') };
}

function iTexten(fil: Bytes, s: Slump, annan: Bytes, parsa: (text: string) => unknown): Trasig {
  const { namn, gor } = s.val(TEXTANDRINGAR);
  const skriv = (b: Bytes) => (s.ibland(0.7) ? JSON.stringify(parsa(text(b)), null, 1) : text(b));
  return { fil: bytes(gor(skriv(fil), s, text(annan))), hur: namn };
}

/** Changes in the lines of a packed file: in their JSON, their order, or their bytes. */
function underPackningen(fil: Bytes, s: Slump, annan: Bytes): Trasig {
  const [rader, andra] = [fil, annan].map((f) => gunzipSync(f).toString('utf8').split('\n').slice(0, -1)) as [string[], string[]];
  const i = s.heltal(0, rader.length - 1);
  const [nya, hur] = s.val<() => [string[], string]>([
    () => [rader.toSpliced(i, 1), 'rad borta'],
    () => [rader.toSpliced(i, 0, s.val(rader)), 'rad två gånger'],
    () => [rader.with(i, s.val(andra)), 'rad ur en annan fil'],
    () => [rader.toSorted(() => s.tal() - 0.5), 'rader omkastade'],
    () => { const trasig = iVardet(bytes(rader[i]!), s, bytes(s.val(andra)), JSON.parse); return [rader.with(i, text(trasig.fil).replaceAll('\n', ' ')), trasig.hur]; },
    () => { const trasig = iTexten(bytes(rader[i]!), s, bytes(s.val(andra)), JSON.parse); return [rader.with(i, text(trasig.fil).replaceAll('\n', ' ')), trasig.hur]; },
    () => { const trasig = iByten(bytes(rader[i]!), s, bytes(s.val(andra))); return [rader.with(i, text(trasig.fil)), trasig.hur]; },
  ])();
  return { fil: new Uint8Array(gzipSync(nya.map((rad) => `${rad}\n`).join(''), { level: 1 })), hur: `under packningen: ${hur}` };
}

/** File number `nr` of a kind: the same every time for the same seed. */
export function trasigFil(slag: Slag, fro: string, nr: number): Trasig {
  const s = slump(`${fro}|${slag.namn}|${nr}`);
  const [fil, annan] = [s.val(slag.fron), s.val(slag.fron)];
  if (slag.packad && s.ibland(0.7)) return underPackningen(fil, s, annan);
  if (slag.parsa && s.ibland(0.7)) return s.ibland(0.7) ? iVardet(fil, s, annan, slag.parsa) : iTexten(fil, s, annan, slag.parsa);
  return iByten(fil, s, annan);
}
