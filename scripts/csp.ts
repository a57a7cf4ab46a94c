import type { Plugin } from 'vite';

/**
 * The strict policy everything runs under: no third party, no inline script or style, no HTML sinks.
 * `wasm-unsafe-eval` is for Argon2id only. Also sent as header by `npm start`.
 */
export const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
].join('; ');

/** Writes the policy into the built page, so that it holds on any file host, with or without headers. */
export function cspIByggd(): Plugin {
  return {
    name: 'likvard-csp',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP }, injectTo: 'head-prepend' }],
  };
}
