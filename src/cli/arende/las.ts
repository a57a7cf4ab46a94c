import { lasArende } from '@rules/arende/migrering.ts';
import { ARENDE_VERSION, type Arende, arendeSchema } from '@rules/arende/schema.ts';
import { las } from '@rules/formatfel.ts';
import { stoppa } from '../fel.ts';
import { jsonfil, medForm } from '../filer/form.ts';
import { visatNamn } from '../filer/las-text.ts';
import { GRANSER } from '../granser.ts';
import type { Io } from '../io.ts';

const SKARPT = 'Ärendet är skarpt eller säger inte vad det är. Bara demonstrationer och övningar (slag: demo eller ovning) läses ur vanliga filer. Öppna det i appen.';

const falt = (varde: unknown, namn: string): unknown => (typeof varde === 'object' && varde !== null ? (varde as Record<string, unknown>)[namn] : undefined);

/**
 * Reads a demo or practice case from a plain file. A case of today's version is checked with a line for every fault.
 * @throws {Indatafel} for a newer version, a real case, or a case that does not follow its format
 */
export function lasArendefil(fil: string, io: Io): Arende {
  const parsad = jsonfil(fil, GRANSER.arende, io);
  const stopp = (kod: string, nyckel: string, mening: string) => stoppa([{ fil: visatNamn(fil), rad: parsad.rad([nyckel]), kod, mening }]);
  const slag = falt(parsad.varde, 'slag');
  const version = falt(parsad.varde, 'version');
  const begriplig = typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= ARENDE_VERSION;
  if (begriplig && slag !== 'demo' && slag !== 'ovning') return stopp('skarpt', 'slag', SKARPT);
  if (version === ARENDE_VERSION) medForm<unknown>(fil, parsad, (varde) => las(arendeSchema, varde));
  const last = lasArende(parsad.varde);
  return last.ok ? last.varde : stopp('arende', 'version', last.fel);
}
