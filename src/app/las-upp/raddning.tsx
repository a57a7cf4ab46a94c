import { useState } from 'react';
import { laddaNer } from '../_delat/ladda-ner.ts';
import { idag } from '../start/klocka.ts';
import { skapaRaddning } from './oppna.ts';

interface Props {
  /** Only the rows of these cases. */
  readonly bara?: readonly string[];
}

/** What cannot be opened can still be taken out as it lies, for whoever can mend it. Asks for no lösenfras: nothing is opened. */
export default function Raddning({ bara }: Props) {
  const [arbetar, setArbetar] = useState(false);
  const [besked, setBesked] = useState<{ readonly ok: boolean; readonly text: string }>();

  async function spara() {
    setArbetar(true);
    const svar = await skapaRaddning(bara);
    setArbetar(false);
    if (!svar.ok) return setBesked({ ok: false, text: svar.mening });
    laddaNer(svar.fil, `likvard-${idag()}.likvard-raddning`);
    const olasta = svar.olasta === 0 ? '' : ` ${svar.olasta} gick inte att läsa och är inte med.`;
    setBesked({ ok: svar.olasta === 0, text: `Räddningsfilen är gjord: ${svar.rader} rader, låsta som de ligger.${olasta} Lämna den till it-stödet, och ha kvar lösenfrasen och återställningsnyckeln.` });
  }

  return (
    <div className="stapel-tat">
      <p className="dov liten">
        {bara
          ? 'De skadade posterna kan sparas i en räddningsfil till den som kan laga dem. De är låsta i filen också, och inget ändras här.'
          : 'Allt som ligger här kan sparas i en räddningsfil, låst som det är. Den är till it-stödet, för att inget ska gå förlorat medan felet rättas. Inget ändras här.'}
      </p>
      <div>
        <button className="ds-button" type="button" data-variant="secondary" data-size="sm" disabled={arbetar} onClick={() => void spara()}>
          {arbetar ? 'Gör filen …' : 'Spara en räddningsfil'}
        </button>
      </div>
      {besked && <p className={besked.ok ? '' : 'varningstext'} role={besked.ok ? 'status' : 'alert'}>{besked.text}</p>}
    </div>
  );
}
