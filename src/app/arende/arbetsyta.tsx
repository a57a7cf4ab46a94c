import { Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
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
import { oppnaFynd } from './fynd.ts';

/** The open case on screen: head, step rail, left the work, right the riktlinje for the field in focus. */
export function Arbetsyta({ steg, del }: { readonly steg?: string; readonly del?: string }) {
  const { arende, granskning } = useArende();
  const [, navigera] = useLocation();
  const [fokus, setFokus] = useState<{ readonly plats: string; readonly avser: Avser }>();
  const valt = stegMed(steg);
  const plats = `${valt.id}/${del ?? ''}`;
  const avser = fokus?.plats === plats ? fokus.avser : {};

  const hoppar = useRef(false);
  const hoppa = (falt: string) => {
    const mal = stegForFalt(falt);
    hoppar.current = mal.steg !== valt.id;
    navigera(`/arende/${arende.id}/${mal.steg}${mal.del ? `/${mal.del}` : ''}`);
    requestAnimationFrame(() => fokuseraFalt(formvag(arende, falt)));
  };

  useEffect(() => {
    if (hoppar.current) hoppar.current = false;
    else borjaSteg(valt.id);
  }, [valt.id]);

  useEffect(() => {
    const nasta = () => {
      const forst = oppnaFynd(granskning, valt.id)[0] ?? oppnaFynd(granskning)[0];
      if (forst) hoppa(forst.falt);
    };
    window.addEventListener(NASTA_FYND, nasta);
    return () => window.removeEventListener(NASTA_FYND, nasta);
  });

  const { Sida } = valt;
  return (
    <form className="arende" autoComplete="off" noValidate onSubmit={(h) => h.preventDefault()}>
      <div className="arendetopp">
        <Arendehuvud />
        <Stegrad valt={valt.id} />
      </div>
      <div className="arende-kolumner">
        <main className="arende-arbete stapel" data-steg={valt.id} aria-labelledby="steg-rubrik" onFocusCapture={(h) => setFokus({ plats, avser: avserFran(h.target) })}>
          <Suspense fallback={<p className="dov" role="status">Hämtar steget …</p>}>
            <Sida key={valt.id} onHoppa={hoppa} {...(del ? { del } : {})} />
            {valt.id !== 'beslut' && <Fyndpanel steg={valt.id} onHoppa={hoppa} {...(del ? { del } : {})} />}
          </Suspense>
        </main>
        <aside className="arende-stod stapel" aria-label="Stöd">
          <Riktlinjepanel steg={valt.id} avser={avser} {...(del ? { del } : {})} />
          <Lagetnu />
        </aside>
      </div>
    </form>
  );
}
