import { useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';

const Snabbdialog = hamtadSkarm(() => import('../snabbnotering/snabbdialog.tsx'));
const Genvagslista = hamtadSkarm(() => import('./genvagslista.tsx'));

/** The keys that work everywhere. The same list binds them and is shown by F1. */
export const GENVAGAR = [
  { tangent: 'F1', gor: 'Visa alla genvägar' },
  { tangent: 'F2', gor: 'Ny snabbnotering' },
  { tangent: 'F4', gor: 'Mina ärenden' },
  { tangent: 'F8', gor: 'Nästa sak att rätta eller tänka på i ärendet' },
  { tangent: 'F9', gor: 'Visningsläge: dölj personuppgifter för dem som ser skärmen' },
] as const;
type Tangent = (typeof GENVAGAR)[number]['tangent'];

/** Name of the event that an open case listens to for F8. */
export const NASTA_FYND = 'likvard:nasta-fynd';

interface Props {
  readonly visning?: boolean;
  readonly onVisning?: () => void;
}

/** Function keys, not letters: they work in the middle of a sentence and never clash with typing (WCAG 2.1.4). */
export function Genvagar({ visning = false, onVisning }: Props) {
  const [oppen, setOppen] = useState<'notering' | 'lista' | null>(null);
  const [, navigera] = useHashLocation();

  useEffect(() => {
    const gor: Record<Tangent, () => void> = {
      F1: () => setOppen('lista'),
      F2: () => setOppen('notering'),
      F4: () => navigera('/'),
      F8: () => window.dispatchEvent(new Event(NASTA_FYND)),
      F9: () => onVisning?.(),
    };
    const lyssna = (handelse: KeyboardEvent) => {
      const kommando = gor[handelse.key as Tangent];
      if (!kommando || handelse.ctrlKey || handelse.altKey || handelse.metaKey) return;
      handelse.preventDefault();
      kommando();
    };
    window.addEventListener('keydown', lyssna);
    return () => window.removeEventListener('keydown', lyssna);
  }, [navigera, onVisning]);

  const stang = (vad: 'notering' | 'lista') => setOppen((nu) => (nu === vad ? null : nu));
  return (
    <>
      <button type="button" className="ds-button" data-size="sm" onClick={() => setOppen('notering')}>
        Snabbnotering <kbd>F2</kbd>
      </button>
      <button type="button" className="ds-button genvagsknapp" data-variant="tertiary" data-size="sm" onClick={() => setOppen('lista')}>
        Genvägar <kbd>F1</kbd>
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" aria-pressed={visning} onClick={onVisning}>
        Visningsläge <kbd>F9</kbd>
      </button>
      {oppen === 'notering' && <Snabbdialog onStang={() => stang('notering')} />}
      {oppen === 'lista' && <Genvagslista onStang={() => stang('lista')} />}
    </>
  );
}
