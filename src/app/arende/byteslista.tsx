import { Heading } from '@digdir/designsystemet-react';
import type { Insatsbyte } from '@rules/riktlinje/jamfor-byte.ts';
import type { Utvardering } from '@rules/riktlinje/utvardera.ts';

const ORD = { bifall: 'bifall', delvis: 'bifall till en del', ejBifall: 'ger inte bifall', oppen: 'ingen utgångspunkt' } as const;

function ord(u: Utvardering | null): string {
  if (u === null) return 'insatsen finns inte i riktlinjen';
  return u.slag === 'traff' ? ORD[u.utgangspunkt] : u.slag === 'stannar' ? 'fler svar behövs' : 'ingen rad passar';
}

/** What would change in this case, insats by insats. Answers that lose their question are named, and kept. */
export const Byteslista = ({ byten, namn }: { readonly byten: readonly Insatsbyte[]; readonly namn: (insatsId: string) => string }) => (
  <div className="stapel">
    <Heading level={3} data-size="2xs">Det här skulle ändras i ärendet</Heading>
    <ul className="fyndlista">
      {byten.map((b) => (
        <li key={b.insatsId} className="radkort stapel-tat">
          <strong>{namn(b.insatsId)}</strong>
          <p>
            {b.andrad ? `Utgångspunkten nu: ${ord(b.fore)}. Efter bytet: ${ord(b.efter)}.` : `Samma utgångspunkt: ${ord(b.fore)}.`}
          </p>
          {b.tappadeSvar.length > 0 && <p>Svar som inte längre har någon fråga (de finns kvar i ärendet): {b.tappadeSvar.map((t) => t.text).join(' · ')}</p>}
          {b.nyaFragor.length > 0 && <p>Nya frågor: {b.nyaFragor.map((f) => f.text).join(' · ')}</p>}
        </li>
      ))}
    </ul>
  </div>
);
