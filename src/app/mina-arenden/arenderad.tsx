import { Link } from 'wouter';
import { narhet } from '@rules/arende/frister.ts';
import { type Frist, type Listrad, statusIDag } from '@rules/arende/listrad.ts';
import { STATUSNAMN } from '@rules/arende/status.ts';
import { useTjanster } from '../start/tjanster.tsx';

const NARHET = {
  forsenad: { ord: 'försenad', farg: 'danger' },
  idag: { ord: 'i dag', farg: 'warning' },
  snart: { ord: 'snart', farg: 'warning' },
  senare: { ord: '', farg: 'neutral' },
} as const;

/** One case: the name is the link; nearness is said with a word as well as a colour. */
export function Arenderad({ rad, index }: { readonly rad: Listrad; readonly index: number }) {
  const idag = useTjanster().idag();
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <Link href={`/arende/${rad.id}`} className="arendelank">{rad.namn || 'Utan namn'}</Link>
        {rad.slag !== 'skarp' && <span className="ds-tag" data-size="sm" data-color="brand1">Demo</span>}
      </th>
      <td className="tal">{rad.personnummer}</td>
      <td>{STATUSNAMN[statusIDag(rad, idag)]}</td>
      <td>{rad.nastaFrist ? <Dag frist={rad.nastaFrist} /> : <span className="dov">–</span>}</td>
      <td>{rad.vantarPa ? `${rad.vantarPa}${rad.vantarTill ? ` (${rad.vantarTill})` : ''}` : <span className="dov">–</span>}</td>
      <td className="tal">{rad.ankomstdag}</td>
    </tr>
  );
}

function Dag({ frist }: { readonly frist: Frist }) {
  const { ord, farg } = NARHET[narhet(frist.dag, useTjanster().idag())];
  return (
    <span className="rad-tat">
      <span className="tal">{frist.dag}</span> {frist.vad}
      {ord && <span className="ds-tag" data-size="sm" data-color={farg}>{ord}</span>}
    </span>
  );
}
