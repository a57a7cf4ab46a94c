import { Card, Heading } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { Rullista, Textruta } from '../_delat/falt.tsx';
import { useArende } from '../arende/session.tsx';
import { AVSTEGSORSAK } from './ord.ts';

/** An avsteg in place: a cause from the short list and the reason in words. Legitimate, never a hard stop. */
export function Avsteg({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { form } = useArende();
  const vag = `bedomningar.${ansokt.id}.stallningstagande.avsteg` as const;
  const finns = bedomning.stallningstagande.avsteg !== null;
  useEffect(() => {
    if (!finns) form.setValue(vag, { orsak: null, skal: '' }, { shouldDirty: true });
  }, [finns, form, vag]);
  if (!finns) return null;
  return (
    <Card className="stapel" data-color="accent">
      <Heading level={4} data-size="2xs">Avsteg från riktlinjen</Heading>
      <Rullista namn={`${vag}.orsak`} etikett="Orsak" alternativ={AVSTEGSORSAK} />
      <Textruta namn={`${vag}.skal`} etikett="Varför den här personen behöver något annat än riktlinjen utgår från" visas="utredning" rader={2} />
    </Card>
  );
}
