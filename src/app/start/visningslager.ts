import type { Listrad } from '@rules/arende/listrad.ts';
import { type Arende, arendeSchema } from '@rules/arende/schema.ts';
import { snabbnoteringSchema } from '@rules/arende/schema/ansokan.ts';
import type { Lagerfel } from '@storage/index.ts';
import { dolj } from './dolj.ts';
import { arInstallningar } from './installningar.ts';
import type { Innehall, Likvardslager } from './lagring.ts';
import { VISNINGSMENING } from './visning.ts';

const NEJ: Lagerfel = { ok: false, orsak: 'last', mening: VISNINGSMENING };
const nej = async (): Promise<Lagerfel> => NEJ;

const doljArende = (arende: Arende): Arende => dolj(arendeSchema, arende) as Arende;
const doljRad = (rad: Listrad): Listrad => ({ ...rad, namn: 'Dolt namn', personnummer: rad.personnummer && '●●●●●●●●-●●●●', arendenummer: rad.arendenummer && '●●●●', vantarPa: rad.vantarPa && 'Dold text' });
const doljAnteckning = (ra: Innehall['anteckning']): Innehall['anteckning'] => (arInstallningar(ra) ? ra : (dolj(snabbnoteringSchema, ra) as Innehall['anteckning']));

/**
 * The store as it is shown to a room: whatever is read from it is without personal data, so that none can be drawn, copied, printed or read aloud,
 * and nothing can be written to it, so that a mark is never saved in place of a word.
 */
export const visningslager = (lager: Likvardslager): Likvardslager => ({
  ...lager,
  async listaArenden() {
    const svar = await lager.listaArenden();
    return svar.ok ? { ...svar, rader: svar.rader.map((rad) => ({ ...rad, varde: doljRad(rad.varde) })) } : svar;
  },
  async oppnaArende(id) {
    const svar = await lager.oppnaArende(id);
    return svar.ok ? { ...svar, varde: doljArende(svar.varde) } : svar;
  },
  async listaAnteckningar() {
    const svar = await lager.listaAnteckningar();
    // Colleagues, stubs and receipts are left out.
    return svar.ok ? { ...svar, rader: svar.rader.filter(({ varde }) => arInstallningar(varde) || !('slag' in varde)).map((rad) => ({ ...rad, varde: doljAnteckning(rad.varde) })) } : svar;
  },
  async handelser(id) {
    const svar = await lager.handelser(id);
    return svar.ok ? { ...svar, poster: svar.poster.map((post) => ({ ...post, handelse: { ...post.handelse, vem: 'Dolt namn' } })) } : svar;
  },
  // Steps back hold words; who opened what is not for a room.
  angrasteg: async () => ({ ok: true, steg: [] }),
  antecknaAtkomst: (atkomst) => lager.antecknaAtkomst({ ...atkomst, arendenummer: '' }),
  atkomstlogg: async () => NEJ,
  sparaArende: nej,
  taBortArende: nej,
  sparaAnteckning: nej,
  taBortAnteckning: nej,
  godtaForlust: nej,
});
