/**
 * What the screen has promised, and whether the disk kept it. Pure: no browser, no clock.
 * `kvitterat` is what the screen called saved, `skrivet` all that was typed. What lies on disk must be between the two.
 */

const tomtArende = () => ({ kvitterat: { ord: '', namn: '' }, skrivet: { ord: '', namn: '' }, utlamnade: { kvitterade: 0, utforda: 0 } });

/** The promises of one series. */
export const nyaLoften = () => ({ arenden: new Map(), noteringar: new Map(), kvitteradeOrd: 0 });

export const ordI = (text) => text.split(/\s+/).filter(Boolean);

export function loftetOm(loften, id) {
  if (!loften.arenden.has(id)) loften.arenden.set(id, tomtArende());
  return loften.arenden.get(id);
}

/** The screen has called a case saved. Text only grows: a case that is opened again with less in it does not take the promise back. */
export function kvitteraArende(loften, { id, ord, namn, utlamnade }) {
  const lofte = loftetOm(loften, id);
  raknaOrd(loften, lofte.kvitterat.ord, ord);
  lofte.kvitterat = { ord: langst(ord, lofte.kvitterat.ord), namn: langst(namn, lofte.kvitterat.namn) };
  lofte.utlamnade.kvitterade = Math.max(utlamnade, lofte.utlamnade.kvitterade);
}

const langst = (a, b) => (a.length >= b.length ? a : b);

/** The screen has called a note saved. Its first word names it. */
export function kvitteraNotering(loften, ord) {
  const [marke] = ordI(ord);
  const lofte = loften.noteringar.get(marke);
  // Before the first word is whole there is nothing to know it by.
  if (!lofte) return;
  raknaOrd(loften, lofte.kvitterat, ord);
  lofte.kvitterat = ord;
}

const raknaOrd = (loften, fore, nu) => {
  loften.kvitteradeOrd += Math.max(0, ordI(nu).length - ordI(fore).length);
};

/**
 * @param fynd the whole vault as it was read after the kill (`granskare.ts`)
 * @returns lists of what is wrong; all empty when every promise was kept
 */
export function dom(loften, fynd) {
  const svar = { forlorade: [], olasbara: [...fynd.karantan], trasigaLoggar: [], oense: [], frammande: [] };
  if (fynd.saknade > 0) svar.olasbara.push(`${fynd.saknade} rader saknas i listan`);
  const funna = new Map(fynd.arenden.map((a) => [a.id, a]));
  for (const [id, lofte] of loften.arenden) {
    const funnet = funna.get(id);
    if (funnet) domArende(svar, id, lofte, funnet);
    else if (!fynd.olasbaraIdn.includes(id)) svar.forlorade.push(`ärende ${id}: ${ordI(lofte.kvitterat.ord).join(' ') || 'hela ärendet'}`);
  }
  for (const arende of fynd.arenden) domGeneration(svar, arende);
  for (const id of fynd.herrelosa) svar.oense.push(`${id}: rad eller logg utan ärende`);
  for (const [marke, { kvitterat, skrivet }] of loften.noteringar) {
    const traffar = fynd.noteringar.filter((ord) => ord.startsWith(marke));
    if (traffar.length > 1) svar.frammande.push(`notering ${marke} finns ${traffar.length} gånger`);
    // A note is kept without the spaces at the ends of its lines (rules/text/inklistrat.ts).
    domText(svar, `notering ${marke}`, kvitterat.trimEnd(), skrivet, traffar[0] ?? '');
  }
  return svar;
}

function domArende(svar, id, { kvitterat, skrivet, utlamnade }, { ord, namn, handelser }) {
  domText(svar, `ärende ${id}`, kvitterat.ord, skrivet.ord, ord);
  domText(svar, `ärende ${id}, namnet`, kvitterat.namn, skrivet.namn, namn);
  const antal = handelser.filter(({ slag }) => slag === 'UTLAMNAD').length;
  if (handelser.filter(({ slag }) => slag === 'SKAPAD').length !== 1) svar.trasigaLoggar.push(`ärende ${id}: skapandet står inte en gång i loggen`);
  if (antal < utlamnade.kvitterade) svar.forlorade.push(`ärende ${id}: ${utlamnade.kvitterade - antal} händelser`);
  if (antal > utlamnade.utforda) svar.frammande.push(`ärende ${id}: ${antal - utlamnade.utforda} händelser för mycket`);
}

function domText(svar, var_, kvitterat, skrivet, funnet) {
  if (!funnet.startsWith(kvitterat)) svar.forlorade.push(`${var_}: ${forlorade(kvitterat, funnet).join(' ')}`);
  if (!skrivet.startsWith(funnet)) svar.frammande.push(`${var_}: ”${funnet.slice(-60)}”`);
}

/** The words of a promise from where the disk departs from it. */
function forlorade(kvitterat, funnet) {
  let lika = 0;
  while (lika < funnet.length && kvitterat[lika] === funnet[lika]) lika += 1;
  return ordI(kvitterat.slice(kvitterat.lastIndexOf(' ', lika - 1) + 1));
}

/** Record, list row and log were written by the same transaction: same revision, same words, and a chain that ends where the record says. */
function domGeneration(svar, { id, rev, namn, andrad, listrad, handelser, brott }) {
  if (brott) svar.trasigaLoggar.push(`ärende ${id}: ${brott}`);
  if (handelser.some((h) => h.rev > rev)) svar.oense.push(`ärende ${id}: loggen är nyare än ärendet`);
  if (!listrad) svar.oense.push(`ärende ${id}: listraden saknas`);
  else if (listrad.rev !== rev || listrad.andrad !== andrad || listrad.namn !== namn) svar.oense.push(`ärende ${id}: listraden har revision ${listrad.rev}, ärendet ${rev}`);
}

/** From here on what lies on disk is the promise: it has been read, and must be there the next time too. */
export function taSomLofte(loften, fynd) {
  for (const { id, ord, namn, handelser } of fynd.arenden) {
    const antal = handelser.filter(({ slag }) => slag === 'UTLAMNAD').length;
    loften.arenden.set(id, { kvitterat: { ord, namn }, skrivet: { ord, namn }, utlamnade: { kvitterade: antal, utforda: antal } });
  }
  for (const [marke, lofte] of loften.noteringar) {
    const funnet = fynd.noteringar.find((ord) => ord.startsWith(marke));
    if (funnet === undefined) loften.noteringar.delete(marke);
    else lofte.kvitterat = lofte.skrivet = funnet;
  }
}
