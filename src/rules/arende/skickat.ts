import { arBeviljad } from './bild.ts';
import { aktuellaInsatser } from './lage.ts';
import { bedomningFor } from './nytt.ts';
import type { Arende } from './schema.ts';

type Skickat = NonNullable<Arende['kommunicering']['skickat']>;

/** What decides each ansökt insats as the case stands: the outcome, and how often when something is granted. */
export const avgorandeUnderlag = (arende: Arende): Skickat =>
  Object.fromEntries(
    aktuellaInsatser(arende).map(({ id }) => {
      const bedomning = bedomningFor(arende, id);
      return [id, { utfall: bedomning.stallningstagande.utfall, tillfallen: arBeviljad(bedomning) ? bedomning.omfattning.tillfallen : null }];
    }),
  );

const sammaPeriod = (a: Skickat[string]['tillfallen'], b: Skickat[string]['tillfallen']): boolean => a?.antal === b?.antal && a?.perN === b?.perN && a?.enhet === b?.enhet;

/**
 * The ansökta insatser whose outcome or omfattning is another than in the underlag that was sent. One that has become bifall is left out: nothing
 * in it goes against the person (FL 25 §). Empty when nothing was sent, or when what is new has been shared since.
 * @returns ids of ansökta insatser; `ny` when the insats was not in the underlag at all
 */
export function andradeSedanSkickat(arende: Arende): readonly { readonly id: string; readonly ny: boolean }[] {
  const { sand, skickat, nyttMaterial } = arende.kommunicering;
  if (sand === null || skickat === null || (nyttMaterial !== null && nyttMaterial.kommunicerat !== null)) return [];
  return Object.entries(avgorandeUnderlag(arende)).flatMap(([id, nu]) => {
    const da = skickat[id];
    if (nu.utfall === null || (nu.utfall === 'bifall' && da?.utfall !== 'bifall')) return [];
    return da?.utfall === nu.utfall && sammaPeriod(da.tillfallen, nu.tillfallen) ? [] : [{ id, ny: da === undefined }];
  });
}
