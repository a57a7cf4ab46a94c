/** One text that differs between two copies of a case. */
export interface Textskillnad {
  readonly falt: string;
  readonly mina: string;
  readonly deras: string;
}

const arObjekt = (varde: unknown): varde is Record<string, unknown> => typeof varde === 'object' && varde !== null;

/** The texts that differ, so that a person can compare before choosing. Times of saving are passed over. */
export function textskillnader(mina: unknown, deras: unknown, falt = ''): readonly Textskillnad[] {
  if (falt === 'andrad') return [];
  if (arObjekt(mina) || arObjekt(deras)) {
    const [a, b] = [arObjekt(mina) ? mina : {}, arObjekt(deras) ? deras : {}];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((nyckel) => textskillnader(a[nyckel], b[nyckel], falt ? `${falt}.${nyckel}` : nyckel));
  }
  if (mina === deras) return [];
  const text = (varde: unknown) => (typeof varde === 'string' || typeof varde === 'number' || typeof varde === 'boolean' ? String(varde) : '');
  return text(mina) === text(deras) ? [] : [{ falt, mina: text(mina), deras: text(deras) }];
}
