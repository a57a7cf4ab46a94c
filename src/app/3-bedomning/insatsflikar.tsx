import { Tag } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { useArende } from '../arende/session.tsx';
import { UTFALL } from './ord.ts';

/** One tab per ansökt insats, with the stand taken so far. */
export function Insatsflikar({ vald }: { readonly vald: string }) {
  const { bild, arende } = useArende();
  return (
    <nav aria-label="Ansökta insatser" className="insatsflikar">
      <ul>
        {bild.insatser.map((i) => {
          const { utfall } = i.bedomning.stallningstagande;
          return (
            <li key={i.ansokt.id}>
              <Link href={`/arende/${arende.id}/bedomning/${i.ansokt.id}`} aria-current={i.ansokt.id === vald ? 'page' : undefined}>
                {insatsnamn(i)}
                {utfall && <Tag data-size="sm" data-color={UTFALL[utfall].farg}>{UTFALL[utfall].text}</Tag>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
