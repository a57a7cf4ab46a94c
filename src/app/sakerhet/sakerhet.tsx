import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import { Mappkopia } from '../mapp/mappval.tsx';
import { Inlasning } from '../inlasning/inlasning.tsx';
import { Aterstallningsnyckel } from './aterstallningsnyckel.tsx';
import { BytLosenfras } from './byt-losenfras.tsx';
import { KortKod } from './kort-kod.tsx';
import { LasEfter } from './las-efter.tsx';
import { Lagringen } from './lagringen.tsx';
import { RaderaAllt } from './radera-allt.tsx';
import { Sakerhetskopia } from './sakerhetskopia.tsx';
import { TillKolleger } from './till-kolleger.tsx';
import '../las-upp/las-upp.css';

/** How the vault on this computer is opened, and when it locks. */
export default function Sakerhet() {
  return (
    <main className="innehall stapel sakerhet" aria-labelledby="sakerhet-rubrik">
      <Heading id="sakerhet-rubrik" level={1} data-size="sm">Säkerhet</Heading>
      <p className="dov">Ärendena ligger krypterade på den här datorn. Här bestämmer du hur de öppnas, och sparar dem utanför datorn.</p>
      <p className="rad"><Link href="/atkomst" className="ds-link">Åtkomstlogg</Link><Link href="/kolleger" className="ds-link">Kolleger och paket</Link><Link href="/overforda" className="ds-link">Överförda ärenden</Link><Link href="/papperskorg" className="ds-link">Papperskorgen</Link></p>
      <Sakerhetskopia />
      <Mappkopia />
      <Inlasning />
      <TillKolleger />
      <LasEfter />
      <KortKod />
      <BytLosenfras />
      <Aterstallningsnyckel />
      <Lagringen />
      <RaderaAllt />
    </main>
  );
}
