import { Alert, Button } from '@digdir/designsystemet-react';
import type { Kommando } from '@rules/arende/kommandon.ts';
import { Del } from '../_delat/del.tsx';
import { fokuseraPlats } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** The person's right to give information orally before the nämnd (14 kap. 8 § SoL). While it is wanted, the beslut waits. */
export function Horande() {
  const { arende, sand, varforInte, last } = useArende();
  const { idag } = useTjanster();
  const { villTalaInforNamnden, hord, horsDag } = arende.kommunicering;
  const hinder = varforInte('VILL_TALA_INFOR_NAMNDEN');
  if (last && !hord && villTalaInforNamnden !== 'ja') return null;
  const anteckna = (kommando: Kommando) => {
    if (sand(kommando).ok) fokuseraPlats('horande');
  };
  return (
    <Del rubrik="Uppgifter muntligt inför nämnden" falt="kommunicering.villTalaInforNamnden">
      <div className="stapel" id="horande">
        {villTalaInforNamnden === 'ja' && !hord && (
          <>
            <Alert data-color="warning">Personen vill lämna uppgifter muntligt inför nämnden.{!last && ' Beslutet väntar tills det är gjort.'}</Alert>
            {!last && (
              <div className="rad">
                <Button type="button" variant="secondary" onClick={() => anteckna({ type: 'HORD_AV_NAMNDEN', dag: idag() })}>Personen har lämnat sina uppgifter</Button>
                <Button type="button" variant="tertiary" onClick={() => anteckna({ type: 'VILL_INTE_TALA_INFOR_NAMNDEN' })}>Personen vill inte längre lämna uppgifter inför nämnden</Button>
              </div>
            )}
          </>
        )}
        {hord && <p>Personen lämnade uppgifter inför nämnden {horsDag}.</p>}
        {!last && villTalaInforNamnden !== 'ja' && (
          <div className="stapel-tat">
            {hinder.length > 0 && <p className="dov">{hinder[0]}</p>}
            <div>
              <Button type="button" variant="tertiary" aria-disabled={hinder.length > 0} onClick={() => hinder.length === 0 && anteckna({ type: 'VILL_TALA_INFOR_NAMNDEN' })}>
                Personen vill lämna uppgifter muntligt inför nämnden
              </Button>
            </div>
          </div>
        )}
      </div>
    </Del>
  );
}
