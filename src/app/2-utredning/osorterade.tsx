import { Heading } from '@digdir/designsystemet-react';
import { useArende } from '../arende/session.tsx';
import { Uppgiftsrader } from './uppgiftsrad.tsx';

/** What somebody else has told before anyone decided where it belongs, e.g. in a snabbnotering: seen until it has a livsområde. */
export function Osorterade() {
  const { arende } = useArende();
  const uppgifter = arende.utredning.uppgifter.map((uppgift, index) => ({ uppgift, index })).filter(({ uppgift }) => uppgift.livsomrade === null);
  if (uppgifter.length === 0) return null;
  return (
    <section className="kort stapel" aria-labelledby="osorterade-rubrik">
      <Heading level={3} data-size="2xs" id="osorterade-rubrik">Inte sorterat än</Heading>
      <p className="dov liten">Uppgifter som ännu inte hör till något livsområde. Välj livsområde, så flyttas de dit.</p>
      <Uppgiftsrader uppgifter={uppgifter} />
    </section>
  );
}
