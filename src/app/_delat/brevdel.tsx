import { Details } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';

interface Props {
  readonly rubrik: string;
  readonly className?: string;
  readonly children: () => ReactNode;
}

/** A letter that is folded until asked for. Nothing is written before it is opened, and only what is open is printed. */
export function Brevdel({ rubrik, className = 'infalld', children }: Props) {
  const [oppen, setOppen] = useState(false);
  return (
    <Details className={className} open={oppen} onToggle={() => setOppen(!oppen)}>
      <Details.Summary>{rubrik}</Details.Summary>
      <Details.Content className="stapel">{oppen && children()}</Details.Content>
    </Details>
  );
}
