/**
 * Remembers where the cursor stands, and gives the way back there. A closed dialog hands the focus back to the field, but in Chromium
 * not always the cursor: the field looks ready, and what is typed goes nowhere until it has been left and entered again.
 */
export function minnsMarkor(): () => void {
  const falt = document.activeElement;
  if (!(falt instanceof HTMLElement) || falt === document.body) return () => undefined;
  const text = falt instanceof HTMLTextAreaElement || falt instanceof HTMLInputElement ? falt : null;
  const [fran, till] = [text?.selectionStart ?? null, text?.selectionEnd ?? null];
  return () => {
    if (!falt.isConnected) return;
    falt.blur();
    falt.focus({ preventScroll: true });
    if (fran !== null) text?.setSelectionRange(fran, till);
  };
}
