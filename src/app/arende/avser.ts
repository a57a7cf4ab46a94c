import type { Steg } from '@rules/riktlinje/format.ts';

/** What the field in focus is about, so that the right column can follow it. */
export interface Avser {
  readonly insats?: string;
  readonly steg?: Steg | 'omfattning' | 'beslut' | 'utredning' | 'ansokan' | 'kommunicering';
  readonly fraga?: string;
}

/** Reads `data-avser="insats:stad steg:behov fraga:klararDamma"` from the nearest region around the field. */
export function avserFran(element: EventTarget): Avser {
  const text = element instanceof Element ? element.closest<HTMLElement>('[data-avser]')?.dataset.avser : undefined;
  return Object.fromEntries((text ?? '').split(' ').filter(Boolean).map((del) => del.split(':'))) as Avser;
}
