import { Field, Fieldset, Label, Radio, Select, Textarea, Textfield, Checkbox } from '@digdir/designsystemet-react';
import { type ClipboardEvent, type FocusEvent, type ReactNode, useId } from 'react';
import { type FieldPath, useController } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { rensaInklistrat } from '@rules/text/inklistrat.ts';
import { useArende } from '../arende/session.tsx';
import { Dagruta } from './dagruta.tsx';
import { Ogonmarke, type Visas } from './ogonmarke.tsx';
import { oklaraVarden } from './oklara-varden.ts';

/** Path of a field in the case document, the same as `falt` in findings. Rows are addressed by index. */
export type Vag = FieldPath<Arende> | `bedomningar.${string}` | `utredning.${string}`;

export interface Faltprops {
  readonly namn: Vag;
  readonly etikett: ReactNode;
  readonly hjalp?: ReactNode;
  /** Says whether the words go to the person or stay in the akt. */
  readonly visas?: Visas;
}

/** `efterBeslut`: stays open when the beslut is made, for what happens afterwards. */
interface Efter {
  readonly efterBeslut?: boolean;
}

const tomtArNull = (varde: unknown): unknown => (varde === '' || varde === undefined ? null : varde);
const somTal = (varde: unknown): number | null => (varde === '' || varde === null || varde === undefined || !(Number(varde) >= 0) ? null : Number(varde));
/** Registers a field of the case: path typed once here, locked when the case is. */
function useFalt(namn: Vag, som: 'text' | 'nullbar' | 'tal' = 'text', efterBeslut = false) {
  const { form, last, foljer } = useArende();
  const tolkning = { text: {}, nullbar: { setValueAs: tomtArNull }, tal: { setValueAs: somTal } }[som];
  const { name, onChange, onBlur, ref } = form.register(namn as FieldPath<Arende>, tolkning);
  return { name, onChange, onBlur, ref, readOnly: last && (foljer || !efterBeslut) };
}

/** Pasting keeps the words and loses Word's junk; undo still works since the browser inserts the text. */
function klistraRent(handelse: ClipboardEvent<HTMLTextAreaElement | HTMLInputElement>) {
  const inklistrat = handelse.clipboardData.getData('text/plain');
  const rent = rensaInklistrat(inklistrat);
  if (rent === inklistrat) return;
  handelse.preventDefault();
  document.execCommand('insertText', false, rent);
}

interface Textfaltprops extends Faltprops {
  readonly inputMode?: 'numeric' | 'tel' | 'email';
  readonly placeholder?: string;
  /** What happens when the field is left, after the form has noted it. */
  readonly onLamna?: () => void;
}

export function Textfalt({ namn, etikett, hjalp, onLamna, ...rest }: Textfaltprops) {
  const falt = useFalt(namn);
  const lamna = async (handelse: FocusEvent<HTMLInputElement>) => {
    await falt.onBlur(handelse);
    onLamna?.();
  };
  return <Textfield label={etikett} {...(hjalp ? { description: hjalp } : {})} {...rest} {...falt} onBlur={(h) => void lamna(h)} autoComplete="off" onPaste={klistraRent} />;
}

/** A text area that grows with its words, by the style alone: the design system's own Field measures it twice at every key. */
export function Textruta({ namn, etikett, hjalp, visas, rader = 3, efterBeslut = false }: Faltprops & Efter & { readonly rader?: number }) {
  const falt = useFalt(namn, 'text', efterBeslut);
  const id = useId();
  const hjalpId = `${id}-hjalp`;
  return (
    <div className="ds-field">
      <Label htmlFor={id}>
        {etikett} {visas && <Ogonmarke visas={visas} />}
      </Label>
      {hjalp && <div data-field="description" id={hjalpId}>{hjalp}</div>}
      <Textarea {...falt} id={id} rows={rader} className="vaxande" onPaste={klistraRent} autoComplete="off" {...(hjalp ? { 'aria-describedby': hjalpId } : {})} />
    </div>
  );
}

/** A day of the case. What is typed wrong is not stored, but stands in the field, also after a visit to another step. */
export function Datumfalt({ namn, etikett, hjalp, efterBeslut = false }: Faltprops & Efter) {
  const { form, last, foljer } = useArende();
  const { field } = useController({ control: form.control, name: namn as FieldPath<Arende> });
  const oklara = oklaraVarden(form, namn);
  return (
    <Dagruta etikett={etikett} hjalp={hjalp} dag={(field.value ?? null) as string | null} onDag={field.onChange} namn={namn} faltRef={field.ref} last={last && (foljer || !efterBeslut)} kvar={oklara.las()} onKvar={oklara.satt} />
  );
}

export interface Alternativ {
  readonly varde: string;
  readonly text: string;
  readonly hjalp?: string;
}

/** A few alternatives, all visible. */
export function Radioval({ namn, etikett, hjalp, alternativ, liggande = false, efterBeslut = false }: Faltprops & Efter & { readonly alternativ: readonly Alternativ[]; readonly liggande?: boolean }) {
  const { form, last, foljer } = useArende();
  const register = form.register(namn as FieldPath<Arende>);
  return (
    <Fieldset data-falt={namn} className={liggande ? 'liggande' : ''}>
      <Fieldset.Legend>{etikett}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      <div className="radioval">
        {alternativ.map(({ varde, text, hjalp: forklaring }) => (
          <Radio key={varde} value={varde} label={text} {...(forklaring ? { description: forklaring } : {})} {...register} readOnly={last && (foljer || !efterBeslut)} />
        ))}
      </div>
    </Fieldset>
  );
}

const JA_NEJ: readonly Alternativ[] = [
  { varde: 'ja', text: 'Ja' },
  { varde: 'nej', text: 'Nej' },
];

/** Yes, no, or not asked: no answer is chosen beforehand. */
export const JaNej = (props: Faltprops & Efter) => <Radioval {...props} alternativ={JA_NEJ} liggande />;

interface Listprops extends Faltprops {
  readonly alternativ: readonly Alternativ[];
  readonly tomt?: string | null;
}

export const Rullista = (props: Listprops) => <Lista {...props} som="nullbar" />;

/** A list of ICF grades: stored as a number, never as its label. */
export const Gradval = (props: Listprops) => <Lista {...props} som="tal" />;

function Lista({ namn, etikett, hjalp, alternativ, tomt = 'Välj', som }: Listprops & { readonly som: 'nullbar' | 'tal' }) {
  const { last } = useArende();
  const { readOnly: _, ...falt } = useFalt(namn, som);
  return (
    <Field>
      <Label>{etikett}</Label>
      {hjalp && <Field.Description>{hjalp}</Field.Description>}
      <Select {...falt} disabled={last} width="auto">
        {tomt !== null && <Select.Option value="">{tomt}</Select.Option>}
        {alternativ.map(({ varde, text }) => (
          <Select.Option key={varde} value={varde}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

export function Kryss({ namn, etikett, hjalp }: Faltprops) {
  return <Checkbox label={etikett} {...(hjalp ? { description: hjalp } : {})} {...useFalt(namn)} />;
}
