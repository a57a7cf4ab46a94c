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

/** The steps in process order, each its own folder and its own chunk. */
export const STEGEN: readonly Stegbeskrivning[] = [
  { id: 'ansokan', namn: 'Ansökan', Sida: lazy(() => import('../1-ansokan/ansokan.tsx')) },
  { id: 'utredning', namn: 'Utredning', Sida: lazy(() => import('../2-utredning/utredning.tsx')) },
  { id: 'bedomning', namn: 'Bedömning', Sida: lazy(() => import('../3-bedomning/bedomning.tsx')) },
  { id: 'tid', namn: 'Omfattning och tid', Sida: lazy(() => import('../4-tid/tid.tsx')) },
  { id: 'kommunicering', namn: 'Kommunicering', Sida: lazy(() => import('../5-kommunicering/kommunicering.tsx')) },
  { id: 'beslut', namn: 'Beslut', Sida: lazy(() => import('../6-beslut/beslut.tsx')) },
];

export const stegMed = (id: string | undefined): Stegbeskrivning => STEGEN.find((s) => s.id === id) ?? STEGEN[0]!;
