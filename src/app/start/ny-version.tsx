/** A newer version lies ready. It is taken when the user says so, after the words are saved: the vault is locked and the page loaded anew. */
export const NyVersion = ({ onTa }: { readonly onTa: () => void }) => (
  <div className="ds-alert" data-color="info">
    <p>En ny version av Likvärd finns på datorn. Byt när du har en paus: det du skrivit sparas, och du låser upp igen och kommer tillbaka hit.</p>
    <div>
      <button type="button" className="ds-button" data-size="sm" data-variant="secondary" onClick={onTa}>
        Byt till den nya versionen
      </button>
    </div>
  </div>
);
