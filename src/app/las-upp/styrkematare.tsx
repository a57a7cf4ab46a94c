import { useDeferredValue, useEffect, useState } from 'react';
import type { Styrka } from './bedom-styrka.ts';

const ORD: Readonly<Record<Styrka, string>> = {
  0: 'Mycket lätt att gissa. Skriv fyra skilda ord.',
  1: 'Lätt att gissa. Lägg till ett par ord.',
  2: 'Går att gissa med tid. Lägg till ett ord.',
  3: 'Bra. Svår att gissa.',
  4: 'Mycket bra. Ingen gissar den.',
};

/** How hard the lösenfras is to guess, while it is written. Advice only: the judge does not know all Swedish. Fetched with the first letter. */
export function Styrkematare({ fras }: { readonly fras: string }) {
  const text = useDeferredValue(fras);
  const [bedom, setBedom] = useState<(fras: string) => Styrka>();
  const borjat = fras !== '';
  useEffect(() => {
    if (borjat && !bedom) void import('./bedom-styrka.ts').then((modul) => setBedom(() => modul.bedomStyrka), () => undefined);
  }, [borjat, bedom]);
  if (!bedom || text === '') return <div className="styrka" />;
  const styrka = bedom(text);
  return (
    <div className="styrka" data-styrka={styrka}>
      <meter className="endast-skarmlasare" min={0} max={4} value={styrka} aria-label="Lösenfrasens styrka" />
      <span className="styrka-stapel" aria-hidden="true" />
      <span role="status">{ORD[styrka]}</span>
    </div>
  );
}
