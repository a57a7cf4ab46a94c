import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byggLikvard, byggSida } from '../bygg.mjs';
import { serveraKomprimerat } from './server.mjs';

const SIDOR = { tom: 'tom-sida', bart: 'bart-formular', fyll: 'fyll', lagring: 'lagring', rxdb: 'rxdb' };

/**
 * Builds the app and the bench's own pages and serves them from one address, so that a vault filled by one is opened by the other.
 * @returns the address of each page
 */
export async function oppnaVarlden(mapp) {
  const mappar = { '/': `${mapp.under('app')}/` };
  const vagar = { app: '/' };
  const huvuden = await byggLikvard(mapp.under('app'));
  for (const [namn, katalog] of Object.entries(SIDOR)) {
    mappar[`/${namn}/`] = `${mapp.under(namn)}/`;
    vagar[namn] = `/${namn}/${await byggSida(katalog, mapp.under(namn))}`;
  }
  await laggTillArbetare(mapp.under('tom'));
  const server = await serveraKomprimerat(mappar, huvuden);
  const till = Object.fromEntries(Object.entries(vagar).map(([namn, vag]) => [namn, server.adress + vag]));
  const svar = await fetch(till.app);
  if (svar.headers.get('content-encoding') !== 'gzip') throw new Error('Servern komprimerar inte: överföringen går inte att mäta.');
  return { till, stang: () => server.stang() };
}

/** The least a service worker can be, for the empty page: its files from the computer and nothing else. */
async function laggTillArbetare(mapp) {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  const filer = poster.filter((fil) => fil.isFile()).map((fil) => relative(mapp, join(fil.parentPath ?? fil.path, fil.name)).split(sep).join('/'));
  await writeFile(
    `${mapp}/sw.js`,
    `addEventListener('install', (h) => h.waitUntil(caches.open('tom').then((c) => c.addAll(${JSON.stringify(filer.map((f) => `/tom/${f}`))}))));
addEventListener('fetch', (h) => h.respondWith(caches.match(h.request).then((svar) => svar ?? fetch(h.request))));
`,
  );
}
