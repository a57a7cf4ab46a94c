import { VILLKORSORD } from '../../../src/rules/riktlinje/villkor.ts';
import { arGranser } from '../../../src/rules/riktlinje/villkorsgang.ts';

/**
 * A riktlinje's conditions in other languages, translated mechanically. A dialect says how its language writes the few
 * things that a condition is made of; the walk is the same for all.
 */
const OPERATOR = { minst: '>=', hogst: '<=', over: '>', under: '<' };

function oversattVillkor(villkor, d) {
  const egna = Object.entries(villkor).filter(([nyckel, f]) => !VILLKORSORD.includes(nyckel) && f !== undefined);
  return d.och([
    ...egna.map(([fraga, f]) => oversattForvantan(fraga, f, d)),
    ...(villkor.alla ?? []).map((v) => oversattVillkor(v, d)),
    ...(villkor.nagon ? [d.eller(villkor.nagon.map((v) => oversattVillkor(v, d)))] : []),
    ...(villkor.inte ? [d.inte(oversattVillkor(villkor.inte, d))] : []),
  ]);
}

function oversattForvantan(fraga, f, d) {
  if (Array.isArray(f)) return d.nagotAv(fraga, f);
  if (arGranser(f)) return d.och(Object.entries(f).map(([gransord, tal]) => d.jamfor(OPERATOR[gransord], fraga, tal)));
  return d.lika(fraga, f);
}

/** The decision table of an insats: rows in order, the id of the first that holds. */
const oversattTabell = (insats, d) => d.forsta(insats.kriterier.map((rad) => [oversattVillkor(rad.nar, d), rad.id]));

const ensamEller = (delar, tomt, flera) => (delar.length === 0 ? tomt : delar.length === 1 ? delar[0] : flera(delar));

/** https://jsonlogic.com: `===` and `in` as its own manual writes them. */
const JSON_LOGIC = {
  och: (delar) => ensamEller(delar, true, (d) => ({ and: d })),
  eller: (delar) => ensamEller(delar, false, (d) => ({ or: d })),
  inte: (del) => ({ '!': [del] }),
  lika: (fraga, varde) => ({ '===': [{ var: fraga }, varde] }),
  nagotAv: (fraga, varden) => ({ in: [{ var: fraga }, varden] }),
  jamfor: (op, fraga, tal) => ({ [op]: [{ var: fraga }, tal] }),
  forsta: (rader) => ({ if: [...rader.flat(), null] }),
};

const textdialekt = ({ och, eller, inte, lika, namn, nagotAv, forsta, sant, falskt }) => ({
  och: (delar) => ensamEller(delar, sant, (d) => `(${d.join(och)})`),
  eller: (delar) => ensamEller(delar, falskt, (d) => `(${d.join(eller)})`),
  inte,
  lika: (fraga, varde) => `${namn(fraga)}${lika}${JSON.stringify(varde)}`,
  nagotAv,
  jamfor: (op, fraga, tal) => `${namn(fraga)} ${op} ${tal}`,
  forsta,
});

/** DMN's expression language. Questions are parameters of a function, so that it is parsed once and called many times. */
const FEEL = textdialekt({
  och: ' and ',
  eller: ' or ',
  lika: ' = ',
  sant: 'true',
  falskt: 'false',
  namn: (fraga) => fraga,
  inte: (del) => `not(${del})`,
  nagotAv: (fraga, varden) => `${fraga} in (${varden.map((v) => JSON.stringify(v)).join(', ')})`,
  forsta: (rader) => `${rader.map(([villkor, id]) => `if ${villkor} then ${JSON.stringify(id)} else `).join('')}null`,
});

/** What a programmer would write by hand for this very table. */
const TYPESCRIPT = textdialekt({
  och: ' && ',
  eller: ' || ',
  lika: ' === ',
  sant: 'true',
  falskt: 'false',
  namn: (fraga) => `bok.${fraga}`,
  inte: (del) => `!${del.startsWith('(') ? del : `(${del})`}`,
  nagotAv: (fraga, varden) => `(${varden.map((v) => `bok.${fraga} === ${JSON.stringify(v)}`).join(' || ')})`,
  forsta: (rader) => `${rader.map(([villkor, id]) => `if (${villkor}) return ${JSON.stringify(id)};\n`).join('')}return null;`,
});

export const tillJsonLogic = (insats) => oversattTabell(insats, JSON_LOGIC);
export const tillFeel = (insats) => oversattTabell(insats, FEEL);
export const tillTypescript = (insats) => oversattTabell(insats, TYPESCRIPT);
