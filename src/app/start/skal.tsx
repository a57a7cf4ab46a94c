import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, Route, Router, Switch, useParams, useRoute } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { nyttId } from '@storage/index.ts';
import type { Installningsandring, Upplast } from '../las-upp/oppna.ts';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';
import { MinaArenden } from '../mina-arenden/mina-arenden.tsx';
import { glomUrval } from '../mina-arenden/urval.ts';
import { EjSparat } from './ej-sparat.tsx';
import { Felgrans } from './felgrans.tsx';
import { Genvagar } from './genvagar.tsx';
import { idag, nu } from './klocka.ts';
import { LAS_EFTER } from './installningar.ts';
import { skapaLasning, spolaSnart } from './lasning.ts';
import { LasesSnart } from './lases-snart.tsx';
import { NyVersion } from './ny-version.tsx';
import { type Tjanster, TjanstRam } from './tjanster.tsx';
import { VISNINGSMENING } from './visning.ts';
import type { Likvardslager } from './lagring.ts';
import { useUppdatering } from './uppdatering.ts';
import { useLasvakt } from './use-lasvakt.ts';

const HAMTAR = <p className="innehall dov" role="status">Hämtar …</p>;
const ArendeSida = hamtadSkarm(() => import('../arende/arende-sida.tsx'), HAMTAR);
const Noteringar = hamtadSkarm(() => import('../snabbnotering/noteringar.tsx'), HAMTAR);
const Sakerhet = hamtadSkarm(() => import('../sakerhet/sakerhet.tsx'), HAMTAR);
const Papperskorg = hamtadSkarm(() => import('../papperskorg/papperskorg.tsx'), HAMTAR);
const Atkomst = hamtadSkarm(() => import('../atkomst/atkomst.tsx'), HAMTAR);
const Kolleger = hamtadSkarm(() => import('../kolleger/kolleger.tsx'), HAMTAR);
const Overforda = hamtadSkarm(() => import('../overforda/overforda.tsx'), HAMTAR);
const Visningsband = hamtadSkarm(() => import('./visningsband.tsx'));
const Stangd = hamtadSkarm(() => import('./stangd.tsx'));
const NyAnsokan = hamtadSkarm(() => import('../1-ansokan/ny-ansokan.tsx'), HAMTAR);

/** Pages about who may read what, and about other people than the one in the case. */
const INTE_I_VISNING = /^\/(sakerhet|kolleger|overforda|atkomst|papperskorg)/;

export interface Skalprops {
  readonly upplast: Upplast;
  /** Called when everything is written and the vault may be locked; `nyVersion` when the page must be loaded anew in any case. */
  readonly onLast: (nyVersion: boolean) => void;
}

/** The frame around every unlocked screen: where am I, where can I go, and the keys that work everywhere. */
export default function Skal({ upplast, onLast }: Skalprops) {
  const { andraInstallningar } = upplast;
  const [visat, setVisat] = useState<Likvardslager>();
  const lager = visat ?? upplast.lager;
  const lasning = useMemo(() => skapaLasning(), []);
  const [installningar, setInstallningar] = useState(upplast.installningar);
  const bytInstallningar = useCallback(
    async (andring: Installningsandring) => {
      if (visat) return VISNINGSMENING;
      const svar = await andraInstallningar(andring);
      if (svar.ok) setInstallningar(svar.nya);
      return svar.ok ? null : svar.mening;
    },
    [andraInstallningar, visat],
  );
  const visning = visat !== undefined;
  const tjanster = useMemo(
    (): Tjanster => ({ ...upplast, lager, installningar, bytInstallningar, nu, idag, nyttId, lasning, visning }),
    [upplast, lager, installningar, bytInstallningar, lasning, visning],
  );
  const [ejSparat, setEjSparat] = useState(false);
  const [stangd, setStangd] = useState(false);
  useEffect(() => lager.narStangd(() => setStangd(true)), [lager]);
  const laser = useRef(false);
  const las = useCallback(async (nyVersion = false) => {
    // Several things may ask at once: the clock, a key, another tab.
    if (laser.current) return true;
    laser.current = true;
    const allt = await spolaSnart(lasning);
    if (allt) {
      glomUrval();
      onLast(nyVersion);
    }
    setEjSparat(!allt);
    laser.current = allt;
    return allt;
  }, [lasning, onLast]);
  /** Shows the app to a room, without personal data and without a way to change anything; or ends it. What is typed is saved first. */
  const vaxlaVisning = useCallback(async () => {
    if (!visat && !(await spolaSnart(lasning))) return setEjSparat(true);
    glomUrval();
    const { visningslager } = await import('./visningslager.ts');
    setVisat(visat ? undefined : visningslager(upplast.lager));
  }, [visat, lasning, upplast.lager]);
  const vaxlaNu = useCallback(() => void vaxlaVisning(), [vaxlaVisning]);
  const lasNu = useCallback(() => void las(), [las]);
  const bytVersion = useCallback(() => void las(true), [las]);
  const taNyVersion = useUppdatering(lasning, bytVersion);
  const snart = useLasvakt(lager, installningar.lasEfter ?? LAS_EFTER, las);
  // Once the worklist stands there: opening a case should not wait for its screen.
  useEffect(() => hamtaStrax(ArendeSida.forhamta), []);
  useMappkopior(tjanster);
  // When it is needed its file may be gone: a newer version is what closes the storage.
  useEffect(() => hamtaStrax(Stangd.forhamta), []);
  // What the browser answers is told under Säkerhet.
  useEffect(() => void navigator.storage?.persist?.().catch(() => false), []);
  useEffect(() => lager.lyssna(({ slag }) => slag === 'last' && lasNu()), [lager, lasNu]);

  // What was drawn with personal data is thrown away as a whole, and drawn anew.
  const vy = visat ? 'visning' : 'arbete';
  return (
    <TjanstRam tjanster={tjanster}>
      {/* oxlint-disable-next-line react/hooks -- wouter takes its location hook as a prop */}
      <Router hook={useHashLocation}>
        <div className="sida">
          <header className="sidhuvud">
            <a className="ds-skip-link" href="#innehall" onClick={hoppaTillInnehall}>
              Hoppa till innehållet
            </a>
            <Link href="/" className="varumarke">
              <img src="/ikon.svg" alt="" width="24" height="24" /> Likvärd
            </Link>
            <nav className="huvudmeny" aria-label="Huvudmeny">
              <Menylank till="/">Mina ärenden</Menylank>
              <Menylank till="/noteringar">Snabbnoteringar</Menylank>
              <Menylank till="/sakerhet">Säkerhet</Menylank>
            </nav>
            <Genvagar key={vy} onVisning={vaxlaNu} visning={visat !== undefined} />
            <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={lasNu}>
              Lås
            </button>
          </header>
          <div className="varsel" role="status">
            {stangd && <Stangd osparat={lasning.osparat} />}
            {snart && <LasesSnart />}
            {taNyVersion && <NyVersion onTa={taNyVersion} />}
          </div>
          {ejSparat && <EjSparat onLas={() => onLast(false)} onStanna={() => setEjSparat(false)} />}
          <div key={vy} id="innehall" tabIndex={-1} className="innehallsyta">
            {visat && <Visningsband onAvsluta={vaxlaNu} />}
            <Felgrans>
              <Switch>
                {visning && <Route path={INTE_I_VISNING}><p className="innehall">Sidan visas inte i visningsläget. <Link href="/">Till mina ärenden</Link></p></Route>}
                <Route path="/" component={MinaArenden} />
                <Route path="/noteringar" component={Noteringar} />
                <Route path="/sakerhet" component={Sakerhet} />
                <Route path="/papperskorg" component={Papperskorg} />
                <Route path="/atkomst/:id?">{({ id }) => <Atkomst {...(id ? { id } : {})} />}</Route>
                <Route path="/kolleger" component={Kolleger} />
                <Route path="/overforda/:id?">{({ id }) => <Overforda key={id} {...(id ? { id } : {})} />}</Route>
                <Route path="/ny-ansokan">
                  <NyAnsokan />
                </Route>
                <Route path="/ny-ansokan/:notering">{({ notering }) => <NyAnsokan noteringId={notering} />}</Route>
                <Route path="/arende/:id/:steg?/:del?" component={OppetArende} />
                <Route>
                  <p className="innehall">Sidan finns inte. <Link href="/">Till mina ärenden</Link></p>
                </Route>
              </Switch>
            </Felgrans>
          </div>
        </div>
      </Router>
    </TjanstRam>
  );
}

/** Copies to the chosen folder by itself, where one is chosen. The latest services are asked for at each look. */
function useMappkopior(tjanster: Tjanster) {
  const senaste = useRef(tjanster);
  useEffect(() => {
    senaste.current = tjanster;
  });
  useEffect(() => {
    const titta = () => void import('../mapp/mappkopia.ts').then(({ kopieraVidBehov }) => kopieraVidBehov(senaste.current)).catch(() => undefined);
    const forsta = setTimeout(titta, 20_000);
    const sedan = setInterval(titta, 3_600_000);
    return () => {
      clearTimeout(forsta);
      clearInterval(sedan);
    };
  }, []);
}

function OppetArende() {
  const { id, steg, del } = useParams<{ readonly id: string; readonly steg?: string; readonly del?: string }>();
  return <ArendeSida key={id} id={id} {...(steg ? { steg } : {})} {...(del ? { del } : {})} />;
}

/** Fetches something a second later, when the first screen has been drawn. One that does not come is asked for again when it is needed. */
function hamtaStrax(hamta: () => Promise<void>): () => void {
  const tid = setTimeout(() => void hamta().catch(() => undefined), 1000);
  return () => clearTimeout(tid);
}

function hoppaTillInnehall(handelse: React.MouseEvent) {
  handelse.preventDefault();
  document.getElementById('innehall')?.focus();
}

function Menylank({ till, children }: { readonly till: string; readonly children: string }) {
  const [har] = useRoute(till);
  return (
    <Link href={till} aria-current={har ? 'page' : undefined}>
      {children}
    </Link>
  );
}
