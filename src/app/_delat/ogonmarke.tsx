import { Tag } from '@digdir/designsystemet-react';

/** Who will read a text: it stands in the beslut, in the utredning that the person may read, or only in the akt. */
export type Visas = 'beslut' | 'utredning' | 'akt';

const MARKE = {
  beslut: { text: 'Visas i beslutet', farg: 'accent' },
  utredning: { text: 'Personen får läsa det', farg: 'info' },
  akt: { text: 'Bara i akten', farg: 'neutral' },
} as const satisfies Record<Visas, { readonly text: string; readonly farg: string }>;

/** Says beside a text whether the person will read it. */
export const Ogonmarke = ({ visas }: { readonly visas: Visas }) => (
  <Tag className="ogonmarke" data-color={MARKE[visas].farg} data-size="sm">
    {MARKE[visas].text}
  </Tag>
);
