import { useId, useState } from 'react';
import { laddaNer } from '../_delat/ladda-ner.ts';
import { tidpunkt } from '../start/klocka.ts';
import { useTjanster } from '../start/tjanster.tsx';

type Besked = { readonly slag: 'status' | 'alert'; readonly text: string };
const antal = (n: number, ett: string, flera: string): string => `${n} ${n === 1 ? ett : flera}`;

/** One press: the whole vault as an encrypted file, read back and checked before it is given out. */
export function Sakerhetskopia() {
  const { installningar, bytInstallningar, skapaKopia, nu, idag } = useTjanster();
  const id = useId();
  const [arbetar, setArbetar] = useState(false);
  const [besked, setBesked] = useState<Besked>();

  async function spara() {
    setArbetar(true);
    setBesked(undefined);
    const borjan = nu();
    const svar = await skapaKopia();
    setArbetar(false);
    if (!svar.ok) return setBesked({ slag: 'alert', text: svar.mening });
    laddaNer(svar.fil, `likvard-${idag()}.likvard-kopia`);
    const oresta = svar.oresta === 0 ? '' : ` ${antal(svar.oresta, 'skadad post kunde inte läsas och är inte med', 'skadade poster kunde inte läsas och är inte med')}.`;
    const fel = await bytInstallningar((i) => ({ ...i, senasteKopia: borjan }));
    setBesked({ slag: fel === null && svar.oresta === 0 ? 'status' : 'alert', text: `Kopian är gjord och kontrollerad: ${antal(svar.arenden, 'ärende', 'ärenden')}.${oresta}${fel === null ? '' : ` ${fel}`} Se efter att filen kom dit du ville, på ett ställe som säkerhetskopieras och inte bara på den här datorn.` });
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Säkerhetskopia</h2>
      <p className="dov">Allt som finns här, i en krypterad fil. Filen öppnas med lösenfrasen eller återställningsnyckeln som gäller när kopian görs. På en ny dator väljer du ”Jag har en säkerhetskopia” i stället för en ny lösenfras.</p>
      <p>{installningar.senasteKopia ? `Senast sparad ${tidpunkt(installningar.senasteKopia)}.` : 'Ingen kopia är sparad än.'}</p>
      <div>
        <button className="ds-button" type="button" disabled={arbetar} onClick={() => void spara()}>
          {arbetar ? 'Gör kopian …' : 'Spara en säkerhetskopia'}
        </button>
      </div>
      {besked && <p className={besked.slag === 'alert' ? 'varningstext' : ''} role={besked.slag}>{besked.text}</p>}
    </section>
  );
}
