// The library's files for one sum each. From its index they would land in the same chunk as Argon2id, which whoever unlocks waits for.
import * as crc from 'hash-wasm/dist/crc32.umd.min.js';
import * as sha from 'hash-wasm/dist/sha256.umd.min.js';

/** What a CommonJS file exports: Node gives it as the default, a bundler by name. */
const ur = <T extends object>(modul: T): T => ('default' in modul ? (modul.default as T) : modul);

export const { createCRC32 } = ur(crc);
export const { createSHA256 } = ur(sha);
