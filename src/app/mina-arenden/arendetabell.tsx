import { lazy, type ReactNode, Suspense } from 'react';
import type { Listrad } from '@rules/arende/listrad.ts';
import { Arenderad } from './arenderad.tsx';

const LangTabell = lazy(() => import('./lang-tabell.tsx'));

/** From this many rows only those in sight are drawn. */
const LANG = 60;

/** The cases as a table. */
export function Arendetabell({ rader }: { readonly rader: readonly Listrad[] }) {
  if (rader.length === 0) return <p className="kort">Inga ärenden här. Välj en annan flik eller ändra sökningen.</p>;
  if (rader.length >= LANG) {
    return (
      <Suspense fallback={<p className="dov" role="status">Ritar listan …</p>}>
        <LangTabell rader={rader} />
      </Suspense>
    );
  }
  return (
    <div className="tabellram">
      <Tabell antal={rader.length}>
        {rader.map((rad, index) => (
          <Arenderad key={rad.id} rad={rad} index={index} />
        ))}
      </Tabell>
    </div>
  );
}

/** Head and frame of the table, the same however many rows. */
export const Tabell = ({ antal, children }: { readonly antal: number; readonly children: ReactNode }) => (
  <table className="ds-table arendetabell" aria-rowcount={antal + 1}>
    <caption className="endast-skarmlasare">Ärenden, närmaste dag först</caption>
    <thead>
      <tr>
        <th scope="col">Namn</th>
        <th scope="col">Personnummer</th>
        <th scope="col">Läge</th>
        <th scope="col">Nästa dag</th>
        <th scope="col">Väntar på</th>
        <th scope="col">Ansökan kom</th>
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
