import { Alert, Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Dokument } from '@rules/text/dokument.ts';
import { tillText } from '@rules/text/som-text.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { laddaNer } from './ladda-ner.ts';

type Besked = { readonly farg: 'success' | 'danger'; readonly text: string };

interface Props {
  readonly dokument: Dokument;
  /** What the button that copies says. */
  readonly kopieraord?: string;
  readonly onKopierat?: () => void;
  /** More to do with the text, on the same row. */
  readonly children?: ReactNode;
}

/** Out of Likvärd: copy as text, print, or a Word file. File names carry no personal data. */
export function Utmatning({ dokument, kopieraord = 'Kopiera texten', onKopierat, children }: Props) {
  const { handelse, foljer } = useArende();
  const { visning } = useTjanster();
  const [besked, setBesked] = useState<Besked>();

  async function kopiera() {
    try {
      await navigator.clipboard.writeText(tillText(dokument));
      onKopierat?.();
      handelse('UTLAMNAD');
      setBesked({ farg: 'success', text: 'Texten är kopierad. Klistra in den i verksamhetssystemet.' });
    } catch {
      setBesked({ farg: 'danger', text: 'Webbläsaren tillät inte kopieringen. Markera texten nedan och kopiera den för hand.' });
    }
  }

  async function hamtaWord() {
    try {
      const { dokumentTillDocx, filnamn } = await import('../docx/till-docx.ts');
      laddaNer(await dokumentTillDocx(dokument), filnamn(dokument));
      handelse('UTLAMNAD');
      setBesked({ farg: 'success', text: `Filen ${filnamn(dokument)} är hämtad. Den är inte krypterad: spara den där ni förvarar akter.` });
    } catch {
      setBesked({ farg: 'danger', text: 'Filen kunde inte skapas. Kopiera texten i stället, eller försök igen.' });
    }
  }

  // Shown to a room, what is taken out holds no personal data and is no utlämnande.
  if (foljer && !visning) return <p className="dov ej-utskrift">Ta över skrivandet om du vill kopiera, skriva ut eller hämta texten: det antecknas i ärendet.</p>;
  return (
    <div className="stapel-tat ej-utskrift">
      <div className="rad">
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void kopiera()}>{kopieraord}</Button>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => {
          handelse('UTLAMNAD');
          window.print();
        }}>Skriv ut</Button>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void hamtaWord()}>Hämta som Word-fil</Button>
        {children}
      </div>
      <div role="status">{besked && <Alert data-color={besked.farg} data-size="sm">{besked.text}</Alert>}</div>
    </div>
  );
}
