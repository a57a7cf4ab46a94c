import { Alert, Heading, Spinner } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Arendearbete } from './arendearbete.tsx';
import { Foljband } from './foljband.tsx';
import { type Arendesvar, oppnaArendet } from './oppna-arende.ts';
import { Oppningsskal } from './oppningsskal.tsx';
import { forhamtaStegen } from './steg.ts';
import { useSkrivratt } from './use-skrivratt.ts';
import { useTjanster } from '../start/tjanster.tsx';
import './arende.css';

interface Props {
  readonly id: string;
  readonly steg?: string;
  readonly del?: string;
}

/** Opens a case: its facts, and the dated documents it names. Someone else's is opened with a reason (SoLPuL 10 §). */
export default function ArendeSida({ id, steg, del }: Props) {
  const { lage, taOver } = useSkrivratt(id);
  const { svar, gang, hamta, skal } = useOppnat(id, steg, lage === 'foljer');

  // What was followed is opened anew before it is written in.
  const foljde = useRef(false);
  useEffect(() => {
    if (lage === 'skriver' && foljde.current) hamta();
    foljde.current = lage === 'foljer';
  }, [lage, hamta]);
  useEffect(() => {
    if (svar) forhamtaStegen();
  }, [svar]);

  if (!svar || lage === 'vantar') return <Oppnar />;
  if (!svar.ok) return svar.orsak === 'skalKravs' ? <Oppningsskal handlaggare={svar.handlaggare} onSkal={skal} /> : <KanInteOppnas mening={svar.mening} />;
  const foljer = lage === 'foljer';
  return (
    <>
      {foljer && <Foljband onTaOver={taOver} />}
      <Arendearbete key={gang} oppnat={svar.oppnat} regelverk={svar.regelverk} foljer={foljer} onLaddaOm={hamta} {...(steg ? { steg } : {})} {...(del ? { del } : {})} />
    </>
  );
}

/** The case as it lies on disk, opened anew with `hamta`; one that is followed is read again when another tab has saved it. */
function useOppnat(id: string, steg: string | undefined, foljer: boolean) {
  const { lager, installningar, idag, nu, visning = false } = useTjanster();
  const { anvandare } = installningar;
  const [oppnat, setOppnat] = useState<{ readonly svar: Arendesvar; readonly gang: number }>();
  // The step only says what to fetch first: changing it does not open the case anew.
  const forstaSteg = useRef(steg);
  const hamta = useCallback(
    (skal?: string) =>
      void oppnaArendet({ id, steg: forstaSteg.current, skal, anvandare, visning }, { lager, idag, nu }).then((svar) => setOppnat((forra) => ({ svar, gang: (forra?.gang ?? 0) + 1 }))),
    [id, lager, idag, nu, anvandare, visning],
  );
  useEffect(hamta, [hamta]);
  useEffect(() => {
    if (!foljer) return undefined;
    return lager.lyssna((notis) => {
      if (!('id' in notis) || notis.id !== id || (notis.slag !== 'sparat' && notis.slag !== 'borttaget')) return;
      void oppnaArendet({ id, steg: undefined, anvandare, foljer: true, visning }, { lager, idag, nu }).then((svar) => setOppnat((forra) => ({ svar, gang: (forra?.gang ?? 0) + (sammaRegler(forra?.svar, svar) ? 0 : 1) })));
    });
  }, [foljer, lager, id, idag, nu, anvandare, visning]);
  return { svar: oppnat?.svar, gang: oppnat?.gang ?? 0, hamta: useCallback(() => hamta(), [hamta]), skal: hamta };
}

/** True when the same documents rule: otherwise the open case begins anew. */
const sammaRegler = (forra: Arendesvar | undefined, ny: Arendesvar): boolean =>
  forra?.ok === true && ny.ok && JSON.stringify(forra.oppnat.dokument.versioner) === JSON.stringify(ny.oppnat.dokument.versioner);

const Oppnar = () => (
  <main className="innehall rad" aria-busy="true">
    <Spinner aria-label="Öppnar ärendet" data-size="md" /> Öppnar ärendet …
  </main>
);

function KanInteOppnas({ mening }: { readonly mening: string }) {
  return (
    <main className="innehall stapel">
      <Alert data-color="danger">
        <Heading level={1} data-size="xs">
          Ärendet kan inte öppnas
        </Heading>
        <p>{mening}</p>
      </Alert>
      <Link href="/">Till mina ärenden</Link>
    </main>
  );
}
