import { Button, Details } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { bedomningFor } from '@rules/arende/nytt.ts';
import { type Bedomning, provatSattSchema } from '@rules/arende/schema/bedomning.ts';
import { useBorttagna } from '../_delat/borttagna.tsx';
import { JaNej, Textfalt } from '../_delat/falt.tsx';
import { fokuseraNamn } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';
import { Utfallsval } from './utfallsval.tsx';

type Provat = Bedomning['provadeSatt'][number];

/** The id of a way that the riktlinje does not name: the texts then go by the words in `vem`. */
const EGET = 'eget';

/** A way of her own, last in the list. A finding that no way is written leads here. */
export function EgetSatt({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { andra, last } = useArende();
  const lista = `bedomningar.${ansokt.id}.provadeSatt` as const;
  const index = bedomning.provadeSatt.findIndex((p) => p.sattId === EGET);
  const vag = `${lista}.${index}` as const;
  const byt = (andring: (satt: readonly Provat[]) => Provat[]) =>
    andra((a) => {
      const b = bedomningFor(a, ansokt.id);
      return { ...a, bedomningar: { ...a.bedomningar, [ansokt.id]: { ...b, provadeSatt: andring(b.provadeSatt) } } };
    });
  const laggTill = (satt: Provat) => {
    byt((alla) => [...alla, satt]);
    fokuseraNamn(`${lista}.${bedomning.provadeSatt.length}.vem`);
  };
  const borttagna = useBorttagna<Provat>((_, satt) => laggTill(satt));
  const taBort = () =>
    byt((alla) => {
      const satt = alla.find((p) => p.sattId === EGET);
      if (satt) borttagna.minns(0, satt, 'Det egna sättet är borttaget.');
      return alla.filter((p) => p.sattId !== EGET);
    });
  if (last && index < 0) return null;
  return (
    <li>
      <Details className="infalld" defaultOpen={index >= 0} data-falt={lista}>
        <Details.Summary>Ett annat sätt{index >= 0 && <span className="dov"> – prövat</span>}</Details.Summary>
        <Details.Content className="stapel">
          {index < 0 ? (
            <>
              <p>Ett sätt som riktlinjen inte nämner, till exempel hjälp av någon i personens närhet.</p>
              {borttagna.sist(0)}
              <div>
                <Button type="button" variant="secondary" data-size="sm" onClick={() => laggTill(provatSattSchema.parse({ sattId: EGET }))}>Skriv vilket sätt</Button>
              </div>
            </>
          ) : (
            <>
              <Textfalt namn={`${vag}.vem`} etikett="Vilket sätt, och av vem" hjalp="Några ord som kan stå i utredningen, till exempel: färdiglagad mat från butiken" />
              <Utfallsval vag={vag} />
              <JaNej namn={`${vag}.tillgangligt`} etikett="Är det tillgängligt på riktigt?" />
              {!last && (
                <div>
                  <Button type="button" variant="tertiary" data-size="sm" data-color="neutral" onClick={taBort}>Ta bort det egna sättet</Button>
                </div>
              )}
            </>
          )}
        </Details.Content>
      </Details>
    </li>
  );
}
