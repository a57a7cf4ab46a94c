import { type SubmitEvent, useId, useRef, useState } from 'react';
import { Losenfras } from '../las-upp/losenfras.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** What is typed, so that nobody does it by mistake. */
const ORDET = 'RADERA';

interface Fel {
  readonly ord?: string;
  readonly losenfras?: string;
  /** The vault is locked by then: only a new page can go on. */
  readonly sedan?: string;
}

/** A page without anything of the vault in it. */
function borjaOm() {
  location.hash = '';
  location.reload();
}

/** Everything Likvärd has in this browser. An open screen is not enough: a word and the lösenfras are asked for. */
export function RaderaAllt() {
  const { nycklar, installningar } = useTjanster();
  const id = useId();
  const ord = useRef<HTMLInputElement>(null);
  const fras = useRef<HTMLInputElement>(null);
  const [fel, setFel] = useState<Fel>({});
  const [arbetar, setArbetar] = useState(false);

  async function radera(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const brister: Fel = {
      ...(ord.current?.value.trim() === ORDET ? {} : { ord: `Skriv ${ORDET} med stora bokstäver.` }),
      ...(fras.current?.value ? {} : { losenfras: 'Skriv din lösenfras.' }),
    };
    setFel(brister);
    if (Object.keys(brister).length > 0) return;
    setArbetar(true);
    const svar = await nycklar.raderaAllt(fras.current?.value ?? '');
    if (svar.ok) return borjaOm();
    setArbetar(false);
    setFel(svar.orsak === 'annanFlikHaller' ? { sedan: svar.mening } : { losenfras: svar.mening });
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Radera allt</h2>
      <p className="dov">Tar bort alla ärenden, anteckningar, kvitton och nycklar som Likvärd har i den här webbläsaren. Det går inte att ångra. Det som finns i verksamhetssystemet och i säkerhetskopior berörs inte. Appens egna filer ligger kvar: de innehåller inga uppgifter.</p>
      <p>{installningar.senasteKopia ? 'Det du har ändrat sedan den senaste säkerhetskopian finns bara här.' : 'Ingen säkerhetskopia är sparad: det som inte är överfört till verksamhetssystemet är borta för alltid.'} Spara en kopia överst på sidan först, om du kan behöva något av det.</p>
      {fel.sedan ? (
        <>
          <p className="varningstext" role="alert">{fel.sedan} Valvet är låst här: ladda om sidan, lås upp och radera igen.</p>
          <div><button className="ds-button" type="button" onClick={borjaOm}>Ladda om sidan</button></div>
        </>
      ) : (
        <form autoComplete="off" noValidate className="stapel smal-form" onSubmit={(h) => void radera(h)}>
          <div className="ds-field">
            <label className="ds-label" data-weight="medium" htmlFor={`${id}-ord`}>Skriv {ORDET} för att bekräfta</label>
            <input ref={ord} id={`${id}-ord`} name="radera-ord" className="ds-input" type="text" autoComplete="off" autoCapitalize="off" spellCheck={false} aria-invalid={fel.ord ? true : undefined} aria-describedby={fel.ord ? `${id}-fel` : undefined} />
            {fel.ord && <p id={`${id}-fel`} className="ds-validation-message" data-field="validation" role="alert">{fel.ord}</p>}
          </div>
          <Losenfras ref={fras} namn="losenfras-radera" etikett="Lösenfrasen" {...(fel.losenfras ? { fel: fel.losenfras } : {})} />
          <div>
            <button className="ds-button" type="submit" data-color="danger" disabled={arbetar}>{arbetar ? 'Raderar …' : 'Radera allt på den här datorn'}</button>
          </div>
        </form>
      )}
    </section>
  );
}
