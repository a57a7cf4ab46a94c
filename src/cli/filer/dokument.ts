import type { Lasning } from '@rules/formatfel.ts';
import { type Verksamhetssystem, lasVerksamhetssystem } from '@rules/overforing/format.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import type { Delegation, Kommun } from '@rules/riktlinje/kommun.ts';
import { lasDelegation, lasKommun, lasRiktlinje, lasTillampning } from '@rules/riktlinje/las.ts';
import type { Tillampning } from '@rules/riktlinje/tillampning.ts';
import type { Schablon } from '@rules/schablon/format.ts';
import { lasSchablon } from '@rules/schablon/las.ts';
import { type Filfel, stoppa } from '../fel.ts';
import { GRANSER } from '../granser.ts';
import type { Io } from '../io.ts';
import { formfel } from './form.ts';
import { lasText } from './las-text.ts';
import type { Radsokare } from './rader.ts';
import { type Dokumentslag, type Kommunslag, SLAGNAMN, slagAv } from './slag.ts';
import { type Parsad, parsaYaml } from './yaml.ts';

interface Innehall {
  readonly riktlinje: Riktlinje;
  readonly tillampning: Tillampning;
  readonly delegation: Delegation;
  readonly kommun: Kommun;
  readonly schablon: Schablon;
  readonly verksamhetssystem: Verksamhetssystem;
}

const LASARE: { readonly [S in Dokumentslag]: (varde: unknown) => Lasning<Innehall[S]> } = {
  riktlinje: lasRiktlinje,
  tillampning: lasTillampning,
  delegation: lasDelegation,
  kommun: lasKommun,
  schablon: lasSchablon,
  verksamhetssystem: lasVerksamhetssystem,
};

/** A document on disk that follows its format. */
export interface DokumentAv<S extends Dokumentslag> {
  readonly slag: S;
  readonly fil: string;
  readonly innehall: Innehall[S];
  /** Line of a place in the file. */
  readonly rad: Radsokare;
}
export type Dokument = { readonly [S in Dokumentslag]: DokumentAv<S> }[Dokumentslag];
/** A document of a kommun. */
export type Kommundokument = { readonly [S in Kommunslag]: DokumentAv<S> }[Kommunslag];
export const arKommunens = (d: Dokument): d is Kommundokument => d.slag !== 'verksamhetssystem';
export type Dokumentlasning = { readonly ok: true; readonly dokument: Dokument } | { readonly ok: false; readonly fel: readonly Filfel[] };

function medSlag(slag: Dokumentslag, fil: string, parsad: Parsad): Dokumentlasning {
  const svar: Lasning<unknown> = LASARE[slag](parsad.varde);
  return svar.ok ? { ok: true, dokument: { slag, fil, innehall: svar.varde, rad: parsad.rad } as Dokument } : { ok: false, fel: formfel(svar.fel, fil, parsad) };
}

/** Reads a YAML document of any kind and checks its format. Every fault comes with its line. */
export function lasDokument(fil: string, io: Io): Dokumentlasning {
  const last = lasText(fil, GRANSER.yaml, io);
  if (!last.ok) return { ok: false, fel: [last.fel] };
  const parsad = parsaYaml(last.text, fil);
  if (!parsad.ok) return parsad;
  const vad = slagAv(parsad.varde, fil);
  return 'slag' in vad ? medSlag(vad.slag, fil, parsad) : { ok: false, fel: [{ fil, rad: parsad.rad(['format']), kod: 'format', mening: vad.mening }] };
}

/** Reads a document of one kind. @throws {Indatafel} with file and line when it cannot be used. */
export function lasSlag<S extends Dokumentslag>(slag: S, fil: string, io: Io): DokumentAv<S> {
  const last = lasDokument(fil, io);
  if (!last.ok) return stoppa(last.fel);
  if (last.dokument.slag !== slag) return stoppa([{ fil, rad: 1, kod: 'slag', mening: `Filen är ${SLAGNAMN[last.dokument.slag]}, men här behövs ${SLAGNAMN[slag]}.` }]);
  return last.dokument as DokumentAv<Dokumentslag> as DokumentAv<S>;
}
