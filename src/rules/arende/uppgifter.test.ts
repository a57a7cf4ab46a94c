import { describe, expect, test } from 'vitest';
import { majBritt } from '../../../tests/fixtures/arende.ts';
import { LIVSOMRADE_IDN, type LivsomradeId } from '../livsomrade.ts';
import { tomtLivsomrade } from './nytt.ts';
import type { Arende } from './schema.ts';
import type { LivsomradeUtredning } from './schema/utredning.ts';
import { arBeskrivet, ingetBehovIOvriga, laggTillUppgift, ovrigaLivsomraden } from './uppgifter.ts';

const { arende: MAJ_BRITT } = majBritt();
const TOMT: Arende = { ...MAJ_BRITT, utredning: { ...MAJ_BRITT.utredning, uppgifter: [], livsomraden: {} } };
const med = (andring: Partial<LivsomradeUtredning>): Arende => ({ ...TOMT, utredning: { ...TOMT.utredning, livsomraden: { trygghet: { ...tomtLivsomrade(), ...andring } } } });

describe('är något skrivet om livsområdet?', () => {
  test.each([
    ['inget', TOMT, false],
    ['behov', med({ behov: 'Orolig på natten.' }), true],
    ['resurser', med({ resurser: 'Har larm.' }), true],
    ['faktorer', med({ faktorer: 'Bor på våning tre.' }), true],
    ['hur behovet tillgodoses i dag', med({ tillgodosesIdag: 'Dottern ringer.' }), true],
    ['bara mellanslag', med({ behov: '  ' }), false],
    ['bedömd grad, också ingen svårighet', med({ bedomt: 0 }), true],
    ['avsett funktionstillstånd', med({ avsett: 1 }), true],
    ['en kommentar till det avsedda', med({ avsettKommentar: 'Trygg natt.' }), true],
    ['bara markerat att inget behov framkommit', med({ ingetBehov: true }), false],
    ['en uppgift från ett samtal', laggTillUppgift(TOMT, { id: 'u9', slag: 'ord', livsomrade: 'trygghet', text: 'Jag sover dåligt.' }), true],
    ['en uppgift om ett annat livsområde', laggTillUppgift(TOMT, { id: 'u9', slag: 'ord', livsomrade: 'hemliv', text: 'Jag orkar inte.' }), false],
    ['en uppgift som inte är sorterad än', laggTillUppgift(TOMT, { id: 'u9', slag: 'ord', livsomrade: null, text: 'Jag orkar inte.' }), false],
  ])('%s', (_namn, arende, beskrivet) => expect(arBeskrivet(arende, 'trygghet')).toBe(beskrivet));
});

describe('inget behov framkommit i övriga livsområden, i en tryckning', () => {
  const markerade = (arende: Arende) => LIVSOMRADE_IDN.filter((id) => arende.utredning.livsomraden[id]?.ingetBehov);
  const INGA: ReadonlySet<LivsomradeId> = new Set();

  test('markerar alla som inget är skrivet om, och inga andra', () => {
    expect(markerade(ingetBehovIOvriga(MAJ_BRITT, INGA, true))).toEqual(LIVSOMRADE_IDN.filter((id) => id !== 'hemliv'));
  });

  test('ett livsområde som en ansökt insats hör till markeras inte, fast inget är skrivet där', () => {
    const ansokta = new Set<LivsomradeId>(['hemliv', 'personligVard']);
    expect(markerade(ingetBehovIOvriga(TOMT, ansokta, true))).toEqual(LIVSOMRADE_IDN.filter((id) => !ansokta.has(id)));
    expect(ovrigaLivsomraden(MAJ_BRITT, ansokta).map((l) => l.id)).toEqual(LIVSOMRADE_IDN.filter((id) => !ansokta.has(id)));
  });

  test('tas tillbaka med en tryckning till', () => {
    expect(markerade(ingetBehovIOvriga(ingetBehovIOvriga(MAJ_BRITT, INGA, true), INGA, false))).toEqual([]);
  });

  test('rör inget som är skrivet', () => {
    const arende = med({ bedomt: 2 });
    expect(ingetBehovIOvriga(arende, INGA, true).utredning.livsomraden.trygghet).toEqual(arende.utredning.livsomraden.trygghet);
    expect(ingetBehovIOvriga(MAJ_BRITT, INGA, true).utredning.livsomraden.hemliv).toEqual(MAJ_BRITT.utredning.livsomraden.hemliv);
  });

  test('alla elva livsområden räknas', () => expect(markerade(ingetBehovIOvriga(TOMT, INGA, true))).toHaveLength(11));
});

test('en ny uppgift ärver källa och dag från sitt samtal', () => {
  const { uppgifter } = laggTillUppgift(MAJ_BRITT, { id: 'u3', slag: 'iakttagelse', livsomrade: 'hemliv', samtalId: 's1', text: 'Det var halt.' }).utredning;
  expect(uppgifter.map((u) => u.id)).toEqual(['u1', 'u2', 'u3']);
  expect(uppgifter[2]).toEqual({ id: 'u3', slag: 'iakttagelse', livsomrade: 'hemliv', samtalId: 's1', text: 'Det var halt.', kalla: '', dag: null, samtyckeId: null, lagstod: '', undantas: null });
});
