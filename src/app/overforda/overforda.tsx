import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Verksamhetssystem } from '@rules/overforing/format.ts';
import { gallringFran } from '@rules/overforing/gallring.ts';
import type { Kvitto } from '@rules/overforing/kvitto.ts';
import { arKvitto, arStubbe } from '@rules/overforing/slag.ts';
import type { Stubbe } from '@rules/overforing/stubbe.ts';
import { hamtaVerksamhetssystem, systemnamn } from '../_delat/verksamhetssystem.ts';
import type { Likvardslager } from '../start/lagring.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { Kvittovy } from './kvittovy.tsx';
import './overforda.css';

interface Overford {
  readonly stubbe: Stubbe;
  readonly kvitto: Kvitto | undefined;
}
type Lista = { readonly ok: true; readonly overforda: readonly Overford[]; readonly system: readonly Verksamhetssystem[]; readonly saknade: string | null } | { readonly ok: false; readonly mening: string };

async function las(lager: Likvardslager): Promise<Lista> {
  const [anteckningar, arenden, system] = await Promise.all([lager.listaAnteckningar(), lager.listaArenden(), hamtaVerksamhetssystem()]);
  if (!anteckningar.ok) return anteckningar;
  if (!arenden.ok) return arenden;
  // A removal that was cut short has left its stub before the case went: such a case is still among the others.
  const kvar = new Set(arenden.rader.map((r) => r.id));
  const varden = anteckningar.rader.map((r) => r.varde);
  const kvitton = varden.filter(arKvitto);
  const overforda = varden.filter(arStubbe).filter((s) => !kvar.has(s.arendeId)).map((stubbe) => ({ stubbe, kvitto: kvitton.find((k) => k.arendeId === stubbe.arendeId) }));
  return { ok: true, system, overforda: overforda.toSorted((a, b) => b.stubbe.raderad.localeCompare(a.stubbe.raderad)), saknade: anteckningar.saknade?.mening ?? anteckningar.karantan[0]?.mening ?? null };
}

/** Cases that have been handed over and erased here: what stays of each, and its receipt. With an id: that receipt, to print. */
export default function Overforda({ id }: { readonly id?: string }) {
  const { lager } = useTjanster();
  const [lista, setLista] = useState<Lista>();
  const [fel, setFel] = useState<unknown>();
  useEffect(() => void las(lager).then(setLista, setFel), [lager]);
  // Caught by the nearest Felgrans, which says what to do.
  if (fel !== undefined) throw fel;
  const vald = id !== undefined && lista?.ok ? lista.overforda.find((o) => o.stubbe.arendeId === id)?.kvitto : undefined;
  return (
    <main className="innehall stapel" aria-labelledby="overforda-rubrik">
      <div className="stapel-tat ej-utskrift">
        {id === undefined ? <Link className="ds-link" href="/">Tillbaka till mina ärenden</Link> : <Link className="ds-link" href="/overforda">Tillbaka till överförda ärenden</Link>}
        <Heading id="overforda-rubrik" level={1} data-size="sm">{id === undefined ? 'Överförda ärenden' : 'Kvitto'}</Heading>
      </div>
      {!lista && <p className="dov" role="status">Hämtar …</p>}
      {lista && !lista.ok && <p className="ds-alert" data-color="danger" role="alert">{lista.mening}</p>}
      {lista?.ok && lista.saknade && <p className="ds-alert" data-color="danger" role="alert">{lista.saknade}</p>}
      {lista?.ok && id !== undefined && (vald ? <Kvittovy kvitto={vald} systemnamn={systemnamn(lista.system, vald.system)} /> : <p>Kvittot finns inte här.</p>)}
      {lista?.ok && id === undefined && <Listan overforda={lista.overforda} system={lista.system} />}
    </main>
  );
}

function Listan({ overforda, system }: { readonly overforda: readonly Overford[]; readonly system: readonly Verksamhetssystem[] }) {
  if (overforda.length === 0) return <p className="kort">Inga ärenden är raderade efter överföring. De visas här med kvitto när de är det.</p>;
  return (
    <>
      <p className="dov">Ärendena är raderade här och finns i verksamhetssystemet. Det som står kvar är numret dit, perioderna och ett kvitto.</p>
      <ul className="overforda-lista">
        {overforda.map(({ stubbe, kvitto }) => (
          <li key={stubbe.arendeId} className="kort stapel-tat">
            <Heading level={2} data-size="2xs">{stubbe.arendenummer}{stubbe.demo && ' (demonstration)'}</Heading>
            <p>{systemnamn(system, stubbe.system)}. {stubbe.beslutsdag ? `Beslut ${stubbe.beslutsdag}.` : 'Avslutat utan beslut.'} Överfört {stubbe.overford}, raderat här {stubbe.raderad.slice(0, 10)}.</p>
            {stubbe.insatser.length > 0 && (
              <ul>
                {stubbe.insatser.map((i, nr) => (
                  <li key={i.id}>Insats {nr + 1}: {[i.fran && `från ${i.fran}`, i.till ? `till och med ${i.till}` : 'tills vidare', i.foljUpp && `följ upp ${i.foljUpp}`].filter(Boolean).join(', ')}</li>
                ))}
              </ul>
            )}
            <Gallring stubbe={stubbe} />
            {kvitto && <div><Link className="ds-link" href={`/overforda/${stubbe.arendeId}`}>Visa kvittot<span className="endast-skarmlasare"> för {stubbe.arendenummer}</span></Link></div>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** D04, as information: the akt is gallrad in the verksamhetssystem. */
function Gallring({ stubbe: { senasteAnteckning, bevaras } }: { readonly stubbe: Stubbe }) {
  if (bevaras !== null) return <p className="dov liten">Gallring: akten bevaras {bevaras === 'omrade' ? 'eftersom kommunen hör till ett område där akter bevaras' : 'på grund av personens födelsedag'} (13 kap. 1 § SoF).</p>;
  const { tidigast, klart } = gallringFran(senasteAnteckning);
  return <p className="dov liten">Gallring görs i verksamhetssystemet: fem år efter den sista anteckningen i akten, och klart året därpå (16 kap. 1 § SoL). Räknat från {senasteAnteckning}, den sista som Likvärd känner till: tidigast {tidigast} och senast {klart}.</p>;
}
