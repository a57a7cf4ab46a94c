import { Table } from '@digdir/designsystemet-react';
import type { Tidsberakning } from '@rules/schablon/resultat.ts';
import { decimal, visaMinuter, visaTimmar } from '@rules/schablon/tal.ts';
import { litenBokstav, uppraknat } from '@rules/text/sprak.ts';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { useArende } from '../arende/session.tsx';

/** What is fixed per month or year is rare, and said only where there is some. */
const finns = (minuter: Tidsberakning['minuterPerArFast']): boolean => minuter !== null && !minuter.equals(0);

/** The sum per week, month and year, with how the month was counted. What is missing is never 0. */
export function Summor() {
  const { tid, beviljade } = useArende().bild;
  const namn = (id: string) => litenBokstav(tid?.rader.find((r) => r.insats === id)?.namn ?? insatsnamn(beviljade.find((b) => b.ansokt.insatsId === id)!));
  if (!tid) return <p className="dov">Ingen tid att räkna ihop.</p>;
  const { saknas } = tid.kantDelsumma;
  return (
    <div className="stapel" aria-live="polite">
      <Table data-size="sm">
        <caption className="endast-skarmlasare">Sammanlagd tid</caption>
        <Table.Body>
          <Rad namn="Återkommande per vecka" varde={visaMinuter(tid.minuterPerVecka)} />
          {finns(tid.minuterPerManadFast) && <Rad namn="Fast per månad" varde={visaMinuter(tid.minuterPerManadFast)} />}
          {finns(tid.minuterPerArFast) && <Rad namn="Fast per år" varde={visaMinuter(tid.minuterPerArFast)} />}
          <Rad namn="Per månad" varde={tid.perManad ? `${visaMinuter(tid.perManad.minuter)}, ${visaTimmar(tid.perManad.minuter)}` : 'saknas'} />
          {tid.personaltidPerVecka && tid.minuterPerVecka && !tid.personaltidPerVecka.equals(tid.minuterPerVecka) && (
            <Rad namn="Personaltid per vecka" varde={visaMinuter(tid.personaltidPerVecka)} />
          )}
        </Table.Body>
      </Table>
      {saknas.length > 0 && <p>Summan kan inte räknas, eftersom tid saknas för {uppraknat(saknas.map((id) => namn(id)))}.</p>}
      <p className="dov liten">
        Månad = vecka × {tid.manadsfaktor.varde.toFraction()} (≈ {decimal(tid.manadsfaktor.varde)}) + fast per månad + fast per år / 12. Inga avrundningar i mellanled.
      </p>
      {tid.varningar.filter((v) => v.insats === null).map((v) => (
        <p key={v.kod}>{v.mening}</p>
      ))}
    </div>
  );
}

const Rad = ({ namn, varde }: { readonly namn: string; readonly varde: string }) => (
  <Table.Row>
    <Table.HeaderCell scope="row">{namn}</Table.HeaderCell>
    <Table.Cell className="tal">{varde}</Table.Cell>
  </Table.Row>
);
