import { Button, Heading, Radio, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { Link } from 'wouter';

const VANLIGA = ['Jag tar över ärendet', 'Jag ersätter handläggaren', 'Granskning eller metodstöd'] as const;

/** Whoever opens someone else's case says why first. The answer goes to the åtkomstlogg. */
export function Oppningsskal({ handlaggare, onSkal }: { readonly handlaggare: string; readonly onSkal: (skal: string) => void }) {
  const [valt, setValt] = useState('');
  const [eget, setEget] = useState('');
  const [fel, setFel] = useState('');

  function oppna(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const skal = (valt === 'annat' ? eget : valt).trim();
    if (skal === '') return setFel(valt === 'annat' ? 'Skriv varför du öppnar ärendet.' : 'Välj varför du öppnar ärendet.');
    return onSkal(skal);
  }

  return (
    <main className="innehall">
      <form autoComplete="off" noValidate onSubmit={oppna} className="kort stapel">
        <Heading level={1} data-size="xs">Varför öppnar du ärendet?</Heading>
        <p>Handläggare är {handlaggare}. Du får läsa om någon bara när du behöver det för ditt arbete, så skälet antecknas i åtkomstloggen (10 § lagen om behandling av personuppgifter inom socialtjänsten).</p>
        <fieldset className="ds-fieldset">
          <legend className="ds-label">Skäl</legend>
          {[...VANLIGA, 'annat'].map((skal) => (
            <Radio key={skal} name="oppningsskal" value={skal} checked={valt === skal} onChange={() => setValt(skal)} label={skal === 'annat' ? 'Något annat' : skal} />
          ))}
        </fieldset>
        {valt === 'annat' && <Textfield label="Vad då?" value={eget} onChange={(h) => setEget(h.target.value)} autoComplete="off" name="eget-skal" />}
        {fel && <p className="ds-validation-message" data-field="validation" role="alert">{fel}</p>}
        <div className="rad">
          <Button type="submit">Öppna ärendet</Button>
          <Link href="/" className="ds-link">Till mina ärenden</Link>
        </div>
      </form>
    </main>
  );
}
