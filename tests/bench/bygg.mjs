import react from '@vitejs/plugin-react';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, resolveConfig } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const har = (namn) => fileURLToPath(new URL(namn, import.meta.url));

/** Where this run's builds lie. Beside the peers' packages, so that the rules of the bench find them. */
export async function nyByggmapp() {
  const bas = har('node_modules/.cache/');
  await mkdir(bas, { recursive: true });
  const mapp = await mkdtemp(bas);
  return { under: (namn) => `${mapp}/${namn}`, stada: () => rm(mapp, { recursive: true, force: true }) };
}

/** The app exactly as `npm start` builds it. Returns also the headers that it is served with. */
export async function byggLikvard(outDir) {
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const { preview } = await resolveConfig({ root, logLevel: 'error' }, 'serve');
  return preview.headers;
}

/** An empty React page, built by the same tools with the same settings. */
export async function byggTomSida(outDir) {
  await build({
    root: har('webblasare/tom-sida'),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
}

/** The rules as the app ships them, bundled for Node together with the bench that measures them. */
export async function byggRegler(outDir) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023', ssr: har('regler/index.mjs'), rollupOptions: { output: { entryFileNames: 'regler.mjs' } } },
  });
  return import(`${outDir}/regler.mjs`);
}
