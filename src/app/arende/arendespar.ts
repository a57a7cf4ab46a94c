import { useCallback, useEffect, useMemo, useRef } from 'react';
import { skapaAutospar, spolaNarSidanDoljs, type Autospar, type Sparutfall } from '@storage/index.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Handelse } from '../start/lagring.ts';
import type { Tjanster } from '../start/tjanster.tsx';

interface Sparvarde {
  readonly dokument: Arende;
  readonly handelse?: Omit<Handelse, 'nar' | 'vem'> | undefined;
}
export type Arendespar = Autospar<Sparvarde, Sparutfall<Arende>>;

/**
 * Saves the open case by itself. Keeps the revision; an event not yet written travels with the next write, so that
 * facts, list row and log are one transaction.
 */
export function useArendespar(id: string, startrev: number, parametrar: () => Riktlinje['parametrar'], { lager, installningar, nu, idag }: Tjanster) {
  const rev = useRef(startrev);
  const vantande = useRef<Omit<Handelse, 'nar' | 'vem'>>(undefined);
  const las = useRef(parametrar);
  las.current = parametrar;

  const autospar = useMemo<Arendespar>(
    () =>
      skapaAutospar<Sparvarde, Sparutfall<Arende>>({
        klocka: nu,
        spara: async ({ dokument }) => {
          const handelse = vantande.current;
          const daterat = { ...dokument, andrad: nu() };
          const utfall = await lager.sparaArende({
            id,
            dokument: daterat,
            listrad: listradFor(daterat, las.current(), idag()),
            forvantadRev: rev.current,
            ...(handelse ? { handelse: { ...handelse, nar: nu(), vem: installningar.anvandare } } : {}),
          });
          if (utfall.ok) {
            rev.current = utfall.rev;
            if (vantande.current === handelse) vantande.current = undefined;
          }
          return utfall;
        },
      }),
    [id, lager, installningar, nu, idag],
  );

  useEffect(() => {
    const sluta = spolaNarSidanDoljs(autospar);
    return () => {
      sluta();
      void autospar.spola();
    };
  }, [autospar]);

  const anmal = useCallback(
    (dokument: Arende, handelse?: Sparvarde['handelse']) => {
      if (handelse) vantande.current = handelse;
      autospar.andra({ dokument: structuredClone(dokument) });
    },
    [autospar],
  );
  return { autospar, anmal };
}
