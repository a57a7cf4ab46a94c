import { useEffect, useState } from 'react';
import { type Angrasteg, type Autospar, type Konflikt, type Sparutfall, skapaAutospar, spolaNarSidanDoljs } from '@storage/index.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { medSkrivskydd } from '@rules/arende/skrivskydd.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Handelse } from '../start/lagring.ts';
import type { Tjanster } from '../start/tjanster.tsx';
import { type Angrahistorik, type Hopp, skapaAngrahistorik } from './angrahistorik.ts';

type Nyhet = Pick<Handelse, 'slag' | 'utbyte'>;

interface Sparvarde {
  /** A copy of the words as they are when they are written. */
  readonly dokument: () => Arende;
  readonly parametrar: Riktlinje['parametrar'];
  readonly handelse?: Nyhet | undefined;
  /** Set when the words are a step back or forward. */
  readonly hopp?: Hopp;
}
/** The case as it was opened. */
export interface Oppnat {
  readonly dokument: Arende;
  readonly rev: number;
  readonly angra: Angrasteg['steg'];
}
export type Arendespar = Autospar<Sparvarde, Sparutfall<Arende>>;

export interface Sparare {
  readonly autospar: Arendespar;
  /** That there are new words, and where they are when they are to be written; an event for the log when something more than typing happened. */
  readonly anmal: (dokument: () => Arende, parametrar: Riktlinje['parametrar'], handelse?: Nyhet, hopp?: Hopp) => void;
  /** Saves on top of what another tab saved, once a person has chosen so. */
  readonly historik: Angrahistorik;
  readonly behallMina: (konflikt: Konflikt<Arende>) => void;
}

/**
 * Saves an open case by itself and keeps the revision. An event travels with its facts: list row, facts and log are one transaction.
 */
function skapaSparare(start: Oppnat, { lager, installningar, nu, idag }: Tjanster): Sparare {
  const { id } = start.dokument;
  let { rev } = start;
  /** The case as it lies on disk at `rev`. When it is not known (`kant`), the way back begins anew. */
  let lagrat = start.dokument;
  let kant = true;
  const historik = skapaAngrahistorik(start.angra);

  async function spara({ dokument, parametrar, handelse, hopp }: Sparvarde): Promise<Sparutfall<Arende>> {
    const daterat = medSkrivskydd(lagrat, { ...dokument(), andrad: nu() });
    const angring = hopp ?? (kant ? historik.vidSparning(lagrat, daterat, handelse?.slag) : null);
    const utfall = await lager.sparaArende({
      id,
      angra: angring ? angring.rader : { tom: true },
      dokument: daterat,
      listrad: listradFor(daterat, parametrar, idag()),
      forvantadRev: rev,
      ...(handelse ? { handelse: { ...handelse, nar: nu(), vem: installningar.anvandare } } : {}),
    });
    if (!utfall.ok) return utfall;
    rev = utfall.rev;
    lagrat = daterat;
    kant = true;
    angring?.klar();
    return utfall;
  }

  const autospar = skapaAutospar({ klocka: nu, spara });
  return {
    autospar,
    historik,
    anmal(dokument, parametrar, handelse, hopp) {
      // An event is written at once and with its own facts, so that a later pause never takes its place.
      autospar.andra({ dokument, parametrar, handelse, ...(hopp ? { hopp } : {}) });
      if (handelse) void autospar.spola();
    },
    behallMina({ derasRev, deras }) {
      rev = derasRev;
      kant = deras !== null && 'dokument' in deras;
      if (deras && 'dokument' in deras) lagrat = deras.dokument;
      void autospar.spola();
    },
  };
}

/** One saver for as long as the case is open; what is unsaved is written when it closes. */
export function useSparare(start: Oppnat, tjanster: Tjanster): Sparare {
  const [sparare] = useState(() => skapaSparare(start, tjanster));
  useEffect(() => {
    const slutaLyssna = spolaNarSidanDoljs(sparare.autospar);
    const slutaVanta = tjanster.lasning.innan(sparare.autospar.spola);
    return () => {
      slutaLyssna();
      // Whoever waits for the words waits for these too.
      void sparare.autospar.spola().finally(slutaVanta);
    };
  }, [sparare, tjanster.lasning]);
  return sparare;
}
