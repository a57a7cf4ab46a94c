import { describe, expect, test } from 'vitest';
import { antal, jaNej, val } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { levererade } from '../../../tests/fixtures/riktlinje/levererade.ts';
import { insatsensFragor } from './kompilera.ts';
import { svarsbokAv } from './svar.ts';
import { delvillkor, villkorstext } from './utskrift.ts';
import type { Villkor } from './villkor.ts';

const fragor = [
  { ...jaNej('sjalv'), text: 'Klarar personen städningen själv?' },
  { ...val('hushall', 'ensam', 'sammanboende'), text: 'Hur bor personen?', alternativ: [{ varde: 'ensam', text: 'Bor ensam' }, { varde: 'sammanboende', text: 'Delar hushåll' }] },
  { ...antal('rum'), text: 'Hur många rum?', enhet: 'rum' },
];

describe('ett villkor går att läsa', () => {
  const tabell: readonly [villkor: Villkor, text: string][] = [
    [{}, 'alltid'],
    [{ sjalv: 'ja' }, 'när svaret är ja på ”Klarar personen städningen själv?”'],
    [{ hushall: ['ensam', 'sammanboende'] }, 'när svaret är ”Bor ensam” eller ”Delar hushåll” på ”Hur bor personen?”'],
    [{ rum: { over: 2, hogst: 4.5 } }, 'när svaret är mer än 2 och högst 4,5 rum på ”Hur många rum?”'],
    [{ rum: 3 }, 'när svaret är 3 på ”Hur många rum?”'],
    [{ sjalv: 'nej', rum: { minst: 3 } }, 'när svaret är nej på ”Klarar personen städningen själv?” och svaret är minst 3 rum på ”Hur många rum?”'],
    [{ nagon: [{ sjalv: 'ja' }, { sjalv: 'nej', rum: { under: 2 } }] }, 'när minst ett av detta gäller: svaret är ja på ”Klarar personen städningen själv?” eller (svaret är nej på ”Klarar personen städningen själv?” och svaret är mindre än 2 rum på ”Hur många rum?”)'],
    [{ inte: { sjalv: 'ja' } }, 'när det inte är så att svaret är ja på ”Klarar personen städningen själv?”'],
    [{ alla: [{ sjalv: 'ja' }, { rum: 1 }] }, 'när svaret är ja på ”Klarar personen städningen själv?” och svaret är 1 på ”Hur många rum?”'],
    [{ inte: {} }, 'när det inte är så att vad svaren än är'],
    [{ borta: 'ja' }, 'när svaret är ja på ”borta”'],
  ];
  test.each(tabell)('%j', (villkor, text) => expect(villkorstext(villkor, fragor)).toBe(text));

  test('delarna prövas var för sig', () => {
    const delar = delvillkor({ sjalv: 'nej', hushall: 'ensam', rum: { over: 2 } }, fragor, svarsbokAv({ sjalv: 'nej', hushall: 'sammanboende' }));
    expect(delar.map((d) => d.provning)).toEqual(['ja', 'nej', 'okant']);
    expect(delar[1]?.text).toBe('svaret är ”Bor ensam” på ”Hur bor personen?”');
  });

  test('inget villkor i en levererad riktlinje skrivs ut med koder', () => {
    const texter = levererade.flatMap(({ riktlinje: r }) => r.insatser.flatMap((i) => i.kriterier.map((rad) => villkorstext(rad.nar, insatsensFragor(i, r.fragor)))));
    expect(texter.filter((text) => /[a-z][A-Z]|[{}_]/.test(text.replaceAll('SoL', '')))).toEqual([]);
  });
});
