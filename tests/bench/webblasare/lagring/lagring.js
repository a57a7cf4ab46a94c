import '@app/start/zod-utan-jit.ts';
import { lasregler } from '@app/start/lagring.ts';
import { lasArende } from '@rules/arende/migrering.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { TOM_LOGG, nyLoggpost, provaKedja } from '@storage/handelselogg.ts';
import { skapaLager } from '@storage/index.ts';
import { KOPIERADE } from '@storage/kopia/format.ts';
import { aterlasKopia, skapaKopia, skapaValv } from '@storage/mer.ts';
import { byggKopia } from '../../../fixtures/kopia.ts';
import { HANDELSE, fall, nyaIdn, snitt, tid, varje } from './fall.js';
import { oppnaRa } from './ra.js';

/** Likvärd's own storage, and the same work done with nothing but the browser. One measurement per profile. */

const LOSENFRAS = 'blåbär lykta nordan skvaltkvarn';
/** The derivation of the key is left out everywhere: it is meant to take time. */
const BILLIG = { namn: 'argon2id', minneKiB: 8, varv: 1, tradar: 1 };
const PARAMETRAR = { kontaktInomArbetsdagar: 5, beslutInomDagar: 14 };
const IDAG = '2026-11-22';
const rad = (dokument) => listradFor(dokument, PARAMETRAR, IDAG);

function lyckas(svar) {
  if (!svar.ok) throw new Error(svar.mening ?? svar.fel);
  return svar;
}

async function nyttLager() {
  const { valv } = lyckas(await skapaValv(LOSENFRAS, { kdf: BILLIG }));
  return skapaLager(valv, lasregler);
}

/** A case saved as the app saves it: read against its schema, and with its list row and its event. */
const spara = async (lager, dokument, forvantadRev) => {
  const { varde } = lyckas(lasArende(dokument));
  lyckas(await lager.sparaArende({ id: dokument.id, dokument: varde, listrad: rad(varde), handelse: HANDELSE, forvantadRev }));
};

const kopian = (antal) => byggKopia({ losenfras: LOSENFRAS, arenden: nyaIdn(antal).map((id, i) => ({ id, dokument: fall(id, i), listrad: { id, namn: 'Aina Älvkvist' }, handelse: HANDELSE })) });

/** The longest the page was busy at a stretch, ms. Below 50 the browser tells none. */
async function langstaUppgift(gor) {
  let langst = 0;
  const vakt = new PerformanceObserver((lista) => { for (const { duration } of lista.getEntries()) langst = Math.max(langst, duration); });
  vakt.observe({ type: 'longtask' });
  await gor();
  await new Promise((klar) => { setTimeout(klar, 100); });
  vakt.disconnect();
  return langst;
}

globalThis.lagring = {
  /** A vault that the app can open, by the lösenfras of the bench. */
  async fyllListan(antal) {
    const arenden = nyaIdn(antal).map((id, i) => {
      const dokument = fall(id, i);
      return { id, dokument, listrad: rad(dokument), handelse: HANDELSE };
    });
    const anteckningar = [{ id: nyaIdn(1)[0], dokument: { version: 1, slag: 'installningar', anvandare: 'Tekla Brännström', kommun: 'exempelkommun', nyckelTagen: true } }];
    const { fil } = await byggKopia({ losenfras: LOSENFRAS, arenden, anteckningar });
    lyckas(await aterlasKopia(fil, LOSENFRAS)).valv.las();
  },

  byte: () => JSON.stringify(fall(nyaIdn(1)[0], 1)).length,

  async sparaLikvard(antal) {
    const lager = await nyttLager();
    const dokument = nyaIdn(10).map(fall);
    for (const dok of dokument) await spara(lager, dok, 0);
    return varje(antal, (i) => spara(lager, dokument[i % 10], 1 + Math.floor(i / 10)));
  },
  async sparaRa(antal) {
    const ra = await oppnaRa(['arenden']);
    const dokument = nyaIdn(10).map(fall);
    await ra.skriv(dokument.map((dok) => ({ tabell: 'arenden', rad: dok })));
    return varje(antal, (i) => ra.skriv([{ tabell: 'arenden', rad: dokument[i % 10] }]));
  },

  async oppnaLikvard(antal) {
    const lager = await nyttLager();
    const dokument = nyaIdn(100).map(fall);
    for (const dok of dokument) await spara(lager, dok, 0);
    return snitt(antal, async (i) => lyckas(await lager.oppnaArende(dokument[i % 100].id)));
  },
  async oppnaRa(antal) {
    const ra = await oppnaRa(['arenden']);
    const dokument = nyaIdn(100).map(fall);
    await ra.skriv(dokument.map((dok) => ({ tabell: 'arenden', rad: dok })));
    return snitt(antal, (i) => ra.las('arenden', dokument[i % 100].id));
  },

  async aterlasLikvard(antal) {
    const { fil } = await kopian(antal);
    let tiden;
    const langst = await langstaUppgift(async () => { tiden = await tid(async () => { lyckas(await aterlasKopia(fil, LOSENFRAS)); }); });
    return { tid: tiden, langst };
  },
  async aterlasRa(antal) {
    const { rader } = await kopian(antal);
    const ra = await oppnaRa(KOPIERADE);
    return { tid: await tid(() => ra.skriv(rader.map(({ tabell, kuvert }) => ({ tabell, rad: kuvert })))) };
  },

  async kopieraLikvard(antal) {
    const { fil } = await kopian(antal);
    const { valv } = lyckas(await aterlasKopia(fil, LOSENFRAS));
    let tiden;
    const langst = await langstaUppgift(async () => { tiden = await tid(async () => lyckas(await skapaKopia(valv))); });
    return { tid: tiden, langst };
  },
  /** The same cases as one JSON text, packed and encrypted, with nothing read back. */
  async kopieraRa(antal) {
    const dokument = nyaIdn(antal).map(fall);
    const nyckel = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
    const tiden = await tid(async () => {
      const packat = await new Response(new Blob([JSON.stringify(dokument)]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
      await crypto.subtle.encrypt({ name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) }, nyckel, packat);
    });
    return { tid: tiden };
  },

  async logg(antal) {
    const id = nyaIdn(1)[0];
    const poster = [];
    let fore = TOM_LOGG;
    for (let i = 0; i < antal; i += 1) {
      const post = await nyLoggpost(id, fore, i + 1, HANDELSE);
      poster.push(post);
      fore = { antal: post.nr, hash: post.hash };
    }
    const likvard = await tid(async () => { if (!(await provaKedja(id, poster, fore)).hel) throw new Error('Loggen är inte hel.'); });
    // The same entries as a chain and nothing more: each sum over the one before and the entry's text.
    const texter = poster.map((post) => JSON.stringify(post));
    const ra = await tid(async () => {
      let forra = '';
      for (const text of texter) forra = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(forra + text))).toHex();
    });
    return { likvard, ra };
  },
};
