import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Listrad } from '@rules/arende/listrad.ts';
import { Arenderad } from './arenderad.tsx';

const RADHOJD = 52;
/** From this many rows only those in sight are drawn. */
const VIRTUELL_FRAN = 60;

/** The cases as a table. Ten thousand rows scroll as easily as ten. */
export function Arendetabell({ rader }: { readonly rader: readonly Listrad[] }) {
  const ram = useRef<HTMLDivElement>(null);
  const alla = rader.length < VIRTUELL_FRAN;
  const lista = useVirtualizer({ count: rader.length, getScrollElement: () => ram.current, estimateSize: () => RADHOJD, overscan: 12, enabled: !alla });
  const synliga = alla ? rader.map((_, index) => index) : lista.getVirtualItems().map((v) => v.index);
  const fore = alla ? 0 : (lista.getVirtualItems()[0]?.start ?? 0);
  const efter = alla ? 0 : lista.getTotalSize() - (lista.getVirtualItems().at(-1)?.end ?? 0);

  if (rader.length === 0) return <p className="kort">Inga ärenden här. Välj en annan flik eller ändra sökningen.</p>;
  return (
    <div ref={ram} className={alla ? 'tabellram' : 'tabellram rullande'} {...(alla ? {} : { tabIndex: 0, role: 'region', 'aria-label': 'Ärenden' })}>
      <table className="ds-table arendetabell" aria-rowcount={rader.length + 1}>
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
        <tbody>
          {fore > 0 && <tr aria-hidden="true"><td colSpan={6} height={fore} /></tr>}
          {synliga.map((index) => (
            <Arenderad key={rader[index]!.id} rad={rader[index]!} index={index} />
          ))}
          {efter > 0 && <tr aria-hidden="true"><td colSpan={6} height={efter} /></tr>}
        </tbody>
      </table>
    </div>
  );
}
