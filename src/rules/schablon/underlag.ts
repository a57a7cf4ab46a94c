import type { Fraction } from 'fraction.js';
import type { Svarsbok } from '../riktlinje/svar.ts';
import type { Schablonfakta } from './fakta.ts';
import type { Schablon } from './format.ts';
import type { Sparslag, Sparsteg } from './resultat.ts';
import { type Varning, type Varningskod, varning } from './varning.ts';

/** What every row of one calculation shares. */
export interface Underlag {
  readonly schablon: Schablon;
  readonly fakta: Schablonfakta;
  /** Facts and what is derived from the whole set of granted insatser. */
  readonly svar: Svarsbok;
  readonly beviljade: ReadonlySet<string>;
  /** Weeks per month. */
  readonly manadsfaktor: Fraction;
  /** As the version writes it, for the explanation. */
  readonly manadsfaktortext: string;
  readonly summeraHsl: boolean;
}

/** Collects the explanation and the warnings of one row while its steps are taken. */
export class Anteckning {
  readonly spar: Sparsteg[] = [];
  readonly varningar: Varning[] = [];
  readonly #insats: string;
  readonly #fyllsAvAvsteg: boolean;

  constructor(insats: string, fyllsAvAvsteg: boolean) {
    this.#insats = insats;
    this.#fyllsAvAvsteg = fyllsAvAvsteg;
  }

  steg(slag: Sparslag, mening: string, varde: Fraction | null = null, kalla: string | null = null): void {
    this.spar.push({ slag, mening, varde, kalla });
  }

  varna(kod: Varningskod, mening: string, galler: readonly string[] = []): void {
    this.varningar.push(varning(kod, mening, this.#insats, galler));
  }

  /** The schablon's figure cannot be told: the same sentence as warning and as step. Silent when an avsteg gives the minutes anyway. */
  saknas(kod: Varningskod, mening: string, galler: readonly string[] = []): null {
    if (!this.#fyllsAvAvsteg) this.saknasAlltid(kod, mening, galler);
    return null;
  }

  /** Something is missing that no avsteg replaces. */
  saknasAlltid(kod: Varningskod, mening: string, galler: readonly string[] = []): void {
    this.varna(kod, mening, galler);
    this.steg('saknas', mening);
  }
}
