import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { Formular } from './formular.tsx';

interface Props {
  readonly rubrik: string;
  readonly ingress?: ReactNode;
  readonly falt?: string;
  readonly avser?: string;
  readonly children: ReactNode;
}

/** A named part of a step: a card with a heading, known to the jump from findings by `falt`. */
export function Del({ rubrik, ingress, falt, avser, children }: Props) {
  const id = useId();
  return (
    <section className="kort" aria-labelledby={id} {...(falt ? { 'data-falt': falt } : {})} {...(avser ? { 'data-avser': avser } : {})}>
      <Formular>
        <div className="stapel-tat">
          <Heading level={3} data-size="2xs" id={id}>{rubrik}</Heading>
          {ingress && <p className="dov liten">{ingress}</p>}
        </div>
        {children}
      </Formular>
    </section>
  );
}
