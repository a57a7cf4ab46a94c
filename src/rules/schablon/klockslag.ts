/** Minutes of the day, half-open. */
export interface Tidsintervall {
  readonly fran: number;
  readonly till: number;
}

const minutPaDygnet = (klockslag: string): number => Number(klockslag.slice(0, 2)) * 60 + Number(klockslag.slice(3, 5));

/** A window of the day as one or, when it passes midnight, two intervals. Same start and end = the whole day. */
export function delaTid({ fran, till }: { readonly fran: string; readonly till: string }): Tidsintervall[] {
  const [a, b] = [minutPaDygnet(fran), minutPaDygnet(till)];
  if (a < b) return [{ fran: a, till: b }];
  return [{ fran: a, till: 1440 }, { fran: 0, till: b }].filter((d) => d.fran < d.till);
}

/** True when a time of day falls in the window: the start is inside, the end is not. */
export const iFonster = (klockslag: string, fonster: { readonly fran: string; readonly till: string }): boolean =>
  delaTid(fonster).some((d) => minutPaDygnet(klockslag) >= d.fran && minutPaDygnet(klockslag) < d.till);
