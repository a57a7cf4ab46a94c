import { Details, Heading, Tag } from '@digdir/designsystemet-react';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { periodText } from '@rules/period.ts';
import type { Insats } from '@rules/riktlinje/format.ts';
import type { Avser } from './avser.ts';
import { Schablonrader } from './schablonrader.tsx';
import { Stodtexter } from './stodtexter.tsx';
import { useArende } from './session.tsx';

interface Props {
  readonly steg: Arendesteg;
  readonly avser: Avser;
  readonly del?: string;
}

/** Beside the work there is room for it; on a narrow screen it is a disclosure at the foot. */
const BRED = window.matchMedia('(min-width: 64rem)');

/** The right column: the section that rules here, how it is applied, the law, the schablon rows and the checklist. Follows the field in focus. */
export function Riktlinjepanel({ steg, avser, del }: Props) {
  const { regelverk, arende } = useArende();
  const ansokt = arende.ansoktaInsatser.find((a) => a.id === del);
  const insats = regelverk.riktlinje.insatser.find((i) => i.id === (avser.insats ?? ansokt?.insatsId)) ?? null;
  return (
    <Details className="kort-flik riktlinjepanel" defaultOpen={BRED.matches}>
      <Details.Summary>Riktlinjen{insats ? `: ${insats.namn}` : ''}</Details.Summary>
      <Details.Content className="stapel">
        {insats ? <Insatsstod insats={insats} /> : <p className="dov">Ställ markören i ett fält som gäller en insats, så visas riktlinjens avsnitt om den här.</p>}
        <Stodtexter steg={steg} avser={avser} insatsId={insats?.id ?? null} />
        {insats && <Schablonrader insatsId={insats.id} />}
      </Details.Content>
    </Details>
  );
}

function Insatsstod({ insats }: { readonly insats: Insats }) {
  const { riktlinje } = useArende().regelverk;
  const avsnitt = riktlinje.avsnitt.filter((a) => insats.avsnitt.includes(a.id));
  return (
    <>
      {avsnitt.map((a) => (
        <section key={a.id} className="stapel-tat">
          <Heading level={3} data-size="2xs">
            {a.nummer} {a.rubrik}
          </Heading>
          <p>{a.text}</p>
          {a.anmarkning && <p className="dov liten">{a.anmarkning}</p>}
        </section>
      ))}
      {insats.normalOmfattning && (
        <p>
          <Tag data-size="sm">Normal omfattning</Tag> {insats.normalOmfattning.text}
          {insats.normalOmfattning.tillfallen && ` (${periodText(insats.normalOmfattning.tillfallen)})`}
        </p>
      )}
      {insats.sarskildaSkal.length > 0 && (
        <section className="stapel-tat">
          <Heading level={3} data-size="2xs">
            Särskilda skäl som riktlinjen nämner
          </Heading>
          <ul>
            {insats.sarskildaSkal.map((s) => (
              <li key={s.id}>
                {s.text} {s.medger}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ingar rubrik="Ingår" rader={insats.ingar} />
      <Ingar rubrik="Ingår inte" rader={insats.ingarInte} />
    </>
  );
}

function Ingar({ rubrik, rader }: { readonly rubrik: string; readonly rader: readonly string[] }) {
  if (rader.length === 0) return null;
  return (
    <section className="stapel-tat">
      <Heading level={3} data-size="2xs">{rubrik}</Heading>
      <ul>
        {rader.map((rad) => (
          <li key={rad}>{rad}</li>
        ))}
      </ul>
    </section>
  );
}
