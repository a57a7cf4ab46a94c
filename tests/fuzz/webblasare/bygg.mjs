import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cache = `${root}node_modules/.cache/likvard-fuzz/`;
const SIDA = 'tests/fuzz/webblasare/index.html';

export async function nyByggmapp() {
  await mkdir(cache, { recursive: true });
  return mkdtemp(cache);
}

/** Builds the readers as the app builds its own modules, and serves them under its policy. */
export async function byggLasare(outDir) {
  await build({ root, logLevel: 'error', publicDir: false, build: { outDir, emptyOutDir: true, rollupOptions: { input: root + SIDA } } });
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0, open: false } });
  return {
    adress: `${server.resolvedUrls.local[0]}${SIDA}`,
    stang: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
