import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Fingeravtryck } from './fingeravtryck.tsx';

interface Props {
  readonly namn: string;
  readonly avtryck: string;
  /** What the button says that answers yes. */
  readonly ja: string;
  readonly onJa: () => void;
  /** The other ways on. */
  readonly children: ReactNode;
}

/** The question that ties a card to a person. */
export function Jamfor({ namn, avtryck, ja, onJa, children }: Props) {
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => rubrik.current?.focus(), []);
  return (
    <div className="radkort stapel">
      <h3 className="ds-heading" data-size="2xs" tabIndex={-1} ref={rubrik}>Stämmer det med vad {namn} läser upp?</h3>
      <p>Låt {namn} läsa upp sitt fingeravtryck, när ni ses eller på ett telefonnummer som du redan har. Det står under Mitt visitkort på kollegans skärm.</p>
      <Fingeravtryck avtryck={avtryck} av={namn} />
      <p className="dov">Skiljer sig en enda siffra hör visitkortet inte till {namn}, och någon annan skulle kunna läsa det du skickar. Lägg då inte till det.</p>
      <div className="rad">
        <Button type="button" data-size="sm" onClick={onJa}>{ja}</Button>
        {children}
      </div>
    </div>
  );
}
