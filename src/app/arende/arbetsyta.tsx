import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { GranskatFynd } from '@rules/arende/granska.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { borjaSteg, fokuseraFalt, formvag, stegForFalt } from './hoppa.ts';
import { Arendehuvud } from './arendehuvud.tsx';
import { Avslutsband } from './avslutsband.tsx';
import { Fyndpanel } from './fyndpanel.tsx';
import { Lagetnu } from './laget-nu.tsx';
import { Riktlinjepanel } from './riktlinjepanel.tsx';
import { type Avser, avserFran } from './avser.ts';
import { useArende } from './session.tsx';
import { stegMed } from './steg.ts';
import { Stegrad } from './stegrad.tsx';
import { NASTA_FYND } from '../start/genvagar.tsx';
import { oppnaFynd, stegFor } from './fynd.ts';

const nyckelFor = (fynd: GranskatFynd): string => `${fynd.kod} ${fynd.falt}`;

/** Tells the style how tall the head is: its rows may break. */
function matTopp(topp: HTMLDivElement | null) {
  if (!topp) return undefined;
  const vakt = new ResizeObserver(() => document.documentElement.style.setProperty('--topp', `${topp.offsetHeight}px`));
  vakt.observe(topp);
  return () => vakt.disconnect();
}

interface Plats {
  readonly steg: Arendesteg;
  readonly del?: string | undefined;
}

/** Tells when a step begins, and within it when another part of it does, such as the next insats. */
function Stegborjan({ steg, del, onBorjan }: Plats & { readonly onBorjan: (plats: Plats) => void }) {
  const borja = useRef(onBorjan);
  const forra = useRef<Plats>(undefined);
  useEffect(() => {
    borja.current = onBorjan;
  });
  useEffect(() => {
    const { steg: fran, del: franDel } = forra.current ?? {};
    forra.current = { steg, del };
    if (fran !== steg) borja.current({ steg });
    // A step that first shows its first part has only just begun.
    else if (franDel !== undefined) borja.current({ steg, del });
  }, [steg, del]);
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
  const [besked, setBesked] = useState<{ readonly nyckel: string; readonly falt: string; readonly mening: string; readonly plats: string }>();
  // A jump to a field puts the focus there; otherwise the step's heading has it.
  const stegHarBorjat = (har: Plats) => {
    if (!hoppar.current) borjaSteg(har.steg, har.del);
    hoppar.current = false;
  };
  const hoppa = (falt: string) => {
    const mal = stegForFalt(falt);
    hoppar.current = mal.steg !== valt.id || mal.del !== del;
    navigera(`/arende/${arende.id}/${mal.steg}${mal.del ? `/${mal.del}` : ''}`);
    requestAnimationFrame(() => fokuseraFalt(formvag(arende, falt)));
  };

  useEffect(() => {
    const nasta = () => {
      const alla = [...oppnaFynd(granskning, valt.id), ...oppnaFynd(granskning).filter((f) => stegFor(f) !== valt.id)];
      const efter = alla.findIndex((f) => nyckelFor(f) === besked?.nyckel) + 1;
      const fynd = alla[efter] ?? alla[0];
      if (!fynd) return;
      const mal = stegForFalt(fynd.falt);
      setBesked({ nyckel: nyckelFor(fynd), falt: fynd.falt, mening: fynd.mening, plats: `${mal.steg}/${mal.del ?? ''}` });
      hoppa(fynd.falt);
    };
    const stang = (h: KeyboardEvent) => h.key === 'Escape' && setBesked(undefined);
    window.addEventListener(NASTA_FYND, nasta);
    window.addEventListener('keydown', stang);
    return () => {
      window.removeEventListener(NASTA_FYND, nasta);
      window.removeEventListener('keydown', stang);
    };
  });

  const { Sida } = valt;
  // Said as long as it holds, and where it holds.
  const sagt = besked?.plats === plats && oppnaFynd(granskning).some((f) => nyckelFor(f) === besked.nyckel) ? besked : undefined;
  return (
    <div className="arende">
      <div className="arendetopp" ref={matTopp}>
        <Arendehuvud onHoppa={hoppa} />
        <Stegrad valt={valt.id} />
      </div>
      {sagt && (
        <p className="nasta-sak ej-utskrift" role="status">
          {sagt.mening}{' '}
          <button type="button" className="fyndlank" onClick={() => { setBesked(undefined); fokuseraFalt(formvag(arende, sagt.falt)); }}>Stäng</button>
        </p>
      )}
      <div className="arende-kolumner">
        <main className="arende-arbete stapel" data-steg={valt.id} aria-labelledby="steg-rubrik" onFocusCapture={(h) => setFokus({ plats, avser: avserFran(h.target) })}>
          <Avslutsband />
          <Sida key={valt.id} onHoppa={hoppa} {...(del ? { del } : {})} />
          <Stegborjan steg={valt.id} del={del} onBorjan={stegHarBorjat} />
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
