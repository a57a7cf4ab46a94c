import { skydda } from '../fel.ts';
import { MENING_MER } from '../meningar-mer.ts';
import type { Nyckelbyte } from './byt.ts';
import { LOSENFRAS, arHel, packaUpp } from './nyckelpost.ts';
import type { Valv } from './valv.ts';

/** Whether the lösenfras opens this vault. Asked again before what cannot be undone: an open screen is not enough. */
export const provaLosenfras = (valv: Valv, losenfras: string): Promise<Nyckelbyte> =>
  skydda(valv, async () => {
    const post = await valv.databas.nycklar.get(LOSENFRAS);
    if (post === undefined || !(await arHel(post))) return { ok: false, orsak: 'skadad', mening: MENING_MER.skadad } as const;
    const upp = await packaUpp(post, losenfras);
    if (upp.ok) return { ok: true } as const;
    const orsak = upp.orsak === 'felHemlighet' ? 'felNuvarande' : upp.orsak;
    return { ok: false, orsak, mening: MENING_MER[orsak] } as const;
  });
