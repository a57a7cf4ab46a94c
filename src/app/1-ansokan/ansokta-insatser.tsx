import { Button } from '@digdir/designsystemet-react';
import { ansoktInsatsSchema } from '@rules/arende/schema/ansokan.ts';
import { tomBedomning } from '@rules/arende/nytt.ts';
import { Del } from '../_delat/del.tsx';
import { Periodfalt } from '../_delat/periodfalt.tsx';
import { Textfalt } from '../_delat/falt.tsx';
import { fokuseraFalt } from '../arende/hoppa.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Insatsvaljare } from './insatsvaljare.tsx';

/** What is applied for, one insats at a time: each will be tried and decided by itself. */
export function AnsoktaInsatser() {
  const { arende, regelverk, last } = useArende();
  return (
    <Del rubrik="Ansökta insatser" ingress="En rad för varje insats. Var och en prövas för sig och får ett eget beslut." falt="ansoktaInsatser">
      {arende.ansoktaInsatser.length > 0 && (
        <ul className="fyndlista">
          {arende.ansoktaInsatser.map((ansokt, i) => (
            <li key={ansokt.id} className="radkort stapel-tat" data-avser={`insats:${ansokt.insatsId} steg:ansokan`} data-falt={`ansoktaInsatser.${ansokt.id}`}>
              <strong>{regelverk.riktlinje.insatser.find((r) => r.id === ansokt.insatsId)?.namn ?? ansokt.benamning}</strong>
              <div className="tva">
                <Textfalt namn={`ansoktaInsatser.${i}.benamning`} etikett="Så säger personen" />
                <Textfalt namn={`ansoktaInsatser.${i}.onskan`} etikett="Önskemål om när och hur" />
                <Periodfalt namn={`ansoktaInsatser.${i}.onskadOmfattning`} etikett="Hur ofta personen önskar" />
              </div>
              {!last && <TaBort id={ansokt.id} namn={ansokt.benamning} />}
            </li>
          ))}
        </ul>
      )}
      {!last && <LaggTill />}
    </Del>
  );
}

function LaggTill() {
  const { andra, arende, regelverk } = useArende();
  const { nyttId } = useTjanster();
  return (
    <Insatsvaljare
      insatser={regelverk.riktlinje.insatser}
      onVal={(insatsId, benamning) => {
        const id = nyttId();
        const index = arende.ansoktaInsatser.length;
        andra((a) => ({
          ...a,
          ansoktaInsatser: [...a.ansoktaInsatser, ansoktInsatsSchema.parse({ id, insatsId, benamning })],
          bedomningar: { ...a.bedomningar, [id]: tomBedomning() },
        }));
        requestAnimationFrame(() => fokuseraFalt(`ansoktaInsatser.${index}.benamning`));
      }}
    />
  );
}

/** Taking a row away keeps the bedömning's words in the document until the case is closed: nothing typed is dropped. */
function TaBort({ id, namn }: { readonly id: string; readonly namn: string }) {
  const { andra } = useArende();
  return (
    <div className="rad-slut">
      <Button type="button" variant="tertiary" data-size="sm" data-color="danger" onClick={() => andra((a) => ({ ...a, ansoktaInsatser: a.ansoktaInsatser.filter((x) => x.id !== id) }))}>
        Ta bort {namn || 'insatsen'}
      </Button>
    </div>
  );
}
