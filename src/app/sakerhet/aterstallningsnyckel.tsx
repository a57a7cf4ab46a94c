import { type SubmitEvent, useId, useRef, useState } from 'react';
import { Losenfras } from '../las-upp/losenfras.tsx';
import Nyckelpapper from '../las-upp/nyckelpapper.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** A new key on paper, when the old one is lost or has been seen by someone. */
export function Aterstallningsnyckel() {
  const { nycklar } = useTjanster();
  const id = useId();
  const [fel, setFel] = useState<string>();
  const [nyckel, setNyckel] = useState<string>();
  const [klar, setKlar] = useState(false);
  const falt = useRef<HTMLInputElement>(null);

  async function skapa(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const losenfras = falt.current?.value ?? '';
    if (losenfras === '') return setFel('Skriv din lösenfras.');
    const svar = await nycklar.nyAterstallningsnyckel(losenfras);
    setFel(svar.ok ? undefined : svar.mening);
    setKlar(false);
    if (svar.ok) setNyckel(svar.aterstallningsnyckel);
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Återställningsnyckel</h2>
      {nyckel === undefined ? (
        <>
          <p className="dov">Papperet som öppnar ärendena om du glömmer lösenfrasen. Har det kommit bort, eller har någon sett det, gör du en ny nyckel. Den gamla slutar då att gälla.</p>
          <form autoComplete="off" noValidate className="stapel smal-form" onSubmit={(h) => void skapa(h)}>
            <Losenfras ref={falt} namn="losenfras-nyckel" etikett="Din lösenfras" {...(fel ? { fel } : {})} />
            <div>
              <button className="ds-button" type="submit" data-variant="secondary">Gör en ny nyckel</button>
            </div>
          </form>
          {klar && <p role="status">Den nya nyckeln gäller. Förstör det gamla papperet.</p>}
        </>
      ) : (
        <Nyckelpapper
          nyckel={nyckel}
          klart="Klart"
          niva={3}
          onKlar={() => {
            setNyckel(undefined);
            setKlar(true);
          }}
        />
      )}
    </section>
  );
}
