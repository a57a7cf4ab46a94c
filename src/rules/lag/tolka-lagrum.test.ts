import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allaLagrum, lagrumFor, skrivLagrum } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';
import { tolkaLagrum, valjTolkning } from './tolka-lagrum.ts';

/** Both readings of a number in SoL without edition. */
const bada = (nummer: string) => [`sol2025:${nummer}`, `sol2001:${nummer}`] as LagrumId[];

describe('hänvisningar i löptext', () => {
  test.each<[string, LagrumId[][]]>([
    ['4 kap. 1 § SoL', [bada('4:1')]],
    ['11 kap 1 § socialtjänstlagen', [bada('11:1')]],
    ['11 kapitlet 1 § SoL', [bada('11:1')]],
    ['11 kapitlet § 1 SoL', [bada('11:1')]],
    ['SoL 11:1', [bada('11:1')]],
    ['11:1 SoL', [bada('11:1')]],
    ['SoL 11 kap. 1 §', [bada('11:1')]],
    ['11\u00A0kap. 1\u00A0§ SoL', [bada('11:1')]],
    ['11 kap. 1 § (SoL)', [bada('11:1')]],
    ['11 kap. 1 § socialtjänstlagen (2025:400)', [['sol2025:11:1']]],
    ['11 kap. 1 § i socialtjänstlagen (2001:453)', [['sol2001:11:1']]],
    ['4 kap. 1 § gamla SoL', [['sol2001:4:1']]],
    ['11 kap. 1 § nya socialtjänstlagen', [['sol2025:11:1']]],
    ['SoL (2025:400) 14 kap. 9 § första stycket', [['sol2025:14:9:st1']]],
    ['11 kap. 1 § 2 st. SoL (2025:400)', [['sol2025:11:1:st2']]],
    ['4 kap. 2 b § SoL', [['sol2001:4:2b']]],
    ['SoL 16:6 f', [['sol2001:16:6f']]],
    ['2 a kap. 8 § SoL', [['sol2001:2a:8']]],
    ['35 kap. 1 § 9 SoL', [['sol2025:35:1:p9']]],
    ['35 kap. 1 § p. 9 socialtjänstlagen', [['sol2025:35:1:p9']]],
    ['35 kap. 1 § första stycket SoL', [['sol2025:35:1']]],
    ['25 § förvaltningslagen', [['fl:25']]],
    ['Enligt 46 § Förvaltningslagen (2017:900)', [['fl:46']]],
    ['FL 25 §', [['fl:25']]],
    ['§ 25 FL', [['fl:25']]],
    ['25 och 32 §§ FL', [['fl:25'], ['fl:32']]],
    ['31–33 §§ FL', [['fl:31'], ['fl:32'], ['fl:33']]],
    ['37 § andra stycket 1 FL', [['fl:37:st2:p1']]],
    ['6b§ Förvaltningsprocesslagen', [['fpl:6b']]],
    ['26 kap. 9 c § OSL', [['osl:26:9c']]],
    ['26 kap. 1 § offentlighets- och sekretesslagen', [['osl:26:1']]],
    ['6 kap. 38 § kommunallagen', [['kl:6:38']]],
    ['2 § lagen (2022:1250) om egenvård', [['lag2022-1250:2']]],
    ['11 kap. 4 § föräldrabalken', [['fb:11:4']]],
    ['11 kap. 1 § och 14 kap. 9 § SoL (2025:400)', [['sol2025:11:1'], ['sol2025:14:9']]],
    ['11 kap. 1 § och 4 § SoL (2025:400)', [['sol2025:11:1'], ['sol2025:11:4']]],
    ['11 kap. 1, 2 och 4 §§ SoL (2025:400)', [['sol2025:11:1'], ['sol2025:11:2'], ['sol2025:11:4']]],
    ['SoL 11:4, 14:9 och 4:2 b', [['sol2025:11:4'], ['sol2025:14:9'], ['sol2001:4:2b']]],
    ['11 kap. 1 § SoL (2025:400) och 32 § FL', [['sol2025:11:1'], ['fl:32']]],
    ['11 kap. 1 § SoL (2025:400). Se 8 kap. 1 § samma lag', [['sol2025:11:1'], ['sol2025:8:1']]],
  ])('%s', (text, tolkningar) => {
    expect(tolkaLagrum(text).map((c) => c.tolkningar)).toEqual(tolkningar);
  });

  test.each([
    ['lag som Likvärd inte håller', '9 § LSS', 'annan'],
    ['upphävd förvaltningslag', '25 § förvaltningslagen (1986:223)', 'annan'],
    ['paragraf utanför listan', '9 kap. 1 § SoL', 'sol'],
    ['ingen lag nämnd', 'enligt 4 kap. 1 §', null],
  ])('%s är okänd', (_, text, lag) => {
    expect(tolkaLagrum(text)).toEqual([expect.objectContaining({ lag, tolkningar: [] })]);
  });

  test('ett kapitel ärver inte en lag utan kapitel', () => {
    expect(tolkaLagrum('11 kap. 1 § och 32 § FL').map((c) => [c.lag, c.kapitel, c.paragraf])).toEqual([
      [null, '11', '1'],
      ['fl', null, '32'],
    ]);
  });

  test.each(['Mötet är kl. 13:30 den 4 maj.', 'Hon ringer 08-123 45 67.', 'Kap. om städning', 'SoL gäller.', 'Beslut 2025-07-01, dnr 11:1', ''])('ingen hänvisning i ”%s”', (text) => {
    expect(tolkaLagrum(text)).toEqual([]);
  });

  test('platsen pekar ut orden i texten', () => {
    const text = 'Insatsen ges enligt 11 kap. 1 § SoL och motiveras enligt 32 § FL.';
    expect(tolkaLagrum(text).map((c) => text.slice(c.fran, c.till))).toEqual(['11 kap. 1 § SoL', '32 § FL']);
    expect(tolkaLagrum(text).map((c) => c.text)).toEqual(['11 kap. 1 § SoL', '32 § FL']);
  });
});

describe('val av utgåva', () => {
  test('SoL utan årtal är den utgåva som gäller på dagen', () => {
    const [citat] = tolkaLagrum('11 kap. 1 § SoL');
    expect(valjTolkning(citat!, '2025-06-30')).toBe('sol2001:11:1');
    expect(valjTolkning(citat!, '2025-07-01')).toBe('sol2025:11:1');
  });

  test('utskriven utgåva står fast, och nummer som inte finns ger inget', () => {
    expect(valjTolkning(tolkaLagrum('4 kap. 1 § SoL (2001:453)')[0]!, '2025-07-01')).toBe('sol2001:4:1');
    expect(valjTolkning(tolkaLagrum('4 kap. 2 b § SoL')[0]!, '2025-07-01')).toBeNull();
    expect(valjTolkning(tolkaLagrum('32 § FL')[0]!, '2025-07-01')).toBe('fl:32');
  });
});

describe('egenskaper', () => {
  test('varje lagrum i listan läses tillbaka så som det skrivs', () => {
    for (const { id } of allaLagrum()) expect([id, tolkaLagrum(`Se ${skrivLagrum(id)}.`).map((c) => c.tolkningar)]).toEqual([id, [[id]]]);
  });

  test('två skrivna lagrum i rad läses som två', () => {
    const lagrum = fc.constantFrom(...allaLagrum().map((l) => l.id));
    fc.assert(
      fc.property(lagrum, lagrum, (a, b) => {
        const text = `${skrivLagrum(a)} och ${skrivLagrum(b)}`;
        expect(tolkaLagrum(text).flatMap((c) => c.tolkningar)).toEqual([a, b]);
      }),
    );
  });

  test('godtycklig text ger bara kända lagrum och platser inom texten', () => {
    const bit = fc.constantFrom('11', 'kap.', '§', '§§', 'SoL', 'FL', ':', ' ', ',', 'och', '1', '2 b', '(2025:400)', 'stycket', 'lagen', '–', 'å');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bitar) => {
        const text = bitar.join('');
        for (const c of tolkaLagrum(text)) {
          expect(text.slice(c.fran, c.till)).toBe(c.text);
          for (const id of c.tolkningar) expect(lagrumFor(id).id).toBe(id);
        }
      }),
    );
  });

  test('långa sifferrader läses på rimlig tid', () => {
    for (const bit of ['1, ', '1 och 2 och ', '11:1, ', '11 kap. ', '1 § ']) expect(() => tolkaLagrum(bit.repeat(3000))).not.toThrow();
  });
});
