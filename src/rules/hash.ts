import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785): the same content gives the same text whatever the order of keys. This is what a version's
 * content hash (SHA-256) is taken of; the caller hashes, since rules hold no cryptography.
 * @throws {TypeError} when the value has no JSON form
 */
export function kanonisk(varde: unknown): string {
  const text = canonicalize(varde);
  if (text === undefined) throw new TypeError('Värdet går inte att skriva som JSON.');
  return text;
}

/** Gives SHA-256 as lower-case hex. Injected: the browser and the command line each have their own. */
export type Hashare = (text: string) => Promise<string>;

/** The content hash that a beslut freezes for each document it used. */
export const innehallshash = (varde: unknown, sha256: Hashare): Promise<string> => sha256(kanonisk(varde));
