import { useEffect } from 'react';

/** Says that what is shown is hidden, and lets nothing be typed meanwhile but a search. */
export default function Visningsband({ onAvsluta }: { readonly onAvsluta: () => void }) {
  useEffect(() => {
    const hindra = (handelse: InputEvent) => {
      if (!(handelse.target instanceof HTMLInputElement && handelse.target.type === 'search')) handelse.preventDefault();
    };
    window.addEventListener('beforeinput', hindra, true);
    return () => window.removeEventListener('beforeinput', hindra, true);
  }, []);
  return (
    <div className="ds-alert" data-color="info" role="status">
      <div className="rad">
        <p className="vaxer">Visningsläge: personuppgifter är dolda, inget kan ändras.</p>
        <button type="button" className="ds-button" data-size="sm" data-variant="secondary" onClick={onAvsluta}>
          Avsluta visningsläget
        </button>
      </div>
    </div>
  );
}
