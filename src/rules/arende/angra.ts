import { type Operation, applyPatch, createPatch } from 'rfc6902';
import type { Tidpunkt } from '../datum.ts';
import type { Arende } from './schema.ts';

/** A step in the way back of a case: what leads from one saved document to the one before it, or forward again. */
export interface Angrasteg {
  readonly nar: Tidpunkt;
  /** The first field that differs, with dots, for the screen to go to. */
  readonly falt: string;
  readonly andringar: readonly Operation[];
}

/** What is not undone: when it was saved, words of a dialog that are not facts yet, and the papperskorg, which has its own way back. */
const utanFor = ({ andrad: _nar, utkast: _utkast, borttaget: _korgen, ...fakta }: Arende): Omit<Arende, 'andrad' | 'utkast' | 'borttaget'> => fakta;

const faltAv = (vag: string): string => vag.slice(1).split('/').map((del) => del.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');

/** The step that leads from `har` to `dit`, or null when no fact differs. */
export function stegTill(har: Arende, dit: Arende, nar: Tidpunkt): Angrasteg | null {
  const andringar = createPatch(utanFor(har), utanFor(dit));
  const [forsta] = andringar;
  return forsta ? { nar, falt: faltAv(forsta.path), andringar } : null;
}

const ordI = ({ andringar: [forsta, ...fler] }: Angrasteg): boolean => fler.length === 0 && forsta?.op === 'replace' && typeof forsta.value === 'string';

/** True when `nytt` only goes on with the words that `forra` began with: one step back could take them all. */
export const sammaOrd = (forra: Angrasteg, nytt: Angrasteg): boolean => forra.falt === nytt.falt && ordI(forra) && ordI(nytt);

/** The document a step leads to, or null when it does not fit: then something has changed the case beside its way back. */
export function ga(har: Arende, { andringar }: Angrasteg): Arende | null {
  const dit = structuredClone(har);
  try {
    return applyPatch(dit, [...andringar]).every((fel) => fel === null) ? dit : null;
  } catch {
    return null;
  }
}
