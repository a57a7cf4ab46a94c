import { type ComponentType, useEffect, useState } from 'react';
import { aterfinnValv } from '@storage/valv/aterfinn.ts';
import { finnsValv } from '@storage/valv/markor.ts';
import { type Profil, aterfinnProfiler } from '@storage/valv/profiler.ts';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';
import { LasUpp } from '../las-upp/las-upp.tsx';
import { forbered, glomKoden, kodenGaller, type Upplast } from '../las-upp/oppna.ts';
import { aterTillPlatsen, foljFaltet, minnsPlats } from './plats.ts';
import { dennaProfil, valjProfil } from './profil.ts';
import { foljVersionenLast } from './uppdatering.ts';
import type { Skalprops } from './skal.tsx';

const MedKod = hamtadSkarm(() => import('../las-upp/med-kod.tsx'));
const hamtaSkal = () => import('./skal.tsx');

function laddaOm(): void {
  glomKoden();
  location.reload();
}

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
  const [profil, setProfil] = useState(dennaProfil);
  const [medKod, setMedKod] = useState(false);
  const [finns, setFinns] = useState(() => finnsValv(profil.namn));
  useEffect(() => {
    const tid = setTimeout(() => {
      forbered();
      void hamtaSkal();
    }, 50);
    return () => clearTimeout(tid);
  }, []);

  useEffect(foljFaltet, []);
  // A page that is left may be kept by the browser: the code does not go with it.
  useEffect(() => {
    window.addEventListener('pagehide', glomKoden);
    return () => window.removeEventListener('pagehide', glomKoden);
  }, []);
  useEffect(() => (oppet ? undefined : foljVersionenLast()), [oppet]);

  useEffect(() => {
    if (!finns) void aterfinnValv(profil.namn).then((aterfunnet) => aterfunnet && setFinns(true));
  }, [finns, profil]);
  useEffect(() => void aterfinnProfiler().then((nagon) => nagon && setProfil((nu) => ({ ...nu }))), []);

  const bytProfil = (ny: Profil) => {
    valjProfil(ny);
    setProfil(ny);
    setFinns(finnsValv(ny.namn));
  };

  const oppna = async (upplast: Upplast) => {
    const Skal = (await hamtaSkal()).default;
    aterTillPlatsen();
    setOppet({ upplast, Skal });
    setMedKod(false);
  };
  if (!oppet && medKod) return <MedKod onUpplast={(upplast) => void oppna(upplast)} onLosenfras={laddaOm} />;
  if (!oppet) return <LasUpp key={profil.namn} profil={profil} finns={finns} onProfil={bytProfil} onBorjaOm={() => setFinns(false)} onUpplast={(upplast) => void oppna(upplast)} />;
  const { upplast, Skal } = oppet;
  return (
    <Skal
      upplast={upplast}
      onLast={(nyVersion) => {
        minnsPlats();
        upplast.lager.las();
        location.hash = '';
        // A fresh page holds as little of the case as a page can. With a short code the page stays, and only what was drawn is gone.
        if (nyVersion || !kodenGaller()) return laddaOm();
        setMedKod(true);
        setOppet(undefined);
      }}
    />
  );
}
