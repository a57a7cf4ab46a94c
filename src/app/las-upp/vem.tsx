import { type SubmitEvent, useRef, useState } from 'react';
import { KOMMUNER } from '../start/kommuner.ts';
import { EnkeltFalt } from './enkelt-falt.tsx';
import type { Oppning, Upplast, Vem } from './oppna.ts';

interface Props {
  /** Writes who works here, and opens. */
  readonly onVem: (vem: Vem) => Promise<Oppning>;
  readonly onUpplast: (upplast: Upplast) => void;
}

/** The vault is open, but the row that said who works here is damaged or gone: that is asked again, and stops nothing else. */
export default function VemArbetar({ onVem, onUpplast }: Props) {
  const [fel, setFel] = useState<string>();
  const namn = useRef<HTMLInputElement>(null);
  const kommun = useRef<HTMLSelectElement>(null);
  async function fortsatt(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const anvandare = namn.current?.value.trim() ?? '';
    if (anvandare === '') return setFel('Skriv ditt namn, så att det kan stå i utredningen.');
    const svar = await onVem({ anvandare, kommun: kommun.current?.value ?? '' });
    if (svar.ok) onUpplast(svar.upplast);
    else setFel(svar.mening);
  }
  return (
    <form autoComplete="off" noValidate onSubmit={(h) => void fortsatt(h)} className="stapel">
      <h1 className="ds-heading" data-size="sm">Vem arbetar här?</h1>
      <p className="dov">Valvet är öppet, men uppgiften om vem som arbetar här är skadad eller borta. Ange den på nytt. Ärendena är orörda.</p>
      <EnkeltFalt namn="namn" etikett="Ditt namn" hjalp="Står som handläggare i utredningar och beslut." fel={fel}>
        {/* The field that the screen begins in: nothing comes before it for a reader to miss. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        {(falt) => <input ref={namn} {...falt} autoFocus autoComplete="off" />}
      </EnkeltFalt>
      <div className="ds-field">
        <label className="ds-label" data-weight="medium" htmlFor="vem-kommun">Kommun</label>
        <select ref={kommun} id="vem-kommun" name="kommun" className="ds-input">
          {KOMMUNER.map(({ id, namn: text }) => <option key={id} value={id}>{text}</option>)}
        </select>
      </div>
      <button className="ds-button" type="submit">Fortsätt</button>
    </form>
  );
}
