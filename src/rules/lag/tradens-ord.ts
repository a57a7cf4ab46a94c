import { sokOrd } from './ordfynd.ts';
import type { Ordfynd, Ordrad } from './ordfynd.ts';

/** W = Tänk på, N = påminnelse. Words never block. */
export interface Tradensordfynd extends Ordfynd {
  readonly niva: 'W' | 'N';
}

interface Tradensordrad extends Ordrad {
  readonly niva: 'W' | 'N';
}

/** Words that the trade has left, or that mean something else, with what Likvärd says instead. */
const TRADENS_ORD: readonly Tradensordrad[] = [
  { niva: 'W', monster: /(?<!\p{L})(?:matning(?:en|ar)?|mata(?:r|s|d|de|des|ts)?)(?!\p{L})(?! (?:fågl|katt|hund|djur))/giu, forslag: 'hjälp att äta', varfor: 'gör den enskilde till föremål för åtgärden.' },
  { niva: 'W', monster: /(?<!\p{L})yrkande(?:t|n|na)?(?!\p{L})/giu, forslag: 'ansökt insats', varfor: 'är domstolens ord för det som begärs.' },
  { niva: 'W', monster: /(?<!\p{L})talar för (?:avslag|att avslå)/giu, forslag: 'riktlinjens utgångspunkt ger inte bifall', varfor: 'gör riktlinjen till beslutsfattare.' },
  { niva: 'W', monster: /(?<!\p{L})avvikelse(?:n|r|rna)? (?:från|mot) (?:riktlinje|schablon|tillämpning)\p{L}*/giu, forslag: 'avsteg', varfor: 'blandar ihop avsteg med händelser som ska rapporteras.' },
  { niva: 'W', monster: /(?<!\p{L})prövat, inget behov(?!\p{L})/giu, forslag: 'inget behov framkommit', varfor: 'säger att en prövning är gjord när frågan bara är ställd.' },
  { niva: 'N', monster: /(?<!\p{L})(?:delgivning(?:en)? av beslut(?:et)?|delgivit beslut(?:et)?|delges beslut(?:et)?|delgavs beslut(?:et)?|delgiven beslut(?:et)?)(?!\p{L})/giu, forslag: 'underrättelse om beslut', varfor: 'är ett särskilt sätt att underrätta. Oftast menas att personen fick del av beslutet.' },
  { niva: 'N', monster: /(?<!\p{L})pröva först(?!\p{L})/giu, forslag: 'kan behovet tillgodoses på annat sätt?', varfor: 'låter som ett krav på den enskilde.' },
  { niva: 'N', monster: /(?<!\p{L})närstående (?:som )?(?:ger|hjälper|vårdar|stödjer|stöder|sköter)(?!\p{L})/giu, forslag: 'anhörig', varfor: 'förväxlar rollerna: anhörig ger hjälp, närstående får den.' },
];

/** The trade's words that Likvärd avoids, found in a text, whatever the day. */
export function granskaTradensOrd(text: string): readonly Tradensordfynd[] {
  return sokOrd(text, TRADENS_ORD).map(({ ord, forslag, mening, position, rad }) => ({ ord, forslag, mening, position, niva: rad.niva }));
}
