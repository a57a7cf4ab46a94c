import type { Datum } from '../../datum.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import { LAGUTGAVOR, lagutgavaFor } from '../../lag/utgava.ts';
import { styrandeRiktlinje } from '../../riktlinje/byte.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import { beslutsdag, om, oppet, overstyrbar } from './hjalp.ts';

const RIKTLINJEFALT = 'versioner.riktlinje';

/** Why the riktlinje of the case does not rule on the day, in one or two sentences; null when it does. */
function riktlinjefel({ arende, regelverk }: Kontrollunderlag, dag: Datum): string | null {
  const { riktlinje, riktlinjer } = regelverk;
  const dagen = datumIOrd(dag);
  if (riktlinje.status === 'utkast') return arende.slag === 'skarp' ? 'Ärendet är öppnat under ett utkast till riktlinje. Byt till den antagna version som gäller på beslutsdagen.' : null;
  const styr = styrandeRiktlinje(riktlinjer, riktlinje, dag);
  if (styr.slag === 'saknas') return `Ingen riktlinje gäller ${dagen}. Ändra beslutsdagen, eller be den som förvaltar Likvärd att lägga till rätt version.`;
  if (styr.slag === 'byte') return `Riktlinjen ${styr.riktlinje.id} är den som vägleder ett beslut ${dagen}, men ärendet är öppnat under ${riktlinje.id}. Byt version, eller skriv varför den andra ska vägleda.`;
  const utgava = lagutgavaFor(dag);
  if (riktlinje.lagutgava === utgava) return null;
  return `Ärendets riktlinje bygger på ${LAGUTGAVOR[riktlinje.lagutgava].namn}, men ett beslut ${dagen} prövas enligt ${LAGUTGAVOR[utgava].namn}. Byt version av riktlinjen.`;
}

/** The schablontider must not be later than the day; which ones go with a riktlinje is the kommun's own pairing. */
function schablonfel({ regelverk: { schablon } }: Kontrollunderlag, dag: Datum): readonly Traff[] {
  const falt = 'versioner.schablon';
  if (!schablon) return [];
  if (schablon.giltigFran !== null && schablon.giltigFran > dag) return [{ falt, mening: `Ärendets schablontider börjar gälla först ${datumIOrd(schablon.giltigFran)}. Byt till dem som gäller på beslutsdagen.` }];
  return om(schablon.giltigTill !== undefined && schablon.giltigTill < dag, { falt, mening: `Ärendets schablontider gällde till och med ${datumIOrd(schablon.giltigTill ?? dag)}. Byt till dem som gäller på beslutsdagen.` });
}

/** While no beslutsdag is set it only warns: the case is pinned provisionally, and today stands in for the day. */
function fel(underlag: Kontrollunderlag): readonly Traff[] {
  if (!oppet(underlag)) return [];
  const dag = beslutsdag(underlag);
  const mening = riktlinjefel(underlag, dag);
  const traffar = [...om(mening !== null, { falt: RIKTLINJEFALT, mening: mening ?? '' }), ...schablonfel(underlag, dag)];
  return underlag.arende.beslut.dag === null ? traffar.map((t) => ({ ...t, niva: 'W' })) : traffar;
}

/** V01: the beslutsdag decides law edition and riktlinje (design, "Fixed for everyone"). */
export const VERSION: readonly Kontroll[] = [overstyrbar({ kod: 'V01', steg: 'beslut', niva: 'B', namn: 'Version som gäller på beslutsdagen', lokal: true, kor: fel })];
