import { useState } from 'react';
import { finnsValv } from '@storage/valv/markor.ts';
import { LasUpp } from '../las-upp/las-upp.tsx';
import type { Upplast } from '../las-upp/oppna.ts';
import { Skal } from './skal.tsx';

/** Locked or unlocked: nothing else is drawn, or loaded, before the lösenfras. */
export function App() {
  const [upplast, setUpplast] = useState<Upplast>();
  if (!upplast) return <LasUpp finns={finnsValv()} onUpplast={setUpplast} />;
  return (
    <Skal
      upplast={upplast}
      onLas={() => {
        upplast.lager.las();
        // A fresh page holds as little of the case as a page can.
        location.hash = '';
        location.reload();
      }}
    />
  );
}
