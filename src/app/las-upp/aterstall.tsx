import { type SubmitEvent, useRef, useState } from 'react';
import { EnkeltFalt } from './enkelt-falt.tsx';
import { type Frasfel, granskaNyFras, NyLosenfras } from './ny-losenfras.tsx';
import { aterstallValv, type Upplast } from './oppna.ts';

interface Props {
  readonly onUpplast: (upplast: Upplast) => void;
  readonly onTillbaka: () => void;
}

/** The lösenfras is forgotten: the key on paper opens the vault, together with a new lösenfras. */
export default function Aterstall({ onUpplast, onTillbaka }: Props) {
  const [fel, setFel] = useState<Frasfel & { readonly nyckel?: string }>({});
  const [arbetar, setArbetar] = useState(false);
  const nyckel = useRef<HTMLInputElement>(null);
  const fras = useRef<HTMLInputElement>(null);
  const igen = useRef<HTMLInputElement>(null);

  async function oppna(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const skriven = nyckel.current?.value ?? '';
    const ny = fras.current?.value ?? '';
    const brister = { ...granskaNyFras(ny, igen.current?.value ?? ''), ...(skriven.trim() === '' ? { nyckel: 'Skriv nyckeln från papperet.' } : {}) };
    setFel(brister);
    if (Object.keys(brister).length > 0) return;
    setArbetar(true);
    const svar = await aterstallValv(skriven, ny, (mening) => setFel({ nyckel: mening }));
    setArbetar(false);
    setFel({});
    if (svar.ok) return onUpplast(svar.upplast);
    setFel({ nyckel: svar.mening });
    nyckel.current?.focus();
  }

  return (
    <form autoComplete="off" noValidate onSubmit={(h) => void oppna(h)} className="stapel">
      <h1 className="ds-heading" data-size="sm">
        Öppna med återställningsnyckeln
      </h1>
      <p className="dov">Nyckeln står på papperet som skrevs ut när valvet skapades. Ärendena är orörda; det är bara lösenfrasen som byts.</p>
      <EnkeltFalt namn="nyckel" etikett="Återställningsnyckel" hjalp="Nio grupper med fyra tecken. Stora eller små bokstäver går lika bra." fel={fel.nyckel}>
        {/* The field that the screen begins in: nothing comes before it for a reader to miss. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        {(falt) => <input ref={nyckel} {...falt} autoFocus autoComplete="off" autoCapitalize="characters" spellCheck={false} />}
      </EnkeltFalt>
      <NyLosenfras fras={fras} igen={igen} fel={fel} etikett="Ny lösenfras" etikettIgen="Den nya lösenfrasen en gång till" />
      <button className="ds-button" type="submit" disabled={arbetar}>
        {arbetar ? 'Öppnar …' : 'Öppna och byt lösenfras'}
      </button>
      <button className="ds-button" type="button" data-variant="tertiary" data-size="sm" onClick={onTillbaka}>
        Tillbaka
      </button>
    </form>
  );
}
