import { useEffect, useRef } from 'react';
import { GENVAGAR } from './genvagar.tsx';

/** All shortcuts, from the list that binds them. */
export default function Genvagslista({ onStang }: { readonly onStang: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="ds-dialog" aria-labelledby="genvagar-rubrik" onClose={onStang}>
      <div className="stapel">
        <h2 id="genvagar-rubrik" className="ds-heading" data-size="xs">Genvägar</h2>
        <table className="ds-table">
          <thead>
            <tr><th scope="col">Tangent</th><th scope="col">Vad den gör</th></tr>
          </thead>
          <tbody>
            {GENVAGAR.map(({ tangent, gor }) => (
              <tr key={tangent}><td><kbd>{tangent}</kbd></td><td>{gor}</td></tr>
            ))}
          </tbody>
        </table>
        <form method="dialog" className="rad-slut">
          <button className="ds-button" type="submit">Stäng</button>
        </form>
      </div>
    </dialog>
  );
}
