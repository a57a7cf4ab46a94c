import { Kopiaformular, felVid } from './kopiaformular.tsx';
import { oppnaKopia, type Upplast } from './oppna.ts';

interface Props {
  readonly onUpplast: (upplast: Upplast) => void;
  readonly onTillbaka: () => void;
}

/** A new or emptied computer: the vault is made again from a säkerhetskopia. */
export default function FranKopia({ onUpplast, onTillbaka }: Props) {
  async function oppna(fil: Blob, hemlighet: string) {
    const svar = await oppnaKopia(fil, hemlighet);
    if (!svar.ok) return felVid(svar);
    onUpplast(svar.upplast);
    return null;
  }
  return (
    <Kopiaformular
      knapp="Läs in kopian"
      arbetar="Läser in …"
      onKopia={oppna}
      over={
        <>
          <h1 className="ds-heading" data-size="sm">
            Öppna en säkerhetskopia
          </h1>
          <p className="dov">Allt blir som det var när kopian gjordes, med samma lösenfras och återställningsnyckel. Filen ändras inte.</p>
        </>
      }
      under={
        <button className="ds-button" type="button" data-variant="tertiary" data-size="sm" onClick={onTillbaka}>
          Tillbaka
        </button>
      }
    />
  );
}
