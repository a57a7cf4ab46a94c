import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { skrivVisitkort, type Visitkort } from '@storage/paket/index.ts';
import { laddaNer } from '../_delat/ladda-ner.ts';
import { Fingeravtryck } from './fingeravtryck.tsx';
import { Qr } from './qr.tsx';

/** One's own card: what a colleague needs to send cases here. Nothing in it is secret. */
export function MittVisitkort({ kort, avtryck }: { readonly kort: Visitkort; readonly avtryck: string }) {
  const id = useId();
  const text = skrivVisitkort(kort);
  const [besked, setBesked] = useState('');

  async function kopiera() {
    await navigator.clipboard.writeText(text).then(
      () => setBesked('Visitkortet är kopierat. Skicka det till kollegan, till exempel med e-post: det innehåller inget hemligt.'),
      () => setBesked('Webbläsaren tillät inte kopieringen. Markera texten och kopiera den för hand.'),
    );
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Mitt visitkort</h2>
      <p className="dov">Det här behöver kollegan för att kunna skicka ärenden till dig. Visitkortet är inte hemligt. Läs upp fingeravtrycket för kollegan, så att ni båda vet att kortet är ditt.</p>
      <div className="visitkort">
        <div className="stapel">
          <p><strong>{kort.namn}</strong>, fingeravtryck:</p>
          <Fingeravtryck avtryck={avtryck} av={kort.namn} />
          <p className="visitkort-text">{text}</p>
        </div>
        <Qr text={text} namn="Visitkortet som QR-kod" />
      </div>
      <div className="rad">
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void kopiera()}>Kopiera visitkortet</Button>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => laddaNer(new Blob([`${text}\n`], { type: 'text/plain' }), 'visitkort-likvard.txt')}>Spara som fil</Button>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => window.print()}>Skriv ut</Button>
      </div>
      <p role="status">{besked}</p>
    </section>
  );
}
