/** What the app may use of storage on every working day; what is used seldom is in `mer.ts`. Everything else in this folder is its own business. */
export { skapaAutospar, type Autospar, type Sparlage } from './autospar.ts';
export { skapaLager } from './databaslager.ts';
export type { Felorsak, Lagerfel } from './fel.ts';
export type { Fliknotis } from './flikar.ts';
export { nyttId } from './id.ts';
export type { Angrarader, Angrasteg, Arendesparning, Dokument, Handelser, Innehall, Karantan, Konflikt, Lager, Lasregler, Last, Lista, Migrera, Migrering, Saknas, Sparning, Sparutfall } from './lager.ts';
export type { Skrivlage, Skrivratt } from './skrivratt.ts';
export { spolaNarSidanDoljs } from './sidan.ts';
export { lasUpp, type Upplasning } from './valv/las-upp.ts';
export { finnsValv } from './valv/markor.ts';
export { taBortAllt, taBortTomt, type Borttagning } from './valv/ta-bort.ts';
export type { Valv } from './valv/valv.ts';
