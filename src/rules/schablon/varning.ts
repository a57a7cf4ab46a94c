import type { Niva } from '../fynd.ts';

/**
 * The warnings of the calculation. None is a hard stop: a limit asks for a reason, a missing figure for a choice.
 * Each is described in docs/format-schablon.md.
 */
export const VARNINGSKODER = {
  INGÅR_I: 'N',
  SCHABLON_BYTT: 'W',
  MINUTER_SAKNAS: 'W',
  BARN_I_HUSHÅLLET: 'W',
  NY_VERSION: 'W',
  PÅGÅENDE_BESLUT: 'W',
  FAKTA_SAKNAS: 'W',
  VÄLJ_INOM_INTERVALL: 'W',
  VAL_SAKNAS: 'W',
  FREKVENS_SAKNAS: 'W',
  TAK: 'W',
  DUBBELT_MED_ANDRA: 'W',
  RYMS_INTE_ALLTID: 'W',
  LÄGG_FÖRST_I: 'N',
  OFTARE_ÄN_NORMALT: 'N',
  UTANFÖR_FÖNSTER: 'W',
  VALD_TID_ANVÄNDS_INTE: 'W',
  TOLKNING: 'W',
  ANTAGET_ENSAMBOENDE: 'N',
  DISKUTERA_TOTALEN: 'W',
  HSL_RÄKNAS_FÖR_SIG: 'N',
  SCHABLONTYP: 'W',
  SCHABLONTYP_BLANDAD: 'W',
} as const satisfies Record<string, Exclude<Niva, 'B'>>;
export type Varningskod = keyof typeof VARNINGSKODER;

export interface Varning {
  readonly kod: Varningskod;
  readonly niva: Exclude<Niva, 'B'>;
  /** Plain Swedish: what and what to do. */
  readonly mening: string;
  readonly insats: string | null;
  /** Facts or row ids that the warning is about. */
  readonly galler: readonly string[];
}

export const varning = (kod: Varningskod, mening: string, insats: string | null = null, galler: readonly string[] = []): Varning => ({ kod, niva: VARNINGSKODER[kod], mening, insats, galler });
