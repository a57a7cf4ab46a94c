import { Button } from '@digdir/designsystemet-react';
import type { Sektion } from '@rules/text/dokument.ts';
import { sektionTillText } from '@rules/text/som-text.ts';
import { useBorttagna } from '../_delat/borttagna.tsx';
import { Textruta } from '../_delat/falt.tsx';
import { fokuseraForsta } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';
import './beslut.css';

/** Lets the handläggare word a section herself. Sections fixed by law, such as how to appeal, stay as they are. */
export function EgenText({ sektion }: { readonly sektion: Sektion }) {
  const { form } = useArende();
  const vag = `beslut.egnaTexter.${sektion.id}` as const;
  const borja = () => {
    form.setValue(vag, sektionTillText(sektion).slice(sektion.rubrik.length).trim(), { shouldDirty: true });
    fokuseraForsta(vag);
  };
  const borttagna = useBorttagna<string>((_, text) => {
    form.setValue(vag, text, { shouldDirty: true });
    fokuseraForsta(vag);
  });
  const aterstall = () => {
    borttagna.minns(0, form.getValues(vag) ?? '', 'Din text är borttagen.');
    const { [sektion.id]: _, ...ovriga } = form.getValues('beslut.egnaTexter');
    form.setValue('beslut.egnaTexter', ovriga, { shouldDirty: true });
  };
  if (!sektion.redigerbar) return null;
  if (!sektion.egen) {
    return (
      <>
        {borttagna.sist(0)}
        <Button type="button" variant="tertiary" data-size="sm" onClick={borja}>
          Skriv om {sektion.rubrik.toLocaleLowerCase('sv')}
        </Button>
      </>
    );
  }
  return (
    <div className="stapel-tat egen-text" data-falt={vag}>
      <Textruta namn={vag} etikett={`Din text: ${sektion.rubrik}`} rader={4} />
      <div>
        <Button type="button" variant="tertiary" data-size="sm" onClick={aterstall}>
          Återställ Likvärds text
        </Button>
      </div>
    </div>
  );
}
