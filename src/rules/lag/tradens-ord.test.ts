import { describe, expect, test } from 'vitest';
import { granskaTradensOrd } from './tradens-ord.ts';

describe('ord som Likvärd undviker', () => {
  test.each([
    ['Hon behöver matning vid lunch.', 'matning', 'hjälp att äta', 'W'],
    ['Hon matas av personalen.', 'matas', 'hjälp att äta', 'W'],
    ['Yrkandet om städ prövas.', 'Yrkandet', 'ansökt insats', 'W'],
    ['Det talar för avslag.', 'talar för avslag', 'riktlinjens utgångspunkt ger inte bifall', 'W'],
    ['En avvikelse från riktlinjen gjordes.', 'avvikelse från riktlinjen', 'avsteg', 'W'],
    ['Avvikelser mot schablontiden förekommer.', 'Avvikelser mot schablontiden', 'avsteg', 'W'],
    ['Övrigt: prövat, inget behov.', 'prövat, inget behov', 'inget behov framkommit', 'W'],
    ['Delgivning av beslutet skedde i går.', 'Delgivning av beslutet', 'underrättelse om beslut', 'N'],
    ['Pröva först hjälpmedel.', 'Pröva först', 'kan behovet tillgodoses på annat sätt?', 'N'],
    ['Närstående som hjälper henne är trött.', 'Närstående som hjälper', 'anhörig', 'N'],
  ])('%s', (text, ord, forslag, niva) => {
    expect(granskaTradensOrd(text)).toEqual([{ ord, forslag, niva, position: text.indexOf(ord), mening: expect.stringContaining(`Skriv ”${forslag}”.`) as string }]);
  });

  test.each([
    'Maten värms i mikrovågsugnen.',
    'Hon matar fåglarna varje morgon.',
    'Matvaror köps en gång i veckan.',
    'En avvikelse rapporterades enligt rutinen.',
    'Delgivningskvittot kom tillbaka.',
    'Hon vårdar en närstående som är äldre.',
    'Anhörig hjälper till med inköp.',
    'Hon fick del av beslutet den 3 mars.',
  ])('inget att anmärka: %s', (text) => {
    expect(granskaTradensOrd(text)).toEqual([]);
  });

  test('flera fynd kommer i textens ordning', () => {
    expect(granskaTradensOrd('Yrkandet gäller matning. Det talar för avslag.').map((f) => f.ord)).toEqual(['Yrkandet', 'matning', 'talar för avslag']);
  });
});
