import { Alert, Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Formular } from '../_delat/formular.tsx';
import { laddaNer } from '../_delat/ladda-ner.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { Mottagarval } from './mottagarval.tsx';
import { GODKANT_SATT } from './ord.ts';
import { type Kollegarad, listaKolleger } from './register.ts';
import type { Skapat } from './skapa-paket.ts';

interface Props {
  readonly skarpt: boolean;
  /** Makes the file to those chosen. */
  readonly skapa: (till: readonly string[]) => Promise<Skapat>;
  readonly onStang: () => void;
  /** What is sent, and what should be known about it. */
  readonly children: ReactNode;
}
type Besked = { readonly farg: 'success' | 'danger'; readonly text: string };

/** Receivers, and the file. */
export function Skickaformular({ skarpt, skapa, onStang, children }: Props) {
  const { lager } = useTjanster();
  const [kolleger, setKolleger] = useState<readonly Kollegarad[]>();
  const [valda, setValda] = useState<readonly string[]>([]);
  const [besked, setBesked] = useState<Besked>();
  const [arbetar, setArbetar] = useState(false);
  const klart = useRef<HTMLButtonElement>(null);
  const gjord = besked?.farg === 'success';
  useEffect(() => {
    void listaKolleger(lager).then((svar) => {
      setKolleger(svar.ok ? svar.kolleger : []);
      if (!svar.ok) setBesked({ farg: 'danger', text: svar.mening });
    });
  }, [lager]);

  async function gorFilen() {
    setArbetar(true);
    const svar = await skapa(valda);
    setArbetar(false);
    if (svar.ok) {
      laddaNer(svar.fil, svar.namn);
      // The button that was pressed is gone.
      klart.current?.focus();
    }
    setBesked(svar.ok ? { farg: 'success', text: `Filen ${svar.namn} är gjord och kontrollerad: ${svar.arenden === 1 ? '1 ärende' : `${svar.arenden} ärenden`}. ${GODKANT_SATT}` } : { farg: 'danger', text: svar.mening });
  }

  return (
    <Formular>
      {children}
      {kolleger?.length === 0 && <p>Du har inga kolleger tillagda än. <Link href="/kolleger">Byt visitkort under Kolleger</Link>.</p>}
      {kolleger && <Mottagarval kolleger={kolleger} skarpt={skarpt} valda={valda} onVal={(nya) => {
        setValda(nya);
        setBesked(undefined);
      }} />}
      {!gjord && <p className="dov">{GODKANT_SATT}</p>}
      {besked && <Alert data-color={besked.farg} role={besked.farg === 'danger' ? 'alert' : 'status'}>{besked.text}</Alert>}
      <div className="rad-slut">
        <Button type="button" ref={klart} variant={gjord ? 'primary' : 'secondary'} onClick={onStang}>{gjord ? 'Klart' : 'Avbryt'}</Button>
        {!gjord && <Button type="button" disabled={arbetar} onClick={() => void gorFilen()}>{arbetar ? 'Gör filen …' : 'Gör filen'}</Button>}
      </div>
    </Formular>
  );
}
