import { expect, test } from 'vitest';
import type { LagrumId } from './lagrum.ts';
import { skrivLagrumslista } from './lagrumslista.ts';

test.each<[readonly LagrumId[], string]>([
  [[], ''],
  [['fl:32'], '32 § FL (2017:900)'],
  [['fl:25', 'fl:32'], '25 och 32 §§ FL (2017:900)'],
  [['sol2025:11:1', 'sol2025:14:9:st1'], '11 kap. 1 § SoL (2025:400) och 14 kap. 9 § första stycket SoL (2025:400)'],
  [['sol2025:35:1', 'fl:42', 'sol2025:35:5', 'fpl:3'], '35 kap. 1 och 5 §§ SoL (2025:400), 42 § FL (2017:900) och 3 § förvaltningsprocesslagen (1971:291)'],
  [['sol2025:11:1', 'sol2001:11:1'], '11 kap. 1 § SoL (2025:400) och 11 kap. 1 § SoL (2001:453)'],
  [['sol2025:14:8', 'sol2025:14:9:st1'], '14 kap. 8 § SoL (2025:400) och 14 kap. 9 § första stycket SoL (2025:400)'],
  [['solpul:7', 'solpul:7a', 'solpul:9'], '7, 7 a och 9 §§ SoLPuL (2001:454)'],
])('flera lagrum i löptext: %j', (idn, text) => {
  expect(skrivLagrumslista(idn)).toBe(text);
});
