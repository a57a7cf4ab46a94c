import { arMottagare, arVerifiering } from './nycklar.ts';
import { Paketfel } from './meningar.ts';
import type { Visitkort } from './visitkort.ts';

/** docs/format-paket.md describes the file so that another program can read it. */
const FORMAT = 'likvard-paket/';
export const PAKETFORMAT = `${FORMAT}1`;

/** Bytes of a file, and bytes of what it unfolds to. A decided case takes up to half a million: the second is some hundreds of them. */
export const STORSTA_FIL = 100_000_000;
export const STORSTA_TEXT = 200_000_000;
/** A case that is longer cannot be opened anyway. */
export const LANGSTA_RAD = 64_000_000;
export const FLEST_ARENDEN = 1000;
export const FLEST_MOTTAGARE = 50;
/** age's own head, some 100 bytes for each receiver: a longer one would only cost time. */
export const LANGSTA_AGEHUVUD = 16_384;

/** Sent to others, or kept for oneself. */
export type Paketslag = 'kolleger' | 'migSjalv';

export interface Pakethuvud {
  readonly format: string;
  readonly slag: Paketslag;
  /** ISO time on the sender's clock. */
  readonly skapad: string;
  readonly avsandare: Visitkort;
  /** Everyone whom the sender made it for, inside what is signed: nobody can pass it on as if it had been sent to someone else. */
  readonly mottagare: readonly string[];
  readonly antal: number;
}

/** A case as it travels. Storage does not know what it means: rules read it. */
export interface Paketarende {
  readonly arende: unknown;
  /** Its händelselogg, first entry first. */
  readonly handelser: readonly unknown[];
  /** False when the sender's chain was broken. */
  readonly loggHel: boolean;
}

export type Ra = Readonly<Record<string, unknown>>;
const skadat = (): never => {
  throw new Paketfel('skadatPaket');
};

/** Deeper JSON than this is no case: it is there to overflow the stack of whoever walks it. */
const DJUPAST = 64;
const FARLIGA = new Set(['__proto__', 'constructor', 'prototype']);

/** JSON from outside: not too deep, and no key that an object already answers to. @throws Paketfel */
export function lasJson(text: string): unknown {
  let varde: unknown;
  try {
    varde = JSON.parse(text);
  } catch {
    return skadat();
  }
  let lager: unknown[] = [varde];
  for (let djup = 0; lager.length > 0; djup += 1) {
    if (djup > DJUPAST) return skadat();
    const nasta: unknown[] = [];
    for (const del of lager) {
      if (typeof del !== 'object' || del === null) continue;
      if (!Array.isArray(del) && Object.keys(del).some((nyckel) => FARLIGA.has(nyckel))) return skadat();
      for (const barn of Object.values(del)) if (typeof barn === 'object' && barn !== null) nasta.push(barn);
    }
    lager = nasta;
  }
  return varde;
}

/** @throws Paketfel when the text is not a JSON object */
export function lasObjekt(text: string): Ra {
  const varde = lasJson(text);
  return typeof varde === 'object' && varde !== null && !Array.isArray(varde) ? (varde as Ra) : skadat();
}

const TIDPUNKT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function lasKort(ra: unknown): Visitkort {
  const { namn, mottagare, verifiering } = (typeof ra === 'object' && ra !== null ? ra : {}) as Ra;
  return typeof namn === 'string' && arMottagare(mottagare) && arVerifiering(verifiering) ? { namn, mottagare, verifiering } : skadat();
}

/** @throws Paketfel when the line is not the head of a package of this version */
export function lasHuvud(rad: string): Pakethuvud {
  const { format, slag, skapad, avsandare, mottagare, antal } = lasObjekt(rad);
  if (typeof format !== 'string' || !format.startsWith(FORMAT)) throw new Paketfel('ingetPaket');
  if (format !== PAKETFORMAT) throw new Paketfel('nyarePaket');
  if (slag !== 'kolleger' && slag !== 'migSjalv') return skadat();
  if (typeof skapad !== 'string' || !TIDPUNKT.test(skapad) || Number.isNaN(Date.parse(skapad))) return skadat();
  if (!Array.isArray(mottagare) || mottagare.length === 0 || mottagare.length > FLEST_MOTTAGARE || !mottagare.every(arMottagare)) return skadat();
  if (typeof antal !== 'number' || !Number.isInteger(antal) || antal < 1 || antal > FLEST_ARENDEN) return skadat();
  return { format, slag, skapad, avsandare: lasKort(avsandare), mottagare, antal };
}

/** @throws Paketfel when the line is not a case */
export function lasArenderad(rad: string): Paketarende {
  const { arende, handelser, loggHel } = lasObjekt(rad);
  return Array.isArray(handelser) && typeof loggHel === 'boolean' && arende !== undefined ? { arende, handelser, loggHel } : skadat();
}
