import { lasArende } from '@rules/arende/migrering.ts';
import { tomtLivsomrade } from '@rules/arende/nytt.ts';
import { LIVSOMRADEN } from '@rules/livsomrade.ts';
import omfattande from '../../../../demo/03-karl-axel.json';
import { slump } from '../../regler/slump.mjs';

/** The case that all are tried with: about 8 kB of JSON, most of it the words of the livsområden. People are invented. */

const ORDEN = 'hon orkar inte bära varorna uppför trappan och blir yr när hon böjer sig dottern kommer till jul medan grannen hjälper med posten ibland på kvällen'.split(' ');
const LANGD = 480;

function ord(s) {
  let text = '';
  while (text.length < LANGD) text += `${s.val(ORDEN)} `;
  return text.slice(0, LANGD);
}

/** @returns a case that follows the schema, with words of its own */
export function fall(id, nr) {
  const s = slump(nr);
  const { version, skapad, andrad, kommun, versioner, handlaggare, person } = omfattande;
  const livsomraden = Object.fromEntries(LIVSOMRADEN.map(({ id: l }) => [l, { ...tomtLivsomrade(), behov: ord(s) }]));
  const last = lasArende({ version, id, skapad, andrad, kommun, versioner, handlaggare, person, arendenummer: `VON-EX 2026/${nr}`, utredning: { livsomraden } });
  if (!last.ok) throw new Error(last.fel);
  return last.varde;
}

export const nyaIdn = (antal) => Array.from({ length: antal }, () => crypto.randomUUID());
export const HANDELSE = { slag: 'ANDRAD', nar: '2026-11-22T09:00:00.000Z', vem: 'Tekla Brännström' };

/** Milliseconds that the work takes, one after the other: the median of them. */
export async function varje(antal, gor) {
  const tider = [];
  for (let i = 0; i < antal; i += 1) {
    const start = performance.now();
    await gor(i);
    tider.push(performance.now() - start);
  }
  return tider.toSorted((a, b) => a - b)[Math.floor(antal / 2)];
}

/** Milliseconds each, for what is quicker than the page's clock can tell. */
export const snitt = async (antal, gor) => (await tid(async () => { for (let i = 0; i < antal; i += 1) await gor(i); })) / antal;

export async function tid(gor) {
  const start = performance.now();
  await gor();
  return performance.now() - start;
}
