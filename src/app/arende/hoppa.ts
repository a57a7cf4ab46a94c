import type { Arende } from '@rules/arende/schema.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';

const STEG_FOR: readonly [string, Arendesteg][] = [
  ['utredning', 'utredning'],
  ['hushall', 'utredning'],
  ['anhorigstod', 'utredning'],
  ['gemensammaSvar', 'bedomning'],
  ['kommunicering', 'kommunicering'],
  ['beslut', 'beslut'],
];

/** Which step and, for a bedömning, which ansökt insats holds a field. */
export function stegForFalt(falt: string): { readonly steg: Arendesteg; readonly del?: string } {
  const [rot, del = '', ...rest] = falt.split('.');
  if (rot === 'bedomningar') {
    const tid = rest[0] === 'omfattning';
    return { steg: tid ? 'tid' : 'bedomning', ...(tid ? {} : { del }) };
  }
  return { steg: STEG_FOR.find(([namn]) => namn === rot)?.[1] ?? 'ansokan' };
}

/** The form's path for a field: ids of rows become their index. */
export function formvag(arende: Arende, falt: string): string {
  const listor: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    'utredning.uppgifter': arende.utredning.uppgifter,
    'utredning.samtal': arende.utredning.samtal,
    ansoktaInsatser: arende.ansoktaInsatser,
    foretradare: arende.foretradare,
    samtycken: arende.samtycken,
    'hushall.medlemmar': arende.hushall.medlemmar,
    'beslut.tidigare': arende.beslut.tidigare,
  };
  for (const [lista, rader] of Object.entries(listor)) {
    if (!falt.startsWith(`${lista}.`)) continue;
    const [id = '', ...rest] = falt.slice(lista.length + 1).split('.');
    const index = rader.findIndex((rad) => rad.id === id);
    return index < 0 ? lista : [lista, index, ...rest].join('.');
  }
  return falt;
}

/** Puts the cursor in a field: by its name, else by the region that says it holds it. Waits until the step is drawn. */
export function fokuseraFalt(vag: string, forsok = 20): void {
  const namngivet = document.querySelector<HTMLElement>(`[name="${CSS.escape(vag)}"]`);
  const region = [...document.querySelectorAll<HTMLElement>('[data-falt]')].filter((e) => vag.startsWith(e.dataset.falt ?? '')).sort((a, b) => (b.dataset.falt ?? '').length - (a.dataset.falt ?? '').length)[0];
  const mal = namngivet ?? region;
  if (!mal) {
    if (forsok > 0) requestAnimationFrame(() => fokuseraFalt(vag, forsok - 1));
    return;
  }
  const fallbar = mal.closest('details:not([open])');
  if (fallbar instanceof HTMLDetailsElement) fallbar.open = true;
  mal.scrollIntoView({ block: 'center' });
  if (!mal.matches('input, select, textarea, button, a[href]') && !mal.hasAttribute('tabindex')) mal.tabIndex = -1;
  mal.focus();
}
