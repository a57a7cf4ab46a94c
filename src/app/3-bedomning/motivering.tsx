import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { fyllForRedigering, valjFormuleringar } from '@rules/text/formulering.ts';
import { nekas } from '@rules/arende/kontroller/hjalp.ts';
import { Textruta } from '../_delat/falt.tsx';
import { fokuseraNamn } from '../_delat/fokusera.ts';
import { useArende, useUnderlag } from '../arende/session.tsx';
import { Flerval } from '../_delat/flerval.tsx';
import { LUCKA, egetForslag } from './eget-forslag.ts';
import { fackForMotivering } from './fack-for-motivering.ts';

/** The motivering: may start from a formulering, but must become this case's own and point to what was found. */
export function Motivering({ bild }: { readonly bild: Insatsbild }) {
  const { motivering, stallningstagande } = bild.bedomning;
  const [skriven] = useState(motivering.text.trim() !== '');
  if (stallningstagande.utfall !== 'bifall') return <Motiveringstext bild={bild} />;
  return (
    <details className="infalld-enkel" open={skriven}>
      <summary>Skriv en längre motivering till beslutet. Annars står meningen ovan.</summary>
      <Motiveringstext bild={bild} />
    </details>
  );
}

function Motiveringstext({ bild }: { readonly bild: Insatsbild }) {
  const { form, arende } = useArende();
  const vag = `bedomningar.${bild.ansokt.id}.motivering` as const;
  const [alla, setAlla] = useState(false);
  const skrivna = arende.utredning.uppgifter.filter((u) => u.text.trim() !== '');
  // The insats' own livsområde first: a motivering seldom rests on the others, but it may.
  const nara = skrivna.filter((u) => u.livsomrade === bild.insats?.livsomrade || bild.bedomning.motivering.uppgifter.includes(u.id));
  const uppgifter = alla || nara.length === 0 ? skrivna : nara;
  return (
    <section className="stapel" aria-labelledby={`motivering-${bild.ansokt.id}`}>
      <Heading level={4} data-size="2xs" id={`motivering-${bild.ansokt.id}`}>Motivering</Heading>
      {uppgifter.length > 0 && (
        <Flerval
          namn={`${vag}.uppgifter`}
          etikett="Uppgifter i utredningen som motiveringen bygger på"
          alternativ={uppgifter.map((u) => ({ varde: u.id, text: u.slag === 'ord' ? `”${u.text}”` : u.text }))}
        />
      )}
      {uppgifter.length < skrivna.length && (
        <div>
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => setAlla(true)}>
            Visa {skrivna.length - uppgifter.length} uppgifter från andra livsområden
          </Button>
        </div>
      )}
      <Borjan bild={bild} onVal={(id, text) => {
        form.setValue(`${vag}.formuleringId`, id, { shouldDirty: true });
        form.setValue(`${vag}.text`, text, { shouldDirty: true });
        fokuseraNamn(`${vag}.text`);
      }} />
      <Textruta namn={`${vag}.text`} etikett="Motivering till beslutet" hjalp="Skriv om formuleringen så att den handlar om den här personen." visas="beslut" rader={4} />
      <Luckor text={bild.bedomning.motivering.text} />
    </section>
  );
}

/** What is left to put in own words. The beslut cannot be made before it is done. */
function Luckor({ text }: { readonly text: string }) {
  const kvar = [...text.matchAll(LUCKA)].map((lucka) => lucka[1]);
  if (kvar.length === 0) return null;
  return <p className="liten"><mark className="lucka">Kvar att byta ut mot egna ord</mark> {kvar.join(' · ')}</p>;
}

/** Ways to begin: from what she has already written about this person, or from a formulering. Never over words that are there. */
function Borjan({ bild, onVal }: { readonly bild: Insatsbild; readonly onVal: (id: string | null, text: string) => void }) {
  const { arende, regelverk, form, last } = useArende();
  const underlag = useUnderlag();
  const lista = valjFormuleringar(regelverk.tillampning, 'motivering', bild);
  const eget = nekas(bild.bedomning) ? egetForslag(bild, arende.utredning.uppgifter) : '';
  if (last || (lista.length === 0 && eget === '')) return null;
  const skriven = form.getValues(`bedomningar.${bild.ansokt.id}.motivering.text`)?.trim();
  return (
    <div className="rad">
      <span className="dov">Börja från:</span>
      {eget !== '' && (
        <Button type="button" variant="secondary" data-size="sm" disabled={Boolean(skriven)} onClick={() => onVal(null, eget)}>
          Det du redan har skrivit
        </Button>
      )}
      {lista.map((f) => (
        <Button key={f.id} type="button" variant="secondary" data-size="sm" disabled={Boolean(skriven)} onClick={() => onVal(f.id, fyllForRedigering(f.text, fackForMotivering(underlag, bild)))}>
          {f.namn}
        </Button>
      ))}
      {skriven && <span className="dov liten">Töm rutan om du vill börja om.</span>}
    </div>
  );
}
