import { type ComponentType, useEffect, useState } from 'react';
import { aterfinnValv } from '@storage/valv/aterfinn.ts';
import { finnsValv } from '@storage/valv/markor.ts';
import { LasUpp } from '../las-upp/las-upp.tsx';
import { forbered, type Upplast } from '../las-upp/oppna.ts';
import { aterTillPlatsen, foljFaltet, minnsPlats } from './plats.ts';
import { foljVersionenLast } from './uppdatering.ts';
import type { Skalprops } from './skal.tsx';

const hamtaSkal = () => import('./skal.tsx');

interface Oppet {
  readonly upplast: Upplast;
  readonly Skal: ComponentType<Skalprops>;
}

/**
 * Locked or unlocked: nothing else is drawn before the lösenfras. What comes after is fetched while it is typed, and held in state:
 * a suspended first view would make React wait 300 ms for nothing (docs/matt.md).
 */
export function App() {
  const [oppet, setOppet] = useState<Oppet>();
  const [finns, setFinns] = useState(() => finnsValv());
  useEffect(() => {
    const tid = setTimeout(() => {
      forbered();
      void hamtaSkal();
    }, 50);
    return () => clearTimeout(tid);
  }, []);

  useEffect(foljFaltet, []);
  useEffect(() => (oppet ? undefined : foljVersionenLast()), [oppet]);

  useEffect(() => {
    if (!finns) void aterfinnValv().then((aterfunnet) => aterfunnet && setFinns(true));
  }, [finns]);

  const oppna = async (upplast: Upplast) => {
    const Skal = (await hamtaSkal()).default;
    aterTillPlatsen();
    setOppet({ upplast, Skal });
  };
  if (!oppet) return <LasUpp finns={finns} onBorjaOm={() => setFinns(false)} onUpplast={(upplast) => void oppna(upplast)} />;
  const { upplast, Skal } = oppet;
  return (
    <Skal
      upplast={upplast}
      onLast={() => {
        minnsPlats();
        upplast.lager.las();
        // A fresh page holds as little of the case as a page can.
        location.hash = '';
        location.reload();
      }}
    />
  );
}
