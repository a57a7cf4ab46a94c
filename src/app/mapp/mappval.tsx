import { useEffect, useId, useState } from 'react';
import { useTjanster } from '../start/tjanster.tsx';
import { farSkriva, kopieraTillMappen } from './mappkopia.ts';

type Besked = { readonly slag: 'status' | 'alert'; readonly text: string };
/** Not in the type library yet (File System Access, Chromium). */
type Valjare = { readonly showDirectoryPicker?: (val: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle> };

/** A copy to a folder the user has chosen, once a day by itself, in browsers that can. */
export function Mappkopia() {
  const tjanster = useTjanster();
  const { mapp, bytInstallningar, nu } = tjanster;
  const id = useId();
  const [vald, setVald] = useState<FileSystemDirectoryHandle | null>();
  const [behoverJa, setBehoverJa] = useState(false);
  const [besked, setBesked] = useState<Besked>();
  const [arbetar, setArbetar] = useState(false);
  const kan = (window as Valjare).showDirectoryPicker;

  useEffect(() => {
    void mapp.hamta().then(async (funnen) => {
      setVald(funnen);
      setBehoverJa(funnen !== null && !(await farSkriva(funnen, false)));
    });
  }, [mapp]);

  async function kopiera(till: FileSystemDirectoryHandle) {
    setArbetar(true);
    const borjan = nu();
    const svar = await kopieraTillMappen(till, tjanster, true);
    setArbetar(false);
    setBehoverJa(!svar.ok && svar.orsak === 'intetill');
    if (!svar.ok) return setBesked({ slag: 'alert', text: svar.mening });
    await bytInstallningar((i) => ({ ...i, senasteKopia: borjan }));
    return setBesked({ slag: 'status', text: `${svar.namn} är skriven i mappen och läst tillbaka.` });
  }
  async function valj() {
    const ny = await kan?.({ id: 'likvard-kopior', mode: 'readwrite' }).catch(() => null);
    if (!ny) return;
    if (!(await mapp.valj(ny))) return setBesked({ slag: 'alert', text: 'Mappen kunde inte sparas. Försök igen.' });
    setVald(ny);
    await kopiera(ny);
  }
  async function glom() {
    if (!(await mapp.glom())) return;
    setVald(null);
    setBesked({ slag: 'status', text: 'Inga fler kopior skrivs i mappen. De som finns där är kvar.' });
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Kopia till en mapp av sig själv</h2>
      {!kan && <p>Den här webbläsaren kan inte skriva i en mapp. Spara säkerhetskopior för hand, eller använd Edge eller Chrome.</p>}
      {kan && (
        <>
          <p className="dov">En gång om dagen, när något har ändrats, skrivs en krypterad kopia i mappen du väljer. De tio senaste behålls. Välj en mapp som själv säkerhetskopieras.</p>
          {vald && <p>Mapp: <strong>{vald.name}</strong>{behoverJa && '. Webbläsaren behöver ditt ja igen innan den får skriva där.'}</p>}
          <div className="rad">
            {vald && <button type="button" className="ds-button" disabled={arbetar} onClick={() => void kopiera(vald)}>{arbetar ? 'Kopierar …' : 'Kopiera nu'}</button>}
            <button type="button" className="ds-button" data-variant="secondary" disabled={arbetar} onClick={() => void valj()}>{vald ? 'Välj en annan mapp' : 'Välj mapp'}</button>
            {vald && <button type="button" className="ds-button" data-variant="tertiary" disabled={arbetar} onClick={() => void glom()}>Sluta kopiera hit</button>}
          </div>
        </>
      )}
      {besked && <p className={besked.slag === 'alert' ? 'varningstext' : ''} role={besked.slag}>{besked.text}</p>}
    </section>
  );
}
