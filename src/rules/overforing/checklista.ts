import type { Arende } from '../arende/schema.ts';
import type { LagrumId } from '../lag/lagrum.ts';

/** Something of importance that must stand in the verksamhetssystem before the case is erased here. A person looks and ticks. */
export interface Punkt {
  readonly id: string;
  readonly text: string;
  readonly lagrum?: LagrumId;
}

interface Rad extends Punkt {
  readonly galler: (arende: Arende) => boolean;
}

const ord = (text: string): boolean => text.trim() !== '';

/** The duty to document is SoL 14 kap. 3 §; the others say where the thing itself is asked for. Points that the case has nothing for are not asked. */
const RADER: readonly Rad[] = [
  { id: 'beslut', galler: (a) => a.fryst !== null, text: 'Beslutet, med skälen, lagrummen och hur det överklagas', lagrum: 'fl:32' },
  { id: 'avslut', galler: (a) => a.avslut !== null, text: 'Hur ärendet avslutades, när och varför', lagrum: 'sol2025:14:3' },
  { id: 'utredning', galler: (a) => a.utredning.inledd !== null, text: 'Utredningen, med uppgifterna, var de kommer ifrån och bedömningarna', lagrum: 'sol2025:14:3' },
  { id: 'brev', galler: (a) => a.ansokan.bekraftelseSand !== null || a.kommunicering.sand !== null || a.fryst !== null, text: 'De brev som har skickats till personen', lagrum: 'sol2025:14:3' },
  { id: 'svar', galler: (a) => a.kommunicering.svar !== null || a.kommunicering.avstatt !== null, text: 'Vad personen svarade på underlaget, och hur det bemöttes', lagrum: 'fl:25' },
  { id: 'samtycken', galler: (a) => a.samtycken.length > 0, text: 'Samtyckena', lagrum: 'osl:12:2' },
  { id: 'undantagna', galler: (a) => a.utredning.uppgifter.some((u) => u.undantas !== null), text: 'Uppgifterna som inte lämnas till personen, skyddade på ert sätt', lagrum: 'osl:10:3' },
  { id: 'skydd', galler: (a) => a.person.skyddadeUppgifter !== 'ingen', text: 'Markeringen om skyddade personuppgifter', lagrum: 'osl:21:3' },
  { id: 'anteckningar', galler: (a) => a.utredning.samtal.some((s) => ord(s.anteckning)), text: 'Det som har betydelse i de fria anteckningarna från samtalen', lagrum: 'sol2025:14:3' },
  { id: 'underrattelse', galler: (a) => a.fryst !== null, text: 'När beslutet skickades och när personen fick del av det', lagrum: 'fl:33' },
  { id: 'rattelse', galler: (a) => a.beslut.rattelse !== null, text: 'Rättelsen av skrivfel', lagrum: 'fl:36' },
  { id: 'laget', galler: ({ laget: l }) => ord(l.lagetNu) || ord(l.lovat) || ord(l.vantarPa), text: 'Det som är lovat, och det som ni väntar på' },
];

/** What is to be confirmed for this case. */
export const checklista = (arende: Arende): readonly Punkt[] => RADER.filter((rad) => rad.galler(arende)).map(({ id, text, lagrum }) => ({ id, text, ...(lagrum ? { lagrum } : {}) }));

/** The points that nobody has confirmed yet. */
export const obekraftade = (arende: Arende): readonly Punkt[] => checklista(arende).filter(({ id }) => !arende.overforing.bekraftat.includes(id));
