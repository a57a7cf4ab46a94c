import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Skrivlage, Skrivratt } from '@storage/index.ts';
import { spolaSnart } from '../start/lasning.ts';
import { useTjanster } from '../start/tjanster.tsx';

const INGEN: Pick<Skrivratt, 'lage' | 'prenumerera'> = { lage: () => 'vantar', prenumerera: () => () => undefined };

/** The right to write in a case for as long as it is open here. */
export function useSkrivratt(id: string): { readonly lage: Skrivlage; readonly taOver: () => Promise<boolean> } {
  const { lager, lasning } = useTjanster();
  const [ratt, setRatt] = useState<Skrivratt>();
  useEffect(() => {
    const spara = () => spolaSnart(lasning);
    const ny = lager.skrivratt(id, spara);
    setRatt(ny);
    // What is on its way to disk comes first: whoever writes next begins from it.
    return () => void spara().finally(ny.slapp);
  }, [lager, lasning, id]);
  const { lage, prenumerera } = ratt ?? INGEN;
  return { lage: useSyncExternalStore(prenumerera, lage), taOver: async () => (await ratt?.taOver()) ?? false };
}
