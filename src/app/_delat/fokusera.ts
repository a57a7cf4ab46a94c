/** Puts the cursor in the first field of a region once it is drawn: for what was just added or brought back. */
export function fokuseraForsta(falt: string, forsok = 60): void {
  requestAnimationFrame(() => {
    const forsta = document.querySelector<HTMLElement>(`[data-falt="${CSS.escape(falt)}"] :is(input, select, textarea):not([tabindex="-1"])`);
    if (forsta) forsta.focus();
    else if (forsok > 0) fokuseraForsta(falt, forsok - 1);
  });
}
