import type { Listrad } from '@rules/arende/listrad.ts';
import { Arenderad } from './arenderad.tsx';
import { LangTabell } from './lang-tabell.tsx';
import { Tabell } from './tabell.tsx';

/** From this many rows only those in sight are drawn. */
const LANG = 60;

/** The cases as a table. */
export function Arendetabell({ rader }: { readonly rader: readonly Listrad[] }) {
  if (rader.length === 0) return <p className="kort">Inga ärenden här. Välj en annan flik eller ändra sökningen.</p>;
  if (rader.length >= LANG) {
    return <LangTabell rader={rader} />;
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
