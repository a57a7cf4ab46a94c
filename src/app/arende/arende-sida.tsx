import { Alert, Heading, Spinner } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import { type Tjanster, useTjanster } from '../start/tjanster.tsx';
import { Arendearbete } from './arendearbete.tsx';
import { forhamtaStegen, stegMed } from './steg.ts';
import './arende.css';

type Oppnat = { readonly ok: true; readonly dokument: Arende; readonly rev: number; readonly regelverk: Regelverk } | { readonly ok: false; readonly mening: string };

async function oppna(id: string, steg: string | undefined, { lager, idag }: Pick<Tjanster, 'lager' | 'idag'>): Promise<Oppnat> {
  const [svar] = await Promise.all([lager.oppnaArende(id), stegMed(steg).Sida.forhamta()]);
  if (!svar.ok) return { ok: false, mening: svar.mening };
  try {
    return { ok: true, dokument: svar.varde, rev: svar.rev, regelverk: await hamtaRegelverk(svar.varde, idag()) };
  } catch (fel) {
    return { ok: false, mening: fel instanceof Error ? fel.message : 'Ärendets riktlinje gick inte att läsa. Ärendet är orört.' };
  }
}

/** Opens a case: its facts, and the dated documents it names. */
export default function ArendeSida({ id, steg, del }: { readonly id: string; readonly steg?: string; readonly del?: string }) {
  const { lager, idag } = useTjanster();
  const [oppnat, setOppnat] = useState<{ readonly svar: Oppnat; readonly gang: number }>();
  const hamta = useCallback(
    () => void oppna(id, steg, { lager, idag }).then((svar) => setOppnat((forra) => ({ svar, gang: (forra?.gang ?? 0) + 1 }))),
    // The step only says what to fetch first: changing it does not open the case anew. Nor does a setting that is changed in the case: what is typed is not saved yet.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [id, lager, idag],
  );
  useEffect(hamta, [hamta]);
  useEffect(() => {
    if (oppnat) forhamtaStegen();
  }, [oppnat]);

  if (!oppnat) return <Oppnar />;
  const { svar, gang } = oppnat;
  if (!svar.ok) return <KanInteOppnas mening={svar.mening} />;
  return <Arendearbete key={gang} dokument={svar.dokument} rev={svar.rev} regelverk={svar.regelverk} onLaddaOm={hamta} {...(steg ? { steg } : {})} {...(del ? { del } : {})} />;
}

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
