import { useId } from 'react';
import { Link } from 'wouter';

/** The way to the packages. */
export function TillKolleger() {
  const id = useId();
  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Skicka ärenden till kolleger</h2>
      <p className="dov">Ett ärende kan skickas som en krypterad fil som bara mottagaren kan öppna. Först byter ni visitkort.</p>
      <p><Link href="/kolleger" className="ds-link">Visitkort, kolleger och paket</Link></p>
    </section>
  );
}
