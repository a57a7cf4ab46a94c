import type { Arende } from '@rules/arende/schema.ts';

export type Hur = NonNullable<Arende['kommunicering']['hur']>;
/** How the material is sent. */
export const HUR: readonly { readonly varde: Hur; readonly text: string }[] = [
  { varde: 'brev', text: 'Brev' },
  { varde: 'personligen', text: 'Personligen' },
  { varde: 'telefon', text: 'Telefon' },
  { varde: 'eTjanst', text: 'E-tjänst' },
  { varde: 'annat', text: 'Annat' },
];
