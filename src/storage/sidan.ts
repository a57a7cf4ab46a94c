interface Spolbar {
  readonly spola: () => Promise<unknown>;
  readonly lage: () => { readonly slag: string };
}

/**
 * Flushes when the page is hidden or left, and lets the browser ask before words that are not saved are closed away.
 * A hidden tab may never come back, so hiding counts as the last chance. Returns a function that undoes it.
 */
export function spolaNarSidanDoljs(autospar: Spolbar, fonster: Window = window): () => void {
  const styrning = new AbortController();
  const { signal } = styrning;
  const spola = () => void autospar.spola();
  fonster.document.addEventListener('visibilitychange', () => fonster.document.visibilityState === 'hidden' && spola(), { signal });
  fonster.addEventListener('pagehide', spola, { signal });
  fonster.addEventListener(
    'beforeunload',
    (handelse) => {
      if (autospar.lage().slag === 'sparat') return;
      spola();
      handelse.preventDefault();
    },
    { signal },
  );
  return () => styrning.abort();
}
