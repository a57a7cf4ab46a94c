import type { Datum } from '../datum.ts';
import { arBeviljad } from '../arende/bild.ts';
import { aktuellaInsatser } from '../arende/lage.ts';
import { bedomningFor } from '../arende/nytt.ts';
import { fodelsedag } from '../arende/personnummer.ts';
import type { Arende } from '../arende/schema.ts';
import type { Riktlinje } from '../riktlinje/format.ts';
import type { Kommun } from '../riktlinje/kommun.ts';
import { plusDagar, plusManader, plusVeckor } from '../lag/dagar.ts';
import { bevaras, senasteAnteckning } from './gallring.ts';

/** A granted insats, without what it is: only the days that somebody must keep. */
export interface Stubbinsats {
  readonly id: string;
  readonly fran: Datum | null;
  readonly slag: 'tillsVidare' | 'tidsbegransat' | null;
  readonly till: Datum | null;
  /** When the riktlinje asks for the first follow-up. */
  readonly foljUpp: Datum | null;
}

/**
 * What stays of a case that has been handed over and erased: what its bevakningar need, and the number that leads to the akt. No name, no personnummer,
 * nothing of what the help is or why. Lies encrypted among the notes.
 */
export interface Stubbe {
  readonly version: 1;
  readonly slag: 'stubbe';
  /** The erased case's own random id. */
  readonly arendeId: string;
  readonly kommun: string;
  readonly demo: boolean;
  readonly system: string;
  readonly arendenummer: string;
  readonly beslutsdag: Datum | null;
  readonly avslut: 'atertagande' | 'avskrivning' | 'avvisning' | null;
  readonly insatser: readonly Stubbinsats[];
  readonly senasteAnteckning: Datum;
  /** Why the akt is kept for good; null when it is gallrad. */
  readonly bevaras: 'omrade' | 'fodelsedag' | null;
  readonly overford: Datum;
  /** Point in time. */
  readonly raderad: string;
}

const PLUS = { dag: plusDagar, vecka: plusVeckor, manad: plusManader, ar: (dag: Datum, antal: number) => plusManader(dag, antal * 12) } as const;

function forstaUppfoljning(fran: Datum | null, insatsId: string, riktlinje: Riktlinje): Datum | null {
  const forsta = riktlinje.insatser.find((i) => i.id === insatsId)?.uppfoljning?.forsta;
  return fran === null || forsta === undefined ? null : PLUS[forsta.enhet](fran, forsta.perN);
}

/** The stub of a case that is handed over, or null when it is not. @param raderad now */
export function stubbeFor(arende: Arende, { riktlinje, kommun }: { readonly riktlinje: Riktlinje; readonly kommun: Kommun }, raderad: string): Stubbe | null {
  const { registrerat, overfort } = arende.overforing;
  if (!overfort) return null;
  const insatser = arende.fryst === null ? [] : aktuellaInsatser(arende).flatMap(({ id, insatsId }): Stubbinsats[] => {
    const bedomning = bedomningFor(arende, id);
    if (!arBeviljad(bedomning)) return [];
    const { fran, slag, till } = bedomning.giltighet;
    return [{ id, fran, slag, till: slag === 'tidsbegransat' ? till : null, foljUpp: forstaUppfoljning(fran ?? arende.beslut.dag, insatsId, riktlinje) }];
  });
  return {
    version: 1,
    slag: 'stubbe',
    arendeId: arende.id,
    kommun: arende.kommun,
    demo: arende.slag !== 'skarp',
    system: overfort.system,
    arendenummer: registrerat?.arendenummer ?? '',
    beslutsdag: arende.fryst ? arende.beslut.dag : null,
    avslut: arende.avslut?.slag ?? null,
    insatser,
    senasteAnteckning: senasteAnteckning(arende),
    bevaras: bevaras(fodelsedag(arende.person.personnummer), kommun),
    overford: overfort.dag,
    raderad,
  };
}
