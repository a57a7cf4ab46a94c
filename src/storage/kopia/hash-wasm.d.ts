declare module 'hash-wasm/dist/crc32.umd.min.js' {
  export { createCRC32 } from 'hash-wasm';
}
declare module 'hash-wasm/dist/sha256.umd.min.js' {
  export { createSHA256 } from 'hash-wasm';
}
