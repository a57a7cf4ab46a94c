import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { borjaSteg, fokuseraFalt, formvag, stegForFalt } from './hoppa.ts';
import { Arendehuvud } from './arendehuvud.tsx';
import { Fyndpanel } from './fyndpanel.tsx';
import { Lagetnu } from './laget-nu.tsx';
import { Riktlinjepanel } from './riktlinjepanel.tsx';
import { type Avser, avserFran } from './avser.ts';
import { useArende } from './session.tsx';
import { stegMed } from './steg.ts';
import { Stegrad } from './stegrad.tsx';
import { NASTA_FYND } from '../start/genvagar.tsx';
import { oppnaFynd, stegFor } from './fynd.ts';

/** Tells the style how tall the head is: its rows may break. */
function matTopp(topp: HTMLDivElement | null) {
  if (!topp) return undefined;
  const vakt = new ResizeObserver(() => document.documentElement.style.setProperty('--topp', `${topp.offsetHeight}px`));
  vakt.observe(topp);
  return () => vakt.disconnect();
}

/** Tells when a step begins. */
function Stegborjan({ steg, onBorjan }: { readonly steg: Arendesteg; readonly onBorjan: (steg: Arendesteg) => void }) {
  const borja = useRef(onBorjan);
  useEffect(() => {
    borja.current = onBorjan;
  });
  useEffect(() => borja.current(steg), [steg]);
  return null;
}

/** The open case on screen: head, step rail, left the work, right the riktlinje for the field in focus. */
export function Arbetsyta({ steg, del }: { readonly steg?: string; readonly del?: string }) {
  const { arende, granskning } = useArende();
  const [, navigera] = useLocation();
  const [fokus, setFokus] = useState<{ readonly plats: string; readonly avser: Avser }>();
  const valt = stegMed(steg);
  const plats = `${valt.id}/${del ?? ''}`;
  const avser = fokus?.plats === plats ? fokus.avser : {};

  const hoppar = useRef(false);
  const senaste = useRef('');
  const [besked, setBesked] = useState('');
  // A jump to a field puts the focus there; otherwise the step's heading has it.
  const stegHarBorjat = (steg1: Arendesteg) => {
    if (!hoppar.current) borjaSteg(steg1);
    hoppar.current = false;
  };
  const hoppa = (falt: string) => {
    const mal = stegForFalt(falt);
    hoppar.current = mal.steg !== valt.id;
    navigera(`/arende/${arende.id}/${mal.steg}${mal.del ? `/${mal.del}` : ''}`);
    requestAnimationFrame(() => fokuseraFalt(formvag(arende, falt)));
  };

  useEffect(() => {
    const nasta = () => {
      const alla = [...oppnaFynd(granskning, valt.id), ...oppnaFynd(granskning).filter((f) => stegFor(f) !== valt.id)];
      const efter = alla.findIndex((f) => `${f.kod} ${f.falt}` === senaste.current) + 1;
      const fynd = alla[efter] ?? alla[0];
      if (!fynd) return;
      senaste.current = `${fynd.kod} ${fynd.falt}`;
      setBesked(fynd.mening);
      hoppa(fynd.falt);
    };
    window.addEventListener(NASTA_FYND, nasta);
    return () => window.removeEventListener(NASTA_FYND, nasta);
  });

  const { Sida } = valt;
  return (
    <div className="arende">
      <div className="arendetopp" ref={matTopp}>
        <Arendehuvud />
        <Stegrad valt={valt.id} />
      </div>
      {besked && (
        <p className="nasta-sak ej-utskrift" role="status">
          {besked}{' '}
          <button type="button" className="fyndlank" onClick={() => setBesked('')}>Stäng</button>
        </p>
      )}
      <div className="arende-kolumner">
        <main className="arende-arbete stapel" data-steg={valt.id} aria-labelledby="steg-rubrik" onFocusCapture={(h) => setFokus({ plats, avser: avserFran(h.target) })}>
          <Sida key={valt.id} onHoppa={hoppa} {...(del ? { del } : {})} />
          <Stegborjan steg={valt.id} onBorjan={stegHarBorjat} />
          {valt.id !== 'beslut' && <Fyndpanel steg={valt.id} onHoppa={hoppa} {...(del ? { del } : {})} />}
        </main>
        <aside className="arende-stod stapel" aria-label="Stöd">
          <Riktlinjepanel steg={valt.id} avser={avser} {...(del ? { del } : {})} />
          <Lagetnu />
        </aside>
      </div>
    </div>
  );
}
