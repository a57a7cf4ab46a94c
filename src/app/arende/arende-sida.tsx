import { Alert, Heading, Spinner } from '@digdir/designsystemet-react';
import { Suspense, use, useCallback, useState } from 'react';
import { Link } from 'wouter';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import { type Tjanster, useTjanster } from '../start/tjanster.tsx';
import { Arendearbete } from './arendearbete.tsx';
import './arende.css';

type Oppnat = { readonly ok: true; readonly dokument: Arende; readonly rev: number; readonly regelverk: Regelverk } | { readonly ok: false; readonly mening: string };

async function oppna(id: string, { lager, idag }: Tjanster): Promise<Oppnat> {
  const svar = await lager.oppnaArende(id);
  if (!svar.ok) return { ok: false, mening: svar.mening };
  try {
    return { ok: true, dokument: svar.varde, rev: svar.rev, regelverk: await hamtaRegelverk(svar.varde, idag()) };
  } catch (fel) {
    return { ok: false, mening: fel instanceof Error ? fel.message : 'Ärendets riktlinje gick inte att läsa. Ärendet är orört.' };
  }
}

/** Opens a case: its facts, and the dated documents it names. */
export default function ArendeSida({ id, steg, del }: { readonly id: string; readonly steg?: string; readonly del?: string }) {
  const tjanster = useTjanster();
  const [{ oppning, gang }, setOppning] = useState(() => ({ oppning: oppna(id, tjanster), gang: 0 }));
  const laddaOm = useCallback(() => setOppning((forra) => ({ oppning: oppna(id, tjanster), gang: forra.gang + 1 })), [id, tjanster]);
  return (
    <Suspense fallback={<Oppnar />}>
      <Oppen key={gang} oppning={oppning} onLaddaOm={laddaOm} {...(steg ? { steg } : {})} {...(del ? { del } : {})} />
    </Suspense>
  );
}

function Oppen({ oppning, onLaddaOm, ...plats }: { readonly oppning: Promise<Oppnat>; readonly onLaddaOm: () => void; readonly steg?: string; readonly del?: string }) {
  const svar = use(oppning);
  if (!svar.ok) return <KanInteOppnas mening={svar.mening} />;
  return <Arendearbete dokument={svar.dokument} rev={svar.rev} regelverk={svar.regelverk} onLaddaOm={onLaddaOm} {...plats} />;
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
