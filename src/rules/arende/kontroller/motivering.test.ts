import { describe, expect, test } from 'vitest';
import { arFormuleringen } from './motivering.ts';

const FORMULERING = '{namn} klarar {insats} på egen hand. Därför beviljas inte insatsen. {omstandighet}';
const BEHOV = 'att någon dammsuger och våtmoppar golven i köket, hallen och badrummet varannan vecka';
const VARDEN = { namn: 'Sten Lund', insats: 'städning', behov: BEHOV };

describe('B02: är texten formuleringen med bara facken ifyllda?', () => {
  test.each([
    ['orört', FORMULERING, true],
    ['med ifyllda fack', 'Sten Lund klarar städning på egen hand. Därför beviljas inte insatsen.', true],
    ['med andra stora bokstäver, radbrytningar och skiljetecken', 'sten lund klarar\nSTÄDNING på egen hand; därför beviljas inte insatsen!', true],
    ['med några egna ord i det sista facket', 'Sten Lund klarar städning på egen hand. Därför beviljas inte insatsen. Se utredningen.', true],
    ['med en hel egen mening i det sista facket', 'Sten Lund klarar städning på egen hand. Därför beviljas inte insatsen. Du visade vid hembesöket att du dammsuger ett rum i taget.', false],
    ['med en egen mening före', 'Du dammsög sovrummet medan vi tittade på. Sten Lund klarar städning på egen hand. Därför beviljas inte insatsen.', false],
    ['omskrivet', 'Du klarar städningen själv, det såg vi vid hembesöket.', false],
    ['bara början', 'Sten Lund klarar städning på egen hand.', false],
    ['tomt', '', false],
  ])('%s', (_, text, vantat) => expect(arFormuleringen(text, FORMULERING, VARDEN)).toBe(vantat));

  test('ett fack som ärendet fyller med en hel mening är ändå bara ifyllt', () => {
    expect(arFormuleringen(`Behovet är ${BEHOV}.`, 'Behovet är {behov}.', VARDEN)).toBe(true);
    expect(arFormuleringen(`Behovet är ${BEHOV}.`, 'Behovet är {behov}.', {})).toBe(false);
  });

  test('en mycket lång text prövas utan dröjsmål', () => {
    expect(arFormuleringen('ord och mer '.repeat(20_000), '{a} klarar {b} {c} på {d}. {e} {f}', {})).toBe(false);
  });
});
