import { describe, expect, test } from 'vitest';
import { type Dokument, type Sektion, delTillEnskilde, luckor } from './dokument.ts';
import { lista, lucka, ord, sektion, stycke, styckenAv, tabell, underrubrik, underskrift } from './skriv.ts';
import { sektionTillText, tillText } from './som-text.ts';

const dokument = (sektioner: readonly Sektion[], mer: Partial<Dokument> = {}): Dokument => ({ id: 'beslut', titel: 'Beslut om insatser', till: 'enskilde', dag: '2026-11-22', mottagare: [], sektioner, ...mer });

describe('ett dokument som text att kopiera', () => {
  const allt = dokument(
    [
      ...sektion('a', 'Första delen', [stycke('Ett stycke.'), underrubrik('Under'), lista(['ett', 'två'])]),
      ...sektion('b', 'Andra delen', [tabell(['Insats', 'Tid'], [['Städning', '90 minuter'], ['Dusch', 'ingen tid angiven']]), { slag: 'citat', ord: 'Jag orkar inte.', kalla: 'hembesök' }, { slag: 'skrivrader', antal: 1 }, underskrift(['Disa Ek'])]),
    ],
    {
      huvud: { avsandare: ['Omsorgsnämnden', 'Box 1'], uppgifter: [['Datum: 22 november 2026']], arendenummer: null },
      mottagare: [['Maj-Britt Alm'], ['Strandvägen 3']],
      demo: 'Övning.',
    },
  );

  test('har rubriker, stycken, listor och tabellrader i läsordning med en tomrad emellan', () => {
    expect(tillText(allt)).toBe(`Övning.

Omsorgsnämnden
Box 1

Datum: 22 november 2026

Maj-Britt Alm
Strandvägen 3

Beslut om insatser

Första delen

Ett stycke.

Under

- ett
- två

Andra delen

- Städning; Tid: 90 minuter
- Dusch; Tid: ingen tid angiven

”Jag orkar inte.” (hembesök)

${'_'.repeat(60)}

${'_'.repeat(40)}
Disa Ek
`);
  });

  test('en tom tabellcell lämnar inget efter sig', () => {
    expect(sektionTillText(sektion('t', 'Tid', [tabell(['Insats', 'Hur ofta', 'Tid'], [['Larm', '', '5 minuter']])])[0]!)).toContain('- Larm; Tid: 5 minuter');
  });

  test('en lucka skrivs ut så att den syns i en inklistrad text', () => {
    expect(tillText(dokument(sektion('a', 'Del', [stycke(ord`Dag: ${lucka('beslut.dag', 'beslutsdag')}.`)])))).toContain('Dag: [Fyll i: beslutsdag].');
  });
});

describe('luckor', () => {
  const dag = lucka('beslut.dag', 'beslutsdag');
  const namn = lucka('person.namn', 'namn');
  test.each([
    ['i brevhuvudet', dokument([], { huvud: { avsandare: [], uppgifter: [[dag]], arendenummer: null } }), [dag]],
    ['vid underskriften', dokument(sektion('a', 'A', [underskrift([namn])])), [namn]],
    ['i mottagaren', dokument([], { mottagare: [[namn]] }), [namn]],
    ['som eget stycke', dokument(sektion('a', 'A', [dag])), [dag]],
    ['mitt i en mening', dokument(sektion('a', 'A', [stycke(ord`Den ${dag} hände det.`)])), [dag]],
    ['i en lista', dokument(sektion('a', 'A', [lista([ord`Namn: ${namn}`, 'ett'])])), [namn]],
    ['i en tabell', dokument(sektion('a', 'A', [tabell(['x'], [[ord`${dag}`]])])), [dag]],
    ['samma på två ställen räknas en gång', dokument(sektion('a', 'A', [dag, stycke(ord`${dag}`)])), [dag]],
    ['ingen i rubriker, citat och skrivrader', dokument(sektion('a', 'A', [underrubrik('U'), { slag: 'citat', ord: 'o', kalla: 'k' }, { slag: 'skrivrader', antal: 2 }])), []],
  ] as const)('%s', (_, d, vantat) => {
    expect(luckor(d)).toEqual(vantat);
  });
});

test('det som stannar i akten följer inte med till den enskilde', () => {
  const d = dokument([...sektion('a', 'Öppen', [stycke('Till dig.')]), ...sektion('b', 'Akt', [stycke('Bara akten.')], { till: 'akt' })]);
  expect(delTillEnskilde(d).sektioner.map((s) => s.id)).toEqual(['a']);
});

describe('text som skrivs ihop', () => {
  test('ord mellan luckor blir ett stycke var, och tomma inslag lämnar inget', () => {
    const l = lucka('beslut.dag', 'beslutsdag');
    expect(ord`A ${'b'}${null}${false}${undefined} c ${l}${''} d ${['e', l]}`).toEqual(['A b c ', l, ' d e', l]);
  });

  test('en sektion utan innehåll finns inte', () => {
    expect(sektion('a', 'A', [null])).toEqual([]);
  });

  test('en tom rad i ett fält börjar ett nytt stycke', () => {
    expect(styckenAv('  Ett.\n\n \nTvå.\nSamma. ')).toEqual([stycke('Ett.'), stycke('Två.\nSamma.')]);
    expect(styckenAv(' \n ')).toEqual([]);
  });
});
