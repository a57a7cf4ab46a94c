import { useEffect, useRef, useState } from 'react';

interface Props {
  /** The återställningsnyckel as it is printed, groups apart. */
  readonly nyckel: string;
  /** What the last button says. */
  readonly klart: string;
  /** Level of the heading. */
  readonly niva: 1 | 3;
  readonly onKlar: () => void;
}

/** The återställningsnyckel, shown this once: to be printed or written off, and kept away from the computer. */
export default function Nyckelpapper({ nyckel, klart, niva, onKlar }: Props) {
  const [tagen, setTagen] = useState(false);
  const Rubrik = `h${niva}` as const;
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => rubrik.current?.focus(), []);
  return (
    <form autoComplete="off" className="stapel" onSubmit={(h) => { h.preventDefault(); onKlar(); }}>
      <div className="nyckelpapper stapel">
        <Rubrik className="ds-heading" data-size="sm" tabIndex={-1} ref={rubrik}>
          Din återställningsnyckel
        </Rubrik>
        <p className="ej-utskrift">Glömmer du lösenfrasen är det bara den här nyckeln som öppnar ärendena. Den visas en gång och sparas ingenstans.</p>
        <ol className="nyckelgrupper" aria-label="Nyckeln, nio grupper">
          {nyckel.split('-').map((grupp, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- the place is what tells the groups of a key apart
            <li key={i}>{grupp}</li>
          ))}
        </ol>
        <div className="bara-utskrift stapel">
          <p>Nyckeln öppnar Likvärd på den dator där den skapades, och de säkerhetskopior som görs där, om lösenfrasen är glömd: välj ”Jag har glömt lösenfrasen”, skriv nyckeln och välj en ny lösenfras.</p>
          <p>Förvara papperet inlåst, och inte vid datorn. Den som har både papperet och datorn kan läsa allt.</p>
          <p>Hör till (fyll i för hand): ______________________________</p>
          <p>Dator: ______________________ Skapad den: ______________</p>
        </div>
      </div>
      <p className="dov liten">Förvara den inlåst och inte vid datorn. Den som har både nyckeln och datorn kan läsa allt.</p>
      <div className="rad">
        <button className="ds-button" type="button" data-variant="secondary" onClick={() => window.print()}>
          Skriv ut
        </button>
      </div>
      <label className="rad">
        <input type="checkbox" className="ds-input" checked={tagen} onChange={(h) => setTagen(h.target.checked)} />
        <span>Nyckeln är utskriven eller avskriven</span>
      </label>
      <button className="ds-button" type="submit" disabled={!tagen}>
        {klart}
      </button>
    </form>
  );
}
