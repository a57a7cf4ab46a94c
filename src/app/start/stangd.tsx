import { useRef, useState } from 'react';

/**
 * Another tab has upgraded the storage, or emptied it: nothing more can be saved from here. What is typed stays on the screen, and can be taken along.
 * @param osparat the words that are not saved, when asked
 */
export default function Stangd({ osparat }: { readonly osparat: () => string }) {
  const [besked, setBesked] = useState<string>();
  const [ord, setOrd] = useState<string>();
  const ruta = useRef<HTMLTextAreaElement>(null);

  async function kopiera() {
    const text = osparat();
    if (text === '') return setBesked('Allt du har skrivit är sparat. Du kan ladda om sidan.');
    try {
      await navigator.clipboard.writeText(text);
      setBesked('Kopierat. Klistra in orden på ett säkert ställe och ladda sedan om sidan.');
    } catch {
      setOrd(text);
      setBesked('Webbläsaren tillät inte kopieringen. Markera orden här och kopiera dem för hand.');
      requestAnimationFrame(() => ruta.current?.select());
    }
  }

  return (
    <div className="ds-alert ej-utskrift" data-color="warning" role="alert">
      <div className="stapel-tat">
        <p>
          <strong>Ladda om sidan.</strong> Likvärd har uppdaterats eller tömts i en annan flik, och den här fliken kan inte spara mer. Det du har skrivit står kvar på skärmen.
        </p>
        <div className="rad">
          <button type="button" className="ds-button" data-size="sm" onClick={() => void kopiera()}>
            Kopiera det jag har skrivit
          </button>
          <button type="button" className="ds-button" data-size="sm" data-variant="secondary" onClick={() => location.reload()}>
            Ladda om
          </button>
        </div>
        {besked && <p role="status">{besked}</p>}
        {ord !== undefined && (
          <form autoComplete="off">
            <textarea ref={ruta} className="ds-input vaxande" aria-label="Det du har skrivit" readOnly value={ord} />
          </form>
        )}
      </div>
    </div>
  );
}
