/** What the app may use of packages. A room of its own beside `mer.ts`: the age format is fetched only when a package is made or opened. */
export { lasPaket } from './las.ts';
export { PAKETMENING, type Paketorsak } from './meningar.ts';
export { fingeravtryck, skapaNyckelpar, type Nyckelpar, type Publika } from './nycklar.ts';
export { skrivPaket } from './skriv.ts';
export type { Paketarende, Paketslag } from './format.ts';
export type { Paket } from './tolka.ts';
export { lasVisitkort, rentNamn, skrivVisitkort, type Visitkort } from './visitkort.ts';
