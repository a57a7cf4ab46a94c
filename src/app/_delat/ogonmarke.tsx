import { Tag } from '@digdir/designsystemet-react';

export type Visas = 'beslut' | 'akt';

/** Says beside a text whether the person will read it. */
export function Ogonmarke({ visas }: { readonly visas: Visas }) {
  return (
    <Tag className="ogonmarke" data-color={visas === 'beslut' ? 'accent' : 'neutral'} data-size="sm">
      {visas === 'beslut' ? 'Visas i beslutet' : 'Endast i akten'}
    </Tag>
  );
}
