import { Details } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { LIVSOMRADEN } from '@rules/livsomrade.ts';
import { useArende } from '../arende/session.tsx';

const SLAG = { ord: 'Personens ord', iakttagelse: 'Iakttagelse', annan: 'Från någon annan' } as const;

/** What the utredning says in the insats' own livsområde, at hand while judging. */
export function Uppgiftslista({ bild }: { readonly bild: Insatsbild }) {
  const { arende } = useArende();
  const omrade = bild.insats?.livsomrade;
  const uppgifter = arende.utredning.uppgifter.filter((u) => u.livsomrade === omrade);
  if (!omrade || uppgifter.length === 0) return null;
  return (
    <Details className="infalld">
      <Details.Summary>
        Ur utredningen: {LIVSOMRADEN.find((l) => l.id === omrade)?.namn} ({uppgifter.length})
      </Details.Summary>
      <Details.Content>
        <ul className="fyndlista">
          {uppgifter.map((u) => (
            <li key={u.id}>
              <span className="dov liten">{SLAG[u.slag]}: </span>
              {u.slag === 'ord' ? <q>{u.text}</q> : u.text}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
