import { type SubmitEvent, useId, useRef, useState } from 'react';
import { Losenfras } from '../las-upp/losenfras.tsx';
import Nyckelpapper from '../las-upp/nyckelpapper.tsx';
import type { NyNyckel } from '@storage/mer.ts';
import { useTjanster } from '../start/tjanster.tsx';

/** A new key on paper, when the old one is lost or has been seen by someone. */
export function Aterstallningsnyckel() {
  const { nycklar, installningar, bytInstallningar } = useTjanster();
  const id = useId();
  const [fel, setFel] = useState<string>();
  const [ny, setNy] = useState<NyNyckel>();
  const [arbetar, setArbetar] = useState(false);
  const [klar, setKlar] = useState(false);
  const falt = useRef<HTMLInputElement>(null);

  async function skapa(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const losenfras = falt.current?.value ?? '';
    if (losenfras === '') return setFel('Skriv din lösenfras.');
    setArbetar(true);
    const svar = await nycklar.nyAterstallningsnyckel(losenfras);
    setArbetar(false);
    setFel(svar.ok ? undefined : svar.mening);
    setKlar(false);
    if (svar.ok) setNy(svar);
  }

  async function anta() {
    const svar = await ny?.anta();
    setNy(undefined);
    setKlar(svar?.ok === true);
    if (svar && !svar.ok) setFel(svar.mening);
    else await bytInstallningar((nu) => ({ ...nu, nyckelTagen: true }));
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Återställningsnyckel</h2>
      {ny === undefined ? (
        <>
          {!installningar.nyckelTagen && <p className="varningstext">Ingen återställningsnyckel är utskriven eller avskriven för det här valvet. Glömmer du lösenfrasen går ärendena då inte att öppna. Gör en ny nyckel.</p>}
          <p className="dov">Papperet som öppnar ärendena om du glömmer lösenfrasen. Har det kommit bort, eller har någon sett det, gör du en ny nyckel. Den gamla gäller tills du har tagit hand om den nya. Säkerhetskopior som redan finns öppnas fortfarande med den gamla.</p>
          <form autoComplete="off" noValidate className="stapel smal-form" onSubmit={(h) => void skapa(h)}>
            <Losenfras ref={falt} namn="losenfras-nyckel" etikett="Din lösenfras" {...(fel ? { fel } : {})} />
            <div>
              <button className="ds-button" type="submit" data-variant="secondary" disabled={arbetar}>
                {arbetar ? 'Gör nyckeln …' : 'Gör en ny nyckel'}
              </button>
            </div>
          </form>
          {klar && <p role="status">Den nya nyckeln gäller. Spara en ny säkerhetskopia, och förstör sedan det gamla papperet och de gamla kopiorna.</p>}
        </>
      ) : (
        <Nyckelpapper nyckel={ny.aterstallningsnyckel} klart="Klart" niva={3} onKlar={() => void anta()} />
      )}
    </section>
  );
}
