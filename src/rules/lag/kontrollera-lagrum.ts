import type { Datum } from '../datum.ts';
import { datumIOrd } from './dagar.ts';
import { arLagrum, lagrumFor, skrivLagrum } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';
import { motsvarigheter } from './motsvarande.ts';
import { lagutgavaFor } from './utgava.ts';

/** `ratt` is the provision to use instead, when there is one. */
export type Lagrumskontroll = { readonly ok: true; readonly id: LagrumId } | { readonly ok: false; readonly fel: string; readonly ratt?: LagrumId };

const medAmne = (id: LagrumId) => `${skrivLagrum(id)} (${lagrumFor(id).amne})`;

/** "Använd X (ämne)." and, when the old section was split, where the rest of it went; a plain request when there is no equivalent. */
export function anvandIStallet(ratta: readonly LagrumId[]): string {
  const [forst, ...ovriga] = ratta;
  if (!forst) return 'Välj ett annat lagrum ur listan.';
  return `Använd ${medAmne(forst)}.${ovriga.length > 0 ? ` Gäller det något annat kan rätt lagrum vara ${ovriga.map(medAmne).join(', ')}.` : ''}`;
}

function underkand(fel: string, id: LagrumId, dag: Datum): Lagrumskontroll {
  const ratta = motsvarigheter(id, lagutgavaFor(dag));
  const [ratt] = ratta;
  return { ok: false, fel: `${fel} ${anvandIStallet(ratta)}`, ...(ratt && { ratt }) };
}

/**
 * Whether a provision may carry a beslut of the given day: it stands in the closed list and is in force that day.
 * @param id what the case or the riktlinje holds; anything at all is allowed.
 * @throws when the day does not exist or lies before 2002 (see lagutgavaFor).
 */
export function kontrolleraLagrum(id: string, dag: Datum): Lagrumskontroll {
  lagutgavaFor(dag);
  if (!arLagrum(id)) return { ok: false, fel: `Lagrummet ”${id}” finns inte i Likvärds lista över kontrollerade lagrum. Välj ett lagrum ur listan.` };
  const { giltigFran, giltigTill } = lagrumFor(id);
  if (giltigTill !== null && dag > giltigTill) return underkand(`${skrivLagrum(id)} gällde till och med den ${datumIOrd(giltigTill)} och kan inte användas i ett beslut den ${datumIOrd(dag)}.`, id, dag);
  if (giltigFran !== null && dag < giltigFran) return underkand(`${skrivLagrum(id)} gäller först från den ${datumIOrd(giltigFran)} och kan inte användas i ett beslut den ${datumIOrd(dag)}.`, id, dag);
  return { ok: true, id };
}
