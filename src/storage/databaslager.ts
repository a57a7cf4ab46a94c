import { angraOmfang, angratext, lasAngra } from './angra.ts';
import { dokumentUr, lasHuvud, planeraArende } from './arendepost.ts';
import { antecknaAtkomst, lasAtkomst } from './atkomstlogg.ts';
import { skydda } from './fel.ts';
import { skapaFlikar } from './flikar.ts';
import { type Logghuvud, loggOmfang } from './handelselogg.ts';
import { lasHandelser } from './handelser.ts';
import { kravSlumpatId } from './id.ts';
import { forsegla } from './kuvert.ts';
import type { Innehall, Lager, Lasregler } from './lager.ts';
import { lasListan, lasPoster, lasRad } from './lasare.ts';
import { MENING } from './meningar.ts';
import { skapaSkrivratt } from './skrivratt.ts';
import { sparaPost, taBortPost } from './sparning.ts';
import type { Valv } from './valv/valv.ts';
import { skapaVittne } from './vittne.ts';

/** The store over an unlocked vault. `regler` come from rules: storage does not know what it stores. */
export function skapaLager<I extends Innehall>(valv: Valv, regler: Lasregler<I>): Lager<I> {
  const { databas } = valv;
  const flikar = skapaFlikar(valv.namn);
  const vittne = skapaVittne(valv);
  const sammanhang = { valv, flikar, vittne };
  flikar.lyssna(vittne.notera);
  /** Log heads of the cases saved here, so that the next save of the same case reads nothing first. */
  const huvuden = new Map<string, { readonly rev: number; readonly logg: Logghuvud }>();
  const lasDokument = dokumentUr(regler.dokument);

  return {
    listaArenden: () => skydda(valv, () => lasListan(valv, regler.listrad, vittne)),

    oppnaArende: (id) =>
      skydda(valv, async () => {
        const rad = await databas.arenden.get(id);
        if (rad === undefined) return { ok: false, orsak: 'saknas', mening: MENING.arendeSaknas };
        huvuden.delete(id);
        flikar.meddela({ slag: 'oppnat', id });
        return lasRad(valv.nyckel(), 'arenden', id, rad, lasDokument);
      }),

    async sparaArende({ id, dokument, listrad, handelse, angra, forvantadRev }) {
      kravSlumpatId(id);
      const text = { id, dokument: JSON.stringify(dokument), listrad: JSON.stringify(listrad), handelse: handelse === undefined ? null : JSON.stringify(handelse), angra: angratext(angra) };
      const kant = huvuden.get(id);
      let logg: Logghuvud | null = null;
      const utfall = await sparaPost(sammanhang, { tabell: 'arenden', id, forvantadRev }, lasDokument, async (nyRev) => {
        const fore = kant?.rev === forvantadRev ? kant.logg : await lasHuvud(valv, id, forvantadRev);
        if ('ok' in fore) return fore;
        const plan = await planeraArende(valv, text, nyRev, fore);
        ({ logg } = plan);
        return plan;
      });
      if (utfall.ok && logg !== null) huvuden.set(id, { rev: utfall.rev, logg });
      else huvuden.delete(id);
      return utfall;
    },

    taBortArende: (id, forvantadRev) =>
      taBortPost(sammanhang, { tabell: 'arenden', id, forvantadRev }, lasDokument, () =>
        Promise.all([databas.arenden.delete(id), databas.listrader.delete(id), databas.handelselogg.where('id').between(...loggOmfang(id)).delete(), databas.angra.where('id').between(...angraOmfang(id)).delete()]),
      ),

    handelser: (id) => skydda(valv, () => lasHandelser(valv, id, regler.handelse)),
    angrasteg: (id) => skydda(valv, () => lasAngra(valv, id)),

    antecknaAtkomst: (atkomst) =>
      skydda(valv, async () => {
        const svar = await antecknaAtkomst(valv, JSON.stringify(atkomst));
        if (svar.ok) vittne.rakna();
        return svar;
      }),
    atkomstlogg: () => skydda(valv, () => lasAtkomst(valv, regler.atkomst)),

    listaAnteckningar: () => skydda(valv, () => lasPoster(valv, 'anteckningar', regler.anteckning)),

    async sparaAnteckning({ id, dokument, forvantadRev }) {
      kravSlumpatId(id);
      const text = JSON.stringify(dokument);
      return sparaPost(sammanhang, { tabell: 'anteckningar', id, forvantadRev }, regler.anteckning, async (nyRev) => {
        const kuvert = await forsegla(valv.nyckel(), 'anteckningar', id, nyRev, text);
        return { ok: true, verkstall: () => databas.anteckningar.put(kuvert) };
      });
    },

    taBortAnteckning: (id, forvantadRev) =>
      taBortPost(sammanhang, { tabell: 'anteckningar', id, forvantadRev }, regler.anteckning, () => databas.anteckningar.delete(id)),

    skrivratt: (id, spara) => skapaSkrivratt(valv.namn, flikar, id, spara),
    godtaForlust: () => skydda(valv, async () => (await import('./godta.ts')).godta(valv, vittne)),

    lyssna: flikar.lyssna,

    narStangd(mottagare) {
      // Before the handler that closes: the browser says `close` only when it closes the connection itself.
      const slappt = () => {
        mottagare();
      };
      databas.on('versionchange', slappt);
      databas.on('close', slappt);
      return () => {
        databas.on('versionchange').unsubscribe(slappt);
        databas.on('close').unsubscribe(slappt);
      };
    },

    rort: () => flikar.meddela({ slag: 'rort' }),

    las() {
      flikar.meddela({ slag: 'last' });
      flikar.stang();
      valv.las();
    },
  };
}
