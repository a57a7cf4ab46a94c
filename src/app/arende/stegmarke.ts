import { bedomningFor } from '@rules/arende/nytt.ts';
import { aktuellaInsatser } from '@rules/arende/lage.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import type { Arende } from '@rules/arende/schema.ts';

const PABORJAT: Readonly<Record<Arendesteg, (a: Arende) => boolean>> = {
  ansokan: (a) => a.ansokan.ankomstdag !== null || a.ansoktaInsatser.length > 0,
  utredning: (a) => a.utredning.samtal.length > 0 || a.utredning.uppgifter.length > 0 || Object.keys(a.utredning.livsomraden).length > 0,
  bedomning: (a) => aktuellaInsatser(a).some(({ id }) => Object.values(bedomningFor(a, id).steg).some(Boolean) || bedomningFor(a, id).stallningstagande.utfall !== null),
  tid: (a) => aktuellaInsatser(a).some(({ id }) => bedomningFor(a, id).omfattning.tillfallen !== null),
  kommunicering: (a) => a.kommunicering.sand !== null || a.kommunicering.undantag !== null,
  beslut: (a) => a.beslut.dag !== null || a.fryst !== null,
};

/** Whether anything has been written in the step. */
export const arPaborjat = (arende: Arende, steg: Arendesteg): boolean => PABORJAT[steg](arende);
