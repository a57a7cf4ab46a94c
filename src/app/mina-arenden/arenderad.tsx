import { Link } from 'wouter';
import { narhet, statusIDag } from '@rules/arende/dagslage.ts';
import type { Frist, Listrad } from '@rules/arende/listrad.ts';
import { STATUSNAMN } from '@rules/arende/status.ts';
import { useTjanster } from '../start/tjanster.tsx';

const FARG = { forsenad: 'danger', idag: 'warning', snart: 'warning', senare: 'neutral' } as const;

const utc = (dag: string): Date => new Date(`${dag}T00:00Z`);
/** Small on purpose: the worklist loads no calendar. */
const veckodag = new Intl.DateTimeFormat('sv-SE', { weekday: 'short', timeZone: 'UTC' });
const DYGN = 86_400_000;

const dagarTill = (dag: string, idag: string): number => Math.round((utc(dag).getTime() - utc(idag).getTime()) / DYGN);

/** How far off a day is, in words: "3 dagar sen", "i dag", "om 2 dagar". Nothing when it is not near. */
function narhetsord(dagar: number): string {
  const sa = `${Math.abs(dagar)} ${Math.abs(dagar) === 1 ? 'dag' : 'dagar'}`;
  return { forsenad: `${sa} sen`, idag: 'i dag', snart: `om ${sa}`, senare: '' }[narhet(dagar)];
}

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
      <td className="frist">{rad.nastaFrist ? <Nastafrist frist={rad.nastaFrist} /> : <span className="dov">–</span>}</td>
      <td>{rad.vantarPa ? `${rad.vantarPa}${rad.vantarTill ? ` (${rad.vantarTill})` : ''}` : <span className="dov">–</span>}</td>
      <td className="tal">{rad.ankomstdag}</td>
    </tr>
  );
}

/** Which clock, what day, and how near. */
function Nastafrist({ frist }: { readonly frist: Frist }) {
  const dagar = dagarTill(frist.dag, useTjanster().idag());
  const ord = narhetsord(dagar);
  return (
    <span className="rad-tat">
      <span>
        {frist.vad}: <span className="tal">{veckodag.format(utc(frist.dag))} {frist.dag}</span>
      </span>
      {ord && <span className="ds-tag" data-size="sm" data-color={FARG[narhet(dagar)]}>{ord}</span>}
    </span>
  );
}
