import { dennaProfil } from './profil.ts';

/** Where someone was when the vault was locked: an address with random ids, the name of a field, and the place in it. Never its words. */
interface Plats {
  readonly hash: string;
  readonly falt: string | null;
  readonly fran: number | null;
  readonly till: number | null;
}

/** Each profile has a place of its own. */
const nyckel = (): string => `${dennaProfil().namn}.plats`;
/** How long the way back to the field may take, ms. */
const TILL_FALTET_MS = 10_000;

const textfalt = (element: Element | null): HTMLInputElement | HTMLTextAreaElement | null =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text') ? element : null;

/** The field that was last written in or stood in: the button that locks has taken the focus from it. */
let senasteFalt: Element | null = null;

/** Follows which field has the cursor. Returns a function that ends it. */
export function foljFaltet(): () => void {
  const folj = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.hasAttribute('name')) senasteFalt = target;
  };
  document.addEventListener('focusin', folj);
  return () => document.removeEventListener('focusin', folj);
}

/** Remembers the place for the next unlocking of this tab. */
export function minnsPlats(): void {
  const aktiv = senasteFalt?.isConnected ? senasteFalt : null;
  const falt = aktiv?.getAttribute('name') ?? null;
  const { selectionStart: fran = null, selectionEnd: till = null } = textfalt(aktiv) ?? {};
  try {
    sessionStorage.setItem(nyckel(), JSON.stringify({ hash: location.hash, falt, fran, till } satisfies Plats));
    // The element holds its words.
    senasteFalt = null;
  } catch {
    // Without it the unlocked app begins at the worklist.
  }
}

/** Forgets the place: there is nothing left to go back to. */
export function glomPlats(): void {
  try {
    sessionStorage.removeItem(nyckel());
  } catch {
    // Nothing was remembered then.
  }
}

function taPlats(): Plats | null {
  try {
    const text = sessionStorage.getItem(nyckel());
    sessionStorage.removeItem(nyckel());
    return text === null ? null : (JSON.parse(text) as Plats);
  } catch {
    return null;
  }
}

/** Goes back to where this tab was when it was locked, once. The address at once; the field when it has been drawn. */
export function aterTillPlatsen(): void {
  const plats = taPlats();
  // An address that someone has opened meanwhile is where she wants to be. An ansökan that is just begun is not made anew.
  if (plats === null || !/^#\/(?!ny-ansokan)/.test(plats.hash) || !/^(#\/?)?$/.test(location.hash)) return;
  location.hash = plats.hash;
  if (plats.falt !== null) void tillFaltet(plats.falt, plats);
}

async function tillFaltet(namn: string, { fran, till }: Plats): Promise<void> {
  const { fokuseraFalt } = await import('../arende/hoppa.ts');
  fokuseraFalt(namn, 600);
  const stallMarkoren = (h: FocusEvent) => {
    const falt = textfalt(h.target as Element);
    if (falt?.name !== namn) return;
    document.removeEventListener('focusin', stallMarkoren);
    if (fran !== null) falt.setSelectionRange(fran, till);
  };
  document.addEventListener('focusin', stallMarkoren);
  setTimeout(() => document.removeEventListener('focusin', stallMarkoren), TILL_FALTET_MS);
}
