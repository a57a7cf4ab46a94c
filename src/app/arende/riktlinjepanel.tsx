import { Details } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import type { Avser } from './avser.ts';
import { Checklistor } from './checklistor.tsx';
import { Insatsstod } from './insatsstod.tsx';
import { Lagrumslista } from './lagrumslista.tsx';
import { Schablonrader } from './schablonrader.tsx';
import { Stodtexter } from './stodtexter.tsx';
import { useArende } from './session.tsx';

interface Props {
  readonly steg: Arendesteg;
  readonly avser: Avser;
  readonly del?: string;
}

/** What a step is about before any field has focus. */
const PUNKT_FOR_STEG = { ansokan: 'ansokan', utredning: 'utredning', bedomning: 'behov', tid: 'omfattning', kommunicering: 'kommunicering', beslut: 'beslut' } as const satisfies Record<Arendesteg, Avser['steg']>;

/** Beside the work there is room for it; on a narrow screen it is a disclosure at the foot. */
const BRED = window.matchMedia('(min-width: 64rem)');
function folj(anmal: () => void) {
  BRED.addEventListener('change', anmal);
  return () => BRED.removeEventListener('change', anmal);
}

/** The right column follows the field in focus: how it is applied first, then the section that rules, schablon rows where time is set, the checklist last. */
export function Riktlinjepanel({ steg, avser, del }: Props) {
  const { regelverk, arende } = useArende();
  const bred = useSyncExternalStore(folj, () => BRED.matches);
  const [vald, setVald] = useState<boolean | null>(null);
  const oppen = vald ?? bred;
  const topp = useRef<HTMLDivElement>(null);
  const ansokt = arende.ansoktaInsatser.find((a) => a.id === del);
  const insats = regelverk.riktlinje.insatser.find((i) => i.id === (avser.insats ?? ansokt?.insatsId)) ?? null;
  const punkt = avser.steg ?? PUNKT_FOR_STEG[steg];
  const plats = `${insats?.id} ${punkt} ${avser.fraga}`;

  useEffect(() => {
    // Another field, another help: begin at its top.
    if (plats) topp.current?.closest('.arende-stod')?.scrollTo({ top: 0 });
  }, [plats]);

  return (
    <Details className="kort-flik riktlinjepanel" open={oppen} onToggle={() => setVald(!oppen)}>
      <Details.Summary>Riktlinjen{insats ? `: ${insats.namn}` : ''}</Details.Summary>
      <Details.Content className="stapel">
        <div ref={topp} className="stapel">
          <Stodtexter punkt={punkt} insatsId={insats?.id ?? null} {...(avser.fraga ? { fraga: avser.fraga } : {})} />
          {insats && <Insatsstod insats={insats} punkt={punkt} />}
          {insats && (punkt === 'skaligt' || punkt === 'omfattning') && <Schablonrader insatsId={insats.id} />}
          <Lagrumslista punkt={punkt} />
          <Checklistor steg={steg} />
        </div>
      </Details.Content>
    </Details>
  );
}
