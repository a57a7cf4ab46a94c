import { useArende } from '../arende/session.tsx';

/** Where a rule stands, in words: the riktlinje, section number and heading. The row's id is at hand for who looks after the riktlinje. */
export function Kalla({ avsnittId, rad }: { readonly avsnittId: string | null; readonly rad?: string }) {
  const { riktlinje } = useArende().regelverk;
  const avsnitt = riktlinje.avsnitt.find((a) => a.id === avsnittId);
  return (
    <p className="dov liten" {...(rad ? { title: `${riktlinje.id}#${rad}` } : {})}>
      Källa: {avsnitt ? `${riktlinje.namn}, ${avsnitt.nummer} ${avsnitt.rubrik}` : 'riktlinjen anger ingen'}
    </p>
  );
}
