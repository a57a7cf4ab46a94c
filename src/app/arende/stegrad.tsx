import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { attRatta, attTankaPa, oppnaFynd } from './fynd.ts';
import { type Arendesession, useArende } from './session.tsx';
import { STEGEN } from './steg.ts';
import { arPaborjat, ater, kvarI, vantan } from './stegmarke.ts';

type Marke = 'inteBorjat' | 'pagar' | 'klart' | 'fynd' | 'vantar' | 'ater' | 'osparat';

const TECKEN: Readonly<Record<Marke, string>> = { inteBorjat: '○', pagar: '•', klart: '✓', fynd: '!', vantar: '‖', ater: '↩', osparat: '…' };

function markeFor({ arende, bild, granskning }: Arendesession, steg: Arendesteg, osparat: boolean, idag: string): { readonly marke: Marke; readonly ord: string } {
  if (osparat) return { marke: 'osparat', ord: 'osparat' };
  if (!arPaborjat(arende, steg)) return { marke: 'inteBorjat', ord: 'inte börjat' };
  const igen = ater(arende, steg);
  if (igen) return { marke: 'ater', ord: igen };
  const vantar = steg === 'kommunicering' ? vantan(arende, idag) : null;
  if (vantar) return { marke: 'vantar', ord: vantar };
  const fynd = oppnaFynd(granskning, steg);
  const ratta = attRatta(fynd).length;
  if (ratta > 0) return { marke: 'fynd', ord: `${ratta} att rätta` };
  const kvar = kvarI(arende, bild, steg);
  if (kvar) return { marke: 'pagar', ord: kvar };
  const tank = attTankaPa(fynd).length;
  return { marke: 'klart', ord: tank > 0 ? `klart, ${tank} att tänka på` : 'klart' };
}

/** The step rail: where the case is, and what each step still asks for. Every step can be opened at any time. */
export function Stegrad({ valt }: { readonly valt: Arendesteg }) {
  const session = useArende();
  const { slag } = useSyncExternalStore(session.autospar.prenumerera, session.autospar.lage);
  const dag = useTjanster().idag();
  const osparat = slag === 'fel' || slag === 'konflikt';
  return (
    <nav aria-label="Ärendets steg" className="stegrad ej-utskrift">
      <ol>
        {STEGEN.map(({ id, namn }, i) => {
          const { marke, ord } = markeFor(session, id, osparat && id === valt, dag);
          return (
            <li key={id}>
              <Link href={`/arende/${session.arende.id}/${id}`} aria-current={id === valt ? 'step' : undefined} data-marke={marke}>
                <span className="stegmarke" aria-hidden="true">
                  {TECKEN[marke]}
                </span>
                <span>
                  <span className="stegnamn">
                    {i + 1}. {namn}
                  </span>
                  <span className="stegord">{ord}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
