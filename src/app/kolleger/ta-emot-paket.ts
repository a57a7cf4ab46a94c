import { listradFor } from '@rules/arende/listrad.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Jamforelse } from '@rules/arende/utbyte.ts';
import { hamtaRiktlinje } from '../start/regelverk.ts';
import { benamning } from './benamning.ts';
import type { LastArende, OppnatPaket } from './oppna-paket.ts';
import type { Paketmiljo } from './miljo.ts';
import { summaAv } from './summa.ts';

export type Arendeval = 'taEmot' | 'hoppaOver' | 'ersatt' | 'behallBada';

/** What may be chosen for a case, the first as it is proposed. */
export const VAL_FOR: Readonly<Record<Jamforelse, readonly Arendeval[]>> = {
  ny: ['taEmot', 'hoppaOver'],
  lika: ['hoppaOver', 'behallBada'],
  nyareDar: ['ersatt', 'behallBada', 'hoppaOver'],
  nyareHar: ['hoppaOver', 'behallBada', 'ersatt'],
  badaAndrade: ['behallBada', 'ersatt', 'hoppaOver'],
  olasbarHar: ['behallBada', 'hoppaOver'],
};

export interface Mottagningsval {
  /** By place in the package; a case that is left out is passed over. */
  readonly val: ReadonlyMap<number, Arendeval>;
  /** Puts the receiver's name as handläggare. */
  readonly taOver: boolean;
}
export type Mottaget = { readonly namn: string } & ({ readonly ok: true; readonly id: string } | { readonly ok: false; readonly mening: string });
export interface Mottagning {
  readonly mottagna: readonly Mottaget[];
}

/** The case as it is written here. A second copy is a case of its own, and says so in its number. */
function somHar({ nyttId, nu, installningar }: Paketmiljo, { arende }: LastArende, val: Arendeval, taOver: boolean): Arende {
  const kopia = val === 'behallBada' ? { id: nyttId(), arendenummer: `${arende.arendenummer} (kopia)`.trim() } : {};
  return { ...arende, ...kopia, ...(taOver ? { handlaggare: installningar().anvandare, andrad: nu() } : {}) };
}

async function taEmot(miljo: Paketmiljo, rad: LastArende, avsandare: string, val: Arendeval, taOver: boolean): Promise<Mottaget> {
  const { lager, nu, idag, installningar } = miljo;
  const namn = benamning(rad.arende);
  if (!VAL_FOR[rad.jamforelse].includes(val)) return { namn, ok: false, mening: 'Det valet går inte för det här ärendet. Öppna paketet igen.' };
  const dokument = somHar(miljo, rad, val, taOver);
  try {
    const { parametrar } = await hamtaRiktlinje(dokument.versioner.riktlinje);
    const svar = await lager.sparaArende({
      id: dokument.id,
      dokument,
      listrad: listradFor(dokument, parametrar, idag()),
      handelse: { slag: 'MOTTAGET', nar: nu(), vem: installningar().anvandare, utbyte: { med: [avsandare], summa: await summaAv(dokument), logg: rad.logg, loggHel: rad.loggHel } },
      forvantadRev: val === 'ersatt' ? rad.harRev : 0,
    });
    if (svar.ok) return { namn, ok: true, id: dokument.id };
    return { namn, ok: false, mening: svar.orsak === 'konflikt' ? 'Ärendet har ändrats här sedan paketet öppnades. Inget är ändrat. Öppna paketet igen.' : svar.mening };
  } catch (fel) {
    return { namn, ok: false, mening: fel instanceof Error && fel.name === 'DokumentSaknas' ? fel.message : 'Ärendet gick inte att skriva in. Det är orört i paketet.' };
  }
}

/** Writes the chosen cases, one transaction each: a case is taken in whole or not at all, and one that cannot be does not stop the rest. */
export async function taEmotPaket(miljo: Paketmiljo, { avsandare, arenden }: OppnatPaket, { val, taOver }: Mottagningsval): Promise<Mottagning> {
  const mottagna: Mottaget[] = [];
  for (const [i, rad] of arenden.entries()) {
    const valt = val.get(i) ?? 'hoppaOver';
    if (rad.ok && valt !== 'hoppaOver') mottagna.push(await taEmot(miljo, rad, avsandare.namn, valt, taOver));
  }
  return { mottagna };
}
