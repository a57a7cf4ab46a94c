import { type ReactNode, type Ref, useId, useState } from 'react';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly namn: string;
  readonly etikett: string;
  readonly hjalp?: string;
  readonly fel?: string;
  /** The field that the screen begins in. */
  readonly forst?: boolean;
  /** Digits only: a short code. */
  readonly siffror?: boolean;
  readonly onSkriv?: (text: string) => void;
  /** What stands under the field. */
  readonly children?: ReactNode;
}

/** A field for a lösenfras that can be shown, so that a long one can be typed right. */
export function Losenfras({ ref, namn, etikett, hjalp, fel, forst = false, siffror = false, onSkriv, children }: Props) {
  const id = useId();
  const [visa, setVisa] = useState(false);
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id} data-weight="medium">
        {etikett}
      </label>
      {hjalp && (
        <p id={`${id}-hjalp`} data-field="description">
          {hjalp}
        </p>
      )}
      <div className="losenfras-rad">
        <input
          ref={ref}
          id={id}
          name={namn}
          className="ds-input"
          type={visa ? 'text' : 'password'}
          // The first field of the first screen: nothing comes before it for a reader to miss.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={forst}
          onChange={(h) => onSkriv?.(h.target.value)}
          autoComplete="off"
          {...(siffror ? { inputMode: 'numeric' as const, maxLength: 8 } : {})}
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={fel ? true : undefined}
          aria-describedby={[hjalp && `${id}-hjalp`, fel && `${id}-fel`].filter(Boolean).join(' ') || undefined}
        />
        <button type="button" className="ds-button" data-variant="secondary" aria-pressed={visa} onClick={() => setVisa(!visa)}>
          {visa ? 'Dölj' : 'Visa'}
        </button>
      </div>
      {children}
      {fel && (
        <p id={`${id}-fel`} className="ds-validation-message" data-field="validation" role="alert">
          {fel}
        </p>
      )}
    </div>
  );
}
