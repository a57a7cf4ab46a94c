import type { Fraga, Insats } from '../riktlinje/format.ts';
import { kompileradInsats } from '../riktlinje/kompilera.ts';
import { nastaFraga } from '../riktlinje/nasta-fraga.ts';
import type { Svarsbok } from '../riktlinje/svar.ts';
import { type Utvardering, utvardera } from '../riktlinje/utvardera.ts';
import { berakna } from '../schablon/berakna.ts';
import type { Tidsberakning } from '../schablon/resultat.ts';
import { aktuellaInsatser } from './lage.ts';
import { bedomningFor } from './nytt.ts';
import type { Regelverk } from './regelverk.ts';
import type { Arende } from './schema.ts';
import type { AnsoktInsats } from './schema/ansokan.ts';
import type { Bedomning } from './schema/bedomning.ts';
import { beviljadInsats, schablonfakta } from './tidsunderlag.ts';

/** One ansökt insats with everything derived for it. */
export interface Insatsbild {
  readonly ansokt: AnsoktInsats;
  readonly bedomning: Bedomning;
  /** The riktlinje's insats, or null when the riktlinje has none with this id. */
  readonly insats: Insats | null;
  /** Shared and own answers together. */
  readonly svar: Svarsbok;
  /** Null when the riktlinje says nothing about the insats: it is then tried without utgångspunkt. */
  readonly utvardering: Utvardering | null;
  readonly nastaFraga: Fraga | null;
}

/** Everything derived from a case under its documents. Never stored. */
export interface Arendebild {
  /** The ansökta insatser that the person has not taken back, in the order they were asked for. */
  readonly insatser: readonly Insatsbild[];
  readonly beviljade: readonly Insatsbild[];
  /** Null when nothing is granted or no schablon belongs to the case. */
  readonly tid: Tidsberakning | null;
}

export const arBeviljad = ({ stallningstagande: s }: Bedomning): boolean => s.utfall === 'bifall' || s.utfall === 'delvis';

function insatsbild(arende: Arende, ansokt: AnsoktInsats, { riktlinje }: Regelverk): Insatsbild {
  const bedomning = bedomningFor(arende, ansokt.id);
  const svar: Svarsbok = { ...arende.gemensammaSvar, ...bedomning.svar };
  const kompilerad = kompileradInsats(riktlinje, ansokt.insatsId);
  return {
    ansokt,
    bedomning,
    insats: kompilerad?.insats ?? null,
    svar,
    utvardering: kompilerad ? utvardera(kompilerad, svar) : null,
    nastaFraga: kompilerad ? nastaFraga(kompilerad, svar) : null,
  };
}

/** The whole derived picture of a case: utgångspunkter, next questions and minutes. Pure. */
export function arendebild(arende: Arende, regelverk: Regelverk): Arendebild {
  const insatser = aktuellaInsatser(arende).map((ansokt) => insatsbild(arende, ansokt, regelverk));
  const beviljade = insatser.filter((i) => arBeviljad(i.bedomning));
  const { schablon } = regelverk;
  const tid =
    schablon && beviljade.length > 0
      ? berakna({ schablon, fakta: schablonfakta(arende.gemensammaSvar), beviljat: beviljade.map(beviljadInsats), ansokt: insatser.map((i) => i.ansokt.insatsId), syfte: 'beslut' })
      : null;
  return { insatser, beviljade, tid };
}
