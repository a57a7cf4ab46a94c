/** What the app uses seldom: making a vault, its keys, and copies of it. Fetched when it is needed, so that the worklist does not wait for it. */
export { aterlasKopia, type Aterlasning } from './kopia/aterlas.ts';
export { skapaRaddning, type Raddning } from './kopia/raddning.ts';
export { skapaKopia, type Kopiering } from './kopia/skriv.ts';
export { aterstall } from './valv/aterstall.ts';
export { bytLosenfras, nyAterstallningsnyckel, type NyNyckel, type Nyckelbyte } from './valv/byt.ts';
export { MENING } from './meningar.ts';
export { type Kodsattning, type Kortkod, sattKortkod } from './valv/kortkod.ts';
export { skapaValv } from './valv/skapa.ts';
