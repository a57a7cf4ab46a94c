import { Button } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import type { Arende } from '@rules/arende/schema.ts';
import type { Uppgift } from '@rules/arende/schema/utredning.ts';
import { LIVSOMRADEN } from '@rules/livsomrade.ts';
import { useBorttagna } from '../_delat/borttagna.tsx';
import { Datumfalt, Rullista, Textfalt, Textruta } from '../_delat/falt.tsx';
import { Formular } from '../_delat/formular.tsx';
import { fokuseraForsta } from '../_delat/fokusera.ts';
import { Tillagg } from '../_delat/tillagg.tsx';
import { useArende } from '../arende/session.tsx';
import { SAMTALSSATT, SLAG } from './ord.ts';

interface Plats {
  readonly uppgift: Uppgift;
  /** Its place among all uppgifter of the case. */
  readonly index: number;
}

const utan = (arende: Arende, id: string): Arende => ({ ...arende, utredning: { ...arende.utredning, uppgifter: arende.utredning.uppgifter.filter((u) => u.id !== id) } });

/** The uppgifter of one livsområde. One that is taken away can be brought back where it stood. */
export function Uppgiftsrader({ uppgifter }: { readonly uppgifter: readonly Plats[] }) {
  const { andra } = useArende();
  const borttagna = useBorttagna<Plats>((_, { uppgift, index }) => {
    andra((a) => ({ ...a, utredning: { ...a.utredning, uppgifter: a.utredning.uppgifter.toSpliced(index, 0, uppgift) } }));
    fokuseraForsta(`utredning.uppgifter.${uppgift.id}`);
  });
  const taBort = (har: number, { uppgift: { id }, index }: Plats) =>
    andra((a) => {
      const uppgift = a.utredning.uppgifter.find((u) => u.id === id);
      if (uppgift) borttagna.minns(har, { uppgift, index }, 'Uppgiften är borttagen.');
      return utan(a, id);
    });
  return (
    <>
      {uppgifter.map((plats, har) => (
        <Fragment key={plats.uppgift.id}>
          {borttagna.fore(har)}
          <Uppgiftsrad {...plats} onTaBort={() => taBort(har, plats)} />
        </Fragment>
      ))}
      {borttagna.sist(uppgifter.length)}
    </>
  );
}

/** One uppgift with its source. Inherited from the samtal; only the exception is typed. */
function Uppgiftsrad({ uppgift, index, onTaBort }: Plats & { readonly onTaBort: () => void }) {
  const { arende, last } = useArende();
  const vag = `utredning.uppgifter.${index}` as const;
  const slag = SLAG.find((s) => s.varde === uppgift.slag)?.text ?? '';
  const samtal = arende.utredning.samtal.map((s, i) => ({ varde: s.id, text: `Samtal ${i + 1}: ${SAMTALSSATT.find((x) => x.varde === s.satt)?.text} ${s.dag ?? ''}` }));
  return (
    <Formular className="radkort stapel-tat" data-slag={uppgift.slag} data-falt={`utredning.uppgifter.${uppgift.id}`}>
      <Textruta namn={`${vag}.text`} etikett={slag} visas={uppgift.undantas ? 'akt' : 'utredning'} rader={1} />
      <div className="rad rad-botten">
        <Rullista namn={`${vag}.samtalId`} etikett="Källa" alternativ={samtal} tomt="Annan källa" />
        {uppgift.samtalId === null && (
          <>
            <Textfalt namn={`${vag}.kalla`} etikett="Vem eller vad" />
            <Datumfalt namn={`${vag}.dag`} etikett="Dag" />
          </>
        )}
        <Rullista namn={`${vag}.livsomrade`} etikett="Livsområde" alternativ={LIVSOMRADEN.map((l) => ({ varde: l.id, text: l.namn }))} tomt={uppgift.livsomrade === null ? 'Välj livsområde' : null} />
      </div>
      {uppgift.slag === 'annan' && (
        <>
          <Rullista namn={`${vag}.samtyckeId`} etikett="Samtycke" alternativ={arende.samtycken.map((s) => ({ varde: s.id, text: `${s.mottagare || 'Samtycke'} ${s.dag ?? ''}` }))} tomt="Inget valt" />
          <Textruta namn={`${vag}.lagstod`} etikett="Eller lagstöd" rader={1} />
        </>
      )}
      <div className="radkort-fot">
        <Undantag vag={`${vag}.undantas`} />
        {!last && (
          <Button type="button" variant="tertiary" data-size="sm" data-color="neutral" onClick={onTaBort}>
            Ta bort uppgiften
          </Button>
        )}
      </div>
    </Formular>
  );
}

/** Secrecy against the person is rare, and never hides that something is left out of what decided (10 kap. 3 § OSL). */
const Undantag = ({ vag }: { readonly vag: `utredning.uppgifter.${number}.undantas` }) => (
  <Tillagg
    namn={vag}
    rubrik="Lämnas uppgiften inte ut till personen?"
    hjalp="Bara när sekretess gäller mot personen själv, till exempel för att skydda den som har lämnat uppgiften (10 kap. 3 § och 26 kap. 5 § OSL). Uppgiften står då bara i akten."
    laggTill="Undanta uppgiften"
    taBort="Lämna ut uppgiften som vanligt"
    nytt={() => ({ skal: '', hurAnda: '' })}
  >
    <Textruta namn={`${vag}.skal`} etikett="Varför uppgiften inte lämnas ut" visas="akt" rader={2} />
    <Textruta namn={`${vag}.hurAnda`} etikett="Hur personen ändå får veta det som har betydelse" hjalp="Personen ska få veta vad materialet innehåller så långt det går utan att det som ska skyddas röjs." visas="akt" rader={2} />
  </Tillagg>
);
