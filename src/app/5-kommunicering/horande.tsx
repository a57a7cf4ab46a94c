import { Alert, Button } from '@digdir/designsystemet-react';
import { Del } from '../_delat/del.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** The person's right to give information orally before the nämnd (14 kap. 8 § SoL). While it is wanted, the beslut waits. */
export function Horande() {
  const { arende, sand, varforInte } = useArende();
  const { idag } = useTjanster();
  const { villTalaInforNamnden, hord, horsDag } = arende.kommunicering;
  const hinder = varforInte('VILL_TALA_INFOR_NAMNDEN');
  return (
    <Del rubrik="Uppgifter muntligt inför nämnden" falt="kommunicering.villTalaInforNamnden">
      {villTalaInforNamnden === 'ja' && !hord && (
        <>
          <Alert data-color="warning">Personen vill lämna uppgifter muntligt inför nämnden. Beslutet väntar tills det är gjort.</Alert>
          <div className="rad">
            <Button type="button" variant="secondary" onClick={() => sand({ type: 'HORD_AV_NAMNDEN', dag: idag() })}>Personen har lämnat sina uppgifter</Button>
            <Button type="button" variant="tertiary" onClick={() => sand({ type: 'VILL_INTE_TALA_INFOR_NAMNDEN' })}>Personen vill inte längre lämna uppgifter inför nämnden</Button>
          </div>
        </>
      )}
      {hord && <p>Personen lämnade uppgifter inför nämnden {horsDag}.</p>}
      {villTalaInforNamnden !== 'ja' && (
        <div className="stapel-tat">
          {hinder.length > 0 && <p className="dov">{hinder[0]}</p>}
          <div>
            <Button type="button" variant="tertiary" aria-disabled={hinder.length > 0} onClick={() => hinder.length === 0 && sand({ type: 'VILL_TALA_INFOR_NAMNDEN' })}>
              Personen vill lämna uppgifter muntligt inför nämnden
            </Button>
          </div>
        </div>
      )}
    </Del>
  );
}
