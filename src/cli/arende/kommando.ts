import type { Argument, Kommando } from '../argument.ts';
import { dagen } from '../dag.ts';
import type { Io } from '../io.ts';
import { skrivJson } from '../json-ut.ts';
import { hamtaRegelverk } from '../regelverk.ts';
import { lasArendefil } from './las.ts';
import { arendesvar } from './svar.ts';

function kor(argument: Argument, io: Io): number {
  const [fil] = argument.filer as [string];
  const idag = dagen(argument, io);
  const arende = lasArendefil(fil, io);
  const regelverk = hamtaRegelverk(arende, idag, io);
  const svar = arendesvar(arende, regelverk, idag);
  if (svar.styrande.mening) io.fel(svar.styrande.mening);
  if (svar.demo) io.fel('Demonstration eller övning: uppgifterna är påhittade, eller tiderna kommer från en annan kommun.');
  skrivJson(io, svar);
  return 0;
}

export const ARENDE: Kommando = {
  namn: 'arende',
  filer: ['<arende.json>'],
  flaggor: { dag: 'ÅÅÅÅ-MM-DD' },
  gor: 'Visa läget i ett demonstrations- eller övningsärende: status, frister, utgångspunkter, minuter och det som återstår att rätta.',
  hjalp: [
    '--dag  dagen som ärendet ses från (i dag om inget sägs)',
    '',
    'Dokumenten som ärendet följer läses ur guidelines/ och schablons/. Skarpa ärenden läses inte ur filer.',
    'Fynd ändrar inte slutkoden: hindrar listar koderna som hindrar beslutet.',
  ].join('\n'),
  kor,
};
