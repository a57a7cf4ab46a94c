import { useArende } from '../arende/session.tsx';

/** Where a rule stands: section number and heading, and the row as it is cited. */
export function Kalla({ avsnittId, rad }: { readonly avsnittId: string | null; readonly rad?: string }) {
  const { riktlinje } = useArende().regelverk;
  const avsnitt = riktlinje.avsnitt.find((a) => a.id === avsnittId);
  return (
    <p className="dov liten">
      Källa: {avsnitt ? `${riktlinje.namn}, ${avsnitt.nummer} ${avsnitt.rubrik}` : 'riktlinjen anger ingen'}
      {rad && <> · {riktlinje.id}#{rad}</>}
    </p>
  );
}
