import { Alert, Button, Dialog, Field, Heading, Label, Select, Textarea, Textfield } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Snabbnotering } from '@rules/arende/schema/ansokan.ts';
import { rensaInklistrat } from '@rules/text/inklistrat.ts';
import { minnsMarkor } from '../_delat/markor.ts';
import { klockslag } from '../start/klocka.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { NOTERING_STANGD, nySnabbnotering, useNoteringsspar } from './noteringsspar.ts';
import { RELATIONER } from './ord.ts';

/** Whether there is anything to lose. */
const harOrd = ({ ord, ringer, galler, ringTillbaka }: Partial<Snabbnotering>): boolean => [ord, ringer, galler, ringTillbaka].some((t) => t?.trim());

/**
 * A note while the phone is at the ear. Saved as it is typed: closing the dialog, or the lid, loses nothing.
 * A call from an anhörig is never blocked.
 */
export default function Snabbdialog({ onStang }: { readonly onStang: () => void }) {
  const tjanster = useTjanster();
  const dialog = useRef<HTMLDialogElement>(null);
  const [tillbaka] = useState(minnsMarkor);
  const [start] = useState(() => nySnabbnotering(tjanster));
  const { register, subscribe, getValues } = useForm<Snabbnotering>({ defaultValues: start });
  const { anmal, spola, slang, sparad, fel } = useNoteringsspar(start.id);
  const [skriven, setSkriven] = useState(false);
  const [slanger, setSlanger] = useState<{ readonly fel?: string } | null>(null);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => {
    setSkriven(harOrd(values));
    anmal({ ...values, ord: rensaInklistrat(values.ord) });
  } }), [subscribe, anmal]);

  function lamna() {
    dialog.current?.close();
    tillbaka();
    window.dispatchEvent(new Event(NOTERING_STANGD));
  }
  async function stang() {
    if (harOrd(getValues()) && !(await spola())) return;
    lamna();
  }
  /** Esc takes back the question first; otherwise it saves and closes. */
  function avbryt(handelse: SyntheticEvent) {
    handelse.preventDefault();
    if (slanger) setSlanger(null);
    else void stang();
  }
  async function slangDen() {
    const hinder = await slang();
    if (hinder === null) lamna();
    else setSlanger({ fel: hinder });
  }

  return (
    <Dialog ref={dialog} aria-labelledby="snabb-rubrik" className="snabbdialog" closedby="closerequest" onClose={onStang} onCancel={avbryt} closeButton={false}>
      <form autoComplete="off" noValidate className="stapel" onSubmit={(h) => { h.preventDefault(); void stang(); }}>
        <Heading level={2} data-size="xs" id="snabb-rubrik">Snabbnotering</Heading>
        <Field>
          <Label>Vad säger personen?</Label>
          {/* The words come first: the caller is already talking. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Textarea {...register('ord')} rows={5} autoFocus autoComplete="off" />
        </Field>
        <div className="tva">
          <Textfield label="Vem ringer?" {...register('ringer')} autoComplete="off" />
          <Field>
            <Label>Ringer som</Label>
            <Select {...register('relation')} width="auto">
              {RELATIONER.map(({ varde, text }) => (
                <Select.Option key={varde} value={varde}>{text}</Select.Option>
              ))}
            </Select>
          </Field>
          <Textfield label="Om vem?" description="Om någon annan än den som ringer" {...register('galler')} autoComplete="off" />
          <Textfield label="Ring tillbaka på" inputMode="tel" {...register('ringTillbaka')} autoComplete="off" />
        </div>
        {fel && <Alert data-color="danger" role="alert">{fel}</Alert>}
        {slanger === null ? (
          <div className="rad">
            <span className="dov liten vaxer">{sparad ? `Sparat ${klockslag(sparad)}` : skriven ? 'Sparar …' : 'Sparas medan du skriver. Esc sparar och stänger.'}</span>
            {skriven && <Button type="button" variant="tertiary" onClick={() => setSlanger({})}>Släng</Button>}
            <Button type="submit">Spara och stäng</Button>
          </div>
        ) : (
          <Slangfraga {...slanger} onJa={() => void slangDen()} onNej={() => setSlanger(null)} />
        )}
      </form>
    </Dialog>
  );
}

/** Throwing away what is written is asked about once; the way back has the focus. */
function Slangfraga({ fel, onJa, onNej }: { readonly fel?: string; readonly onJa: () => void; readonly onNej: () => void }) {
  const behall = useRef<HTMLButtonElement>(null);
  useEffect(() => behall.current?.focus(), []);
  return (
    <div className="stapel-tat" role="group" aria-label="Släng noteringen">
      {fel && <Alert data-color="danger" role="alert">{fel}</Alert>}
      <div className="rad">
        <span className="vaxer" role="alert">Släng noteringen? Den ligger i papperskorgen i 30 dagar.</span>
        <Button ref={behall} type="button" variant="secondary" onClick={onNej}>Behåll</Button>
        <Button type="button" data-color="danger" onClick={onJa}>Släng</Button>
      </div>
    </div>
  );
}
