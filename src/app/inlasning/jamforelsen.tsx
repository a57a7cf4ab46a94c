import { type SubmitEvent, useMemo, useState } from 'react';
import type { Jamforelse } from '@storage/mer.ts';
import type { Jamford } from '../las-upp/oppna.ts';
import { tidpunkt } from '../start/klocka.ts';
import type { Innehall } from '../start/lagring.ts';
import { type Satt, oversikt } from './val.ts';

interface Props {
  readonly jamforelse: Jamforelse<Innehall>;
  readonly onLasIn: (...val: Parameters<Jamford['lasIn']>) => Promise<void>;
  readonly onAvbryt: () => void;
}

const med = (n: number, ett: string, flera: string): string => `${n} ${n === 1 ? ett : flera}`;

/** What the copy would change, and the choice. Nothing is written before the last press. */
export function Jamforelsen({ jamforelse, onLasIn, onAvbryt }: Props) {
  const [satt, setSatt] = useState<Satt>('laggTill');
  const [valda, setValda] = useState<ReadonlySet<string>>(new Set());
  const [arbetar, setArbetar] = useState(false);
  const o = useMemo(() => oversikt(jamforelse), [jamforelse]);
  const inget = o.nya + o.skiljer.length + o.noteringar.nya + o.noteringar.skiljer === 0 && (satt === 'laggTill' || o.baraHar + o.noteringar.baraHar === 0);

  async function lasIn(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    setArbetar(true);
    await onLasIn(satt, valda);
    setArbetar(false);
  }
  const valj = (id: string, ta: boolean) => setValda(new Set(ta ? [...valda, id] : [...valda].filter((v) => v !== id)));

  return (
    <form autoComplete="off" className="stapel" onSubmit={(h) => void lasIn(h)}>
      <div role="status"><ul>
        <li>{med(o.nya, 'ärende', 'ärenden')} och {med(o.noteringar.nya, 'notering', 'noteringar')} finns bara i kopian.</li>
        <li>{med(o.skiljer.length, 'ärende', 'ärenden')} och {med(o.noteringar.skiljer, 'notering', 'noteringar')} skiljer sig.</li>
        <li>{med(o.baraHar, 'ärende', 'ärenden')} och {med(o.noteringar.baraHar, 'notering', 'noteringar')} finns bara här.</li>
        <li>{med(o.lika, 'ärende är lika', 'ärenden är lika')} på båda ställena.</li>
        {jamforelse.olasta > 0 && <li>{med(jamforelse.olasta, 'post i kopian går', 'poster i kopian går')} inte att läsa och tas inte in.</li>}
      </ul></div>
      <fieldset className="ds-fieldset">
        <legend className="ds-label">Hur ska kopian läsas in?</legend>
        <Val varde="laggTill" valt={satt} onVal={setSatt} text="Lägg till det som saknas här" hjalp="Det som finns här behålls. Där ett ärende skiljer sig väljer du nedan." />
        <Val varde="ersatt" valt={satt} onVal={setSatt} text="Ersätt det som finns här" hjalp="Ärenden och noteringar blir som i kopian. Det som bara finns här tas bort." />
      </fieldset>
      {satt === 'laggTill' && o.skiljer.length > 0 && (
        <table className="ds-table" data-size="sm">
          <caption>Ärenden som skiljer sig: kryssa för där kopians ord ska gälla</caption>
          <thead>
            <tr><th scope="col">Ta kopians</th><th scope="col">Namn</th><th scope="col">Ändrat i kopian</th><th scope="col">Ändrat här</th></tr>
          </thead>
          <tbody>
            {o.skiljer.map(({ id, varde, har }) => (
              <tr key={id}>
                <td><input className="ds-input" type="checkbox" aria-label={`Ta kopians ord för ${varde.namn || 'ärendet utan namn'}`} checked={valda.has(id)} onChange={(h) => valj(id, h.target.checked)} /></td>
                <th scope="row">{varde.namn || 'Utan namn'}</th>
                <td className="tal">{tidpunkt(varde.andrad)}</td>
                <td className="tal">{har ? tidpunkt(har.andrad) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {satt === 'ersatt' && o.baraHar > 0 && <p className="varningstext">{med(o.baraHar, 'ärende som bara finns här tas bort', 'ärenden som bara finns här tas bort')}. Du kan ångra inläsningen efteråt.</p>}
      <div className="rad">
        <button type="submit" className="ds-button" disabled={arbetar || inget}>{arbetar ? 'Läser in …' : inget ? 'Inget att läsa in' : 'Läs in'}</button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onAvbryt}>Avbryt</button>
      </div>
    </form>
  );
}

interface Valprops {
  readonly varde: Satt;
  readonly valt: Satt;
  readonly onVal: (satt: Satt) => void;
  readonly text: string;
  readonly hjalp: string;
}
const Val = ({ varde, valt, onVal, text, hjalp }: Valprops) => (
  <div className="ds-field">
    <input className="ds-input" type="radio" id={`satt-${varde}`} name="satt" checked={valt === varde} onChange={() => onVal(varde)} aria-describedby={`satt-${varde}-hjalp`} />
    <label className="ds-label" htmlFor={`satt-${varde}`}>{text}</label>
    <p id={`satt-${varde}-hjalp`} data-field="description">{hjalp}</p>
  </div>
);
