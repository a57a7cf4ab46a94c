import { useState } from 'react';
import { namnFarUtelamnas } from '@rules/arende/utelamnat-namn.ts';
import { Datumfalt, Textruta } from '../_delat/falt.tsx';
import { Tillagg } from '../_delat/tillagg.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** What few beslut have, each folded to a line until it is needed. */
export const MerOmBeslutet = () => (
  <div>
    <Muntligt />
    <AvvikandeMening />
    <NamnUtelamnat />
  </div>
);

/** A beslut given by word of mouth is documented at once (14 kap. 3 § SoL). */
function Muntligt() {
  const { idag } = useTjanster();
  return (
    <Tillagg
      namn="beslut.muntligt"
      rubrik="Beslutet är redan lämnat muntligt"
      hjalp="När hjälpen inte kunde vänta på det skriftliga beslutet. Dokumentera det muntliga beslutet samma dag."
      laggTill="Anteckna ett muntligt beslut"
      taBort="Ta bort det muntliga beslutet"
      nytt={() => ({ dag: idag(), dokumenterat: null })}
    >
      <div className="tva">
        <Datumfalt namn="beslut.muntligt.dag" etikett="Lämnades muntligt den" />
        <Datumfalt namn="beslut.muntligt.dokumenterat" etikett="Dokumenterades den" />
      </div>
    </Tillagg>
  );
}

function AvvikandeMening() {
  const [skriven] = useState(useArende().arende.beslut.avvikandeMening !== '');
  return (
    <details className="infalld-enkel" open={skriven}>
      <summary>Avvikande mening</summary>
      <Textruta
        namn="beslut.avvikandeMening"
        etikett="Vem som har en annan mening, och vilken"
        hjalp="När någon som deltagit i beslutet har låtit anteckna att hon eller han inte håller med. Personen får veta det tillsammans med beslutet (33 § FL)."
        visas="beslut"
        rader={2}
      />
    </details>
  );
}

function NamnUtelamnat() {
  const { arende } = useArende();
  const { idag } = useTjanster();
  if (!namnFarUtelamnas(arende, idag()) && arende.beslut.namnUtelamnat === null) return null;
  return (
    <Tillagg
      namn="beslut.namnUtelamnat"
      rubrik="Beslutsfattarens namn lämnas utanför brevet"
      hjalp="Bara när beslutsfattaren riskerar hot eller trakasserier om namnet står i underrättelsen (33 § fjärde stycket FL). Namnet står kvar i akten."
      laggTill="Utelämna namnet"
      taBort="Låt namnet stå i brevet"
      nytt={() => ({ skal: '' })}
    >
      <Textruta namn="beslut.namnUtelamnat.skal" etikett="Varför namnet utelämnas" visas="akt" rader={2} />
    </Tillagg>
  );
}
