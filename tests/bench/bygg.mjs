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

/**
 * A page of the bench's own in `webblasare/`, built by the app's own settings. It may use the app's modules.
 * @returns the page's path under the folder
 */
export async function byggSida(namn, outDir) {
  const sida = `tests/bench/webblasare/${namn}/index.html`;
  await build({ root, logLevel: 'error', base: './', publicDir: false, build: { outDir, emptyOutDir: true, rollupOptions: { input: `${root}${sida}` } } });
  return sida;
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
