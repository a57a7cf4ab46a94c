import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { fokuseraPlats } from '../_delat/fokusera.ts';
import { tidpunkt } from '../start/klocka.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { Jamfor } from './jamfor.tsx';
import { LaggTillKollega } from './lagg-till-kollega.tsx';
import { type Kollegarad, noteraJamfort, taBortKollega } from './register.ts';

interface Props {
  readonly kolleger: readonly Kollegarad[];
  readonly mittAvtryck: string;
  /** Asks for the list anew. */
  readonly onAndrat: () => void;
}
type Oppet = { readonly id: string; readonly vad: 'jamfor' | 'taBort' } | null;

/** Those one may exchange cases with. */
export function Kollegalista({ kolleger, mittAvtryck, onAndrat }: Props) {
  const { lager, nu } = useTjanster();
  const rubrik = useId();
  const [oppet, setOppet] = useState<Oppet>(null);
  const [besked, setBesked] = useState('');
  const [fel, setFel] = useState('');

  async function gor(arbete: Promise<{ readonly ok: true } | { readonly ok: false; readonly mening: string }>, klart: string) {
    const svar = await arbete;
    setFel(svar.ok ? '' : svar.mening);
    setBesked(svar.ok ? klart : '');
    setOppet(null);
    onAndrat();
    fokuseraPlats(rubrik);
  }

  return (
    <section className="kort stapel" aria-labelledby={rubrik}>
      <h2 className="ds-heading" data-size="xs" id={rubrik}>Kolleger</h2>
      {kolleger.length === 0 && <p className="dov">Inga kolleger är tillagda än. Be en kollega om visitkortet, som finns på samma sida hos henne eller honom, och lägg till det här.</p>}
      <ul className="kollegalista">
        {kolleger.map((rad) => (
          <li key={rad.id} className="stapel-tat">
            <div className="rad">
              <strong className="vaxer">{rad.kollega.namn}</strong>
              {rad.kollega.jamfort ? (
                <Tag data-size="sm" data-color="success">Jämförd {tidpunkt(rad.kollega.jamfort)}</Tag>
              ) : (
                <>
                  <Tag data-size="sm" data-color="warning">Inte jämförd</Tag>
                  <Button type="button" data-size="sm" variant="secondary" onClick={() => setOppet({ id: rad.id, vad: 'jamfor' })}>Jämför<span className="endast-skarmlasare"> fingeravtryck med {rad.kollega.namn}</span></Button>
                </>
              )}
              <Button type="button" data-size="sm" variant="tertiary" onClick={() => setOppet({ id: rad.id, vad: 'taBort' })}>Ta bort<span className="endast-skarmlasare"> {rad.kollega.namn}</span></Button>
            </div>
            <p className="dov liten tal">{rad.fingeravtryck}</p>
            {oppet?.id === rad.id && oppet.vad === 'jamfor' && (
              <Jamfor namn={rad.kollega.namn} avtryck={rad.fingeravtryck} ja="Ja, det stämmer" onJa={() => void gor(noteraJamfort(lager, rad, nu()), `${rad.kollega.namn} är jämförd.`)}>
                <Button type="button" data-size="sm" variant="secondary" onClick={() => setOppet(null)}>Jämför senare</Button>
              </Jamfor>
            )}
            {oppet?.id === rad.id && oppet.vad === 'taBort' && (
              <div className="radkort stapel">
                <p>Ta bort {rad.kollega.namn}? Du kan inte skicka till {rad.kollega.namn} förrän visitkortet läggs till igen. Det som redan är skickat eller mottaget påverkas inte.</p>
                <div className="rad">
                  <Button type="button" data-size="sm" data-color="danger" onClick={() => void gor(taBortKollega(lager, rad), `${rad.kollega.namn} är borttagen.`)}>Ta bort {rad.kollega.namn}</Button>
                  <Button type="button" data-size="sm" variant="secondary" onClick={() => setOppet(null)}>Behåll</Button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
      {fel && <Alert data-color="danger" role="alert">{fel}</Alert>}
      <p role="status">{besked}</p>
      <h3 className="ds-heading" data-size="2xs">Lägg till en kollega</h3>
      <LaggTillKollega kolleger={kolleger} mittAvtryck={mittAvtryck} onTillagd={(namn) => {
        setBesked(`${namn} är tillagd.`);
        onAndrat();
        fokuseraPlats(rubrik);
      }} />
    </section>
  );
}
