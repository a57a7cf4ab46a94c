import { useLagrum } from '../_delat/lagrum.ts';
import { Del } from '../_delat/del.tsx';
import { JaNej, Textruta } from '../_delat/falt.tsx';

/** What anhöriga do today, and what lapses if they stop (13 kap. 9 § SoL). */
export function Anhorigstod() {
  const stod = useLagrum('sol2025:13:9');
  return (
  <Del rubrik="Anhöriga" falt="anhorigstod">
    <div className="tva">
      <Textruta namn="anhorigstod.gorIdag" etikett="Vad anhöriga gör i dag" visas="utredning" rader={2} />
      <Textruta namn="anhorigstod.faller" etikett="Vad som faller bort om de inte orkar eller vill" visas="utredning" rader={2} />
    </div>
    <JaNej namn="anhorigstod.omfattande" etikett="Är hjälpen omfattande?" />
    <JaNej namn="anhorigstod.stodErbjudet" etikett={`Har stöd till den anhöriga erbjudits?${stod}`} />
  </Del>
  );
}
