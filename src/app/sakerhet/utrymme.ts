/** How full the storage may be before the user is told. At the limit it is too late: removing rows does not give room at once. */
const TRANGT = 0.7;

/** A sentence when the storage that the browser gives is nearly used up, otherwise null. */
export function trangtMening({ usage, quota }: StorageEstimate): string | null {
  if (!usage || !quota || usage / quota < TRANGT) return null;
  return `Lagringen på den här datorn är full till ${Math.floor((100 * usage) / quota)} procent. Blir den helt full går det inte att spara. Be it-stödet om mer utrymme.`;
}

/** The same, asked of the browser. One that does not answer says nothing. */
export const fragaUtrymme = async (): Promise<string | null> => trangtMening((await navigator.storage?.estimate?.().catch(() => ({}))) ?? {});
