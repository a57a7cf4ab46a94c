import { Button, Textfield } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useState } from 'react';
import type { Insats } from '@rules/riktlinje/format.ts';
import './ansokan.css';

interface Props {
  readonly insatser: readonly Insats[];
  readonly onVal: (insats: Insats) => void;
}

const KATEGORI: Readonly<Record<Insats['kategori'], string>> = {
  service: 'Service',
  omvardnad: 'Omvårdnad',
  trygghet: 'Trygghet',
  social: 'Socialt',
  avlastning: 'Avlastning',
  boende: 'Boende',
  ovrigt: 'Övrigt',
};

/** What is applied for most often, as buttons. */
const VANLIGA = ['stad', 'tvatt', 'inkop', 'dusch', 'hygien', 'matdistribution', 'trygghetslarm'];
/** More hits than these and one types another letter. */
const FLEST = 8;

/** Hits whose name begins with the words come first. */
function sok(insatser: readonly Insats[], ord: string): readonly Insats[] {
  const sokt = ord.trim().toLocaleLowerCase('sv');
  if (sokt === '') return [];
  const plats = ({ namn }: Insats) => namn.toLocaleLowerCase('sv').indexOf(sokt);
  return insatser.filter((i) => plats(i) >= 0).toSorted((a, b) => plats(a) - plats(b) || a.namn.localeCompare(b.namn, 'sv')).slice(0, FLEST);
}

/**
 * Adds insatser one press each: the common ones, by search, or from the whole list by this riktlinje's own categories. What the catalogue
 * lacks is applied for as övrigt: an ansökan is never refused because an insats is not listed.
 */
export function Insatsvaljare({ insatser, onVal }: Props) {
  const [ord, setOrd] = useState('');
  const [besked, setBesked] = useState('');
  const traffar = sok(insatser, ord);
  const valj = (insats: Insats) => {
    onVal(insats);
    setOrd('');
    setBesked(`${insats.namn} är tillagd.`);
  };
  const valjForsta = (h: KeyboardEvent) => {
    if (h.key === 'Enter' && traffar[0]) valj(traffar[0]);
  };
  return (
    <div className="stapel" role="group" aria-label="Lägg till insatser">
      <Knappar insatser={VANLIGA.flatMap((id) => insatser.find((i) => i.id === id) ?? [])} onVal={valj} />
      <Textfield className="insatssok" label="Sök insats att lägga till" description="Skriv några bokstäver. Enter tar den första." value={ord} onChange={(h) => setOrd(h.target.value)} onKeyDown={valjForsta} autoComplete="off" name="nyInsats" />
      {ord.trim() !== '' && (traffar.length > 0 ? <Knappar insatser={traffar} onVal={valj} /> : <p className="dov">Ingen insats heter så. Lägg till den som övrigt, så prövas den ändå.</p>)}
      <details className="infalld-enkel">
        <summary>Alla insatser i riktlinjen ({insatser.length})</summary>
        <div className="stapel-tat">
          {Object.entries(KATEGORI).map(([kategori, namn]) => (
            <Kategori key={kategori} namn={namn} insatser={insatser.filter((i) => i.kategori === kategori)} onVal={valj} />
          ))}
        </div>
      </details>
      <p className="endast-skarmlasare" role="status">{besked}</p>
    </div>
  );
}

const Kategori = ({ namn, insatser, onVal }: Props & { readonly namn: string }) =>
  insatser.length === 0 ? null : (
    <div role="group" aria-label={namn} className="stapel-tat">
      <strong>{namn}</strong>
      <Knappar insatser={insatser} onVal={onVal} />
    </div>
  );

const Knappar = ({ insatser, onVal }: Props) => (
  <div className="insatsknappar">
    {insatser.map((i) => (
      <Button key={i.id} type="button" variant="secondary" data-size="sm" onClick={() => onVal(i)}>
        <span aria-hidden="true">+</span> <span className="endast-skarmlasare">Lägg till</span> {i.namn}
      </Button>
    ))}
  </div>
);
