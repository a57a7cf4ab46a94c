import type { LivsomradeUtredning } from '@rules/arende/schema/utredning.ts';
import { Gradval, Textruta } from '../_delat/falt.tsx';
import { GRADER } from './ord.ts';

/** Bedömt and avsett funktionstillstånd: only where a need leads to an insats. */
export function Gradering({ vag, livsomrade }: { readonly vag: `utredning.livsomraden.${string}`; readonly livsomrade: LivsomradeUtredning }) {
  const samre = livsomrade.bedomt !== null && livsomrade.avsett !== null && livsomrade.avsett < 8 && livsomrade.avsett > livsomrade.bedomt;
  return (
    <div className="stapel-tat">
      <div className="tva">
        <Gradval namn={`${vag}.bedomt`} etikett="Bedömt funktionstillstånd" alternativ={GRADER} />
        <Gradval namn={`${vag}.avsett`} etikett="Avsett funktionstillstånd" alternativ={GRADER} />
      </div>
      {samre && <Textruta namn={`${vag}.avsettKommentar`} etikett="Varför ett sämre tillstånd väntas" visas="utredning" rader={2} />}
    </div>
  );
}
