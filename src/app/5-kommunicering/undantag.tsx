import { Del } from '../_delat/del.tsx';
import { Rullista, Textruta } from '../_delat/falt.tsx';
import { useArende } from '../arende/session.tsx';

const UNDANTAG = [
  { varde: 'uppenbartObehovligt', text: 'Uppenbart obehövligt' },
  { varde: 'svartGenomfora', text: 'Beslutet skulle bli avsevärt svårare att genomföra' },
  { varde: 'omedelbart', text: 'Ett väsentligt intresse kräver ett omedelbart beslut' },
];

/** When the material is not communicated: which exception of 25 § FL, and why it holds here. */
export function Undantag() {
  const { arende } = useArende();
  if (arende.kommunicering.sand) return null;
  return (
    <Del rubrik="Undantag från kommunicering" ingress="Fylls bara i när underlaget inte kommuniceras (25 § FL)." falt="kommunicering.undantag">
      <Rullista namn="kommunicering.undantag" etikett="Undantag" alternativ={UNDANTAG} tomt="Inget undantag" />
      {arende.kommunicering.undantag && <Textruta namn="kommunicering.undantagSkal" etikett="Varför undantaget gäller här" visas="utredning" rader={2} />}
    </Del>
  );
}
