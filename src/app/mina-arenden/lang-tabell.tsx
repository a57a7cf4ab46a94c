import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Listrad } from '@rules/arende/listrad.ts';
import { Arenderad } from './arenderad.tsx';
import { Tabell } from './tabell.tsx';

const RADHOJD = 45;

/** A long list: ten thousand rows scroll as easily as ten, since only those in sight are drawn. */
export function LangTabell({ rader }: { readonly rader: readonly Listrad[] }) {
  const ram = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the React compiler is not used; the virtualizer's functions are read while drawing only
  const lista = useVirtualizer({ count: rader.length, getScrollElement: () => ram.current, estimateSize: () => RADHOJD, overscan: 12 });
  const synliga = lista.getVirtualItems();
  const fore = synliga[0]?.start ?? 0;
  const efter = lista.getTotalSize() - (synliga.at(-1)?.end ?? 0);
  return (
    // Focusable so that the keys scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={ram} className="tabellram rullande" tabIndex={0} aria-label="Ärenden">
      <Tabell antal={rader.length}>
        {fore > 0 && <Mellanrum hojd={fore} />}
        {synliga.map(({ index }) => (
          <Arenderad key={rader[index]!.id} rad={rader[index]!} index={index} />
        ))}
        {efter > 0 && <Mellanrum hojd={efter} />}
      </Tabell>
    </section>
  );
}

/** Room for the rows that are not drawn. */
const Mellanrum = ({ hojd }: { readonly hojd: number }) => (
  <tr aria-hidden="true" style={{ blockSize: hojd }}>
    <td colSpan={6}>{' '}</td>
  </tr>
);
