import { Button, Card, Heading } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { Rullista, Talfalt, Textruta } from '../_delat/falt.tsx';
import { useArende } from '../arende/session.tsx';
import { AVSTEGSORSAK } from '../3-bedomning/ord.ts';

/** Avsteg from the schablontid: this person's own minutes, with cause and reason. Counts only when all three are there. */
export function Tidsavsteg({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { form } = useArende();
  const vag = `bedomningar.${ansokt.id}.omfattning.tidsavsteg` as const;
  if (bedomning.omfattning.tidsavsteg === null) return null;
  return (
    <Card className="stapel" data-color="accent">
      <Heading level={4} data-size="2xs">Avsteg från schablontiden</Heading>
      <div className="tva">
        <Talfalt namn={`${vag}.minuter`} etikett="Personens minuter per tillfälle" enhet="min" steg="any" />
        <Rullista namn={`${vag}.orsak`} etikett="Orsak" alternativ={AVSTEGSORSAK} />
      </div>
      <Textruta namn={`${vag}.motivering`} etikett="Varför den här personen behöver en annan tid" visas="utredning" rader={2} />
      <p className="dov liten">Avsteget räknas när minuter, orsak och skäl är ifyllda.</p>
      <div>
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => form.setValue(vag, null, { shouldDirty: true })}>Ta bort avsteget</Button>
      </div>
    </Card>
  );
}

/** Opens the card for an avsteg, beside the minutes it is about. */
export function Tidsavstegsknapp({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { form, last } = useArende();
  if (last || bedomning.omfattning.tidsavsteg !== null) return null;
  const borja = () => form.setValue(`bedomningar.${ansokt.id}.omfattning.tidsavsteg`, { minuter: null, orsak: null, motivering: '' }, { shouldDirty: true });
  return (
    <Button type="button" variant="tertiary" data-size="sm" onClick={borja}>
      Behöver personen mer eller mindre tid?
    </Button>
  );
}
