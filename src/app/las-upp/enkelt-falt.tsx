import type { ReactNode } from 'react';

/** What ties the field to its words; spread on the input. */
interface Faltets {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly namn: string;
  readonly etikett: string;
  readonly hjalp: string;
  readonly fel: string | undefined;
  readonly children: (falt: Faltets) => ReactNode;
}

/** A labelled field of the screens before unlocking, which carry no component library: help above it, a sentence under it when something is wrong. */
export const EnkeltFalt = ({ namn, etikett, hjalp, fel, children }: Props) => (
  <div className="ds-field">
    <label className="ds-label" data-weight="medium" htmlFor={namn}>
      {etikett}
    </label>
    <p data-field="description" id={`${namn}-hjalp`}>{hjalp}</p>
    {children({ id: namn, name: namn, className: 'ds-input', 'aria-describedby': fel ? `${namn}-hjalp ${namn}-fel` : `${namn}-hjalp`, 'aria-invalid': fel ? true : undefined })}
    {fel && <p id={`${namn}-fel`} className="ds-validation-message" data-field="validation" role="alert">{fel}</p>}
  </div>
);
