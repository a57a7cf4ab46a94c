import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { EnkeltFalt } from './enkelt-falt.tsx';
import { Losenfras } from './losenfras.tsx';

export interface Kopiafel {
  readonly fil?: string;
  readonly hemlighet?: string;
}

/** Where a refusal belongs: at the secret when that is wrong, otherwise at the file. */
export const felVid = ({ orsak, mening }: { readonly orsak?: string; readonly mening: string }): Kopiafel => (orsak === 'felKopiahemlighet' ? { hemlighet: mening } : { fil: mening });

interface Props {
  readonly knapp: string;
  readonly arbetar: string;
  /** Opens the copy. Answers with what is wrong, or null. */
  readonly onKopia: (fil: Blob, hemlighet: string) => Promise<Kopiafel | null>;
  /** Above the fields, and below the button. */
  readonly over?: ReactNode;
  readonly under?: ReactNode;
}

/** A säkerhetskopia and the secret that opens it. */
export function Kopiaformular({ knapp, arbetar: vantar, onKopia, over, under }: Props) {
  const [fel, setFel] = useState<Kopiafel>({});
  const [arbetar, setArbetar] = useState(false);
  const filfalt = useRef<HTMLInputElement>(null);
  const hemlighet = useRef<HTMLInputElement>(null);

  async function oppna(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const fil = filfalt.current?.files?.[0];
    const fras = hemlighet.current?.value ?? '';
    setFel({ ...(fil ? {} : { fil: 'Välj filen med säkerhetskopian.' }), ...(fras === '' ? { hemlighet: 'Skriv lösenfrasen eller återställningsnyckeln.' } : {}) });
    if (!fil || fras === '') return;
    setArbetar(true);
    const nytt = await onKopia(fil, fras);
    setArbetar(false);
    setFel(nytt ?? {});
  }

  return (
    <form autoComplete="off" noValidate onSubmit={(h) => void oppna(h)} className="stapel">
      {over}
      <EnkeltFalt namn="kopia" etikett="Fil" hjalp="Namnet slutar på .likvard-kopia." fel={fel.fil}>
        {(falt) => <input ref={filfalt} {...falt} type="file" />}
      </EnkeltFalt>
      <Losenfras ref={hemlighet} namn="hemlighet" etikett="Lösenfras eller återställningsnyckel" {...(fel.hemlighet ? { fel: fel.hemlighet } : {})} />
      <button className="ds-button" type="submit" disabled={arbetar}>
        {arbetar ? vantar : knapp}
      </button>
      {under}
    </form>
  );
}
