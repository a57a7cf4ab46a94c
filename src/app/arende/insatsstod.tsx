import { Heading, Tag } from '@digdir/designsystemet-react';
import { periodText } from '@rules/period.ts';
import type { Insats, Riktlinje } from '@rules/riktlinje/format.ts';
import type { Avser } from './avser.ts';
import { useArende } from './session.tsx';

type Avsnitt = Riktlinje['avsnitt'][number];

/** The section ids that rule the point in focus; the others are folded under their headings. */
function styrande(insats: Insats, punkt: Avser['steg']): readonly (string | undefined)[] {
  if (punkt === 'annatSatt') return insats.annatSatt.map((s) => s.kalla);
  return [insats.normalOmfattning?.kalla ?? insats.avsnitt.at(-1)];
}

/** What the riktlinje says of the insats: the ruling section open, the rest a press away. */
export function Insatsstod({ insats, punkt }: { readonly insats: Insats; readonly punkt: Avser['steg'] }) {
  const { riktlinje } = useArende().regelverk;
  const ids = styrande(insats, punkt);
  const avsnitt = riktlinje.avsnitt.filter((a) => insats.avsnitt.includes(a.id) || ids.includes(a.id));
  const omfattning = punkt === 'skaligt' || punkt === 'omfattning';
  return (
    <>
      {avsnitt.filter((a) => ids.includes(a.id)).map((a) => (
        <Oppet key={a.id} avsnitt={a} />
      ))}
      {omfattning && <Normalt insats={insats} />}
      {omfattning && <Punkter rubrik="Ingår" rader={insats.ingar} />}
      {omfattning && <Punkter rubrik="Ingår inte" rader={insats.ingarInte} />}
      {avsnitt.filter((a) => !ids.includes(a.id)).map((a) => (
        <details key={a.id} className="avsnitt-stangt">
          <summary>{rubrik(a)}</summary>
          <p>{a.text}</p>
        </details>
      ))}
    </>
  );
}

const rubrik = (a: Avsnitt): string => [a.nummer, a.rubrik].filter(Boolean).join(' ');

const Oppet = ({ avsnitt }: { readonly avsnitt: Avsnitt }) => (
  <section className="stapel-tat">
    <Heading level={3} data-size="2xs">{rubrik(avsnitt)}</Heading>
    <p>{avsnitt.text}</p>
    {avsnitt.anmarkning && <p className="dov liten">{avsnitt.anmarkning}</p>}
  </section>
);

function Normalt({ insats }: { readonly insats: Insats }) {
  const { normalOmfattning: normal, sarskildaSkal } = insats;
  return (
    <>
      {normal && (
        <p>
          <Tag data-size="sm">Normal omfattning</Tag> {normal.text}
          {normal.tillfallen && ` (${periodText(normal.tillfallen)})`}
        </p>
      )}
      <Punkter rubrik="Särskilda skäl som riktlinjen nämner" rader={sarskildaSkal.map((s) => `${s.text} ${s.medger}`)} />
    </>
  );
}

function Punkter({ rubrik: namn, rader }: { readonly rubrik: string; readonly rader: readonly string[] }) {
  if (rader.length === 0) return null;
  return (
    <section className="stapel-tat">
      <Heading level={3} data-size="2xs">{namn}</Heading>
      <ul>
        {rader.map((rad) => (
          <li key={rad}>{rad}</li>
        ))}
      </ul>
    </section>
  );
}
