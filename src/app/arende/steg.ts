import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Arendesteg } from '@rules/arende/kontroll.ts';

export interface Stegprops {
  /** Part of the step, e.g. the ansökt insats whose bedömning is open. */
  readonly del?: string;
  /** Goes to a field, in whatever step it is. */
  readonly onHoppa: (falt: string) => void;
}

export interface Stegbeskrivning {
  readonly id: Arendesteg;
  readonly namn: string;
  readonly Sida: LazyExoticComponent<ComponentType<Stegprops>>;
}

/** Each step is its own folder and its own chunk. */
const HAMTA = {
  ansokan: () => import('../1-ansokan/ansokan.tsx'),
  utredning: () => import('../2-utredning/utredning.tsx'),
  bedomning: () => import('../3-bedomning/bedomning.tsx'),
  tid: () => import('../4-tid/tid.tsx'),
  kommunicering: () => import('../5-kommunicering/kommunicering.tsx'),
  beslut: () => import('../6-beslut/beslut.tsx'),
} as const;

/** The steps in process order. */
export const STEGEN: readonly Stegbeskrivning[] = [
  { id: 'ansokan', namn: 'Ansökan', Sida: lazy(HAMTA.ansokan) },
  { id: 'utredning', namn: 'Utredning', Sida: lazy(HAMTA.utredning) },
  { id: 'bedomning', namn: 'Bedömning', Sida: lazy(HAMTA.bedomning) },
  { id: 'tid', namn: 'Omfattning och tid', Sida: lazy(HAMTA.tid) },
  { id: 'kommunicering', namn: 'Kommunicering', Sida: lazy(HAMTA.kommunicering) },
  { id: 'beslut', namn: 'Beslut', Sida: lazy(HAMTA.beslut) },
];

export const stegMed = (id: string | undefined): Stegbeskrivning => STEGEN.find((s) => s.id === id) ?? STEGEN[0]!;

/** Fetches a step ahead of time, so that going there never waits. */
export const forhamta = (id: Arendesteg): Promise<unknown> => HAMTA[id]();
/** All of them. One that does not come is no fault yet: whoever goes there asks for it again. */
export const forhamtaAlla = (): void => STEGEN.forEach(({ id }) => void forhamta(id).catch(() => undefined));
