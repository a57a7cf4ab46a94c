import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type Snabbnotering, snabbnoteringSchema } from '@rules/arende/schema/ansokan.ts';
import { skapaAutospar, spolaNarSidanDoljs } from '@storage/index.ts';
import { osparadeOrd } from '../_delat/osparade-ord.ts';
import { type Tjanster, useTjanster } from '../start/tjanster.tsx';

/** Told to this window when a note has been closed: a tab never hears itself from the store. */
export const NOTERING_STANGD = 'likvard:notering-stangd';

/** An empty note, received today by whoever works here. */
export const nySnabbnotering = ({ nyttId, nu, idag, installningar }: Tjanster): Snabbnotering =>
  snabbnoteringSchema.parse({ id: nyttId(), skapad: nu(), dag: idag(), kanal: 'telefon', mottagenAv: installningar.anvandare });

function skapaNoteringsspar(id: string, { lager, nu, installningar }: Tjanster) {
  let rev = 0;
  let sparad: Snabbnotering | null = null;
  let slangd = false;
  let senaste: Snabbnotering | undefined;
  const autospar = skapaAutospar({
    klocka: nu,
    spara: async (dokument: Snabbnotering) => {
      // Thrown away: words that were on their way must not bring it back.
      if (slangd) return { ok: true, rev };
      const utfall = await lager.sparaAnteckning({ id, dokument, forvantadRev: rev });
      if (!utfall.ok) return utfall;
      rev = utfall.rev;
      sparad = dokument;
      return utfall;
    },
  });
  const osparat = () => (senaste ? osparadeOrd(sparad, senaste) : '');
  /** Puts what was saved of the note in the papperskorg. Answers why it could not, or null. */
  async function slang(): Promise<string | null> {
    await autospar.spola();
    slangd = true;
    if (sparad === null) return null;
    const utfall = await lager.sparaAnteckning({ id, dokument: { ...sparad, borttaget: { nar: nu(), vem: installningar.anvandare } }, forvantadRev: rev });
    slangd = utfall.ok;
    return utfall.ok ? null : utfall.mening;
  }
  return { autospar, slang, osparat, anmal: (dokument: Snabbnotering) => autospar.andra((senaste = structuredClone(dokument))) };
}

/** Saves a new note as it is typed. `spola` answers whether everything is safe; `sparad` is when it last was. */
export function useNoteringsspar(id: string) {
  const tjanster = useTjanster();
  const [{ autospar, slang, osparat, anmal }] = useState(() => skapaNoteringsspar(id, tjanster));
  const lage = useSyncExternalStore(autospar.prenumerera, autospar.lage);

  useEffect(() => {
    const slutaLyssna = spolaNarSidanDoljs(autospar);
    const slutaVanta = tjanster.lasning.innan(autospar.spola, osparat);
    return () => {
      slutaLyssna();
      slutaVanta();
      void autospar.spola();
    };
  }, [autospar, osparat, tjanster.lasning]);

  const spola = useCallback(async () => (await autospar.spola()).slag === 'sparat', [autospar]);
  return { anmal, spola, slang, sparad: lage.slag === 'sparat' ? lage.nar : null, fel: lage.slag === 'fel' || lage.slag === 'konflikt' ? lage.mening : null };
}
