import { Button, Heading } from '@digdir/designsystemet-react';
import { ingetBehovIOvriga, ovrigaLivsomraden } from '@rules/arende/uppgifter.ts';
import { LIVSOMRADEN } from '@rules/livsomrade.ts';
import { useArende } from '../arende/session.tsx';
import { Livsomrade } from './livsomrade.tsx';

/** The eleven livsområden in their fixed order. Only those that matter need to be opened. */
export function Livsomraden() {
  const { arende, andra, bild, last } = useArende();
  const ansokta = new Set(bild.insatser.flatMap((i) => i.insats?.livsomrade ?? []));
  const ovriga = ovrigaLivsomraden(arende, ansokta);
  const avbockade = ovriga.filter(({ id }) => arende.utredning.livsomraden[id]?.ingetBehov).length;
  const alla = ovriga.length > 0 && avbockade === ovriga.length;
  return (
    <section className="kort stapel" aria-labelledby="livsomraden-rubrik" data-falt="utredning.livsomraden">
      <div className="rad">
        <Heading level={3} data-size="2xs" id="livsomraden-rubrik" className="vaxer">Livsområden</Heading>
        {!last && ovriga.length > 0 && (
          <Button type="button" variant="secondary" data-size="sm" aria-pressed={alla} onClick={() => andra((a) => ingetBehovIOvriga(a, ansokta, !alla))}>
            {alla ? 'Ångra: inget behov i övriga' : `Inget behov framkommit i övriga livsområden (${ovriga.length})`}
          </Button>
        )}
      </div>
      <div className="stapel-tat">
        {LIVSOMRADEN.map((l) => (
          <Livsomrade key={l.id} id={l.id} namn={l.namn} />
        ))}
      </div>
    </section>
  );
}
