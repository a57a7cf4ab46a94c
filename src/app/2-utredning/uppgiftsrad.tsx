import { Button } from '@digdir/designsystemet-react';
import type { Uppgift } from '@rules/arende/schema/utredning.ts';
import { LIVSOMRADEN } from '@rules/livsomrade.ts';
import { Datumfalt, Rullista, Textfalt, Textruta } from '../_delat/falt.tsx';
import { useArende } from '../arende/session.tsx';
import { SAMTALSSATT, SLAG } from './ord.ts';

interface Props {
  readonly uppgift: Uppgift;
  readonly index: number;
}

/** One uppgift with its source. Inherited from the samtal; only the exception is typed. */
export function Uppgiftsrad({ uppgift, index }: Props) {
  const { arende, andra, last } = useArende();
  const vag = `utredning.uppgifter.${index}` as const;
  const slag = SLAG.find((s) => s.varde === uppgift.slag)?.text ?? '';
  const samtal = arende.utredning.samtal.map((s, i) => ({ varde: s.id, text: `Samtal ${i + 1}: ${SAMTALSSATT.find((x) => x.varde === s.satt)?.text} ${s.dag ?? ''}` }));
  return (
    <div className="radkort stapel-tat" data-slag={uppgift.slag} data-falt={`utredning.uppgifter.${uppgift.id}`}>
      <Textruta namn={`${vag}.text`} etikett={slag} visas="utredning" rader={2} />
      <div className="rad rad-botten">
        <Rullista namn={`${vag}.samtalId`} etikett="Källa" alternativ={samtal} tomt="Annan källa" />
        {uppgift.samtalId === null && (
          <>
            <Textfalt namn={`${vag}.kalla`} etikett="Vem eller vad" />
            <Datumfalt namn={`${vag}.dag`} etikett="Dag" />
          </>
        )}
        <Rullista namn={`${vag}.livsomrade`} etikett="Livsområde" alternativ={LIVSOMRADEN.map((l) => ({ varde: l.id, text: l.namn }))} tomt={null} />
      </div>
      {uppgift.slag === 'annan' && (
        <div className="rad rad-botten">
          <Rullista namn={`${vag}.samtyckeId`} etikett="Samtycke" alternativ={arende.samtycken.map((s) => ({ varde: s.id, text: `${s.mottagare || 'Samtycke'} ${s.dag ?? ''}` }))} tomt="Inget valt" />
          <Textfalt namn={`${vag}.lagstod`} etikett="Eller lagstöd" />
        </div>
      )}
      {!last && (
        <div className="rad-slut">
          <Button type="button" variant="tertiary" data-size="sm" data-color="danger" onClick={() => andra((a) => ({ ...a, utredning: { ...a.utredning, uppgifter: a.utredning.uppgifter.filter((u) => u.id !== uppgift.id) } }))}>
            Ta bort uppgiften
          </Button>
        </div>
      )}
    </div>
  );
}
