interface Props {
  readonly onLas: () => void;
  readonly onStanna: () => void;
}

/** Locking would lose words that could not be written: say so, and let a person choose. */
export const EjSparat = ({ onLas, onStanna }: Props) => (
  <div className="ds-alert" data-color="danger" role="alert">
    <p>Det senaste du skrev kunde inte sparas, så Likvärd är inte låst. Kopiera orden till ett säkert ställe innan du låser.</p>
    <div className="rad">
      <button type="button" className="ds-button" data-size="sm" onClick={onStanna}>
        Tillbaka till det jag skrev
      </button>
      <button type="button" className="ds-button" data-size="sm" data-variant="secondary" onClick={onLas}>
        Lås ändå
      </button>
    </div>
  </div>
);
