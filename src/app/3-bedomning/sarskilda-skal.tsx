import type { Insatsbild } from '@rules/arende/bild.ts';
import { Flerval } from '../_delat/flerval.tsx';

/** Särskilda skäl that the riktlinje itself names: using one is application, not avsteg. */
export function SarskildaSkal({ bild: { ansokt, insats } }: { readonly bild: Insatsbild }) {
  const skal = insats?.sarskildaSkal ?? [];
  if (skal.length === 0) return <p>Riktlinjen nämner inga särskilda skäl för den här insatsen. Välj avsteg i stället.</p>;
  return (
    <Flerval
      namn={`bedomningar.${ansokt.id}.stallningstagande.sarskildaSkal`}
      etikett="Vilka särskilda skäl?"
      hjalp="Riktlinjen nämner dem själv. Att använda dem är att tillämpa riktlinjen, inte ett avsteg."
      alternativ={skal.map((s) => ({ varde: s.id, text: s.text, hjalp: s.medger }))}
    />
  );
}
