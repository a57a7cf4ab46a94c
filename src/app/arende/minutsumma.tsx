import { Link } from 'wouter';
import { visaMinuter, visaTimmar } from '@rules/schablon/tal.ts';
import { useArende } from './session.tsx';

/** Minutes so far, said politely when they change; what just changed glows for a moment. */
export function Minutsumma() {
  const { bild, arende } = useArende();
  const { tid } = bild;
  const text = tid === null ? 'Ingen tid ännu' : tid.perManad === null ? 'Minuter saknas' : `${visaTimmar(tid.perManad.minuter)} per månad`;
  const vecka = tid?.minuterPerVecka ? `${visaMinuter(tid.minuterPerVecka)} per vecka` : null;
  return (
    <Link href={`/arende/${arende.id}/tid`} className="minutsumma">
      <span className="dov liten">Beviljad tid</span>
      <strong role="status" className="tal">
        <span key={text} className="glod">{text}</span>
      </strong>
      {vecka && <span className="dov liten tal">{vecka}</span>}
    </Link>
  );
}
