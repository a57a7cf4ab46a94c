import { Datumfalt, Textruta } from '../_delat/falt.tsx';
import { Tillagg } from '../_delat/tillagg.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** What came when the material was already sent, and may decide: the person sees that too (25 § FL). */
export function NyttMaterial() {
  const { idag } = useTjanster();
  return (
    <Tillagg
      namn="kommunicering.nyttMaterial"
      rubrik="Det har kommit nytt material sedan dess"
      hjalp="Till exempel ett intyg eller uppgifter från någon annan, som har betydelse för beslutet. Personen ska få se också det och kunna svara."
      laggTill="Anteckna nytt material"
      taBort="Ta bort det nya materialet"
      nytt={() => ({ dag: idag(), text: '', kommunicerat: null })}
    >
      <div className="tva">
        <Datumfalt namn="kommunicering.nyttMaterial.dag" etikett="Kom in den" />
        <Datumfalt namn="kommunicering.nyttMaterial.kommunicerat" etikett="Personen fick del av det den" hjalp="Lämna tomt tills det är gjort" />
      </div>
      <Textruta namn="kommunicering.nyttMaterial.text" etikett="Vad det är" visas="utredning" rader={2} />
    </Tillagg>
  );
}
