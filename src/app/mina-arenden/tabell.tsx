import type { ReactNode } from 'react';

/** Head and frame of the table, the same however many rows. */
export const Tabell = ({ antal, children }: { readonly antal: number; readonly children: ReactNode }) => (
  <table className="ds-table arendetabell" aria-rowcount={antal + 1}>
    <caption className="endast-skarmlasare">Ärenden, närmaste dag först</caption>
    <thead>
      <tr>
        <th scope="col">Namn</th>
        <th scope="col">Personnummer</th>
        <th scope="col">Läge</th>
        <th scope="col">Nästa frist</th>
        <th scope="col">Väntar på</th>
        <th scope="col">Ansökan kom</th>
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
