import type { Arendebild, Insatsbild } from '@rules/arende/bild.ts';
import { allaStallningstaganden, aktuellaInsatser, arBesvarad, vantarPaNamnden, vantarPaYttrande } from '@rules/arende/lage.ts';
import { bedomningFor } from '@rules/arende/nytt.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Bedomning } from '@rules/arende/schema/bedomning.ts';
import { arBeskrivet } from '@rules/arende/uppgifter.ts';
import { LIVSOMRADEN } from '@rules/livsomrade.ts';

const medTid = ({ omfattning: o, giltighet }: Bedomning) => o.tillfallen !== null || o.beskrivning.trim() !== '' || giltighet.slag !== null;
const PABORJAT: Readonly<Record<Arendesteg, (a: Arende) => boolean>> = {
  ansokan: (a) => a.ansoktaInsatser.length > 0 || a.person.namn.trim() !== '',
  utredning: (a) => a.utredning.samtal.length > 0 || a.utredning.uppgifter.length > 0 || Object.keys(a.utredning.livsomraden).length > 0,
  bedomning: (a) => aktuellaInsatser(a).some(({ id }) => Object.values(bedomningFor(a, id).steg).some(Boolean) || bedomningFor(a, id).stallningstagande.utfall !== null),
  tid: (a) => aktuellaInsatser(a).some(({ id }) => medTid(bedomningFor(a, id))),
  kommunicering: (a) => a.kommunicering.sand !== null || a.kommunicering.undantag !== null,
  beslut: (a) => a.beslut.dag !== null || a.fryst !== null,
};

/** Whether anything has been written in the step. */
export const arPaborjat = (arende: Arende, steg: Arendesteg): boolean => PABORJAT[steg](arende);

const genomgangna = (a: Arende) => LIVSOMRADEN.filter(({ id }) => arBeskrivet(a, id) || a.utredning.livsomraden[id]?.ingetBehov).length;
const medUtfall = (a: Arende) => aktuellaInsatser(a).filter(({ id }) => bedomningFor(a, id).stallningstagande.utfall !== null).length;
/** As check B16 has it: how often, or in words what is granted. */
const harOmfattning = ({ insats, bedomning: { omfattning: o } }: Insatsbild) => o.tillfallen !== null || o.beskrivning.trim() !== '' || insats?.fortlopande === true;
const avN = (antal: number, av: number, vad: string): string | null => (antal < av ? `${antal} av ${av} ${vad}` : null);

/** What is left before a begun step is done, in words; null when nothing is. Done means done, not only free of findings. */
const KVAR: Readonly<Record<Arendesteg, (a: Arende, bild: Arendebild) => string | null>> = {
  ansokan: (a) => (a.ansoktaInsatser.length === 0 ? 'ingen insats än' : a.utredning.inledd === null ? 'inte inledd' : null),
  utredning: (a) => avN(genomgangna(a), LIVSOMRADEN.length, 'livsområden'),
  bedomning: (a) => avN(medUtfall(a), aktuellaInsatser(a).length, 'insatser') ?? (allaStallningstaganden(a) ? null : 'påbörjad'),
  tid: (_, { beviljade }) => avN(beviljade.filter(harOmfattning).length, beviljade.length, 'insatser'),
  kommunicering: () => null,
  beslut: (a) => (a.fryst === null ? 'inte fattat' : null),
};
export const kvarI = (arende: Arende, bild: Arendebild, steg: Arendesteg): string | null => KVAR[steg](arende, bild);

/** Why a step that was gone through has come back, in words; null when it has not. */
export function ater(arende: Arende, steg: Arendesteg): string | null {
  const { svar, nyttMaterial } = arende.kommunicering;
  if (steg === 'bedomning' && arBesvarad(arende.kommunicering) && svar?.bemott.trim() === '') return 'åter: väg in personens svar';
  if (steg === 'kommunicering' && nyttMaterial !== null && nyttMaterial.kommunicerat === null) return 'åter: nytt material';
  return null;
}

/** What the case waits for from others, in words; null when nothing. */
export function vantan(arende: Arende, idag: string): string | null {
  if (arende.fryst || arende.avslut) return null;
  if (vantarPaNamnden(arende)) return 'väntar på nämnden';
  return vantarPaYttrande(arende, idag) ? `svar till ${arende.kommunicering.svarSenast ?? 'okänd dag'}` : null;
}
