import { Button } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import type { Steg } from '@rules/riktlinje/format.ts';
import { fokuseraNamn } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';

/** Which part of the utredning says what a step asks for. */
const KALLA = { behov: 'behov', sjalv: 'resurser' } as const;

/** Brings the words already written about the livsområde into the step, so that nothing is typed twice. Only while the step is empty. */
export function HamtaUrUtredningen({ bild: { ansokt, insats, bedomning }, steg }: { readonly bild: Insatsbild; readonly steg: Steg }) {
  const { arende, form, last } = useArende();
  if (last || !insats || (steg !== 'behov' && steg !== 'sjalv')) return null;
  const text = arende.utredning.livsomraden[insats.livsomrade]?.[KALLA[steg]].trim();
  if (!text || bedomning.steg[steg].trim() !== '') return null;
  const vag = `bedomningar.${ansokt.id}.steg.${steg}` as const;
  const hamta = () => {
    form.setValue(vag, text, { shouldDirty: true });
    fokuseraNamn(vag);
  };
  return (
    <div>
      <Button type="button" variant="tertiary" data-size="sm" onClick={hamta}>
        Hämta ur utredningen
      </Button>
    </div>
  );
}
