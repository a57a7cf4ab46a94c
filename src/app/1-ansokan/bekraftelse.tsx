import { useMemo } from 'react';
import { skrivBekraftelse } from '@rules/text/bekraftelse.ts';
import { Brevdel } from '../_delat/brevdel.tsx';
import { Datumfalt } from '../_delat/falt.tsx';
import { Formular } from '../_delat/formular.tsx';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { Utmatning } from '../_delat/utmatning.tsx';
import { useUnderlag } from '../arende/session.tsx';

/** Letter to the person that the ansökan has arrived, with the information on minoritetsspråk (8 kap. 9 § SoL). */
export const Bekraftelse = () => (
  <Brevdel rubrik="Bekräftelse till personen" className="kort-flik">
    {() => <Brev />}
  </Brevdel>
);

function Brev() {
  const underlag = useUnderlag();
  const brev = useMemo(() => skrivBekraftelse(underlag), [underlag]);
  return (
    <Formular>
      <Datumfalt namn="ansokan.bekraftelseSand" etikett="Skickad" />
      <Utmatning dokument={brev} />
      <Dokumentvy dokument={brev} />
    </Formular>
  );
}
