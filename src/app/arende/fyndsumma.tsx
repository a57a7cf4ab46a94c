import { NASTA_FYND } from '../start/genvagar.tsx';
import { attRatta, attTankaPa, oppnaFynd, stegFor } from './fynd.ts';
import { useArende } from './session.tsx';
import { arPaborjat } from './stegmarke.ts';

/** Open findings of the whole case, always in sight. One press goes to the next, like F8. */
export function Fyndsumma() {
  const { arende, granskning } = useArende();
  // A step that nobody has begun has nothing to put right yet.
  const oppna = oppnaFynd(granskning).filter((f) => arPaborjat(arende, stegFor(f)));
  const [ratta, tank] = [attRatta(oppna).length, attTankaPa(oppna).length];
  return (
    <button type="button" className="fyndsumma ej-utskrift" onClick={() => window.dispatchEvent(new Event(NASTA_FYND))} title="Gå till nästa (F8)" data-ratta={ratta > 0}>
      <span>
        <strong className="tal">{ratta}</strong> att rätta
      </span>
      <span className="dov">
        <span className="tal">{tank}</span> att tänka på
      </span>
    </button>
  );
}
