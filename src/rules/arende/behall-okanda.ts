type Objekt = Record<string, unknown>;
const arObjekt = (varde: unknown): varde is Objekt => typeof varde === 'object' && varde !== null && !Array.isArray(varde);

/**
 * Puts back keys that the schema did not know: a field written by a newer app must survive being saved by an older one.
 * Returns `tolkat` with what only `ra` had; the types stay those of the schema.
 */
export function behallOkanda<T>(tolkat: T, ra: unknown): T {
  if (Array.isArray(tolkat) && Array.isArray(ra)) return tolkat.map((rad, i) => behallOkanda(rad as unknown, (ra as unknown[])[i])) as T;
  if (!arObjekt(tolkat) || !arObjekt(ra)) return tolkat;
  const ut: Objekt = { ...tolkat };
  for (const [nyckel, varde] of Object.entries(ra)) {
    if (nyckel === '__proto__') continue;
    ut[nyckel] = Object.hasOwn(tolkat, nyckel) ? behallOkanda(tolkat[nyckel], varde) : varde;
  }
  return ut as T;
}
