import { type SubmitEvent, useRef, useState } from 'react';
import { type Profil, profiler } from '@storage/valv/profiler.ts';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';
import { ForstaStart } from './forsta-start.tsx';
import { borjaOm, oppnaValv, type Oppning, type Upplast } from './oppna.ts';
import { Losenfras } from './losenfras.tsx';
import './las-upp.css';

// Seldom needed: not part of the first screen.
const Aterstall = hamtadSkarm(() => import('./aterstall.tsx'));
const FranKopia = hamtadSkarm(() => import('./fran-kopia.tsx'));
const Raddning = hamtadSkarm(() => import('./raddning.tsx'));
const Nyckelpapper = hamtadSkarm(() => import('./nyckelpapper.tsx'));

const Profilval = hamtadSkarm(() => import('./profilval.tsx'));
const NyProfil = hamtadSkarm(() => import('./ny-profil.tsx'));
const VemArbetar = hamtadSkarm(() => import('./vem.tsx'));

interface Props {
  readonly profil: Profil;
  /** Another vault on this computer, or a new one, is to be opened instead. */
  readonly onProfil: (profil: Profil) => void;
  /** True when a vault exists on this computer. */
  readonly finns: boolean;
  /** The vault was emptied and its remains are cleared away: there is none now. */
  readonly onBorjaOm: () => void;
  readonly onUpplast: (upplast: Upplast) => void;
}

/** The first thing anyone sees: unlock, or at first start choose a lösenfras. Loads nothing else before the field has focus. */
export function LasUpp({ profil, onProfil, finns, onBorjaOm, onUpplast }: Props) {
  const [skapat, setSkapat] = useState<{ readonly upplast: Upplast; readonly nyckel: string }>();
  const [vag, setVag] = useState<'vanlig' | 'glomt' | 'kopia' | 'nyProfil'>('vanlig');
  const [onVem, setOnVem] = useState<Vemsvar>();
  const tillbaka = () => setVag('vanlig');
  const alla = profiler();
  const ny = !alla.some(({ namn }) => namn === profil.namn);
  const nyckelTagen = async (upplast: Upplast) => {
    const svar = await upplast.andraInstallningar((nu) => ({ ...nu, nyckelTagen: true }));
    onUpplast(svar.ok ? { ...upplast, installningar: svar.nya } : upplast);
  };
  return (
    <main className="las-upp">
      <div className="kort las-upp-kort">
        <p className="varumarke">
          <img src="/ikon.svg" alt="" width="24" height="24" /> Likvärd
        </p>
        {(alla.length > 1 || ny) && !skapat && !onVem && vag !== 'nyProfil' && <Profilval profil={profil} ny={ny} onByt={onProfil} />}
        {onVem ? (
          <VemArbetar onVem={onVem} onUpplast={onUpplast} />
        ) : vag === 'nyProfil' ? (
          <NyProfil onNy={onProfil} onTillbaka={tillbaka} />
        ) : skapat ? (
          <Nyckelpapper nyckel={skapat.nyckel} klart="Börja arbeta" niva={1} onKlar={() => void nyckelTagen(skapat.upplast)} />
        ) : !finns && vag === 'kopia' ? (
          <FranKopia onUpplast={onUpplast} onTillbaka={tillbaka} />
        ) : !finns ? (
          <ForstaStart onSkapat={(upplast, nyckel) => setSkapat({ upplast, nyckel })} onKopia={() => setVag('kopia')} />
        ) : vag === 'glomt' ? (
          <Aterstall onUpplast={onUpplast} onTillbaka={tillbaka} />
        ) : (
          <Befintligt onUpplast={onUpplast} onBorjaOm={onBorjaOm} onGlomt={() => setVag('glomt')} onNyProfil={() => setVag('nyProfil')} onVem={(fraga) => setOnVem(() => fraga)} />
        )}
      </div>
    </main>
  );
}

type Vemsvar = Extract<Oppning, { readonly ok: false }>['onVem'];

interface Befintligprops extends Pick<Props, 'onUpplast' | 'onBorjaOm'> {
  readonly onGlomt: () => void;
  readonly onNyProfil: () => void;
  readonly onVem: (fraga: Vemsvar) => void;
}

function Befintligt({ onUpplast, onBorjaOm, onGlomt, onNyProfil, onVem }: Befintligprops) {
  const [fel, setFel] = useState<string>();
  const [vantar, setVantar] = useState<string>();
  const [{ tomt, raddning }, setLage] = useState({ tomt: false, raddning: false });
  const [arbetar, setArbetar] = useState(false);
  const falt = useRef<HTMLInputElement>(null);

  async function lasUpp(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const losenfras = falt.current?.value ?? '';
    if (losenfras === '') return setFel('Skriv din lösenfras.');
    setArbetar(true);
    setFel(undefined);
    const svar = await oppnaValv(losenfras, setVantar);
    setArbetar(false);
    setVantar(undefined);
    if (svar.ok) return onUpplast(svar.upplast);
    if (svar.onVem) return onVem(svar.onVem);
    setFel(svar.mening);
    setLage({ tomt: svar.tomt === true, raddning: svar.raddning === true });
    falt.current?.select();
  }

  async function nyborja() {
    const hinder = await borjaOm();
    if (hinder) setFel(hinder);
    else onBorjaOm();
  }

  return (
    <form autoComplete="off" noValidate onSubmit={(h) => void lasUpp(h)} className="stapel">
      <h1 className="ds-heading" data-size="sm">
        Lås upp
      </h1>
      <Losenfras ref={falt} namn="losenfras" etikett="Lösenfras" forst {...(fel ? { fel } : {})} />
      <button className="ds-button" type="submit" disabled={arbetar} aria-live="polite">
        {arbetar ? 'Låser upp …' : 'Lås upp'}
      </button>
      {vantar && <p className="ds-alert" data-color="warning" role="status">{vantar}</p>}
      {raddning && <Raddning />}
      {!tomt && (
        <button className="ds-button" type="button" data-variant="tertiary" data-size="sm" onClick={onGlomt}>
          Jag har glömt lösenfrasen
        </button>
      )}
      {tomt && (
        <button className="ds-button" type="button" data-variant="secondary" onClick={() => void nyborja()}>
          Börja om med ett nytt valv
        </button>
      )}
      <button className="ds-button" type="button" data-variant="tertiary" data-size="sm" onClick={onNyProfil}>
        Ny profil
      </button>
      <p className="dov liten">Ärendena ligger krypterade på den här datorn. Utan lösenfrasen kan ingen läsa dem, inte heller vi som gör Likvärd.</p>
    </form>
  );
}
