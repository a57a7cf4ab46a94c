import { uppraknat } from '../likhet.ts';
import type { Fraga } from './format.ts';
import { type Provning, prova } from './provning.ts';
import type { Svarsbok } from './svar.ts';
import type { Forvantan, Varde, Villkor } from './villkor.ts';
import { arGranser, direktaAtomer, namndaVarden } from './villkorsgang.ts';

const tal = (t: number): string => String(t).replace('.', ',');

function vardetext(fraga: Fraga | undefined, varde: Varde): string {
  if (typeof varde === 'number') return tal(varde);
  const alternativ = fraga?.alternativ?.find((a) => a.varde === varde);
  return alternativ ? `”${alternativ.text}”` : varde;
}

function forvantatSvar(fraga: Fraga | undefined, f: Forvantan): string {
  if (!arGranser(f)) return uppraknat(namndaVarden(f).map((v) => vardetext(fraga, v)));
  const ord: readonly (readonly [string, number | undefined])[] = [['minst', f.minst], ['mer än', f.over], ['högst', f.hogst], ['mindre än', f.under]];
  const granser = ord.flatMap(([namn, grans]) => (grans === undefined ? [] : [`${namn} ${tal(grans)}`]));
  return `${uppraknat(granser, 'och')}${fraga?.enhet ? ` ${fraga.enhet}` : ''}`;
}

/** The parts of a condition that must all hold, each in words and alone as a condition. */
function delar(villkor: Villkor, fragor: readonly Fraga[]): { text: string; villkor: Villkor }[] {
  const direkta = direktaAtomer(villkor).map(({ fraga: id, forvantan }) => {
    const fraga = fragor.find((f) => f.id === id);
    return { text: `svaret är ${forvantatSvar(fraga, forvantan)} på ”${fraga?.text ?? id}”`, villkor: { [id]: forvantan } };
  });
  const inom = (v: Villkor): string => (delar(v, fragor).length > 1 ? `(${sammansatt(v, fragor)})` : sammansatt(v, fragor));
  return [
    ...direkta,
    ...(villkor.alla ?? []).flatMap((v) => delar(v, fragor)),
    ...(villkor.nagon ? [{ text: `minst ett av detta gäller: ${uppraknat(villkor.nagon.map(inom))}`, villkor: { nagon: villkor.nagon } }] : []),
    ...(villkor.inte ? [{ text: `det inte är så att ${inom(villkor.inte)}`, villkor: { inte: villkor.inte } }] : []),
  ];
}

const sammansatt = (villkor: Villkor, fragor: readonly Fraga[]): string => uppraknat(delar(villkor, fragor).map((d) => d.text), 'och') || 'vad svaren än är';

/** The condition in plain Swedish, with the questions' own words: ”när svaret är ja på ”Klarar …?” och …”. */
export const villkorstext = (villkor: Villkor, fragor: readonly Fraga[]): string => (delar(villkor, fragor).length === 0 ? 'alltid' : `när ${sammansatt(villkor, fragor)}`);

/** A part of a row's condition, in words and tried against the answers: what a reader needs to see why the row holds or not. */
export interface Delvillkor {
  readonly text: string;
  readonly provning: Provning;
}

export const delvillkor = (villkor: Villkor, fragor: readonly Fraga[], bok: Svarsbok): Delvillkor[] =>
  delar(villkor, fragor).map((d) => ({ text: d.text, provning: prova(d.villkor, bok) }));
