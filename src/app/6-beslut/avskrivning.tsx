import { useMemo } from 'react';
import { skrivAvskrivning } from '@rules/text/avskrivning.ts';
import { useUnderlag } from '../arende/session.tsx';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { Utmatning } from '../_delat/utmatning.tsx';

/** A case that ended without beslut i sak: the text that says so stands where the beslut would have stood. */
export function Avskrivning() {
  const underlag = useUnderlag();
  const dokument = useMemo(() => skrivAvskrivning(underlag), [underlag]);
  if (!dokument) return null;
  return (
    <section className="stapel" aria-label={dokument.titel}>
      <Utmatning dokument={dokument} />
      <Dokumentvy dokument={dokument} />
    </section>
  );
}
