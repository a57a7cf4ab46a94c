// A module of its own, so that the lazy chunk holds Argon2id and no other hash of the library.
export { argon2id } from 'hash-wasm';
