import { useId, useState } from 'react';
import { LAS_EFTER } from '../start/installningar.ts';
import { useTjanster } from '../start/tjanster.tsx';

const MINUTER = [2, 5, 10, 15, 30, 60] as const;

/** After how long a rest the vault locks by itself. */
export function LasEfter() {
  const { installningar, bytInstallningar } = useTjanster();
  const id = useId();
  const [svar, setSvar] = useState<{ readonly ok: boolean; readonly mening: string }>();
  const valj = async (lasEfter: number) => {
    const fel = await bytInstallningar((nu) => ({ ...nu, lasEfter }));
    setSvar(fel === null ? { ok: true, mening: `Likvärd låses efter ${lasEfter} minuter.` } : { ok: false, mening: fel });
  };
  return (
    <section className="kort stapel" aria-labelledby={`${id}-rubrik`}>
      <h2 className="ds-heading" data-size="xs" id={`${id}-rubrik`}>Lås av sig självt</h2>
      <p className="dov">Likvärd låses när ingen har rört tangentbord eller mus en stund, och när datorn har varit i vila. Det du skrivit sparas först, och du kommer tillbaka till samma fält.</p>
      <form autoComplete="off" className="ds-field">
        <label className="ds-label" data-weight="medium" htmlFor={id}>Lås efter</label>
        <select id={id} className="ds-input smal-lista" value={installningar.lasEfter ?? LAS_EFTER} onChange={(h) => void valj(Number(h.target.value))}>
          {MINUTER.map((m) => (
            <option key={m} value={m}>{m} minuter</option>
          ))}
        </select>
      </form>
      {svar && <p className={svar.ok ? 'dov' : 'varningstext'} role={svar.ok ? 'status' : 'alert'}>{svar.mening}</p>}
    </section>
  );
}
