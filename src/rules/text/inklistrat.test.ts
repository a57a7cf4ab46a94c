import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rensaInklistrat } from './inklistrat.ts';

const FALL: readonly { namn: string; in: string; ut: string }[] = [
  { namn: 'hårt mellanslag blir vanligt', in: '84\u00A0år', ut: '84 år' },
  { namn: 'mjukt bindestreck försvinner', in: 'hem\u00ADtjänst', ut: 'hemtjänst' },
  { namn: 'radbrytning från Windows och Word', in: 'ett\r\ntvå\u000Btre', ut: 'ett\ntvå\ntre' },
  { namn: 'punktlista från Word', in: '\u00B7\tdusch\n\u2022 städ\n\uF0B7 tvätt', ut: '- dusch\n- städ\n- tvätt' },
  { namn: 'tomma rader i rad', in: 'a\n\n\n\nb', ut: 'a\n\nb' },
  { namn: 'osynliga tecken', in: 'Maj\u200B-Britt\uFEFF', ut: 'Maj-Britt' },
  { namn: 'vanlig text är orörd', in: 'Hon säger: ”Jag orkar inte – ryggen gör ont.”', ut: 'Hon säger: ”Jag orkar inte – ryggen gör ont.”' },
];

describe('text inklistrad från Word', () => {
  test.each(FALL)('$namn', ({ in: text, ut }) => expect(rensaInklistrat(text)).toBe(ut));

  test('inga bokstäver eller siffror försvinner, och en andra tvätt ändrar inget', () => {
    assert(
      property(string({ unit: constantFrom('a', 'å', 'Ö', '7', ' ', '\u00A0', '\n', '\r\n', '\u00AD', '.', '–', '\t') }), (text) => {
        const ren = rensaInklistrat(text);
        const ord = (t: string) => t.replace(/[^\p{L}\p{N}]/gu, '');
        expect(ord(ren)).toBe(ord(text));
        expect(rensaInklistrat(ren)).toBe(ren);
      }),
    );
  });
});
