import { Button, Card, Heading } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import type { Bedomning } from '@rules/arende/schema/bedomning.ts';
import { useBorttagna } from '../_delat/borttagna.tsx';
import { Rullista, Textruta } from '../_delat/falt.tsx';
import { fokuseraForsta } from '../_delat/fokusera.ts';
import { Minutfalt } from '../_delat/minutfalt.tsx';
import { useArende } from '../arende/session.tsx';
import { AVSTEGSORSAK } from '../3-bedomning/ord.ts';

type Avsteg = Bedomning['omfattning']['tidsavsteg'];

/** Avsteg from the schablontid: this person's own minutes, with cause and reason. Counts only when all three are there. */
export function Tidsavsteg({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { form, last } = useArende();
  const vag = `bedomningar.${ansokt.id}.omfattning.tidsavsteg` as const;
  const borttagna = useBorttagna<Avsteg>((_, avsteg) => {
    form.setValue(vag, avsteg, { shouldDirty: true });
    fokuseraForsta(vag);
  });
  if (bedomning.omfattning.tidsavsteg === null) return borttagna.sist(0);
  const taBort = () => {
    borttagna.minns(0, structuredClone(form.getValues(vag)), 'Avsteget är borttaget.');
    form.setValue(vag, null, { shouldDirty: true });
  };
  return (
    <Card className="stapel" data-color="accent" data-falt={vag}>
      <Heading level={4} data-size="2xs">Avsteg från schablontiden</Heading>
      <div className="tva">
        <Minutfalt namn={`${vag}.minuter`} etikett="Personens minuter per tillfälle" />
        <Rullista namn={`${vag}.orsak`} etikett="Orsak" alternativ={AVSTEGSORSAK} />
      </div>
      <Textruta namn={`${vag}.motivering`} etikett="Varför den här personen behöver en annan tid" visas="utredning" rader={2} />
      {!last && (
        <>
          <p className="dov liten">Avsteget räknas när minuter, orsak och skäl är ifyllda.</p>
          <div>
            <Button type="button" variant="tertiary" data-size="sm" data-color="neutral" onClick={taBort}>Ta bort avsteget</Button>
          </div>
        </>
      )}
    </Card>
  );
}

/** Opens the card for an avsteg, beside the minutes it is about. */
export function Tidsavstegsknapp({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { form, last } = useArende();
  if (last || bedomning.omfattning.tidsavsteg !== null) return null;
  const vag = `bedomningar.${ansokt.id}.omfattning.tidsavsteg` as const;
  const borja = () => {
    form.setValue(vag, { minuter: null, orsak: null, motivering: '' }, { shouldDirty: true });
    fokuseraForsta(vag);
  };
  return (
    <Button type="button" variant="tertiary" data-size="sm" onClick={borja}>
      Behöver personen mer eller mindre tid?
    </Button>
  );
}
