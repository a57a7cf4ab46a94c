import type { Sektion } from '../dokument.ts';
import { lista, lucka, sektion, stycke, styckenAv } from '../skriv.ts';
import { mening, storBokstav } from '../sprak.ts';
import type { Textunderlag } from '../underlag.ts';

const ja = (svar: 'ja' | 'nej' | null, vidJa: string, vidNej: string): string => (svar === 'ja' ? vidJa : svar === 'nej' ? vidNej : '');

/** What an anhörig does and what lapses if they stop (13 kap. 9 § SoL). */
export function anhorig({ arende: { anhorigstod: a } }: Textunderlag): Sektion[] {
  const stod = ja(a.stodErbjudet, 'Anhörigstöd har erbjudits.', 'Anhörigstöd har inte erbjudits.');
  const omfattande = ja(a.omfattande, 'Den hjälp som en anhörig ger är omfattande.', '');
  const faller = a.faller.trim() && mening(`Om den anhöriga inte längre kan hjälpa till: ${a.faller.trim()}`);
  return sektion('anhorig', 'Hjälp från anhörig', [...styckenAv(a.gorIdag), ...[[omfattande, faller].filter(Boolean).join(' '), stod].filter(Boolean).map(stycke)]);
}

/** The household and what the other adults are able to do: investigated, never assumed. */
export function hushall({ arende: { hushall: h } }: Textunderlag): Sektion[] {
  const rader = h.medlemmar.map((m) => {
    const vem = [storBokstav(m.relation.trim()) || (m.vuxen ? 'Vuxen' : 'Barn'), m.namn.trim()].filter(Boolean).join(': ');
    if (!m.vuxen) return [`${vem} (barn).`];
    const utredd = m.formagaUtredd === 'ja' ? m.formaga.trim() : '';
    return utredd === '' ? [`${vem}. Förmåga att göra hushållets sysslor: `, lucka(`hushall.medlemmar.${m.id}.formaga`, 'vad den andra vuxna kan göra')] : [mening(`${vem}. Förmåga att göra hushållets sysslor: ${utredd}`)];
  });
  const finnsBarn = h.medlemmar.some((m) => !m.vuxen);
  const barn = finnsBarn || h.barnperspektiv.trim() !== '' ? styckenAv(h.barnperspektiv) : [];
  return [
    ...sektion('hushall', 'Hushåll', rader.length > 0 ? [lista(rader)] : []),
    ...sektion('barn', 'Barnets bästa', finnsBarn && barn.length === 0 ? [lucka('hushall.barnperspektiv', 'hur barnets bästa har beaktats')] : barn),
  ];
}

const SIP = { erbjudenJa: 'Samordnad individuell plan har erbjudits. Den enskilde vill ha en plan.', erbjudenNej: 'Samordnad individuell plan har erbjudits. Den enskilde har tackat nej.', behovsInte: 'En samordnad individuell plan bedöms inte behövas.' } as const;
const EGENVARD = { finns: 'Intyg om egenvård finns.', begart: 'Intyg om egenvård är begärt.', saknas: 'Intyg om egenvård saknas.' } as const;
const OVERFORMYNDARE = { ingenMisstanke: 'Det har inte kommit fram att den enskilde behöver god man eller förvaltare.', overvagd: 'Anmälan till överförmyndaren har övervägts.', anmald: 'Anmälan till överförmyndaren är gjord.' } as const;
const VALD = { ja: 'Frågan om våld har ställts.', nej: 'Frågan om våld har inte ställts.', inteMojligt: 'Det har inte gått att ställa frågan om våld.' } as const;

/** Coordination and egenvård go to the person; the question of violence and överförmyndare stay in the akt, since a letter may be read by others. */
export function sarskilda({ arende: { utredning: { sarskilda: s } } }: Textunderlag): Sektion[] {
  const oppna = [s.sip && [SIP[s.sip], mening(s.sipOvervagd)].filter(Boolean).join(' '), s.egenvardBegard === 'ja' && ['Hjälp med egenvård ingår i ansökan.', s.egenvardIntyg && EGENVARD[s.egenvardIntyg]].filter(Boolean).join(' ')];
  const enskilt = s.valdFragat === 'ja' ? ja(s.valdEnskilt, 'Samtalet fördes i enrum.', 'Samtalet fördes inte i enrum.') : '';
  const akt = [
    s.valdFragat && [VALD[s.valdFragat], enskilt, mening(s.valdNotering)].filter(Boolean).join(' '),
    s.overformyndare && [OVERFORMYNDARE[s.overformyndare], mening(s.overformyndareNotering)].filter(Boolean).join(' '),
  ];
  const stycken = (texter: readonly (string | false | null)[]) => texter.map((t) => (t ? stycke(t) : null));
  return [...sektion('samordning', 'Samordning och egenvård', stycken(oppna)), ...sektion('sarskilda-fragor', 'Särskilda frågor', stycken(akt), { till: 'akt' })];
}
