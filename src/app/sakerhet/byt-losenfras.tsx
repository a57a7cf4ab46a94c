import { type SubmitEvent, useId, useRef, useState } from 'react';
import { Losenfras } from '../las-upp/losenfras.tsx';
import { type Frasfel, granskaNyFras, NyLosenfras } from '../las-upp/ny-losenfras.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** Changes the lösenfras. The one in use is asked for: an open screen is not enough. */
export function BytLosenfras() {
  const { nycklar } = useTjanster();
  const id = useId();
  const [fel, setFel] = useState<Frasfel & { readonly nuvarande?: string }>({});
  const [lage, setLage] = useState<'vilar' | 'arbetar' | 'bytt'>('vilar');
  const nuvarande = useRef<HTMLInputElement>(null);
  const fras = useRef<HTMLInputElement>(null);
  const igen = useRef<HTMLInputElement>(null);

  async function byt(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const formular = handelse.currentTarget;
    const gammal = nuvarande.current?.value ?? '';
    const ny = fras.current?.value ?? '';
    const brister = { ...granskaNyFras(ny, igen.current?.value ?? ''), ...(gammal === '' ? { nuvarande: 'Skriv den lösenfras du har nu.' } : {}) };
    setFel(brister);
    if (Object.keys(brister).length > 0) return;
    setLage('arbetar');
    const svar = await nycklar.bytLosenfras(gammal, ny);
    setLage(svar.ok ? 'bytt' : 'vilar');
    if (svar.ok) formular.reset();
    else setFel({ nuvarande: svar.mening });
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Byt lösenfras</h2>
      <form autoComplete="off" noValidate className="stapel smal-form" onSubmit={(h) => void byt(h)}>
        <Losenfras ref={nuvarande} namn="nuvarande" etikett="Nuvarande lösenfras" {...(fel.nuvarande ? { fel: fel.nuvarande } : {})} />
        <NyLosenfras key={lage === 'bytt' ? 'tom' : 'ny'} fras={fras} igen={igen} fel={fel} etikett="Ny lösenfras" etikettIgen="Den nya lösenfrasen en gång till" />
        <div>
          <button className="ds-button" type="submit" data-variant="secondary" disabled={lage === 'arbetar'}>
            {lage === 'arbetar' ? 'Byter …' : 'Byt lösenfras'}
          </button>
        </div>
      </form>
      {lage === 'bytt' && <p role="status">Lösenfrasen är bytt. Den nya gäller från och med nu, och återställningsnyckeln är densamma. Spara en ny säkerhetskopia: de som redan finns öppnas med den gamla lösenfrasen.</p>}
    </section>
  );
}
