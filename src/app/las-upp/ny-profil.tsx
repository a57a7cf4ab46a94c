import { type SubmitEvent, useRef, useState } from 'react';
import { type Profil, nyProfil, profiler } from '@storage/valv/profiler.ts';
import { EnkeltFalt } from './enkelt-falt.tsx';

interface Props {
  readonly onNy: (profil: Profil) => void;
  readonly onTillbaka: () => void;
}

/** A vault beside those that are here, for someone else at the same computer or for a copy to be read in. */
export default function NyProfil({ onNy, onTillbaka }: Props) {
  const [fel, setFel] = useState<string>();
  const falt = useRef<HTMLInputElement>(null);
  function skapa(handelse: SubmitEvent<HTMLFormElement>) {
    handelse.preventDefault();
    const etikett = falt.current?.value.trim() ?? '';
    if (profiler().some((p) => p.etikett.toLowerCase() === etikett.toLowerCase())) return setFel('Det finns redan en profil som heter så. Välj ett annat ord.');
    onNy(nyProfil(etikett));
  }
  return (
    <form autoComplete="off" noValidate onSubmit={skapa} className="stapel">
      <h1 className="ds-heading" data-size="sm">Ny profil</h1>
      <p className="dov">En profil har egna ärenden, en egen lösenfras och en egen återställningsnyckel. De andra profilerna på datorn är orörda, och ingen ser in i den andras.</p>
      <EnkeltFalt namn="etikett" etikett="Vad profilen ska heta" hjalp="Syns utan lösenfras. Skriv inget namn på en person, utan till exempel Utbildning eller Plan 2." fel={fel}>
        {/* The field that the screen begins in: nothing comes before it for a reader to miss. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        {(egenskaper) => <input ref={falt} {...egenskaper} autoFocus autoComplete="off" maxLength={40} />}
      </EnkeltFalt>
      <button className="ds-button" type="submit">Fortsätt</button>
      <button className="ds-button" type="button" data-variant="tertiary" data-size="sm" onClick={onTillbaka}>Tillbaka</button>
    </form>
  );
}
