import { useEffect, useState } from 'react';
import { skapaAutospar, spolaNarSidanDoljs, type Autospar, type Sparutfall } from '@storage/index.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Handelse } from '../start/lagring.ts';
import type { Tjanster } from '../start/tjanster.tsx';

type Nyhet = Pick<Handelse, 'slag'>;

interface Sparvarde {
  /** A copy of the words as they are when they are written. */
  readonly dokument: () => Arende;
  readonly parametrar: Riktlinje['parametrar'];
  /** So many events had happened by then. They are written before the words are called saved, whatever is typed meanwhile. */
  readonly antalHandelser: number;
}
export type Arendespar = Autospar<Sparvarde, Sparutfall<Arende>>;

export interface Sparare {
  readonly autospar: Arendespar;
  /** That there are new words, and where they are when they are to be written; an event for the log when something more than typing happened. */
  readonly anmal: (dokument: () => Arende, parametrar: Riktlinje['parametrar'], handelse?: Nyhet) => void;
  /** Saves on top of what another tab saved, once a person has chosen so. */
  readonly behallMina: (derasRev: number) => void;
}

/**
 * Saves an open case by itself and keeps the revision. An event travels with its facts: list row, facts and log are one transaction.
 */
function skapaSparare(id: string, startrev: number, { lager, installningar, nu, idag }: Tjanster): Sparare {
  let rev = startrev;
  const handelser: Handelse[] = [];
  let loggade = 0;

  async function spara(varde: Sparvarde): Promise<Sparutfall<Arende>> {
    let utfall;
    // One event a write: the log has its number from the write it came with.
    do {
      utfall = await sparaEn(varde);
    } while (utfall.ok && loggade < varde.antalHandelser);
    return utfall;
  }

  async function sparaEn({ dokument, parametrar, antalHandelser }: Sparvarde): Promise<Sparutfall<Arende>> {
    const daterat = { ...dokument(), andrad: nu() };
    const handelse = loggade < antalHandelser ? handelser[loggade] : undefined;
    const utfall = await lager.sparaArende({
      id,
      dokument: daterat,
      listrad: listradFor(daterat, parametrar, idag()),
      forvantadRev: rev,
      handelse,
    });
    if (!utfall.ok) return utfall;
    rev = utfall.rev;
    if (handelse) loggade += 1;
    return utfall;
  }

  const autospar = skapaAutospar({ klocka: nu, spara });
  return {
    autospar,
    anmal(dokument, parametrar, handelse) {
      // An event is written at once. Newer words may take the place of its words before that, never of the event.
      if (handelse) handelser.push({ ...handelse, nar: nu(), vem: installningar.anvandare });
      autospar.andra({ dokument, parametrar, antalHandelser: handelser.length });
      if (handelse) void autospar.spola();
    },
    behallMina(derasRev) {
      rev = derasRev;
      void autospar.spola();
    },
  };
}

/** One saver for as long as the case is open; what is unsaved is written when it closes. */
export function useSparare(id: string, startrev: number, tjanster: Tjanster): Sparare {
  const [sparare] = useState(() => skapaSparare(id, startrev, tjanster));
  useEffect(() => {
    const slutaLyssna = spolaNarSidanDoljs(sparare.autospar);
    const slutaVanta = tjanster.lasning.innan(sparare.autospar.spola);
    return () => {
      slutaLyssna();
      slutaVanta();
      void sparare.autospar.spola();
    };
  }, [sparare, tjanster.lasning]);
  return sparare;
}
