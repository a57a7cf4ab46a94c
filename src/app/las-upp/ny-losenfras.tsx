import { type RefObject, useState } from 'react';
import { Losenfras } from './losenfras.tsx';
import { bristILosenfras } from './styrka.ts';
import { Styrkematare } from './styrkematare.tsx';

export type Frasfel = Partial<Record<'losenfras' | 'igen', string>>;

interface Props {
  readonly fras: RefObject<HTMLInputElement | null>;
  readonly igen: RefObject<HTMLInputElement | null>;
  readonly fel: Frasfel;
  readonly etikett?: string;
  readonly etikettIgen?: string;
  readonly forst?: boolean;
}

/** A new lösenfras, written twice, with advice on its strength. */
export function NyLosenfras({ fras, igen, fel, etikett = 'Lösenfras', etikettIgen = 'Lösenfrasen en gång till', forst = false }: Props) {
  const [text, setText] = useState('');
  return (
    <>
      <Losenfras ref={fras} namn="losenfras" etikett={etikett} hjalp="Minst 12 tecken, till exempel fyra ord som inte hör ihop." forst={forst} onSkriv={setText} {...(fel.losenfras ? { fel: fel.losenfras } : {})}>
        <Styrkematare fras={text} />
      </Losenfras>
      <Losenfras ref={igen} namn="igen" etikett={etikettIgen} {...(fel.igen ? { fel: fel.igen } : {})} />
    </>
  );
}

/** What is wrong with a new lösenfras, field by field; empty when nothing is. */
export function granskaNyFras(fras: string, igen: string): Frasfel {
  const brist = bristILosenfras(fras);
  if (brist) return { losenfras: brist };
  return fras === igen ? {} : { igen: 'De två lösenfraserna är inte lika. Skriv den en gång till.' };
}
