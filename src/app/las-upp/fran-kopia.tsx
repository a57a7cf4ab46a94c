import { type SubmitEvent, useRef, useState } from 'react';
import { EnkeltFalt } from './enkelt-falt.tsx';
import { Losenfras } from './losenfras.tsx';
import { oppnaKopia, type Upplast } from './oppna.ts';

interface Props {
  readonly onUpplast: (upplast: Upplast) => void;
  readonly onTillbaka: () => void;
}

/** A new or emptied computer: the vault is made again from a säkerhetskopia. */
export default function FranKopia({ onUpplast, onTillbaka }: Props) {
  const [fel, setFel] = useState<{ readonly fil?: string; readonly hemlighet?: string }>({});
  const [arbetar, setArbetar] = useState(false);
  const filfalt = useRef<HTMLInputElement>(null);
  const hemlighet = useRef<HTMLInputElement>(null);

  async function las(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const fil = filfalt.current?.files?.[0];
    const fras = hemlighet.current?.value ?? '';
    const brister = { ...(fil ? {} : { fil: 'Välj filen med säkerhetskopian.' }), ...(fras === '' ? { hemlighet: 'Skriv lösenfrasen eller återställningsnyckeln.' } : {}) };
    setFel(brister);
    if (!fil || fras === '') return;
    setArbetar(true);
    const svar = await oppnaKopia(fil, fras);
    setArbetar(false);
    if (svar.ok) onUpplast(svar.upplast);
    else setFel(svar.orsak === 'felKopiahemlighet' ? { hemlighet: svar.mening } : { fil: svar.mening });
  }

  return (
    <form autoComplete="off" noValidate onSubmit={(h) => void las(h)} className="stapel">
      <h1 className="ds-heading" data-size="sm">
        Öppna en säkerhetskopia
      </h1>
      <p className="dov">Allt blir som det var när kopian gjordes, med samma lösenfras och återställningsnyckel. Filen ändras inte.</p>
      <EnkeltFalt namn="kopia" etikett="Fil" hjalp="Namnet slutar på .likvard-kopia." fel={fel.fil}>
        {(falt) => <input ref={filfalt} {...falt} type="file" />}
      </EnkeltFalt>
      <Losenfras ref={hemlighet} namn="hemlighet" etikett="Lösenfras eller återställningsnyckel" {...(fel.hemlighet ? { fel: fel.hemlighet } : {})} />
      <button className="ds-button" type="submit" disabled={arbetar}>
        {arbetar ? 'Läser in …' : 'Läs in kopian'}
      </button>
      <button className="ds-button" type="button" data-variant="tertiary" data-size="sm" onClick={onTillbaka}>
        Tillbaka
      </button>
    </form>
  );
}
