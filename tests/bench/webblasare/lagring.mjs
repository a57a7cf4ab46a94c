import { varva } from '../matning.mjs';
import { medNyProfil } from './profil.mjs';

/** Calls a function of a bench page on a fresh profile. */
const paSidan = (url, namn, metod, antal) => () =>
  medNyProfil({}, async ({ sida }) => {
    await sida.goto(url);
    await sida.waitForFunction((n) => n in globalThis, namn);
    return sida.evaluate(([n, m, a]) => globalThis[n][m](a), [namn, metod, antal]);
  });

/** One save and one opening (ms, the median of many): Likvärd, IndexedDB by itself, RxDB with its encryption. */
export function matEtt({ lagring, rxdb }, { varv, ganger }) {
  return varva(varv, {
    likvard: paSidan(lagring, 'lagring', 'sparaLikvard', ganger),
    ra: paSidan(lagring, 'lagring', 'sparaRa', ganger),
    rxdb: paSidan(rxdb, 'rxdb', 'spara', ganger),
    oppna: paSidan(lagring, 'lagring', 'oppnaLikvard', ganger),
    oppnaRa: paSidan(lagring, 'lagring', 'oppnaRa', ganger),
  });
}

/** All cases at once (ms): the restore of a copy, the same rows put raw, the same cases into RxDB; and the making of a copy beside a packed JSON text. */
export function matAlla({ lagring, rxdb }, { varv, antal }) {
  return varva(varv, {
    aterlas: paSidan(lagring, 'lagring', 'aterlasLikvard', antal),
    aterlasRa: paSidan(lagring, 'lagring', 'aterlasRa', antal),
    rxdb: paSidan(rxdb, 'rxdb', 'alla', antal),
    kopiera: paSidan(lagring, 'lagring', 'kopieraLikvard', antal),
    kopieraRa: paSidan(lagring, 'lagring', 'kopieraRa', antal),
  });
}

export const matLogg = ({ lagring }, { varv, poster }) => varva(varv, { logg: paSidan(lagring, 'lagring', 'logg', poster) });
