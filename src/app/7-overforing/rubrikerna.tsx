import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Dokument, Sektion } from '@rules/text/dokument.ts';
import type { Verksamhetssystem } from '@rules/overforing/format.ts';
import { sektionTillText } from '@rules/text/som-text.ts';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { Utmatning } from '../_delat/utmatning.tsx';
import { useArende } from '../arende/session.tsx';
import './overforing.css';

/** The case under the system's headings. Each is copied by itself, without its heading: that already stands there. What has been copied is marked. */
export function Rubrikerna({ system, dokument }: { readonly system: Verksamhetssystem; readonly dokument: Dokument }) {
  const { arende, form } = useArende();
  const klara = dokument.sektioner.filter((s) => arende.overforing.kopierat.includes(`${system.id}/${s.id}`)).length;
  const allaKopierade = () => form.setValue('overforing.kopierat', [...new Set([...form.getValues('overforing.kopierat'), ...dokument.sektioner.map((s) => `${system.id}/${s.id}`)])], { shouldDirty: true });
  const kopieraknapp = (sektion: Sektion) => <Kopiera sektion={sektion} plats={`${system.id}/${sektion.id}`} />;
  return (
    <section className="stapel" aria-label={dokument.titel}>
      <Utmatning dokument={dokument} kopieraord="Kopiera allt" onKopierat={allaKopierade} />
      <p className="dov ej-utskrift" role="status">{klara} av {dokument.sektioner.length} rubriker är kopierade.</p>
      <Dokumentvy dokument={dokument} efterSektion={kopieraknapp} />
    </section>
  );
}

function Kopiera({ sektion, plats }: { readonly sektion: Sektion; readonly plats: string }) {
  const { form, arende, handelse } = useArende();
  const [fel, setFel] = useState(false);
  const kopierad = arende.overforing.kopierat.includes(plats);
  const knapptext = kopierad ? 'Kopiera igen' : 'Kopiera';
  async function kopiera() {
    try {
      await navigator.clipboard.writeText(sektionTillText(sektion).slice(sektion.rubrik.length).trim());
    } catch {
      return setFel(true);
    }
    setFel(false);
    const redan = form.getValues('overforing.kopierat');
    if (!redan.includes(plats)) form.setValue('overforing.kopierat', [...redan, plats], { shouldDirty: true });
    return handelse('UTLAMNAD');
  }
  return (
    <div className="stapel-tat kopiera-rad">
      <div className="rad">
        <Button type="button" variant="secondary" data-size="sm" aria-label={`${knapptext}: ${sektion.rubrik}`} onClick={() => void kopiera()}>{knapptext}</Button>
        {kopierad && <Tag data-size="sm" data-color="success">Kopierad</Tag>}
      </div>
      {fel && <Alert data-color="danger" data-size="sm" role="alert">Webbläsaren tillät inte kopieringen. Markera texten ovan och kopiera den för hand.</Alert>}
    </div>
  );
}
