import { Alert, Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useRef, useState } from 'react';
import { Formular } from '../_delat/formular.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Jamfor } from './jamfor.tsx';
import { type Kollegarad, laggTillKollega, provaVisitkort } from './register.ts';

interface Props {
  readonly kolleger: readonly Kollegarad[];
  readonly mittAvtryck: string;
  readonly onTillagd: (namn: string) => void;
}
type Prov = Extract<Awaited<ReturnType<typeof provaVisitkort>>, { readonly ok: true }>;
/** A card is a line of text; what is larger is not read. */
const STORSTA_KORT = 10_000;

/** A colleague's card, pasted or from a file, and the question whether it is hers. */
export function LaggTillKollega({ kolleger, mittAvtryck, onTillagd }: Props) {
  const tjanster = useTjanster();
  const filfalt = useId();
  const [text, setText] = useState('');
  const [fel, setFel] = useState('');
  const [prov, setProv] = useState<Prov>();
  const textfalt = useRef<HTMLTextAreaElement>(null);

  async function prova(kortext: string) {
    const svar = await provaVisitkort(kortext, kolleger, mittAvtryck);
    setProv(svar.ok ? svar : undefined);
    setFel(svar.ok ? '' : svar.mening);
    if (!svar.ok) textfalt.current?.focus();
  }
  async function lasFil(fil: File | undefined) {
    if (fil) await prova(await fil.slice(0, STORSTA_KORT).text());
  }
  async function laggTill(jamfort: string | null) {
    if (!prov) return;
    const svar = await laggTillKollega(tjanster, prov.kort, jamfort);
    if (!svar.ok) return setFel(svar.mening);
    setProv(undefined);
    setText('');
    onTillagd(prov.kort.namn);
  }

  if (prov) {
    return (
      <>
        {prov.sammaNamn && <Alert data-color="warning" data-size="sm">Du har redan en kollega som heter {prov.kort.namn}, med andra nycklar. Fråga kollegan om datorn är ny. Ta annars inte emot det här visitkortet.</Alert>}
        <Jamfor namn={prov.kort.namn} avtryck={prov.fingeravtryck} ja="Ja, det stämmer. Lägg till" onJa={() => void laggTill(tjanster.nu())}>
          <Button type="button" data-size="sm" variant="secondary" onClick={() => void laggTill(null)}>Lägg till och jämför senare</Button>
          <Button type="button" data-size="sm" variant="tertiary" onClick={() => setProv(undefined)}>Avbryt</Button>
        </Jamfor>
        {fel && <Alert data-color="danger" role="alert">{fel}</Alert>}
      </>
    );
  }
  return (
    <Formular>
      <Field>
        <Label>Kollegans visitkort</Label>
        <Field.Description>Klistra in hela texten, från likvard-visitkort till och med namnet.</Field.Description>
        <Textarea ref={textfalt} name="visitkort" rows={3} value={text} onChange={(h) => setText(h.target.value)} spellCheck={false} autoComplete="off" aria-invalid={fel !== '' || undefined} />
        {fel && <ValidationMessage role="alert">{fel}</ValidationMessage>}
      </Field>
      <div className="rad">
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void prova(text)}>Läs visitkortet</Button>
        <label className="ds-label" htmlFor={filfalt}>eller välj filen</label>
        <input id={filfalt} className="ds-input" type="file" accept=".txt,text/plain" onChange={(h) => {
          void lasFil(h.target.files?.[0]);
          h.target.value = '';
        }} />
      </div>
    </Formular>
  );
}
