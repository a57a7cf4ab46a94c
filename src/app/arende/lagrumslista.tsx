import { Heading } from '@digdir/designsystemet-react';
import { type LagrumId, lagrumFor, skrivLagrum } from '@rules/lag/lagrum.ts';
import { iUtgava } from '../_delat/lagrum.ts';
import type { Avser } from './avser.ts';
import { useArende } from './session.tsx';

const RATTEN: readonly LagrumId[] = ['sol2025:11:1'];

/** The provisions that what is in focus rests on, from the closed list. */
const LAGRUM: Readonly<Record<NonNullable<Avser['steg']>, readonly LagrumId[]>> = {
  ansokan: ['fl:19', 'fl:22', 'fl:27', 'sol2025:14:2'],
  utredning: ['fl:23', 'sol2025:14:3', 'sol2025:10:3'],
  behov: RATTEN,
  sjalv: [...RATTEN, 'sol2025:10:5'],
  annatSatt: [...RATTEN, 'sol2025:11:2'],
  skaligt: RATTEN,
  omfattning: RATTEN,
  kommunicering: ['fl:25', 'sol2025:14:8'],
  beslut: ['fl:31', 'fl:32', 'fl:33'],
};

/** The law beside the field, under the edition that the case is decided by. */
export function Lagrumslista({ punkt }: { readonly punkt: Avser['steg'] }) {
  const { lagutgava } = useArende().regelverk;
  const idn = (punkt ? LAGRUM[punkt] : []).flatMap((id) => iUtgava(id, lagutgava) ?? []);
  if (idn.length === 0) return null;
  return (
    <section className="stapel-tat">
      <Heading level={3} data-size="2xs">Lagrum</Heading>
      <ul>
        {idn.map((id) => (
          <li key={id}>
            {skrivLagrum(id)}: {lagrumFor(id).amne}
          </li>
        ))}
      </ul>
    </section>
  );
}
