import { useEffect, useState } from 'react';
import { skapaAutospar, spolaNarSidanDoljs, type Autospar, type Sparutfall } from '@storage/index.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { osparadeOrd } from '../_delat/osparade-ord.ts';
import type { Handelse } from '../start/lagring.ts';
import type { Tjanster } from '../start/tjanster.tsx';

type Nyhet = Pick<Handelse, 'slag'>;

interface Sparvarde {
  /** A copy of the words as they are when they are written. */
  readonly dokument: () => Arende;
  readonly parametrar: Riktlinje['parametrar'];
  readonly handelse?: Nyhet | undefined;
}
export type Arendespar = Autospar<Sparvarde, Sparutfall<Arende>>;

export interface Sparare {
  readonly autospar: Arendespar;
  /** That there are new words, and where they are when they are to be written; an event for the log when something more than typing happened. */
  readonly anmal: (dokument: () => Arende, parametrar: Riktlinje['parametrar'], handelse?: Nyhet) => void;
  /** The words that are typed but not saved, each under its field's name. */
  readonly osparat: () => string;
  /** Saves on top of what another tab saved, once a person has chosen so. */
  readonly behallMina: (derasRev: number) => void;
}

/**
 * Saves an open case by itself and keeps the revision. An event travels with its facts: list row, facts and log are one transaction.
 */
function skapaSparare(start: Arende, startrev: number, { lager, installningar, nu, idag }: Tjanster): Sparare {
  let rev = startrev;
  let sparat = start;
  let senaste: (() => Arende) | undefined;

  async function spara({ dokument, parametrar, handelse }: Sparvarde): Promise<Sparutfall<Arende>> {
    const daterat = { ...dokument(), andrad: nu() };
    const utfall = await lager.sparaArende({
      id: start.id,
      dokument: daterat,
      listrad: listradFor(daterat, parametrar, idag()),
      forvantadRev: rev,
      ...(handelse ? { handelse: { ...handelse, nar: nu(), vem: installningar.anvandare } } : {}),
    });
    if (!utfall.ok) return utfall;
    rev = utfall.rev;
    sparat = daterat;
    return utfall;
  }

  const autospar = skapaAutospar({ klocka: nu, spara });
  return {
    autospar,
    osparat: () => (senaste ? osparadeOrd(sparat, senaste()) : ''),
    anmal(dokument, parametrar, handelse) {
      senaste = dokument;
      // An event is written at once and with its own facts, so that a later pause never takes its place.
      autospar.andra({ dokument, parametrar, handelse });
      if (handelse) void autospar.spola();
    },
    behallMina(derasRev) {
      rev = derasRev;
      void autospar.spola();
    },
  };
}

/** One saver for as long as the case is open; what is unsaved is written when it closes. */
export function useSparare(start: Arende, startrev: number, tjanster: Tjanster): Sparare {
  const [sparare] = useState(() => skapaSparare(start, startrev, tjanster));
  useEffect(() => {
    const slutaLyssna = spolaNarSidanDoljs(sparare.autospar);
    const slutaVanta = tjanster.lasning.innan(sparare.autospar.spola, sparare.osparat);
    return () => {
      slutaLyssna();
      slutaVanta();
      void sparare.autospar.spola();
    };
  }, [sparare, tjanster.lasning]);
  return sparare;
}
