import './shimmar.ts';
import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { Route, Router, useParams } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { listradFor } from '@rules/arende/listrad.ts';
import type { Arende } from '@rules/arende/schema.ts';
import ArendeSida from '@app/arende/arende-sida.tsx';
import { TjanstRam } from '@app/start/tjanster.tsx';
import { hamtaRegelverk } from '@app/start/regelverk.ts';
import { type Testtjanster, testtjanster } from './tjanster.ts';

// A whole case is drawn and its documents are compiled: a loaded machine may need its time.
configure({ asyncUtilTimeout: 4000 });
vi.setConfig({ testTimeout: 20_000, hookTimeout: 60_000 });

interface Val {
  readonly tjanster?: Testtjanster;
  /** Where in the app the screen stands. */
  readonly plats?: string;
}

/** A screen with its services and a place in the app, as `skal.tsx` gives it. */
export async function rendera(skarm: ReactNode, { tjanster = testtjanster(), plats = '/' }: Val = {}) {
  const { hook, searchHook, history } = memoryLocation({ path: plats, record: true });
  // Asynchronous, so that a screen which reads the store while it is drawn has its first answer.
  const vy = await act(async () =>
    render(
      <TjanstRam tjanster={tjanster}>
        <Router hook={hook} searchHook={searchHook}>
          {skarm}
        </Router>
      </TjanstRam>,
    ),
  );
  return { ...vy, tjanster, user: userEvent.setup(), /** Where the user is now. */ plats: () => history.at(-1) ?? '' };
}

interface Arendeval {
  readonly tjanster?: Testtjanster;
  readonly steg?: string;
  readonly del?: string;
  /** What stands around the case on the screen, e.g. the keys that work everywhere. */
  readonly runt?: ReactNode;
}

/** A stored case, opened at a step under the real documents it names. */
export async function renderaArende(arende: Arende, { tjanster = testtjanster(), steg = 'ansokan', del, runt }: Arendeval = {}) {
  const regelverk = await hamtaRegelverk(arende, tjanster.idag());
  const sparat = await tjanster.lager.sparaArende({ id: arende.id, dokument: arende, listrad: listradFor(arende, regelverk.riktlinje.parametrar, tjanster.idag()), forvantadRev: 0 });
  if (!sparat.ok) throw new Error(sparat.mening);
  const vy = await rendera(
    <>
      {runt}
      <Route path="/arende/:id/:steg?/:del?">
        <OppetArende />
      </Route>
    </>,
    { tjanster, plats: ['/arende', arende.id, steg, del].filter(Boolean).join('/') },
  );
  await vy.findByRole('heading', { level: 2, name: (_, e) => e.id === 'steg-rubrik' });
  return { ...vy, regelverk, /** The case as it lies in the store. */ iLagret: () => iLagret(tjanster, arende.id) };
}

function OppetArende() {
  const { id, steg, del } = useParams<{ readonly id: string; readonly steg?: string; readonly del?: string }>();
  return <ArendeSida id={id} {...(steg ? { steg } : {})} {...(del ? { del } : {})} />;
}

async function iLagret({ lager }: Testtjanster, id: string): Promise<Arende> {
  const svar = await lager.oppnaArende(id);
  if (!svar.ok) throw new Error(svar.mening);
  return svar.varde;
}
