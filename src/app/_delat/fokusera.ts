/** Puts the cursor in what `hitta` finds, as soon as it is drawn. */
function fokuseraNar(hitta: () => HTMLElement | null, forsok = 60): void {
  requestAnimationFrame(() => {
    const mal = hitta();
    if (mal) mal.focus();
    else if (forsok > 0) fokuseraNar(hitta, forsok - 1);
  });
}

/** The first field of a region: for what was just added or brought back. */
export const fokuseraForsta = (falt: string): void =>
  fokuseraNar(() => document.querySelector<HTMLElement>(`[data-falt="${CSS.escape(falt)}"] :is(input, select, textarea):not([tabindex="-1"])`));

/** A field by its name: for what a button has just filled in or drawn. */
export const fokuseraNamn = (namn: string): void => fokuseraNar(() => document.querySelector<HTMLElement>(`[name="${CSS.escape(namn)}"]`));

/** A heading or a part by its id: where a button is gone when it has done its work, and no field is nearer. */
export const fokuseraPlats = (id: string): void =>
  fokuseraNar(() => {
    const plats = document.getElementById(id);
    if (plats) plats.tabIndex = -1;
    return plats;
  });
