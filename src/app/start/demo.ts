import { listradFor } from '@rules/arende/listrad.ts';
import { lasArende } from '@rules/arende/migrering.ts';
import { hamtaRiktlinje } from './regelverk.ts';
import type { Tjanster } from './tjanster.tsx';

const fall = import.meta.glob<unknown>('/demo/*.json', { import: 'default' });

/** Adds the demonstration cases to the worklist. Returns a sentence when it could not, else null. */
export async function laggTillDemo({ lager, nu, idag, nyttId, installningar }: Tjanster): Promise<string | null> {
  for (const ladda of Object.values(fall)) {
    const last = lasArende(await ladda());
    if (!last.ok) return last.fel;
    const dokument = { ...last.varde, id: nyttId(), skapad: nu(), andrad: nu() };
    const { parametrar } = await hamtaRiktlinje(dokument.versioner.riktlinje);
    const svar = await lager.sparaArende({
      id: dokument.id,
      dokument,
      listrad: listradFor(dokument, parametrar, idag()),
      handelse: { slag: 'SKAPAD', nar: nu(), vem: installningar.anvandare },
      forvantadRev: 0,
    });
    if (!svar.ok) return svar.mening;
  }
  return null;
}
