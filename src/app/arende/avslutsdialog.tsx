import { Button, Dialog, Field, Heading, Label, Select, Textarea, Alert } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { Kommando } from '@rules/arende/kommandon.ts';
import { Dagruta } from '../_delat/dagruta.tsx';
import { Formular } from '../_delat/formular.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { useArende } from './session.tsx';
import { useUtkast } from './utkast.ts';

export type Avslutsslag = 'atertagande' | 'avskrivning' | 'avvisning';
type Orsak = 'dodsfall' | 'flytt' | 'annat';

const TEXT: Readonly<Record<Avslutsslag, { readonly rubrik: string; readonly ledtext: string; readonly knapp: string; readonly upplysning: string | null }>> = {
  atertagande: { rubrik: 'Ansökan återtas', ledtext: 'Vem sa det, hur, och hur du försäkrade dig om att det är personens egen vilja', knapp: 'Registrera återtagandet', upplysning: null },
  avskrivning: { rubrik: 'Avskriv ärendet', ledtext: 'Varför ärendet avskrivs', knapp: 'Avskriv ärendet', upplysning: 'Ett ärende avskrivs när det inte finns något kvar att pröva. Har personen flyttat: fråga om ansökan står kvar och om ärendet ska flyttas över till den nya kommunen.' },
  avvisning: { rubrik: 'Avvisa ansökan', ledtext: 'Varför ansökan inte kan prövas, hur du hjälpte personen, och när personen fick ett föreläggande om vad som saknas och om följden (20 § FL)', knapp: 'Avvisa ansökan', upplysning: 'En avvisning är ett beslut som kan överklagas. Likvärd skriver det inte. Skriv det i verksamhetssystemet med skäl och upplysning om hur man överklagar (32 och 33 §§ FL).' },
};

function kommando(slag: Avslutsslag, dag: string, skal: string, orsak: Orsak): Kommando {
  if (slag === 'atertagande') return { type: 'ATERTA', dag, hur: skal };
  return slag === 'avskrivning' ? { type: 'AVSKRIV', dag, orsak, skal } : { type: 'AVVISA', dag, skal };
}

/** Ends a case without beslut i sak: what, when and why, in words. Can be opened again. */
export function Avslutsdialog({ slag, onStang }: { readonly slag: Avslutsslag; readonly onStang: () => void }) {
  const { sand } = useArende();
  const { idag } = useTjanster();
  const dialog = useRef<HTMLDialogElement>(null);
  const [dag, setDag] = useState<string | null>(idag());
  const [skal, setSkal, slangUtkast] = useUtkast(`avslut-${slag}`);
  const [orsak, setOrsak] = useState<Orsak>('annat');
  const [fel, setFel] = useState<readonly string[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  const { rubrik, ledtext, knapp, upplysning } = TEXT[slag];

  function spara() {
    if (skal.trim() === '') return setFel(['Skriv skälet först, så att det går att förstå i efterhand.']);
    slangUtkast();
    const utfall = sand(kommando(slag, dag ?? '', skal.trim(), orsak));
    if (!utfall.ok) {
      setSkal(skal);
      return setFel(utfall.varfor);
    }
    onStang();
  }

  return (
    <Dialog ref={dialog} aria-labelledby="avslut-rubrik" onClose={onStang} closeButton="Stäng">
      <Formular>
        <Heading level={2} data-size="xs" id="avslut-rubrik">{rubrik}</Heading>
        {upplysning && <Alert data-color="info">{upplysning}</Alert>}
        <Dagruta etikett="Dag" dag={dag} onDag={setDag} namn="avslutsdag" />
        {slag === 'avskrivning' && (
          <Field>
            <Label>Orsak</Label>
            <Select value={orsak} onChange={(h) => setOrsak(h.target.value as Orsak)} width="auto">
              <Select.Option value="dodsfall">Dödsfall</Select.Option>
              <Select.Option value="flytt">Flytt till en annan kommun</Select.Option>
              <Select.Option value="annat">Annat</Select.Option>
            </Select>
          </Field>
        )}
        <Field>
          <Label>{ledtext}</Label>
          <Textarea value={skal} onChange={(h) => setSkal(h.target.value)} rows={4} autoComplete="off" />
        </Field>
        {fel.length > 0 && <Alert data-color="danger" role="alert">{fel.join(' ')}</Alert>}
        <div className="rad-slut">
          <Button type="button" variant="secondary" onClick={onStang}>Avbryt</Button>
          <Button type="button" onClick={spara}>{knapp}</Button>
        </div>
      </Formular>
    </Dialog>
  );
}
