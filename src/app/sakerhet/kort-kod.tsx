import { type SubmitEvent, useId, useRef, useState } from 'react';
import { Losenfras } from '../las-upp/losenfras.tsx';
import { glomKoden, kodenGallerTill } from '../las-upp/oppna.ts';
import { klockslag } from '../start/klocka.ts';
import { useTjanster } from '../start/tjanster.tsx';

type Fel = Partial<Record<'kod' | 'losenfras', string>>;

/** A code of a few digits to come back with within the shift, in this tab. */
export function KortKod() {
  const { nycklar } = useTjanster();
  const id = useId();
  const [till, setTill] = useState(kodenGallerTill);
  const [fel, setFel] = useState<Fel>({});
  const [arbetar, setArbetar] = useState(false);
  const kod = useRef<HTMLInputElement>(null);
  const losenfras = useRef<HTMLInputElement>(null);

  async function satt(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    setArbetar(true);
    const svar = await nycklar.sattKortkod(losenfras.current?.value ?? '', kod.current?.value ?? '');
    setArbetar(false);
    if (svar.ok) {
      setFel({});
      // What is shown when it is locked is fetched now: then there may be no server.
      void import('../las-upp/med-kod.tsx');
    } else setFel(svar.orsak === 'felNuvarande' ? { losenfras: svar.mening } : { kod: svar.mening });
    setTill(kodenGallerTill());
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Kort kod för arbetspasset</h2>
      <p className="dov">Fyra till åtta siffror att låsa upp med när Likvärd har låsts medan du var borta från skrivbordet. Koden gäller i den här fliken, högst tio timmar, och sparas inte: när sidan stängs eller laddas om, eller datorn har varit i vila mer än en timme, behövs lösenfrasen. Så länge koden gäller ligger nyckeln kvar i datorns minne, också när det är låst.</p>
      {till === null ? (
        <form autoComplete="off" noValidate className="stapel smal-form" onSubmit={(h) => void satt(h)}>
          <Losenfras ref={kod} namn="ny-kortkod" etikett="Kod" siffror {...(fel.kod ? { fel: fel.kod } : {})} />
          <Losenfras ref={losenfras} namn="losenfras-kod" etikett="Lösenfrasen du har" {...(fel.losenfras ? { fel: fel.losenfras } : {})} />
          <div>
            <button className="ds-button" type="submit" data-variant="secondary" disabled={arbetar}>
              {arbetar ? 'Sätter koden …' : 'Använd koden'}
            </button>
          </div>
        </form>
      ) : (
        <div className="rad">
          <p role="status">Koden gäller till klockan {klockslag(new Date(till).toISOString())} i den här fliken.</p>
          <button className="ds-button" type="button" data-variant="secondary" data-size="sm" onClick={() => { glomKoden(); setTill(null); }}>
            Sluta använda koden
          </button>
        </div>
      )}
    </section>
  );
}
