import { type Nyckelpar, PAKETMENING, skapaNyckelpar } from '@storage/paket/index.ts';
import type { Paketmiljo } from './miljo.ts';

/** One's own keys, made and saved in the vault the first time. Two tabs that ask at once get the same. */
export async function minaNycklar({ installningar, andraInstallningar }: Pick<Paketmiljo, 'installningar' | 'andraInstallningar'>): Promise<{ readonly ok: true; readonly nyckelpar: Nyckelpar } | { readonly ok: false; readonly mening: string }> {
  const { nyckelpar } = installningar();
  if (nyckelpar) return { ok: true, nyckelpar };
  const nytt = await skapaNyckelpar().catch(() => null);
  if (nytt === null) return { ok: false, mening: PAKETMENING.kanInteSignera };
  const svar = await andraInstallningar((i) => (i.nyckelpar ? i : { ...i, nyckelpar: nytt }));
  return svar.ok ? { ok: true, nyckelpar: svar.nya.nyckelpar ?? nytt } : svar;
}
