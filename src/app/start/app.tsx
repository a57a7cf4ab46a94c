import { lazy, Suspense, useEffect, useState } from 'react';
import { finnsValv } from '@storage/valv/markor.ts';
import { LasUpp } from '../las-upp/las-upp.tsx';
import { forbered, type Upplast } from '../las-upp/oppna.ts';

const hamtaSkal = () => import('./skal.tsx');
const Skal = lazy(hamtaSkal);

/** Locked or unlocked: nothing else is drawn before the lösenfras. What comes after is fetched while it is typed. */
export function App() {
  const [upplast, setUpplast] = useState<Upplast>();
  useEffect(() => {
    const tid = setTimeout(() => {
      forbered();
      void hamtaSkal();
    }, 50);
    return () => clearTimeout(tid);
  }, []);

  if (!upplast) return <LasUpp finns={finnsValv()} onUpplast={setUpplast} />;
  return (
    <Suspense fallback={null}>
      <Skal
        upplast={upplast}
        onLast={() => {
          upplast.lager.las();
          // A fresh page holds as little of the case as a page can.
          location.hash = '';
          location.reload();
        }}
      />
    </Suspense>
  );
}
