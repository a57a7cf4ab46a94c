import type { Riktlinje } from '../riktlinje/format.ts';
import type { LagrumId } from './lagrum.ts';
import type { Tidsenhet } from './slutdag.ts';

/** The municipality's own times, as its riktlinje sets them. */
export type Parametrar = Riktlinje['parametrar'];

/** How long: a number in law, the law's own word without a number, or a number that the municipality sets in its riktlinje. */
export type Langd =
  | { readonly slag: 'tal'; readonly antal: number; readonly enhet: Tidsenhet }
  | { readonly slag: 'ord'; readonly ord: string }
  | { readonly slag: 'parameter'; readonly nyckel: keyof Parametrar; readonly enhet: Tidsenhet; readonly lagensOrd?: string };

export interface Klocka {
  readonly namn: string;
  readonly langd: Langd;
  /** The event that starts it. */
  readonly raknasFran: string;
  /** The first day that counts. */
  readonly forstaDag: string;
  /** `lag1930-173`: 2 § moves the last day. `tillVardag`: no law does, but Likvärd proposes a vardag. `nej`: it stays where it falls. */
  readonly flyttas: 'lag1930-173' | 'tillVardag' | 'nej';
  /** What vardag or arbetsdag means in this clock; null where neither matters. */
  readonly vardag: string | null;
  /** What happens at the end, or what must be done. */
  readonly foljd: string;
  /** Empty for a local rule. Where SoL 2025:400 replaced a rule, the old one stands after it. */
  readonly grund: readonly LagrumId[];
  /** How sure the length is, and how sure the answer in `flyttas`: V read in law, I inferred, L local rule. */
  readonly sakerhet: 'V' | 'L';
  readonly flyttSakerhet: 'V' | 'I' | 'L';
}
