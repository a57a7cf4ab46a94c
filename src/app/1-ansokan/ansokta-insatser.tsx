import { Button } from '@digdir/designsystemet-react';
import { Fragment, type ReactNode } from 'react';
import { type AnsoktInsats, ansoktInsatsSchema } from '@rules/arende/schema/ansokan.ts';
import { tomBedomning } from '@rules/arende/nytt.ts';
import { Del } from '../_delat/del.tsx';
import { Periodfalt } from '../_delat/periodfalt.tsx';
import { useBorttagna } from '../_delat/borttagna.tsx';
import { Datumfalt, Textfalt, Textruta } from '../_delat/falt.tsx';
import { fokuseraFalt } from '../arende/hoppa.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Insatsvaljare } from './insatsvaljare.tsx';

/** What is applied for, one insats at a time: each will be tried and decided by itself. */
export function AnsoktaInsatser() {
  const { arende, regelverk, andra, last } = useArende();
  const { insatser } = regelverk.riktlinje;
  const iRiktlinjen = ({ insatsId }: AnsoktInsats) => insatser.find((r) => r.id === insatsId);
  const borttagna = useBorttagna<AnsoktInsats>((index, rad) => {
    andra((a) => ({ ...a, ansoktaInsatser: a.ansoktaInsatser.toSpliced(index, 0, rad) }));
    requestAnimationFrame(() => fokuseraFalt(`ansoktaInsatser.${index}.onskan`));
  });
  const taBort = (index: number) => {
    andra((a) => {
      const rad = a.ansoktaInsatser[index];
      if (rad) borttagna.minns(index, rad, `${rad.benamning || 'Insatsen'} är borttagen.`);
      return { ...a, ansoktaInsatser: a.ansoktaInsatser.filter((x) => x.id !== rad?.id) };
    });
  };
  return (
    <Del rubrik="Ansökta insatser" ingress="En rad för varje insats. Var och en prövas för sig och får ett eget beslut." falt="ansoktaInsatser">
      <Textruta namn="ansokan.ord" etikett="Vad personen ansöker om, med egna ord" visas="utredning" rader={2} />
      {arende.ansoktaInsatser.length > 0 && (
        <ul className="fyndlista">
          {arende.ansoktaInsatser.map((ansokt, i) => (
            <Fragment key={ansokt.id}>
              <Angra>{borttagna.fore(i)}</Angra>
              <li className="radkort stapel-tat" data-avser={`insats:${ansokt.insatsId} steg:ansokan`} data-falt={`ansoktaInsatser.${ansokt.id}`}>
                <strong>{iRiktlinjen(ansokt)?.namn ?? (ansokt.benamning || 'Insats utanför riktlinjen')}</strong>
                <div className="tva">
                  {!iRiktlinjen(ansokt) && <Textfalt namn={`ansoktaInsatser.${i}.benamning`} etikett="Vad insatsen kallas" />}
                  <Textfalt namn={`ansoktaInsatser.${i}.onskan`} etikett="Önskemål om när och hur" />
                  <Periodfalt namn={`ansoktaInsatser.${i}.onskadOmfattning`} etikett="Hur ofta personen önskar" />
                </div>
                {ansokt.atertagen && (
                  <div className="tva">
                    <Datumfalt namn={`ansoktaInsatser.${i}.atertagen.dag`} etikett="Återtagen den" />
                    <Textfalt namn={`ansoktaInsatser.${i}.atertagen.hur`} etikett="Hur personen sa det, och hur du försäkrade dig om hens vilja" />
                  </div>
                )}
                {!last && <Radknappar ansokt={ansokt} onTaBort={() => taBort(i)} />}
              </li>
            </Fragment>
          ))}
        </ul>
      )}
      {borttagna.sist(arende.ansoktaInsatser.length)}
      {!last && <LaggTill />}
    </Del>
  );
}

const Angra = ({ children }: { readonly children: ReactNode }) => (children ? <li>{children}</li> : null);

function LaggTill() {
  const { andra, regelverk } = useArende();
  const { nyttId } = useTjanster();
  return (
    <Insatsvaljare
      insatser={regelverk.riktlinje.insatser}
      onVal={({ id: insatsId, namn: benamning }) => {
        const id = nyttId();
        andra((a) => ({
          ...a,
          ansoktaInsatser: [...a.ansoktaInsatser, ansoktInsatsSchema.parse({ id, insatsId, benamning })],
          bedomningar: { ...a.bedomningar, [id]: tomBedomning() },
        }));
      }}
    />
  );
}

/** A part the person takes back is noted with day and how; a row added by mistake is taken away. */
function Radknappar({ ansokt, onTaBort }: { readonly ansokt: AnsoktInsats; readonly onTaBort: () => void }) {
  const { andra } = useArende();
  const { idag } = useTjanster();
  const namn = ansokt.benamning || 'insatsen';
  const byt = (ny: Partial<AnsoktInsats>) => andra((a) => ({ ...a, ansoktaInsatser: a.ansoktaInsatser.map((x) => (x.id === ansokt.id ? { ...x, ...ny } : x)) }));
  return (
    <div className="rad-slut">
      {ansokt.atertagen ? (
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => byt({ atertagen: null })}>
          Ångra återtagandet av {namn}
        </Button>
      ) : (
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => byt({ atertagen: { dag: idag(), hur: '' } })}>
          Personen tar tillbaka {namn}
        </Button>
      )}
      <Button type="button" variant="tertiary" data-size="sm" data-color="neutral" onClick={onTaBort}>
        Ta bort {namn}
      </Button>
    </div>
  );
}
