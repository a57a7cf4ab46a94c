import type { Insatsbild } from '../arende/bild.ts';
import { datumIOrd } from '../lag/dagar.ts';
import { arPaNatten, periodText } from '../period.ts';
import type { Text } from './dokument.ts';
import type { Inslag } from './skriv.ts';
import { foga, lucka } from './skriv.ts';
import { mening, storBokstav } from './sprak.ts';

const klockan = (tid: string): string => tid.replace(':', '.');

/** How often and between what hours, inside a sentence: "varannan vecka, mellan klockan 22.00 och 06.00". Null when neither is set. */
export function hurOfta({ ansokt, bedomning: { omfattning: o } }: Insatsbild): string | null {
  const delar = [o.tillfallen && periodText(o.tillfallen, arPaNatten(ansokt.insatsId, o.klockslag)), o.klockslag && `mellan klockan ${klockan(o.klockslag.fran)} och ${klockan(o.klockslag.till)}`];
  const ord = delar.filter((del) => del !== null).join(', ');
  return ord === '' ? null : ord;
}

/**
 * How often (as a sentence), what is done, how many of the staff. Nothing set gives a lucka: a beslut must say how much is granted.
 * What is there all the time is granted for as long as the beslut is in force.
 */
function omfattning(bild: Insatsbild, medOfta: (hurOfta: string) => string, beskrivning: (text: string) => string): Text {
  const { omfattning: o } = bild.bedomning;
  const hur = hurOfta(bild);
  const ofta = hur ?? (bild.insats?.fortlopande ? 'så länge beslutet gäller' : null);
  const delar = [ofta && mening(medOfta(ofta)), o.beskrivning.trim() && mening(beskrivning(o.beskrivning.trim())), o.dubbelbemanning && 'Två ur personalen hjälps åt.'].filter(Boolean);
  return delar.length > 0 ? [delar.join(' ')] : [lucka(`bedomningar.${bild.ansokt.id}.omfattning.tillfallen`, 'hur ofta hjälpen ges')];
}

/** The granted omfattning for the akt: "Varannan vecka. Två rum, kök och badrum." Minutes are not here. */
export const omfattningstext = (bild: Insatsbild): Text => omfattning(bild, storBokstav, (text) => text);

/** The same to the person: "Du får hjälpen varannan vecka. Det här ingår: Två rum, kök och badrum." */
export const omfattningTillDig = (bild: Insatsbild): Text => omfattning(bild, (ofta) => `Du får hjälpen ${ofta}`, (text) => `Det här ingår: ${text}`);

/** What the person asked for, inside a sentence: "städning, varannan vecka: att någon dammsuger". */
export function onskemal({ ansokt }: Pick<Insatsbild, 'ansokt'>, namn: Inslag): Text {
  const ofta = ansokt.onskadOmfattning && `, ${periodText(ansokt.onskadOmfattning, arPaNatten(ansokt.insatsId, null))}`;
  const onskan = ansokt.onskan.trim();
  return foga(namn, ofta, onskan === '' ? null : `: ${onskan}`);
}

/** From when and how long, inside a sentence: "från och med den 1 december 2026 tills vidare". Missing parts are luckor. */
export function giltighetstext({ ansokt, bedomning: { giltighet: g } }: Insatsbild): Text {
  const falt = `bedomningar.${ansokt.id}.giltighet`;
  const fran = g.fran ? `den ${datumIOrd(g.fran)}` : lucka(`${falt}.fran`, 'från vilken dag beslutet gäller');
  if (g.slag === 'tillsVidare') return foga('från och med ', fran, ' tills vidare');
  if (g.slag === null) return foga('från och med ', fran, ' ', lucka(`${falt}.slag`, 'om beslutet gäller tills vidare eller en viss tid'));
  return foga('från och med ', fran, ' till och med ', g.till ? `den ${datumIOrd(g.till)}` : lucka(`${falt}.till`, 'sista dag för beslutet'));
}
