import { readFile } from 'node:fs/promises';
import { register } from 'tsx/esm/api';
import { parse } from 'yaml';
import { HANDLAGGARE, LOSENFRAS } from './folk.mjs';

/** Hostile words in every text of the documents that the app comes with, and in every text of a vault that is read from a säkerhetskopia. */

register();
const { PAHOPP } = await import('../fixtures/pahopp.ts');
const { byggKopia } = await import('../fixtures/kopia.ts');

/** What is written for people holds a blank; ids, dates and codes do not. An empty text is one that nobody has written in yet. */
const arOrd = (text) => text.includes(' ');

/** Hands out the payloads in turn, so that all are placed somewhere. */
function utdelning() {
  let nr = 0;
  return { nasta: () => PAHOPP[nr++ % PAHOPP.length], antal: () => nr };
}

function smitta(varde, nasta, aven = arOrd) {
  if (typeof varde === 'string') return aven(varde) ? `${varde} ${nasta()}`.trim() : varde;
  if (Array.isArray(varde)) return varde.map((v) => smitta(v, nasta, aven));
  if (varde === null || typeof varde !== 'object') return varde;
  return Object.fromEntries(Object.entries(varde).map(([k, v]) => [k, smitta(v, nasta, aven)]));
}

const DOKUMENT = /(guidelines|schablons)\/exempelkommun\/[^/]+\.yaml$/;

/** Runs before the app's own reading of YAML. A format line and what it governs is left as it is. */
export function smittadeDokument() {
  const utdelade = utdelning();
  return {
    antal: utdelade.antal,
    plugin: {
      name: 'prov-frammande-ord',
      enforce: 'pre',
      transform: (kod, id) => (DOKUMENT.test(id) ? { code: JSON.stringify(smitta(parse(kod), utdelade.nasta)), map: null } : null),
    },
  };
}

const NAR = '2026-11-20T09:00:00.000Z';

/** A säkerhetskopia whose cases and notes hold the payloads in every text, also those that nobody had written in. */
export async function smittadKopia() {
  const utdelade = utdelning();
  const smittat = (varde) => smitta(varde, utdelade.nasta, (text) => text === '' || arOrd(text));
  const demo = await Promise.all(['01-maj-britt', '02-birgitta-och-rolf', '03-karl-axel'].map(async (namn) => JSON.parse(await readFile(new URL(`../../demo/${namn}.json`, import.meta.url), 'utf8'))));
  const arenden = demo.map((ra) => {
    const dokument = { ...smittat(ra), id: crypto.randomUUID() };
    const { id, kommun, slag, andrad } = dokument;
    const listrad = { version: 1, id, kommun, slag, andrad, namn: dokument.person.namn, personnummer: utdelade.nasta(), arendenummer: utdelade.nasta(), status: 'utredning', sedan: null, ankomstdag: '2026-11-10', nastaFrist: { dag: '2026-11-30', vad: utdelade.nasta() }, vantarPa: utdelade.nasta(), vantarTill: null };
    return { id, dokument, listrad, handelse: { slag: 'SKAPAD', nar: NAR, vem: utdelade.nasta() } };
  });
  const noteringar = PAHOPP.map((ord, i) => ({ id: crypto.randomUUID(), dokument: { version: 1, id: `n${i}`, skapad: NAR, dag: '2026-11-20', ord, ringer: utdelade.nasta(), galler: utdelade.nasta(), personnummer: '', ringTillbaka: utdelade.nasta(), mottagenAv: HANDLAGGARE, sorterad: 'osorterad', arendeId: null } }));
  const installningar = { id: crypto.randomUUID(), dokument: { version: 1, slag: 'installningar', anvandare: HANDLAGGARE, kommun: 'exempelkommun', nyckelTagen: true } };
  const { fil } = await byggKopia({ losenfras: LOSENFRAS, arenden, anteckningar: [installningar, ...noteringar] });
  return { buffer: Buffer.from(await fil.arrayBuffer()), idn: arenden.map(({ id }) => id), antal: utdelade.antal() };
}

/** Elements and attributes that the app never draws, and that a payload would become if it were taken for more than words. */
export const frammandeElement = (sida) =>
  sida.evaluate(() => {
    const svar = [...document.querySelectorAll('script:not([src^="/"]), iframe, object, embed, base, marquee, math, foreignObject, animate, video, meta[http-equiv="refresh"], link[href*="utanfor"], style:not([data-floating-ui-inert]), xss, isindex')].map((e) => e.outerHTML.slice(0, 120));
    for (const e of document.querySelectorAll('*')) {
      for (const { name, value } of e.attributes) {
        if (name.startsWith('on')) svar.push(`${e.localName} ${name}`);
        if (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name) && /^\s*(javascript|data:text|vbscript|file|blob:https:\/\/utanfor|(https?:)?\/\/utanfor|\\\\)/i.test(value)) svar.push(`${e.localName} ${name}=${value}`);
      }
    }
    return svar;
  });

export { PAHOPP };
