import { useEffect, useState } from 'react';
import { type Angrasteg, type Autospar, type Konflikt, type Sparutfall, skapaAutospar, spolaNarSidanDoljs } from '@storage/index.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { medSkrivskydd } from '@rules/arende/skrivskydd.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { osparadeOrd } from '../_delat/osparade-ord.ts';
import type { Handelse } from '../start/lagring.ts';
import type { Tjanster } from '../start/tjanster.tsx';
import { type Angrahistorik, type Hopp, skapaAngrahistorik } from './angrahistorik.ts';

type Nyhet = Pick<Handelse, 'slag' | 'utbyte'>;

interface Sparvarde {
  /** A copy of the words as they are when they are written. */
  readonly dokument: () => Arende;
  readonly parametrar: Riktlinje['parametrar'];
  /** So many events had happened by then. They are written before the words are called saved, whatever is typed meanwhile. */
  readonly antalHandelser: number;
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
  /** The words that are typed but not saved, each under its field's name. */
  readonly osparat: () => string;
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
  let senaste: (() => Arende) | undefined;

  const handelser: Handelse[] = [];
  let loggade = 0;

  async function spara({ hopp, ...varde }: Sparvarde): Promise<Sparutfall<Arende>> {
    let utfall;
    let steg = hopp;
    // One event a write: the log has its number from the write it came with.
    do {
      utfall = await sparaEn(varde, steg);
      steg = undefined;
    } while (utfall.ok && loggade < varde.antalHandelser);
    return utfall;
  }

  async function sparaEn({ dokument, parametrar, antalHandelser }: Omit<Sparvarde, 'hopp'>, hopp: Hopp | undefined): Promise<Sparutfall<Arende>> {
    const daterat = medSkrivskydd(lagrat, { ...dokument(), andrad: nu() });
    const handelse = loggade < antalHandelser ? handelser[loggade] : undefined;
    const angring = hopp ?? (kant ? historik.vidSparning(lagrat, daterat, handelse?.slag) : null);
    const utfall = await lager.sparaArende({
      id,
      angra: angring ? angring.rader : { tom: true },
      dokument: daterat,
      listrad: listradFor(daterat, parametrar, idag()),
      forvantadRev: rev,
      handelse,
    });
    if (!utfall.ok) return utfall;
    rev = utfall.rev;
    lagrat = daterat;
    kant = true;
    angring?.klar();
    if (handelse) loggade += 1;
    return utfall;
  }

  const autospar = skapaAutospar({ klocka: nu, spara });
  return {
    autospar,
    historik,
    osparat: () => (senaste ? osparadeOrd(lagrat, senaste()) : ''),
    anmal(dokument, parametrar, handelse, hopp) {
      senaste = dokument;
      // An event is written at once. Newer words may take the place of its words before that, never of the event.
      if (handelse) handelser.push({ ...handelse, nar: nu(), vem: installningar.anvandare });
      autospar.andra({ dokument, parametrar, antalHandelser: handelser.length, ...(hopp ? { hopp } : {}) });
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
    const slutaVanta = tjanster.lasning.innan(sparare.autospar.spola, sparare.osparat);
    return () => {
      slutaLyssna();
      // Whoever waits for the words waits for these too.
      void sparare.autospar.spola().finally(slutaVanta);
    };
  }, [sparare, tjanster.lasning]);
  return sparare;
}
