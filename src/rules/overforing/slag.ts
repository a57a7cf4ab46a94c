import type { Kvitto } from './kvitto.ts';
import type { Stubbe } from './stubbe.ts';

/** What is left of a case that has been handed over and erased. This app alone writes it, under the seal of the vault. */
export type Efterlamnat = Stubbe | Kvitto;

const slagAv = (ra: unknown): unknown => (typeof ra === 'object' && ra !== null ? (ra as { slag?: unknown }).slag : undefined);

/** True for a stub among the notes. */
export const arStubbe = (ra: unknown): ra is Stubbe => slagAv(ra) === 'stubbe';
/** True for a receipt among the notes. */
export const arKvitto = (ra: unknown): ra is Kvitto => slagAv(ra) === 'kvitto';
