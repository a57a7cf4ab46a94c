import '../../src/app/start/zod-utan-jit.ts';
import { parsaYaml } from '../../src/cli/filer/yaml.ts';
import { listradFor } from '../../src/rules/arende/listrad.ts';
import { lasArende, lasSnabbnotering } from '../../src/rules/arende/migrering.ts';
import type { Lasning } from '../../src/rules/formatfel.ts';
import { platstext } from '../../src/rules/formatfel.ts';
import { lasDelegation, lasKommun, lasRiktlinje, lasTillampning } from '../../src/rules/riktlinje/las.ts';
import { lasSchablon } from '../../src/rules/schablon/las.ts';
import { oppnaKopia } from '../../src/storage/kopia/oppna.ts';
import { lasPaket } from '../../src/storage/paket/las.ts';
import { tolkaPaket } from '../../src/storage/paket/tolka.ts';
import { lasVisitkort } from '../../src/storage/paket/visitkort.ts';
import { NYCKELPAR } from '../fixtures/nyckelpar.ts';
import type { Bytes } from './byte.ts';

/** What came of a file: read, or refused with sentences. An exception is neither, and is always a fault. */
export interface Svar {
  readonly last: boolean;
  readonly meningar: readonly string[];
}
export type Lasare = (fil: Bytes) => Svar | Promise<Svar>;

export const KOPIANS_LOSENFRAS = 'gul ångbåt över stilla vatten';

const LAST: Svar = { last: true, meningar: [] };
const nekad = (...meningar: string[]): Svar => ({ last: false, meningar });
const INTE_TEXT = nekad('Filen är inte text.');

/** The file as JSON text. What is not JSON never reaches a reader in the app: it is refused where it lies, as damaged. */
const json = (las: (varde: unknown) => Svar): Lasare => (fil) => {
  let varde: unknown;
  try {
    varde = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fil));
  } catch {
    return INTE_TEXT;
  }
  return las(varde);
};
const yaml = (las: (varde: unknown) => Svar): Lasare => (fil) => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(fil);
  } catch {
    return INTE_TEXT;
  }
  const parsad = parsaYaml(text, 'r.yaml');
  return parsad.ok ? las(parsad.varde) : nekad(...parsad.fel.map((f) => f.mening));
};
const form = (las: (varde: unknown) => Lasning<unknown>) => (varde: unknown): Svar => {
  const svar = las(varde);
  if (svar.ok) return LAST;
  for (const f of svar.fel) platstext(varde, f.path);
  return nekad(...svar.fel.map((f) => f.mening));
};

const FRISTER = { kontaktInomArbetsdagar: 5, beslutInomDagar: 14 };

/** How each kind of file is read, wherever there is no disk: in Node and in the browser. A new kind is a row here, and its seeds a row in fron.ts. */
export const LASARE = {
  riktlinje: yaml(form(lasRiktlinje)),
  tillampning: yaml(form(lasTillampning)),
  delegation: yaml(form(lasDelegation)),
  kommun: yaml(form(lasKommun)),
  schablon: yaml(form(lasSchablon)),
  arende: json((varde) => {
    const svar = lasArende(varde);
    if (!svar.ok) return nekad(svar.fel);
    listradFor(svar.varde, FRISTER, '2026-11-23');
    return LAST;
  }),
  snabbnotering: json((varde) => {
    const svar = lasSnabbnotering(varde);
    return svar.ok ? LAST : nekad(svar.fel);
  }),
  kopia: async (fil) => {
    const svar = await oppnaKopia(new Blob([fil]), KOPIANS_LOSENFRAS);
    return svar.ok ? LAST : nekad(svar.mening);
  },
  paket: async (fil) => {
    const svar = await lasPaket(new Blob([fil]), NYCKELPAR);
    return svar.ok ? LAST : nekad(svar.mening);
  },
  // What lies in a package, from a colleague who can sign: under the encryption.
  'paketets text': async (fil) => {
    const svar = await tolkaPaket(fil, NYCKELPAR.mottagare);
    return svar.ok ? LAST : nekad(svar.mening);
  },
  visitkort: (fil) => {
    const svar = lasVisitkort(new TextDecoder().decode(fil));
    return svar.ok ? LAST : nekad(svar.mening);
  },
} as const satisfies Record<string, Lasare>;
