import { type ComponentType, createElement } from 'react';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';

export interface Stegprops {
  /** Part of the step, e.g. the ansökt insats whose bedömning is open. */
  readonly del?: string;
  /** Goes to a field, in whatever step it is. */
  readonly onHoppa: (falt: string) => void;
}

export interface Stegbeskrivning {
  readonly id: Arendesteg;
  readonly namn: string;
  readonly Sida: ComponentType<Stegprops> & { readonly forhamta: () => Promise<void> };
}

const HAMTAR = createElement('p', { className: 'dov', role: 'status' }, 'Hämtar steget …');

/** The steps in process order, each its own folder and its own chunk. */
export const STEGEN: readonly Stegbeskrivning[] = [
  { id: 'ansokan', namn: 'Ansökan', Sida: hamtadSkarm(() => import('../1-ansokan/ansokan.tsx'), HAMTAR) },
  { id: 'utredning', namn: 'Utredning', Sida: hamtadSkarm(() => import('../2-utredning/utredning.tsx'), HAMTAR) },
  { id: 'bedomning', namn: 'Bedömning', Sida: hamtadSkarm(() => import('../3-bedomning/bedomning.tsx'), HAMTAR) },
  { id: 'tid', namn: 'Omfattning och tid', Sida: hamtadSkarm(() => import('../4-tid/tid.tsx'), HAMTAR) },
  { id: 'kommunicering', namn: 'Kommunicering', Sida: hamtadSkarm(() => import('../5-kommunicering/kommunicering.tsx'), HAMTAR) },
  { id: 'beslut', namn: 'Beslut', Sida: hamtadSkarm(() => import('../6-beslut/beslut.tsx'), HAMTAR) },
];

export const stegMed = (id: string | undefined): Stegbeskrivning => STEGEN.find((s) => s.id === id) ?? STEGEN[0]!;

/** Fetches every step ahead of time. One that does not come is no fault yet: whoever goes there asks for it again. */
export const forhamtaStegen = (): void => STEGEN.forEach(({ Sida }) => void Sida.forhamta().catch(() => undefined));
