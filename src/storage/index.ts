/** What the app may use of storage. Everything else in this folder is its own business. */
export { skapaAutospar, type Autospar, type Sparlage } from './autospar.ts';
export { skapaLager } from './databaslager.ts';
export type { Felorsak, Lagerfel } from './fel.ts';
export type { Fliknotis } from './flikar.ts';
export { aterlasKopia, type Aterlasning } from './kopia/aterlas.ts';
export { skapaKopia, type Kopiering } from './kopia/skriv.ts';
export { nyttId } from './id.ts';
export type { Arendesparning, Dokument, Handelser, Innehall, Karantan, Konflikt, Lager, Lasregler, Last, Lista, Migrera, Migrering, Saknas, Sparning, Sparutfall } from './lager.ts';
export { spolaNarSidanDoljs } from './sidan.ts';
export { lasUpp, type Upplasning } from './valv/las-upp.ts';
export { finnsValv } from './valv/markor.ts';
export { aterstall, type Aterstallning } from './valv/aterstall.ts';
export { bytLosenfras, nyAterstallningsnyckel, type Nyckelbyte } from './valv/byt.ts';
export { skapaValv, type Skapande } from './valv/skapa.ts';
export { taBortAllt, type Borttagning } from './valv/ta-bort.ts';
export type { Valv } from './valv/valv.ts';
