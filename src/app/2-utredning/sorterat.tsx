import { LIVSOMRADEN } from '@rules/livsomrade.ts';
import { useArende } from '../arende/session.tsx';

/** How many uppgifter have come out of a samtal, by livsområde in their fixed order. */
export function Sorterat({ samtalId }: { readonly samtalId: string }) {
  const { uppgifter } = useArende().arende.utredning;
  const harifran = uppgifter.filter((u) => u.samtalId === samtalId);
  if (harifran.length === 0) return null;
  const per = LIVSOMRADEN.flatMap(({ id, namn }) => {
    const antal = harifran.filter((u) => u.livsomrade === id).length;
    return antal > 0 ? [`${namn} ${antal}`] : [];
  });
  return <p className="dov liten">Sorterat härifrån: {per.join(', ')}</p>;
}
