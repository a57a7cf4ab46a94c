import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Listrad } from '@rules/arende/listrad.ts';
import { type Raderas, efterVarning, farRaderasSjalvt, raderingslage } from '@rules/overforing/radering.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { raderaOverfort } from './radera.ts';
import './overforda.css';

interface Props {
  readonly rader: readonly Listrad[];
  /** The list is to be read anew. */
  readonly onRaderat: () => void;
}
const namn = ({ rad }: Raderas): string => rad.namn || 'Utan namn';
const arendena = (n: number): string => (n === 1 ? '1 överfört ärende' : `${n} överförda ärenden`);

/**
 * Cases that are handed over: said from seven days before they are erased here. When the day has come they go at the first unlocking, if it was said on an
 * earlier day; otherwise they are listed to be pressed, and go the next day. What was erased is said too.
 */
export default function Raderingsbesked({ rader, onRaderat }: Props) {
  const tjanster = useTjanster();
  const { idag, installningar, bytInstallningar } = tjanster;
  const dag = idag();
  const lage = useMemo(() => raderingslage(rader, dag), [rader, dag]);
  const [raderade, setRaderade] = useState(0);
  const [fel, setFel] = useState<string>();
  const [arbetar, setArbetar] = useState(false);
  const begynt = useRef(false);

  async function radera(vilka: readonly Raderas[]) {
    setArbetar(true);
    setFel(undefined);
    let antal = 0;
    for (const { rad } of vilka) {
      const svar = await raderaOverfort(tjanster, rad.id);
      if (!svar.ok) {
        setFel(svar.mening);
        break;
      }
      antal += 1;
    }
    setArbetar(false);
    setRaderade((n) => n + antal);
    if (antal > 0) onRaderat();
  }

  useEffect(() => {
    // Once for each time the list is opened: what is erased is not asked about again.
    if (begynt.current) return;
    begynt.current = true;
    const varningar = installningar.raderingsvarningar ?? {};
    const sjalvt = lage.forfallna.filter((r) => farRaderasSjalvt(r, varningar, dag));
    const nya = efterVarning(lage, varningar, dag);
    if (JSON.stringify(nya) !== JSON.stringify(varningar)) void bytInstallningar((nu) => ({ ...nu, raderingsvarningar: efterVarning(lage, nu.raderingsvarningar ?? {}, dag) }));
    if (sjalvt.length > 0) void radera(sjalvt);
    // Only the first drawing decides: later ones show what is left.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <div className="stapel-tat">
      <div role="status">
        {raderade > 0 && (
          <p className="ds-alert" data-color="success">
            {arendena(raderade)} raderades här. Kvitton och det som ska bevakas finns under <Link href="/overforda" className="ds-link">Överförda ärenden</Link>.
          </p>
        )}
      </div>
      {fel && <p className="ds-alert" data-color="danger" role="alert">{fel} Det som inte är raderat finns kvar.</p>}
      {lage.forfallna.length > 0 && <Forfallna rader={lage.forfallna} arbetar={arbetar} onRadera={(vilka) => void radera(vilka)} />}
      {lage.snart.length > 0 && (
        <section className="kort stapel-tat" aria-labelledby="raderas-snart">
          <h2 className="ds-heading" data-size="2xs" id="raderas-snart">Raderas här inom en vecka</h2>
          <ul className="raderingslista">
            {lage.snart.map((r) => (
              <li key={r.rad.id}>
                <Link href={`/arende/${r.rad.id}/beslut/overfor`} className="ds-link">{namn(r)}</Link>: raderas här om {r.om === 1 ? '1 dag' : `${r.om} dagar`} ({r.dag})
              </li>
            ))}
          </ul>
          <p className="dov liten">De är överförda till verksamhetssystemet. Öppna ärendet om det ska ligga kvar.</p>
        </section>
      )}
    </div>
  );
}

interface Forfallnaprops {
  readonly rader: readonly Raderas[];
  readonly arbetar: boolean;
  readonly onRadera: (vilka: readonly Raderas[]) => void;
}

const Forfallna = ({ rader, arbetar, onRadera }: Forfallnaprops) => (
  <section className="kort stapel-tat" aria-labelledby="dags-att-radera">
    <h2 className="ds-heading" data-size="2xs" id="dags-att-radera">Dags att radera</h2>
    <p>De här ärendena är överförda till verksamhetssystemet, och dagen de skulle raderas här har kommit. Gör du inget raderas de nästa dag du låser upp. Det går inte att ångra.</p>
    <ul className="raderingslista">
      {rader.map((r) => (
        <li key={r.rad.id} className="rad">
          <span className="vaxer">
            <Link href={`/arende/${r.rad.id}/beslut/overfor`} className="ds-link">{namn(r)}</Link> ({r.dag})
          </span>
          <button type="button" className="ds-button" data-size="sm" data-variant="secondary" data-color="danger" disabled={arbetar} onClick={() => onRadera([r])}>
            Radera<span className="endast-skarmlasare"> {namn(r)}</span>
          </button>
        </li>
      ))}
    </ul>
    {rader.length > 1 && (
      <div>
        <button type="button" className="ds-button" data-size="sm" data-color="danger" disabled={arbetar} onClick={() => onRadera(rader)}>Radera alla {rader.length}</button>
      </div>
    )}
  </section>
);
