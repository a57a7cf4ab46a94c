import { describe, expect, test } from 'vitest';
import { K01, K04, K08, andrad, arende, bedomning, beviljad, underlag, vecka } from '../../../tests/fixtures/texter/fall.ts';
import { tomBedomning } from '../arende/nytt.ts';
import type { Arende } from '../arende/schema.ts';
import { skrivBekraftelse } from './bekraftelse.ts';
import { skrivBeslut } from './beslut.ts';
import { type Lucka, luckor } from './dokument.ts';
import { skrivKommunicering } from './kommunicering.ts';
import { skrivSammanfattning } from './sammanfattning.ts';
import { skrivUtredning, skrivUtredningTillPersonen } from './utredning.ts';

const ALLA = [skrivUtredning, skrivUtredningTillPersonen, skrivBeslut, skrivSammanfattning, skrivBekraftelse, skrivKommunicering];

/** Follows a path into the case: in a list the step is the row's id. A bedömning not begun counts as an empty one. */
function finns(arendet: Arende, falt: string): boolean {
  const bedomningar = Object.fromEntries(arendet.ansoktaInsatser.map((a) => [a.id, arendet.bedomningar[a.id] ?? tomBedomning()]));
  let har: unknown = { ...arendet, bedomningar };
  for (const steg of falt.split('.')) {
    const rad: unknown = Array.isArray(har) ? har.find((r: { id?: string }) => r.id === steg) : (har as Record<string, unknown>)[steg];
    if (rad === undefined) return false;
    har = rad;
  }
  return true;
}

const FALL: readonly (readonly [string, Arende])[] = [
  ['tomt ärende', arende([])],
  ['K01', K01],
  ['K04', K04],
  ['K08', K08],
  ['inget besvarat', arende([['stad', bedomning({})], ['ovrigt', bedomning({})]])],
  ['beviljat utan uppgifter', arende([['stad', bedomning({ stallningstagande: { utfall: 'bifall' }, giltighet: { slag: 'tidsbegransat' } })]])],
  ['avslag utan motivering', arende([['stad', bedomning({ stallningstagande: { utfall: 'avslag' } })]])],
  ['okänt lagrum', arende([['stad', beviljad(vecka(1), 'm', { lagrum: ['fel'] })]])],
  ['makes förmåga inte utredd', andrad(K04, { hushall: { medlemmar: [{ id: 'h1', namn: '', relation: '', vuxen: true, formagaUtredd: null, formaga: '' }] } })],
  ['barn utan barnperspektiv', andrad(K08, { hushall: { barnperspektiv: '' } })],
  ['formulering med luckor', arende([['stad', beviljad(vecka(1), 'm', { motivering: { text: '{namn} {insats} {omfattning} {tid} {fran} {till} {skal} {behov} {annatSatt} {fel}' }, giltighet: { fran: null, slag: 'tidsbegransat' } })]])],
];

describe('varje lucka leder till ett fält som finns och säger vad som saknas', () => {
  test.each(FALL)('%s', (_, fall) => {
    const alla: Lucka[] = ALLA.flatMap((skriv) => luckor(skriv(underlag(fall))));
    expect(alla.filter((l) => !finns(fall, l.falt))).toEqual([]);
    expect(alla.filter((l) => l.ledtext.trim() === '')).toEqual([]);
  });

  test('det finns luckor att pröva, och de blir inga när allt är ifyllt', () => {
    expect(luckor(skrivBeslut(underlag(arende([['stad', bedomning({})]])))).length).toBeGreaterThan(5);
    expect(luckor(skrivBeslut(underlag(K01)))).toEqual([]);
    expect(luckor(skrivUtredning(underlag(K01)))).toEqual([]);
    expect(luckor(skrivSammanfattning(underlag(K01)))).toEqual([]);
  });
});

test('ids på sektioner är unika och har inga punkter, eftersom de är nycklar i ett fälts väg', () => {
  for (const [, fall] of FALL)
    for (const skriv of ALLA) {
      const idn = skriv(underlag(fall)).sektioner.map((s) => s.id);
      expect(new Set(idn).size).toBe(idn.length);
      expect(idn.filter((id) => id.includes('.'))).toEqual([]);
    }
});
