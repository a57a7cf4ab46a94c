import { describe, expect, test } from 'vitest';
import { type Vaktlage, skapaLasvakt } from './lasvakt.ts';

const MIN = 60_000;
type Steg = readonly [minut: number, vad: 'rort' | 'titta', vantat: Vaktlage];

/** Minutes after unlocking, what happens, and what the watch says. It locks after ten minutes. Where nothing else is said, it is looked at every half minute. */
const FALL: readonly (readonly [fall: string, steg: readonly Steg[]])[] = [
  ['arbete pågår', [[1, 'rort', 'oppet'], [9, 'rort', 'oppet'], [18, 'rort', 'oppet'], [26, 'titta', 'oppet']]],
  ['nio minuters vila: en minut kvar', [[9, 'titta', 'snart']]],
  ['den som rör sig i sista minuten får tio minuter till', [[9.5, 'titta', 'snart'], [9.6, 'rort', 'oppet'], [19, 'titta', 'snart'], [19.6, 'titta', 'las']]],
  ['tio minuters vila', [[10, 'titta', 'las']]],
  ['tangenten efter tio minuter låser, den väcker inte', [[10, 'rort', 'las']]],
];

/** What happens to the clock itself. No looks in between. */
const KLOCKAN: readonly (readonly [fall: string, steg: readonly Steg[]])[] = [
  ['datorn har sovit tre minuter', [[1, 'rort', 'oppet'], [4, 'titta', 'las']]],
  ['datorn har sovit tre minuter och väcks med en tangent', [[1, 'rort', 'oppet'], [4, 'rort', 'las']]],
  ['en dold flik tittar en gång i minuten', [[1, 'titta', 'oppet'], [2, 'titta', 'oppet'], [3, 'titta', 'oppet'], [4, 'titta', 'oppet']]],
  ['klockan ställs tillbaka en timme: vilan börjar om', [[1, 'rort', 'oppet'], [-59, 'titta', 'oppet'], [-58, 'rort', 'oppet']]],
  ['klockan ställs fram ett dygn', [[1, 'rort', 'oppet'], [1441, 'titta', 'las']]],
];

const spela = (steg: readonly Steg[], tittarAlltid: boolean): Vaktlage[] => {
  const vakt = skapaLasvakt(10 * MIN, 0);
  let forra = 0;
  return steg.map(([minut, vad]) => {
    if (tittarAlltid) for (let t = forra + 0.5; t < minut; t += 0.5) vakt.titta(t * MIN);
    forra = minut;
    return vakt[vad](minut * MIN);
  });
};

describe('låsvakten', () => {
  test.each(FALL)('%s', (_, steg) => expect(spela(steg, true)).toEqual(steg.map(([, , vantat]) => vantat)));
  test.each(KLOCKAN)('%s', (_, steg) => expect(spela(steg, false)).toEqual(steg.map(([, , vantat]) => vantat)));
});
