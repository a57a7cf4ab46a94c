import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPER = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.json': 'application/json' };
const KOMPRIMERAS = new Set(['.html', '.js', '.css', '.svg', '.json']);

/**
 * Serves built folders with gzip under the policy of production. Everything lies compressed in memory beforehand, so that the
 * server costs the same for every page (the preview server of the build tool does not compress).
 * @param mappar URL prefix → folder, e.g. `{ '/': outDir }`
 * @param huvuden headers of every answer: the app's own policy
 */
export async function serveraKomprimerat(mappar, huvuden) {
  const filer = new Map();
  for (const [prefix, mapp] of Object.entries(mappar)) {
    for (const fil of await readdir(mapp, { recursive: true, withFileTypes: true })) {
      if (!fil.isFile()) continue;
      const vag = join(fil.parentPath ?? fil.path, fil.name);
      const ratt = await readFile(vag);
      const andelse = extname(vag);
      const gzip = KOMPRIMERAS.has(andelse);
      const url = prefix + relative(mapp, vag).split(sep).join('/');
      filer.set(url, { kropp: gzip ? gzipSync(ratt) : ratt, typ: TYPER[andelse] ?? 'application/octet-stream', gzip });
    }
  }
  const server = createServer((fraga, svar) => {
    const { pathname } = new URL(fraga.url ?? '/', 'http://localhost');
    const fil = filer.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!fil) return svar.writeHead(404).end();
    svar.writeHead(200, {
      'Content-Type': fil.typ,
      'Content-Length': fil.kropp.length,
      'Cache-Control': 'no-cache',
      ...huvuden,
      ...(fil.gzip ? { 'Content-Encoding': 'gzip' } : {}),
    });
    svar.end(fil.kropp);
  });
  await new Promise((klar) => server.listen(0, '127.0.0.1', klar));
  return {
    adress: `http://127.0.0.1:${server.address().port}`,
    async stang() {
      server.closeAllConnections();
      await new Promise((klar) => server.close(klar));
    },
  };
}
