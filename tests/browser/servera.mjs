import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, resolveConfig } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const katalog = fileURLToPath(new URL('../../node_modules/.cache/likvard-prov/', import.meta.url));

/**
 * Builds Likvärd into a folder of its own and serves it on a free port of this computer, under the policy of production.
 * `dist/` is never touched, and two runs at once do not meet. `byggNasta` puts a next version in its place, with none of the files of the one before.
 * `plugins` go into the build, for content that the app does not come with.
 */
export async function byggOchServera({ plugins = [] } = {}) {
  await mkdir(katalog, { recursive: true });
  const outDir = await mkdtemp(katalog);
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const bygg = (output = {}) => build({ root, logLevel: 'error', plugins, build: { outDir, emptyOutDir: true, rollupOptions: { output } } });
  await bygg();
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0, open: false } });
  const adress = server.resolvedUrls?.local[0];
  if (!adress) throw new Error('Servern för webbläsarproven startade inte.');
  return {
    adress,
    /** Serves a module of the tests' own beside the app, which knows nothing of it. Answers with its address. */
    async byggModul(fil) {
      const { resolve } = await resolveConfig({ root, logLevel: 'error' }, 'build');
      const namn = `prov/${basename(fil, '.ts')}`;
      const lib = { entry: join(root, fil), formats: ['es'], fileName: () => `${namn}.js` };
      await build({ root, configFile: false, publicDir: false, logLevel: 'error', resolve: { alias: resolve.alias }, build: { outDir, emptyOutDir: false, target: 'es2023', lib } });
      return new URL(`${namn}.js`, adress).href;
    },
    byggNasta: () => bygg({ entryFileNames: 'assets/nasta-[name]-[hash].js', chunkFileNames: 'assets/nasta-[name]-[hash].js' }),
    stang: () => server.close(),
  };
}
