import '@app/start/zod-utan-jit.ts';
import { skapaForsta } from '@app/las-upp/oppna.ts';
import { listradFor } from '@rules/arende/listrad.ts';
import { lasArende } from '@rules/arende/migrering.ts';
import { tomtLivsomrade } from '@rules/arende/nytt.ts';
import { plusDagar } from '@rules/lag/dagar.ts';
import { LIVSOMRADEN } from '@rules/livsomrade.ts';
import { nyttId } from '@storage/index.ts';
import enkelt from '../../../../demo/01-maj-britt.json';
import omfattande from '../../../../demo/03-karl-axel.json';

/** Makes a vault with cases through the app's own storage. People are invented; the personnummer are those of the demonstration cases. */

const PARAMETRAR = { kontaktInomArbetsdagar: 5, beslutInomDagar: 14 };
const FORNAMN = ['Maj-Britt', 'Karl-Axel', 'Birgitta', 'Rolf', 'Åke', 'Doris', 'Samira', 'Nils', 'Ingegerd', 'Östen'];
const EFTERNAMN = ['Älvkvist', 'Skvader', 'Lyktstam', 'Nordanvind', 'Kvarnsten', 'Blåbärsris', 'Åkerbär'];
const VEM = 'Tekla Brännström';
const IDAG = new Date().toISOString().slice(0, 10);
const nu = () => new Date().toISOString();

function arendet(ra) {
  const last = lasArende({ ...ra, handlaggare: VEM });
  if (!last.ok) throw new Error(last.fel);
  return last.varde;
}

const oppet = { beslut: undefined, fryst: null, avslut: null };

function nummer(i) {
  const dok = arendet({ ...enkelt, ...oppet, id: nyttId(), arendenummer: `VON-EX 2026/${i}`, ansokan: { ...enkelt.ansokan, ankomstdag: plusDagar(IDAG, -(i % 40)) } });
  return { ...dok, person: { ...dok.person, namn: `${FORNAMN[i % FORNAMN.length]} ${EFTERNAMN[i % EFTERNAMN.length]}` } };
}

/** Words of an utredning, 500 characters of them. */
const TEXT = 'Hon blir yr när hon böjer sig och orkar inte bära varorna uppför trappan. Dottern kommer till jul. '.repeat(6).slice(0, 500);

/** The largest utredning: every livsområde written in, nine ansökta insatser. */
function fyllt() {
  const dok = arendet({ ...omfattande, ...oppet, id: nyttId() });
  const livsomraden = Object.fromEntries(LIVSOMRADEN.map(({ id }) => [id, { ...tomtLivsomrade(), behov: TEXT }]));
  return { ...dok, slag: 'skarp', utredning: { ...dok.utredning, inledd: IDAG, livsomraden, sarskilda: { ...dok.utredning.sarskilda, egenSyn: TEXT } } };
}

/** The same screen with as many fields and nothing in them: nothing applied for, nothing said. */
function tomt() {
  const { id, livsomraden } = { id: nyttId(), livsomraden: Object.fromEntries(LIVSOMRADEN.map(({ id: l }) => [l, tomtLivsomrade()])) };
  const { version, skapad, andrad, kommun, versioner } = omfattande;
  const dok = arendet({ version, id, skapad, andrad, kommun, versioner });
  return { ...dok, ansokan: { ...dok.ansokan, ankomstdag: IDAG }, utredning: { ...dok.utredning, inledd: IDAG, livsomraden } };
}

async function spara(lager, dokument) {
  const svar = await lager.sparaArende({ id: dokument.id, dokument, listrad: listradFor(dokument, PARAMETRAR, IDAG), handelse: { slag: 'SKAPAD', nar: nu(), vem: VEM }, forvantadRev: 0 });
  if (!svar.ok) throw new Error(svar.mening);
}

async function nyttValv(losenfras) {
  const svar = await skapaForsta(losenfras, { anvandare: VEM, kommun: 'exempelkommun' });
  if (!svar.ok) throw new Error(svar.mening);
  return svar.upplast.lager;
}

globalThis.fyll = {
  /** So many cases in a new vault. */
  async arenden(losenfras, antal) {
    const lager = await nyttValv(losenfras);
    for (let i = 0; i < antal; i += 1) await spara(lager, nummer(i));
    return JSON.stringify(nummer(0)).length;
  },
  /** The two cases whose utredning is typed in. Returns their ids. */
  async utredningar(losenfras) {
    const lager = await nyttValv(losenfras);
    const par = { fyllt: fyllt(), tomt: tomt() };
    for (const dokument of Object.values(par)) await spara(lager, dokument);
    return { fyllt: par.fyllt.id, tomt: par.tomt.id };
  },
};
