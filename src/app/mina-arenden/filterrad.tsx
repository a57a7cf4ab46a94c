import { useTjanster } from '../start/tjanster.tsx';
import { FLIKAR, type Urval, underFlik } from './urval.ts';
import type { Listrad } from '@rules/arende/listrad.ts';

interface Props {
  readonly urval: Urval;
  readonly rader: readonly Listrad[];
  readonly onUrval: (urval: Urval) => void;
}

/** Tabs with their counts, and a search by the keys that the law allows. */
export function Filterrad({ urval, rader, onUrval }: Props) {
  const dag = useTjanster().idag();
  return (
    <form autoComplete="off" role="search" className="filterrad" onSubmit={(h) => h.preventDefault()}>
      <fieldset className="flikar">
        <legend className="endast-skarmlasare">Visa</legend>
        {FLIKAR.map(({ id, namn }) => (
          <label key={id} className="flik">
            <input type="radio" name="flik" value={id} checked={urval.flik === id} onChange={() => onUrval({ ...urval, flik: id })} />
            <span>
              {namn} <span className="tal dov">{rader.filter((rad) => underFlik(rad, id, dag)).length}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="sokfalt">
        <label htmlFor="sok">Sök</label>
        <input id="sok" className="ds-input" type="search" value={urval.sok} placeholder="Namn, personnummer eller ärendenummer" onChange={(h) => onUrval({ ...urval, sok: h.target.value })} autoComplete="off" />
      </div>
    </form>
  );
}
