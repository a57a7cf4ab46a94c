import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Snabbnotering, snabbnoteringSchema } from '@rules/arende/schema/ansokan.ts';
import { skapaAutospar, spolaNarSidanDoljs } from '@storage/index.ts';
import { type Tjanster, useTjanster } from '../start/tjanster.tsx';

/** An empty note, received today by whoever works here. */
export const nySnabbnotering = ({ nyttId, nu, idag, installningar }: Tjanster): Snabbnotering =>
  snabbnoteringSchema.parse({ id: nyttId(), skapad: nu(), dag: idag(), kanal: 'telefon', mottagenAv: installningar.anvandare });

/** Saves a note as it is typed. `spola` answers whether everything is safe. */
export function useNoteringsspar(id: string, startrev: number) {
  const { lager, nu } = useTjanster();
  const rev = useRef(startrev);
  const autospar = useMemo(
    () =>
      skapaAutospar({
        klocka: nu,
        spara: async (dokument: Snabbnotering) => {
          const utfall = await lager.sparaAnteckning({ id, dokument, forvantadRev: rev.current });
          if (utfall.ok) rev.current = utfall.rev;
          return utfall;
        },
      }),
    [id, lager, nu],
  );
  const lage = useSyncExternalStore(autospar.prenumerera, autospar.lage);

  useEffect(() => {
    const sluta = spolaNarSidanDoljs(autospar);
    return () => {
      sluta();
      void autospar.spola();
    };
  }, [autospar]);

  const anmal = useCallback((dokument: Snabbnotering) => autospar.andra(structuredClone(dokument)), [autospar]);
  const spola = useCallback(async () => (await autospar.spola()).slag === 'sparat', [autospar]);
  return { anmal, spola, lage, fel: lage.slag === 'fel' || lage.slag === 'konflikt' ? lage.mening : null };
}
