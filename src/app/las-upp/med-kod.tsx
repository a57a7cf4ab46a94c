import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { kodenGaller, oppnaMedKod, type Upplast } from './oppna.ts';
import { Losenfras } from './losenfras.tsx';
import './las-upp.css';

const TITTA_MS = 15_000;

interface Props {
  readonly onUpplast: (upplast: Upplast) => void;
  /** The code is of no more use, or not wanted: a fresh page asks for the lösenfras. */
  readonly onLosenfras: () => void;
}

/** Locked within the shift: the short code opens again. Nothing of the case is on the page. */
export default function MedKod({ onUpplast, onLosenfras }: Props) {
  const [fel, setFel] = useState<string>();
  const [arbetar, setArbetar] = useState(false);
  const falt = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const titta = () => {
      if (!kodenGaller()) onLosenfras();
    };
    const timer = setInterval(titta, TITTA_MS);
    window.addEventListener('focus', titta);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', titta);
    };
  }, [onLosenfras]);

  async function oppna(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const kod = falt.current?.value ?? '';
    if (kod === '') return setFel('Skriv din kod.');
    setArbetar(true);
    const svar = await oppnaMedKod(kod);
    setArbetar(false);
    if (svar.ok) return onUpplast(svar.upplast);
    if (!kodenGaller()) return onLosenfras();
    setFel(svar.mening);
    falt.current?.select();
  }

  return (
    <main className="las-upp">
      <div className="kort las-upp-kort">
        <p className="varumarke">
          <img src="/ikon.svg" alt="" width="24" height="24" /> Likvärd
        </p>
        <form autoComplete="off" noValidate onSubmit={(h) => void oppna(h)} className="stapel">
          <h1 className="ds-heading" data-size="sm">Lås upp</h1>
          <Losenfras ref={falt} namn="kortkod" etikett="Kort kod" siffror forst {...(fel ? { fel } : {})} />
          <button className="ds-button" type="submit" disabled={arbetar} aria-live="polite">
            {arbetar ? 'Låser upp …' : 'Lås upp'}
          </button>
          <button className="ds-button" type="button" data-variant="tertiary" data-size="sm" onClick={onLosenfras}>
            Använd lösenfrasen i stället
          </button>
        </form>
      </div>
    </main>
  );
}
