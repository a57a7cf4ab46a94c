import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { laggTillUppgift } from '@rules/arende/uppgifter.ts';
import type { Uppgift } from '@rules/arende/schema/utredning.ts';
import { LIVSOMRADEN, type LivsomradeId } from '@rules/livsomrade.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { SLAG } from './ord.ts';

interface Props {
  readonly samtalId: string;
  readonly falt: string;
}

const markeradText = (falt: string): string => {
  const ruta = document.querySelector<HTMLTextAreaElement>(`textarea[name="${CSS.escape(falt)}"]`);
  return ruta ? ruta.value.slice(ruta.selectionStart, ruta.selectionEnd).trim() : '';
};

/** Turns a marked piece of the free writing into an uppgift in a livsområde. The notes stay as they were written. */
export function Sortera({ samtalId, falt }: Props) {
  const { andra, last } = useArende();
  const { nyttId } = useTjanster();
  const [slag, setSlag] = useState<Uppgift['slag']>('ord');
  const [livsomrade, setLivsomrade] = useState<LivsomradeId>('hemliv');
  const [besked, setBesked] = useState('');
  if (last) return null;

  function sortera() {
    const text = markeradText(falt);
    if (text === '') return setBesked('Markera en bit text i anteckningarna först.');
    andra((a) => laggTillUppgift(a, { id: nyttId(), slag, livsomrade, text, samtalId }));
    setBesked(`Uppgiften ligger nu under ${LIVSOMRADEN.find((l) => l.id === livsomrade)?.namn}.`);
  }

  return (
    <div className="rad rad-botten">
      <Field>
        <Label>Det markerade är</Label>
        <Select value={slag} onChange={(h) => setSlag(h.target.value as Uppgift['slag'])} width="auto">
          {SLAG.map(({ varde, text }) => <Select.Option key={varde} value={varde}>{text}</Select.Option>)}
        </Select>
      </Field>
      <Field>
        <Label>Livsområde</Label>
        <Select value={livsomrade} onChange={(h) => setLivsomrade(h.target.value as LivsomradeId)} width="auto">
          {LIVSOMRADEN.map(({ id, namn }) => <Select.Option key={id} value={id}>{namn}</Select.Option>)}
        </Select>
      </Field>
      {/* Keeps the selection in the text area when the button is pressed. */}
      <Button type="button" variant="secondary" data-size="sm" onMouseDown={(h) => h.preventDefault()} onClick={sortera}>Sortera hit</Button>
      <span role="status" className="dov liten">{besked}</span>
    </div>
  );
}
