/** What the app may use of packages. A room of its own beside `mer.ts`: the age format is fetched only when a package is made or opened. */
export { lasPaket } from './las.ts';
export { PAKETMENING } from './meningar.ts';
export { fingeravtryck, skapaNyckelpar, type Nyckelpar } from './nycklar.ts';
export { skrivPaket } from './skriv.ts';
export type { Paketslag } from './format.ts';
export type { Paket } from './tolka.ts';
export { lasVisitkort, rentNamn, skrivVisitkort, type Visitkort } from './visitkort.ts';
