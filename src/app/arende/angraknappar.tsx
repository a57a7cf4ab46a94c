import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '@digdir/designsystemet-react';
import type { Riktning } from './angrahistorik.ts';
import { stegForFalt } from './hoppa.ts';
import { useArende } from './session.tsx';
import { stegMed } from './steg.ts';

const ORD = { bak: 'Ångra', fram: 'Gör om' } as const;
/** Apart from the buttons that take back what was just removed on its place. */
const NAMN = { bak: 'Ångra den senaste ändringen', fram: 'Gör om den ångrade ändringen' } as const;
const GJORT = { bak: 'Ångrade en ändring', fram: 'Gjorde om en ändring' } as const;
const INGET = { bak: 'Det finns inget att ångra.', fram: 'Det finns inget att göra om.' } as const;

/** Where the browser's own undo belongs. */
const iText = (mal: EventTarget | null): boolean => mal instanceof HTMLTextAreaElement || (mal instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(mal.type));

/** Back and forward through the changes of the case, also those from before the page was loaded. A beslut and other steps in its course stop the way. */
export function Angraknappar({ onHoppa }: { readonly onHoppa: (falt: string) => void }) {
  const { angra, last } = useArende();
  const [besked, setBesked] = useState('');

  useEffect(() => {
    if (last) return undefined;
    const lyssna = (h: KeyboardEvent) => {
      const tangent = h.key.toLowerCase();
      if (!(h.ctrlKey || h.metaKey) || h.altKey || (tangent !== 'z' && tangent !== 'y') || iText(h.target) || document.querySelector('dialog[open]')) return;
      h.preventDefault();
      void ga(tangent === 'y' || h.shiftKey ? 'fram' : 'bak');
    };
    window.addEventListener('keydown', lyssna);
    return () => window.removeEventListener('keydown', lyssna);
  });

  async function ga(riktning: Riktning) {
    const falt = await angra.ga(riktning);
    if (falt === null) return setBesked(INGET[riktning]);
    const { steg } = stegForFalt(falt);
    setBesked(`${GJORT[riktning]} i ${stegMed(steg).namn}.`);
    return onHoppa(falt);
  }

  if (last) return null;
  return (
    <div className="angra ej-utskrift">
      <Knapp riktning="bak" onGa={ga} />
      <Knapp riktning="fram" onGa={ga} />
      <span className="endast-skarmlasare" role="status">{besked}</span>
    </div>
  );
}

function Knapp({ riktning, onGa }: { readonly riktning: Riktning; readonly onGa: (riktning: Riktning) => Promise<void> }) {
  const { historik } = useArende().angra;
  const steg = useSyncExternalStore(historik.prenumerera, () => historik.nasta(riktning));
  const namn = steg && stegMed(stegForFalt(steg.falt).steg).namn;
  return (
    <Button type="button" variant="tertiary" data-size="sm" aria-disabled={steg === null} aria-label={NAMN[riktning]} title={namn ? `${ORD[riktning]} ändringen i ${namn}` : INGET[riktning]} onClick={() => void onGa(riktning)}>
      {ORD[riktning]}
    </Button>
  );
}
