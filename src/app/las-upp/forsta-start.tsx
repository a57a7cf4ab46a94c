import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { KOMMUNER } from '../start/kommuner.ts';
import { EnkeltFalt } from './enkelt-falt.tsx';
import { granskaNyFras, NyLosenfras } from './ny-losenfras.tsx';
import { provaLagring, skapaForsta, type Upplast } from './oppna.ts';

type Fel = Partial<Record<'namn' | 'losenfras' | 'igen' | 'allmant', string>>;

interface Props {
  readonly onSkapat: (upplast: Upplast, aterstallningsnyckel: string) => void;
  readonly onKopia: () => void;
}

/** First start: who works here, under which municipality, and a lösenfras of her own. */
export function ForstaStart({ onSkapat, onKopia }: Props) {
  const [fel, setFel] = useState<Fel>({});
  const [arbetar, setArbetar] = useState(false);
  const fras = useRef<HTMLInputElement>(null);
  const igen = useRef<HTMLInputElement>(null);
  const namnfalt = useRef<HTMLInputElement>(null);
  const kommunfalt = useRef<HTMLSelectElement>(null);
  // Said before anything is typed.
  useEffect(() => void provaLagring().then((hinder) => hinder && setFel({ allmant: hinder })), []);

  async function borja(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const losenfras = fras.current?.value ?? '';
    const namn = namnfalt.current?.value.trim() ?? '';
    const brister = granska(namn, losenfras, igen.current?.value ?? '');
    setFel(brister);
    if (Object.keys(brister).length > 0) return;
    setArbetar(true);
    const svar = await skapaForsta(losenfras, { anvandare: namn, kommun: kommunfalt.current?.value ?? '' });
    setArbetar(false);
    if (svar.ok) onSkapat(svar.upplast, svar.aterstallningsnyckel);
    else setFel({ allmant: svar.mening });
  }

  return (
    <form autoComplete="off" noValidate onSubmit={(h) => void borja(h)} className="stapel">
      <h1 className="ds-heading" data-size="sm">
        Välj en lösenfras
      </h1>
      <p className="dov">Den låser allt du skriver på den här datorn, och ingen annan har den. I nästa steg får du en återställningsnyckel på papper, för den dag du glömmer den.</p>
      <NyLosenfras fras={fras} igen={igen} fel={fel} forst />
      <EnkeltFalt namn="namn" etikett="Ditt namn" hjalp="Står som handläggare i utredningar och beslut." fel={fel.namn}>
        {(falt) => <input ref={namnfalt} {...falt} autoComplete="off" />}
      </EnkeltFalt>
      <div className="ds-field">
        <label className="ds-label" data-weight="medium" htmlFor="kommun">
          Kommun
        </label>
        <select ref={kommunfalt} id="kommun" name="kommun" className="ds-input" defaultValue={KOMMUNER[0]?.id}>
          {KOMMUNER.map((kommun) => (
            <option key={kommun.id} value={kommun.id}>
              {kommun.namn}
              {kommun.uppdiktad ? ' (påhittad, för att prova och öva)' : ''}
            </option>
          ))}
        </select>
      </div>
      {fel.allmant && <p className="ds-alert" data-color="danger" role="alert">{fel.allmant}</p>}
      <button className="ds-button" type="submit" disabled={arbetar}>
        {arbetar ? 'Skapar valvet …' : 'Börja arbeta'}
      </button>
      <button className="ds-button" type="button" data-variant="tertiary" data-size="sm" onClick={onKopia}>
        Jag har en säkerhetskopia
      </button>
    </form>
  );
}

function granska(namn: string, losenfras: string, igen: string): Fel {
  return {
    ...granskaNyFras(losenfras, igen),
    ...(namn === '' ? { namn: 'Skriv ditt namn, så att det kan stå i utredningen.' } : {}),
  };
}
