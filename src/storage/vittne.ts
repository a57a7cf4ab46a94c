import { type Bytes, hex } from './bytes.ts';
import type { Fliknotis } from './flikar.ts';
import { type Kuvert, bryt, forsegla, revAv } from './kuvert.ts';
import type { Lista } from './lager.ts';
import { MANIFEST_ID, lasManifest } from './manifest.ts';
import { aldreMening, saknasMening } from './meningar.ts';
import { lasVittne, sparaVittne } from './valv/markor.ts';
import type { Valv } from './valv/valv.ts';

/** How much there is of a store: enough to tell an earlier state from a later one. */
export interface Vittnesmal {
  /** Revision of the manifest, which counts every row made or removed. 0 when it cannot be read. */
  readonly manifest: number;
  readonly arenden: number;
  /** All revisions of the cases together, which counts every save. */
  readonly summa: number;
}

/**
 * Remembers outside the database how much there was. The browser writes localStorage when it has time, so what is remembered is often older than
 * the database; never newer, unless the database has lost something.
 */
export interface Vittne {
  /** What was there when last seen, or null when nobody knows. Ask before the database is read. */
  readonly utsaga: () => Promise<Vittnesmal | null>;
  /** From here on: this is what is there, and it is as it should be. */
  readonly borja: (lage: Vittnesmal, listrader: readonly Kuvert[]) => void;
  /** Something was saved or removed, here or in another tab. */
  readonly notera: (notis: Fliknotis) => void;
  /** The manifest has changed in another way. */
  readonly rakna: () => void;
  /** What was promised holds no longer: a person has seen what is missing. */
  readonly glom: () => void;
}

/** What is missing, when the store holds less or earlier than was seen before. */
export function jamfor(utsaga: Vittnesmal | null, nu: Vittnesmal): Lista<never>['saknade'] {
  if (utsaga === null || nu.manifest > utsaga.manifest) return null;
  const antal = Math.max(0, utsaga.arenden - nu.arenden);
  if (antal > 0) return { antal, mening: saknasMening('arenden', utsaga.arenden, nu.arenden) };
  const aldre = (nu.manifest > 0 && nu.manifest < utsaga.manifest) || nu.summa < utsaga.summa;
  return aldre ? { antal, mening: aldreMening(Math.max(0, utsaga.summa - nu.summa)) } : null;
}

const YTTRE = 'yttre';
const FORM = /^([0-9a-f]{24})\.((?:[0-9a-f]{2})+)$/;
const urHex = (text: string): Bytes => Uint8Array.from(text.match(/../g) ?? [], (par) => Number.parseInt(par, 16));

async function oppna(nyckel: CryptoKey, text: string | null): Promise<Vittnesmal | null> {
  const [, iv, ct] = FORM.exec(text ?? '') ?? [];
  if (!iv || !ct) return null;
  const brutet = await bryt(nyckel, 'manifest', { id: YTTRE, v: 1, rev: 1, iv: urHex(iv), ct: urHex(ct).buffer });
  return brutet.ok ? (JSON.parse(brutet.klartext) as Vittnesmal) : null;
}

async function stang(nyckel: CryptoKey, mal: Vittnesmal): Promise<string> {
  const { iv, ct } = await forsegla(nyckel, 'manifest', YTTRE, 1, JSON.stringify(mal));
  return `${hex(iv)}.${hex(new Uint8Array(ct))}`;
}

export function skapaVittne(valv: Valv): Vittne {
  const { namn, databas } = valv;
  /** What this tab knows; null until a list has been found to be as it should. */
  let nu: Vittnesmal | null = null;
  /** The revision of each case that is counted in `nu`. */
  let revar = new Map<string, number>();
  /** Said by other tabs while the first list is read. */
  let under: Fliknotis[] = [];
  /** Rows have come or gone: the manifest has a new revision. */
  let raknaOm = false;
  let pagar = false;
  let igen = false;

  async function skrivEn(): Promise<void> {
    if (raknaOm) {
      raknaOm = false;
      const rad = await databas.manifest.get(MANIFEST_ID);
      const manifest = await lasManifest(valv.nyckel(), rad);
      if (nu && manifest) nu = { ...nu, manifest: revAv(rad), arenden: manifest.arenden };
    }
    if (nu) sparaVittne(namn, await stang(valv.nyckel(), nu));
  }

  async function skriv(): Promise<void> {
    igen = true;
    if (pagar) return;
    pagar = true;
    try {
      while (igen) {
        igen = false;
        await skrivEn();
      }
    } catch {
      // Locked or let go meanwhile. What is remembered is then older than the database, as it often is.
    } finally {
      pagar = false;
    }
  }

  function rakna(id: string, rev: number): void {
    if (nu) nu = { ...nu, summa: nu.summa + rev - (revar.get(id) ?? 0) };
    if (rev > 0) revar.set(id, rev);
    else revar.delete(id);
  }

  function notera(notis: Fliknotis): void {
    if (!('tabell' in notis)) return;
    if (nu === null) return void under.push(notis);
    const rev = notis.slag === 'borttaget' ? 0 : notis.rev;
    const ny = notis.tabell === 'arenden' && !revar.has(notis.id);
    // Also a lower one: what a reading of a copy is taken back to, or a notice that comes late. To promise too little is no false alarm.
    if (notis.tabell === 'arenden') rakna(notis.id, rev);
    // A new row, a removed one, or any note: the manifest may have a new revision.
    raknaOm ||= notis.tabell === 'anteckningar' || rev === 0 || ny;
    void skriv();
  }

  return {
    async utsaga() {
      if (nu === null) under = [];
      return nu ?? oppna(valv.nyckel(), lasVittne(namn));
    },
    borja(lage, listrader) {
      if (nu !== null) return;
      nu = lage;
      revar = new Map(listrader.map((rad) => [rad.id, revAv(rad) || 0]));
      for (const notis of under.splice(0)) notera(notis);
      void skriv();
    },
    notera,
    rakna() {
      raknaOm = true;
      void skriv();
    },
    glom() {
      nu = null;
      sparaVittne(namn, null);
    },
  };
}
