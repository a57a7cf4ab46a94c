import { Alert, Button } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { bedomningFor } from '@rules/arende/nytt.ts';
import type { Traff, Utvardering } from '@rules/riktlinje/utvardera.ts';
import { Maskinram } from '../_delat/ram.tsx';
import { Kalla } from '../_delat/kalla.tsx';
import { useLagrum } from '../_delat/lagrum.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { levnadsord } from '@rules/text/lagrum.ts';
import { stegfragor } from './ord.ts';

const UTFALL: Readonly<Record<Traff['utgangspunkt'], string>> = {
  bifall: 'Utgångspunkten är bifall.',
  delvis: 'Utgångspunkten är bifall till en del. Pröva individuellt:',
  ejBifall: 'Utgångspunkten ger inte bifall. Pröva individuellt:',
  oppen: 'Riktlinjen ger ingen utgångspunkt här. Pröva individuellt:',
};

const NASTA_STEG = { komplettera: 'Nästa steg kan vara att komplettera underlaget.', lyft: 'Nästa steg kan vara att lyfta frågan till metodhandledaren.', annanVag: 'Nästa steg kan vara en annan väg än en ansökan.' } as const;

/** Riktlinjens utgångspunkt in a cog frame, shown when her own bedömning is written. It never decides. */
export function Utgangspunkt({ bild }: { readonly bild: Insatsbild }) {
  const id = `utgangspunkt-${bild.ansokt.id}`;
  return (
    <Maskinram rubrik="Riktlinjens utgångspunkt" id={id}>
      {bild.bedomning.utgangspunktVisad ? <Visad utvardering={bild.utvardering} /> : <Vantar bild={bild} />}
    </Maskinram>
  );
}

function Vantar({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { andra, regelverk, last } = useArende();
  const { nu } = useTjanster();
  const saknas = stegfragor(levnadsord(regelverk.lagutgava)).filter(({ id }) => bedomning.steg[id].trim() === '');
  const visa = () => {
    andra((a) => ({ ...a, bedomningar: { ...a.bedomningar, [ansokt.id]: { ...bedomningFor(a, ansokt.id), utgangspunktVisad: nu() } } }));
    requestAnimationFrame(() => document.getElementById(`utgangspunkt-${ansokt.id}`)?.focus());
  };
  if (last) return <p>Utgångspunkten visades inte innan ärendet avgjordes.</p>;
  return (
    <>
      <p>Skriv din egen bedömning först. Sedan visas vad riktlinjen utgår från, med skäl och källa.</p>
      {saknas.length > 0 && <p className="dov">Kvar att skriva: {saknas.map((s) => s.rubrik.replace(/^\d\. /, '')).join(' · ')}</p>}
      <div>
        <Button type="button" variant="secondary" aria-disabled={saknas.length > 0} onClick={() => saknas.length === 0 && visa()}>
          Visa riktlinjens utgångspunkt
        </Button>
      </div>
    </>
  );
}

function Visad({ utvardering }: { readonly utvardering: Utvardering | null }) {
  const ratt = useLagrum('sol2025:11:1');
  if (utvardering === null) return <p>Riktlinjen säger inget om den här insatsen. Ansökan prövas ändå, i samma ordning{ratt}.</p>;
  if (utvardering.slag === 'stannar') return <p>Riktlinjens frågor är inte besvarade än. {utvardering.oklara.length > 0 ? 'Ett svar som är oklart än avgör.' : 'Svara på nästa fråga ovan.'}</p>;
  if (utvardering.slag === 'ingenRad') return <p>Ingen av riktlinjens rader passar svaren. Pröva individuellt, och säg till metodhandledaren om luckan.</p>;
  return <Utfall traff={utvardering} />;
}

function Utfall({ traff }: { readonly traff: Traff }) {
  return (
    <div className="stapel-tat" role="status">
      <p>
        <strong>{UTFALL[traff.utgangspunkt]}</strong>
      </p>
      {traff.provaIndividuellt.length > 0 && (
        <ul>
          {traff.provaIndividuellt.map((fraga) => (
            <li key={fraga}>{fraga}</li>
          ))}
        </ul>
      )}
      <p>{traff.skal}</p>
      {traff.nastaSteg && <p>{NASTA_STEG[traff.nastaSteg]}</p>}
      {traff.varningar.map((v) => (
        <Alert key={v.kod} data-color="warning" data-size="sm">
          {v.mening}
        </Alert>
      ))}
      <Kalla avsnittId={traff.kalla} rad={traff.rad} />
    </div>
  );
}
