import { useId } from 'react';
import { type Profil, profiler } from '@storage/valv/profiler.ts';

interface Props {
  readonly profil: Profil;
  /** It has no vault yet. */
  readonly ny: boolean;
  readonly onByt: (profil: Profil) => void;
}

/** Which vault is to be unlocked, where a computer has several; or the way back from one that is about to be made. */
export default function Profilval({ profil, ny, onByt }: Props) {
  const id = useId();
  const lista = profiler();
  if (ny) {
    return (
      <div className="rad">
        <p className="vaxer">Ny profil: {profil.etikett}</p>
        <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={() => lista[0] && onByt(lista[0])}>Avbryt</button>
      </div>
    );
  }
  return (
    <form autoComplete="off" className="ds-field">
      <label className="ds-label" data-weight="medium" htmlFor={id}>Profil</label>
      <select id={id} className="ds-input" value={profil.namn} onChange={(h) => onByt(lista.find(({ namn }) => namn === h.target.value) ?? profil)}>
        {lista.map(({ namn, etikett }) => (
          <option key={namn} value={namn}>{etikett}</option>
        ))}
      </select>
    </form>
  );
}
