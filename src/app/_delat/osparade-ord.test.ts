import { afterEach, expect, test } from 'vitest';
import { osparadeOrd } from './osparade-ord.ts';

afterEach(() => document.body.replaceChildren());

test('bara det som är ändrat, med fältets namn som det står på skärmen', () => {
  const ruta = Object.assign(document.createElement('textarea'), { name: 'utredning.sarskilda.egenSyn', id: 'ruta' });
  document.body.append(Object.assign(document.createElement('label'), { htmlFor: 'ruta', textContent: 'Hur personen själv ser på sin situation' }), ruta);
  const sparat = { andrad: '1', person: { namn: 'Aina' }, utredning: { sarskilda: { egenSyn: 'Jag vill' } }, samtal: [{ anteckning: 'a' }] };
  const nu = { andrad: '2', person: { namn: 'Aina' }, utredning: { sarskilda: { egenSyn: 'Jag vill bo kvar' } }, samtal: [{ anteckning: 'a' }, { anteckning: 'nytt' }, { anteckning: ' ' }] };
  expect(osparadeOrd(sparat, nu)).toBe('Hur personen själv ser på sin situation:\nJag vill bo kvar\n\nanteckning:\nnytt');
  expect(osparadeOrd(nu, nu)).toBe('');
});
