/** What the app uses seldom: making a vault, its keys, and copies of it. Fetched when it is needed, so that the worklist does not wait for it. */
export { glomMapp, hamtaMapp, valjMapp } from './enheten.ts';
export { aterlasKopia, type Aterlasning } from './kopia/aterlas.ts';
export { type Inlasningsangring, angraInlasning, kanAngraInlasning } from './kopia/inlasning.ts';
export { type Jamforelse, type Skillnad, jamfor } from './kopia/jamfor.ts';
export { type Inlasningssvar, type Inlasningsval, lasIn } from './kopia/las-in.ts';
export { oppnaKopia } from './kopia/oppna.ts';
export { skapaKopia, type Kopiering } from './kopia/skriv.ts';
export { aterstall } from './valv/aterstall.ts';
export { bytLosenfras, nyAterstallningsnyckel, type NyNyckel, type Nyckelbyte } from './valv/byt.ts';
export { provaLosenfras } from './valv/prova.ts';
export { skapaRaddning, type Raddning } from './kopia/raddning.ts';
export { MENING } from './meningar.ts';
export { type Kodsattning, type Kortkod, sattKortkod } from './valv/kortkod.ts';
export { skapaValv } from './valv/skapa.ts';
