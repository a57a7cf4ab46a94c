import { useEffect, useId, useState } from 'react';
import { Kopiaformular, felVid } from '../las-upp/kopiaformular.tsx';
import type { Jamford } from '../las-upp/oppna.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { Jamforelsen } from './jamforelsen.tsx';

type Besked = { readonly slag: 'status' | 'alert'; readonly text: string };
const arenden = (n: number): string => (n === 1 ? '1 post' : `${n} poster`);

/** A säkerhetskopia is held against what is here. What it would do is shown before it is done, and can be taken back. */
export function Inlasning() {
  const { inlasning } = useTjanster();
  const id = useId();
  const [jamford, setJamford] = useState<Jamford>();
  const [besked, setBesked] = useState<Besked>();
  const [kanAngras, setKanAngras] = useState(false);
  useEffect(() => void inlasning.kanAngra().then(setKanAngras), [inlasning]);

  async function jamfor(fil: Blob, hemlighet: string) {
    setBesked(undefined);
    const svar = await inlasning.jamfor(fil, hemlighet);
    if (!svar.ok) return felVid(svar);
    setJamford(svar);
    return null;
  }
  async function lasIn(...val: Parameters<Jamford['lasIn']>) {
    const svar = await jamford?.lasIn(...val);
    if (!svar) return;
    setJamford(undefined);
    setBesked(svar.ok ? { slag: 'status', text: `${arenden(svar.inlasta)} ${svar.inlasta === 1 ? 'är inläst' : 'är inlästa'} ur kopian${svar.borttagna > 0 ? ` och ${svar.borttagna} borttagna här` : ''}.` } : { slag: 'alert', text: svar.mening });
    setKanAngras(await inlasning.kanAngra());
  }
  async function angra() {
    const svar = await inlasning.angra();
    setKanAngras(await inlasning.kanAngra());
    if (!svar.ok) return setBesked({ slag: 'alert', text: svar.mening });
    return setBesked({ slag: 'status', text: `Inläsningen är ångrad: allt är som före den.${svar.kvar > 0 ? ` ${arenden(svar.kvar)} som har ändrats sedan dess är kvar som de är.` : ''}` });
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Läs in en säkerhetskopia</h2>
      {jamford ? (
        <Jamforelsen jamforelse={jamford.jamforelse} onLasIn={lasIn} onAvbryt={() => setJamford(undefined)} />
      ) : (
        <Kopiaformular knapp="Jämför med det som finns här" arbetar="Jämför …" onKopia={jamfor} over={<p className="dov">Du får se vad kopian skulle ändra innan något läses in.</p>} />
      )}
      {besked && <p className={besked.slag === 'alert' ? 'varningstext' : ''} role={besked.slag}>{besked.text}</p>}
      {kanAngras && !jamford && (
        <div>
          <button type="button" className="ds-button" data-variant="secondary" data-size="sm" onClick={() => void angra()}>Ångra den senaste inläsningen</button>
        </div>
      )}
    </section>
  );
}
