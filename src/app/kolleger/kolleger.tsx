import { Alert, Heading } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import type { Visitkort } from '@storage/paket/index.ts';
import { fokuseraPlats } from '../_delat/fokusera.ts';
import '../_delat/formular.css';
import { useTjanster } from '../start/tjanster.tsx';
import { Kollegalista } from './kollegalista.tsx';
import './kolleger.css';
import { MittVisitkort } from './mitt-visitkort.tsx';
import { type Kollegarad, listaKolleger } from './register.ts';
import { SkickaFlera } from './skicka-flera.tsx';
import { TaEmot } from './ta-emot.tsx';

const KOLLEGERNA = 'kollegerna';

/** Whom one exchanges cases with, and the files that go between. */
export default function Kolleger() {
  const { lager, paket } = useTjanster();
  const [mitt, setMitt] = useState<{ readonly kort: Visitkort; readonly fingeravtryck: string }>();
  const [kolleger, setKolleger] = useState<readonly Kollegarad[]>();
  const [fel, setFel] = useState('');
  const hamta = useCallback(
    () => void listaKolleger(lager).then((svar) => (svar.ok ? setKolleger(svar.kolleger) : setFel(svar.mening))),
    [lager],
  );
  useEffect(hamta, [hamta]);
  useEffect(() => void paket.visitkort().then((svar) => (svar.ok ? setMitt(svar) : setFel(svar.mening))), [paket]);

  return (
    <main className="innehall stapel kolleger" aria-labelledby="kolleger-rubrik">
      <Heading id="kolleger-rubrik" level={1} data-size="sm">Kolleger</Heading>
      <p className="dov">Här byter du visitkort med kolleger, så att ni kan skicka ärenden till varandra i krypterade filer. Bara den som filen är gjord till kan öppna den.</p>
      {fel && <Alert data-color="danger" role="alert">{fel}</Alert>}
      <TaEmot onKolleger={() => fokuseraPlats(KOLLEGERNA)} />
      <SkickaFlera />
      {kolleger && mitt && (
        <div id={KOLLEGERNA}>
          <Kollegalista kolleger={kolleger} mittAvtryck={mitt.fingeravtryck} onAndrat={hamta} />
        </div>
      )}
      {mitt && <MittVisitkort kort={mitt.kort} avtryck={mitt.fingeravtryck} />}
    </main>
  );
}
