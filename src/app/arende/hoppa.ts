import type { Arende } from '@rules/arende/schema.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';

const STEG_FOR: readonly [string, Arendesteg][] = [
  ['utredning', 'utredning'],
  ['hushall', 'utredning'],
  ['anhorigstod', 'utredning'],
  ['gemensammaSvar', 'bedomning'],
  ['kommunicering', 'kommunicering'],
  ['beslut', 'beslut'],
  ['versioner', 'beslut'],
  ['kommun', 'beslut'],
  ['overforing', 'beslut'],
];

/** Parts of a bedömning that are filled in another step. */
const I_ANNAT_STEG: Readonly<Record<string, Arendesteg>> = { omfattning: 'tid', giltighet: 'tid', mal: 'utredning' };

/** Which step and, for a bedömning, which ansökt insats holds a field. */
export function stegForFalt(falt: string): { readonly steg: Arendesteg; readonly del?: string } {
  const [rot, del = '', ...rest] = falt.split('.');
  if (rot === 'bedomningar') {
    const iAnnatSteg = I_ANNAT_STEG[rest[0] ?? ''];
    return iAnnatSteg ? { steg: iAnnatSteg } : { steg: 'bedomning', del };
  }
  return { steg: STEG_FOR.find(([namn]) => namn === rot)?.[1] ?? 'ansokan' };
}

type Rad = { readonly id?: string; readonly sattId?: string };

/** The form's path for a field: where the document has a list, the row's id becomes its index. A row that is gone leads to its list. */
export function formvag(arende: Arende, falt: string): string {
  const vag: (string | number)[] = [];
  let har: unknown = arende;
  for (const del of falt.split('.')) {
    if (!Array.isArray(har)) {
      vag.push(del);
      har = (har as Readonly<Record<string, unknown>> | null | undefined)?.[del];
      continue;
    }
    const index = (har as readonly Rad[]).findIndex((rad) => rad.id === del || rad.sattId === del);
    if (index < 0) break;
    vag.push(index);
    har = har[index];
  }
  return vag.join('.');
}

/** The smallest region that says it holds the field: `data-falt` is its own path, `data-haller` what it also holds, drawn or not. */
function regionFor(vag: string): HTMLElement | undefined {
  const traffar = [...document.querySelectorAll<HTMLElement>('[data-falt], [data-haller]')].flatMap((region) =>
    [region.dataset.falt ?? '', ...(region.dataset.haller ?? '').split(' ')].filter((falt) => falt !== '' && (vag === falt || vag.startsWith(`${falt}.`))).map((falt) => ({ region, langd: falt.length })),
  );
  return traffar.sort((a, b) => b.langd - a.langd)[0]?.region;
}

function oppnaAlltRunt(mal: HTMLElement): void {
  for (let del: Element | null = mal.closest('details'); del; del = del.parentElement?.closest('details') ?? null) (del as HTMLDetailsElement).open = true;
}

/** How many frames a part that was folded has to draw the field, before the part itself gets the cursor. */
const RITTID = 10;

/** Puts the cursor in a field: by its name, else by the region that says it holds it. Waits until the step is drawn. */
export function fokuseraFalt(vag: string, forsok = 60, rittid = RITTID): void {
  const falt = document.querySelector<HTMLElement>(`[name="${CSS.escape(vag)}"]`);
  const mal = falt ?? regionFor(vag);
  if (!mal) {
    if (forsok > 0) requestAnimationFrame(() => fokuseraFalt(vag, forsok - 1, rittid));
    return;
  }
  oppnaAlltRunt(mal);
  if (!falt && mal instanceof HTMLDetailsElement && rittid > 0) {
    requestAnimationFrame(() => fokuseraFalt(vag, forsok, rittid - 1));
    return;
  }
  if (!mal.matches('input, select, textarea, button, a[href], summary') && !mal.hasAttribute('tabindex')) mal.tabIndex = -1;
  mal.focus();
  // What was folded cannot take focus before it is drawn.
  if (document.activeElement !== mal && forsok > 0) {
    requestAnimationFrame(() => fokuseraFalt(vag, forsok - 1, 0));
    return;
  }
  mal.scrollIntoView({ block: 'center' });
}

/** A new step, or a new part of it, begins at its top, with the focus on its heading: the keyboard and a screen reader follow. Waits until it is drawn. */
export function borjaSteg(steg: Arendesteg, del?: string, forsok = 60): void {
  const rubrik = document.querySelector<HTMLElement>(`[data-steg="${steg}"] ${del === undefined ? '#steg-rubrik' : `[data-falt="bedomningar.${CSS.escape(del)}"] h3`}`);
  if (!rubrik) {
    if (forsok > 0) requestAnimationFrame(() => borjaSteg(steg, del, forsok - 1));
    return;
  }
  window.scrollTo({ top: 0 });
  rubrik.tabIndex = -1;
  rubrik.focus({ preventScroll: true });
}
