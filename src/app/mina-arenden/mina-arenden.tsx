import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Listrad } from '@rules/arende/listrad.ts';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';
import { kopiapaminnelse } from '../sakerhet/paminnelse.ts';
import { fragaUtrymme } from '../sakerhet/utrymme.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { Arendetabell } from './arendetabell.tsx';
import { Filterrad } from './filterrad.tsx';
import { SlangDemo } from './slang-demo.tsx';
import { TomLista } from './tom-lista.tsx';
import { sparaVal, type Urval, urvalFran, valj } from './urval.ts';
import './mina-arenden.css';

/** Fetched when a case has been handed over. */
const Raderingsbesked = hamtadSkarm(() => import('../overforda/raderingsbesked.tsx'));
const Forlustval = hamtadSkarm(() => import('./forlustval.tsx'));

/** The worklist: what waits for me, what is overdue, and the next day to keep in every case. */
export function MinaArenden() {
  const { lager } = useTjanster();
  const [svar, setSvar] = useState<Listsvar>();
  const hamta = useCallback(() => void lager.listaArenden().then(setSvar), [lager]);
  useEffect(hamta, [hamta]);
  return (
    <main className="innehall stapel" aria-labelledby="arenden-rubrik">
      <div className="rad">
        <h1 id="arenden-rubrik" className="ds-heading vaxer" data-size="sm">
          Mina ärenden
        </h1>
        <Link href="/ny-ansokan" className="ds-button">
          Registrera ansökan
        </Link>
      </div>
      {svar ? <Lista svar={svar} onHamta={hamta} /> : <p className="dov" role="status">Låser upp ärendena …</p>}
    </main>
  );
}

type Listsvar = Awaited<ReturnType<ReturnType<typeof useTjanster>['lager']['listaArenden']>>;

interface Listprops {
  readonly svar: Listsvar;
  readonly onHamta: () => void;
}

function Lista({ svar, onHamta }: Listprops) {
  const { idag, nu, installningar } = useTjanster();
  const [urval, setUrval] = useState<Urval>(urvalFran);
  const uppskjutet = useDeferredValue(urval);
  const alla = useMemo(() => (svar.ok ? svar.rader.map((r) => r.varde) : []), [svar]);
  const rader = useMemo(() => alla.filter((r) => !r.borttaget), [alla]);
  const valda = useMemo(() => valj(rader, uppskjutet, idag()), [rader, uppskjutet, idag]);

  useTomKorg(alla);
  // Stays when the last of them is erased, to say so.
  const [raderas, setRaderas] = useState(false);
  if (!raderas && rader.some((r) => r.raderas)) setRaderas(true);
  const [trangt, setTrangt] = useState<string | null>(null);
  useEffect(() => void fragaUtrymme().then(setTrangt), []);

  const nyckelSaknas = rader.length > 0 && !installningar.nyckelTagen;
  const paminnelse = useMemo(() => kopiapaminnelse(rader, installningar.senasteKopia, nu()), [rader, installningar, nu]);

  if (!svar.ok) return <p className="ds-alert" data-color="danger" role="alert">{svar.mening}</p>;
  const andra = (nytt: Urval) => {
    sparaVal(nytt);
    setUrval(nytt);
  };
  return (
    <>
      {svar.saknade && <p className="ds-alert" data-color="danger" role="alert">{svar.saknade.mening}</p>}
      {svar.karantan.map((k) => (
        <p key={k.id} className="ds-alert" data-color="warning">{k.mening}</p>
      ))}
      {(svar.saknade || svar.karantan.length > 0) && <Forlustval saknas={svar.saknade !== null} karantan={svar.karantan} onGodtaget={onHamta} />}
      {trangt && <p className="ds-alert" data-color="warning">{trangt}</p>}
      {nyckelSaknas && (
        <p className="dov" role="note">
          Ingen återställningsnyckel är utskriven. Glömmer du lösenfrasen går ärendena inte att öppna. <Link href="/sakerhet" className="ds-link">Gör en nyckel</Link>
        </p>
      )}
      {paminnelse && (
        <p className="dov" role="note">
          {paminnelse} <Link href="/sakerhet" className="ds-link">Spara en säkerhetskopia</Link>
        </p>
      )}
      {raderas && <Raderingsbesked rader={rader} onRaderat={onHamta} />}
      {rader.length === 0 && !svar.saknade && svar.karantan.length === 0 ? <TomLista onLagtTill={onHamta} /> : <>
          <Ifylld rader={rader} valda={valda} urval={urval} onUrval={andra} />
          <SlangDemo demo={svar.rader.filter((r) => r.varde.slag === 'demo' && !r.varde.borttaget)} onKlart={onHamta} />
        </>}
      <p className="rad">
        {alla.length > rader.length && <Link href="/papperskorg" className="ds-link">Papperskorgen ({alla.length - rader.length})</Link>}
        <Link href="/overforda" className="ds-link">Överförda ärenden</Link>
      </p>
    </>
  );
}

/** What has lain its days in the papperskorg is taken away, when there is any. */
function useTomKorg(alla: readonly Listrad[]) {
  const tjanster = useTjanster();
  useEffect(() => {
    if (alla.some((r) => r.borttaget)) void import('../papperskorg/korgen.ts').then(({ tomGammalt }) => tomGammalt(tjanster)).catch(() => undefined);
  }, [alla, tjanster]);
}

interface Ifylldprops {
  readonly rader: readonly Listrad[];
  readonly valda: readonly Listrad[];
  readonly urval: Urval;
  readonly onUrval: (urval: Urval) => void;
}

const Ifylld = ({ rader, valda, urval, onUrval }: Ifylldprops) => (
  <>
    <Filterrad urval={urval} rader={rader} onUrval={onUrval} />
    <p role="status" className={urval.sok.trim() === '' ? 'endast-skarmlasare' : 'dov liten'}>
      {valda.length === rader.length ? (rader.length === 1 ? '1 ärende' : `${rader.length} ärenden`) : `${valda.length} av ${rader.length} ärenden`}
    </p>
    <Arendetabell rader={valda} />
  </>
);
