import type { Installningar, Likvardslager } from '../start/lagring.ts';

/** What unlocking gives: the store, and who works here. */
export interface Upplast {
  readonly lager: Likvardslager;
  readonly installningar: Installningar;
}
/** `tomt`: there is nothing left to unlock, so a new vault takes nothing from anyone. */
export type Oppning = { readonly ok: true; readonly upplast: Upplast } | { readonly ok: false; readonly mening: string; readonly tomt?: boolean };

/** Loaded after the first field has focus: the first screen carries neither database nor keys. */
const laddaLagring = () => Promise.all([import('@storage/index.ts'), import('../start/lagring.ts')]);

/** Starts fetching what unlocking needs, while the lösenfras is being typed. */
export const forbered = (): void => void laddaLagring();

/** Unlocks the vault on this computer. */
export async function oppnaValv(losenfras: string): Promise<Oppning> {
  const [{ lasUpp, skapaLager }, { lasregler }] = await laddaLagring();
  const svar = await lasUpp(losenfras);
  if (!svar.ok) return { ok: false, mening: svar.mening, tomt: svar.orsak === 'forlorad' || svar.orsak === 'valvSaknas' };
  const lager = skapaLager(svar.valv, lasregler);
  const anteckningar = await lager.listaAnteckningar();
  if (!anteckningar.ok) return anteckningar;
  const skadad = anteckningar.saknade ?? anteckningar.karantan[0];
  const installningar = anteckningar.rader.map((rad) => rad.varde).find((varde) => 'slag' in varde);
  if (!installningar) return { ok: false, mening: skadad?.mening ?? 'Valvet saknar uppgift om vem som arbetar här. Inget är ändrat. Kontakta den som förvaltar Likvärd hos er.' };
  return { ok: true, upplast: { lager, installningar } };
}

/** Clears away what is left of a vault that the browser has emptied, so that a new one can be made. Answers with a sentence when it cannot. */
export async function borjaOm(): Promise<string | null> {
  const [{ taBortAllt }] = await laddaLagring();
  const svar = await taBortAllt();
  return svar.ok ? null : svar.mening;
}

/** Makes the vault at first start and remembers who works here. */
export async function skapaForsta(losenfras: string, vem: Pick<Installningar, 'anvandare' | 'kommun'>): Promise<Oppning> {
  const [{ skapaValv, skapaLager, nyttId }, { lasregler }] = await laddaLagring();
  const svar = await skapaValv(losenfras);
  if (!svar.ok) return svar;
  const lager = skapaLager(svar.valv, lasregler);
  const installningar: Installningar = { version: 1, slag: 'installningar', ...vem };
  const sparat = await lager.sparaAnteckning({ id: nyttId(), dokument: installningar, forvantadRev: 0 });
  return sparat.ok ? { ok: true, upplast: { lager, installningar } } : sparat;
}
