import { useState, useSyncExternalStore } from 'react';
import type { Skrivlage, Skrivratt } from '@storage/index.ts';
import { spolaSnart } from '../start/lasning.ts';
import { type Tjanster, useTjanster } from '../start/tjanster.tsx';

/** Asks for the right when the page begins to listen, and lets go when it stops. */
function skapaKalla(id: string, { lager, lasning }: Tjanster) {
  let ratt: Skrivratt | undefined;
  return {
    lage: (): Skrivlage => ratt?.lage() ?? 'vantar',
    taOver: async () => (await ratt?.taOver()) ?? false,
    prenumerera: (mottagare: () => void) => {
      const spara = () => spolaSnart(lasning);
      const ny = lager.skrivratt(id, spara);
      ratt = ny;
      const sluta = ny.prenumerera(mottagare);
      return () => {
        sluta();
        ratt = undefined;
        // What is on its way to disk comes first: whoever writes next begins from it.
        void spara().finally(ny.slapp);
      };
    },
  };
}

/** The right to write in a case for as long as it is open here. The page is drawn anew for another case. */
export function useSkrivratt(id: string): { readonly lage: Skrivlage; readonly taOver: () => Promise<boolean> } {
  const tjanster = useTjanster();
  const [kalla] = useState(() => skapaKalla(id, tjanster));
  return { lage: useSyncExternalStore(kalla.prenumerera, kalla.lage), taOver: kalla.taOver };
}
