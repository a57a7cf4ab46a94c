import { Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef, useState } from 'react';
import type { Datum } from '@rules/datum.ts';
import { veckodag } from '@rules/lag/dagar.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { arHel, tolkaDag } from './tolka-dag.ts';
import './delat.css';

interface Props {
  readonly etikett: ReactNode;
  readonly hjalp?: ReactNode;
  readonly dag: Datum | null;
  readonly onDag: (dag: Datum | null) => void;
  readonly namn: string;
  readonly last?: boolean;
  readonly faltRef?: Ref<HTMLInputElement>;
  /** What was typed here before and is no date: it stands until it is put right. */
  readonly kvar?: string | undefined;
  readonly onKvar?: (text: string | undefined) => void;
}

/** What is being typed, the stored day it was typed over, and whether it has been tried and was no date. */
interface Utkast {
  readonly text: string;
  readonly vid: Datum | null;
  readonly fel: boolean;
}

/**
 * A date as text, read and shown the same whatever language the browser has. A day is stored only when it is whole; what cannot be read
 * stays in the field, with a sentence.
 */
export function Dagruta({ etikett, hjalp, dag, onDag, namn, last = false, faltRef, kvar, onKvar }: Props) {
  const idag = useTjanster().idag();
  const id = useId();
  const [sparat, setUtkast] = useState<Utkast | null>(() => (kvar !== undefined && dag === null ? { text: kvar, vid: null, fel: true } : null));
  // Changed from outside, e.g. by "Använd kommunens tid": what is stored wins over what was typed.
  const utkast = sparat?.vid === dag ? sparat : null;
  const visat = utkast?.text ?? dag ?? '';
  const tolkad = utkast ? tolkaDag(utkast.text, idag) : dag;

  const skriv = (text: string) => {
    onKvar?.(undefined);
    if (text.trim() === '') onDag(null);
    else if (arHel(text)) onDag(text);
    setUtkast({ text, vid: text.trim() === '' ? null : arHel(text) ? text : dag, fel: false });
  };
  const ta = (ny: Datum | null) => {
    onKvar?.(undefined);
    onDag(ny);
    setUtkast(null);
  };
  const prova = () => {
    if (!utkast || last) return;
    if (tolkad) return ta(tolkad);
    if (utkast.text.trim() === '') return setUtkast(null);
    onKvar?.(utkast.text);
    onDag(null);
    setUtkast({ text: utkast.text, vid: null, fel: true });
  };

  // Not the design system's own field: that one holds a single input, and the calendar is another.
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{etikett}</Label>
      {hjalp && <div data-field="description" id={`${id}-hjalp`}>{hjalp}</div>}
      <div className="dagrad">
        <Input
          ref={faltRef}
          id={id}
          name={namn}
          value={visat}
          placeholder="åååå-mm-dd"
          readOnly={last}
          onChange={(h) => skriv(h.target.value)}
          onBlur={prova}
          onKeyDown={(h: KeyboardEvent) => h.key === 'Enter' && prova()}
          autoComplete="off"
          aria-describedby={[hjalp && `${id}-hjalp`, `${id}-dag`, utkast?.fel && `${id}-fel`].filter(Boolean).join(' ')}
          {...(utkast?.fel ? { 'aria-invalid': true } : {})}
        />
        {!last && <Kalender namn={namn} {...(typeof etikett === 'string' ? { etikett } : {})} dag={dag} onDag={ta} />}
        <span className="dov liten" id={`${id}-dag`}>{tolkad && `${utkast && utkast.text.trim() !== tolkad ? `${tolkad}, ` : ''}${veckodag(tolkad)}`}</span>
      </div>
      {utkast?.fel && <ValidationMessage id={`${id}-fel`}>”{utkast.text.trim()}” är inget datum. Skriv till exempel 2026-11-23 eller 23/11.</ValidationMessage>}
    </div>
  );
}

/** The browser's own calendar, for who would rather point: in the browser's language, but what comes out of it is a plain date. */
function Kalender({ namn, etikett, dag, onDag }: { readonly namn: string; readonly etikett?: string; readonly dag: Datum | null; readonly onDag: (dag: Datum | null) => void }) {
  const falt = useRef<HTMLInputElement>(null);
  return (
    <span className="kalender">
      <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" data-icon="true" aria-label={etikett ? `Välj i kalender: ${etikett}` : 'Välj i kalender'} onClick={() => falt.current?.showPicker()}>
        <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" aria-hidden="true">
          <path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />
        </svg>
      </button>
      <input ref={falt} type="date" tabIndex={-1} aria-hidden="true" name={`${namn}.kalender`} value={dag ?? ''} max="2099-12-31" onChange={(h) => onDag(arHel(h.target.value) ? h.target.value : null)} autoComplete="off" />
    </span>
  );
}
