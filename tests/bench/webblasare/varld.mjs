import { byggLikvard, byggSida } from '../bygg.mjs';
import { serveraKomprimerat } from './server.mjs';

const SIDOR = { tom: 'tom-sida', bart: 'bart-formular', fyll: 'fyll' };

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
  const server = await serveraKomprimerat(mappar, huvuden);
  const till = Object.fromEntries(Object.entries(vagar).map(([namn, vag]) => [namn, server.adress + vag]));
  const svar = await fetch(till.app);
  if (svar.headers.get('content-encoding') !== 'gzip') throw new Error('Servern komprimerar inte: överföringen går inte att mäta.');
  return { till, stang: () => server.stang() };
}
