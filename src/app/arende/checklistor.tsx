import { Heading } from '@digdir/designsystemet-react';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { useArende } from './session.tsx';

/** The förvaltning's own checklist for the step. */
export function Checklistor({ steg }: { readonly steg: Arendesteg }) {
  const { tillampning } = useArende().regelverk;
  const listor = tillampning?.checklistor.filter((c) => c.steg === steg) ?? [];
  return listor.map((lista) => (
    <section key={lista.id} className="stapel-tat">
      <Heading level={3} data-size="2xs">Checklista: {lista.namn.toLocaleLowerCase('sv')}</Heading>
      <ul>
        {lista.punkter.map((punkt) => (
          <li key={punkt}>{punkt}</li>
        ))}
      </ul>
    </section>
  ));
}
