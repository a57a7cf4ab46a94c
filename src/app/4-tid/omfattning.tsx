import { Button } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { periodText } from '@rules/period.ts';
import { radFor } from '@rules/schablon/format.ts';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, Kryss, Radioval, Rullista, Talfalt, Textfalt, Textruta } from '../_delat/falt.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { Periodfalt } from '../_delat/periodfalt.tsx';
import { useArende } from '../arende/session.tsx';
import { Minutforklaring } from './minutforklaring.tsx';
import { Tidsavsteg } from './tidsavsteg.tsx';

const GILTIGHET = [
  { varde: 'tillsVidare', text: 'Tills vidare' },
  { varde: 'tidsbegransat', text: 'Tidsbegränsat' },
];

/** Extent of one granted insats: how often, level, period, and its minutes. */
export function Omfattning({ bild }: { readonly bild: Insatsbild }) {
  const { regelverk, andra } = useArende();
  const { ansokt, bedomning, insats } = bild;
  const vag = `bedomningar.${ansokt.id}` as const;
  const normal = insats?.normalOmfattning;
  const rad = regelverk.schablon ? radFor(regelverk.schablon, ansokt.insatsId) : undefined;
  const nivaer = rad?.nivaer ?? [];
  const tagNormal = () =>
    andra((a) => {
      const b = a.bedomningar[ansokt.id];
      return b && normal?.tillfallen ? { ...a, bedomningar: { ...a.bedomningar, [ansokt.id]: { ...b, omfattning: { ...b.omfattning, tillfallen: normal.tillfallen } } } } : a;
    });
  return (
    <Del rubrik={insatsnamn(bild)} falt={`${vag}.omfattning`} avser={`insats:${ansokt.insatsId} steg:omfattning`}>
      <div className="tva">
        <Periodfalt namn={`${vag}.omfattning.tillfallen`} etikett="Hur ofta" />
        {nivaer.length > 0 && <Rullista namn={`${vag}.omfattning.niva`} etikett="Grad av hjälp" alternativ={nivaer.map((n) => ({ varde: n.id, text: n.namn }))} />}
        <Textfalt namn={`${vag}.omfattning.beskrivning`} etikett="Vad hjälpen gäller" hjalp="Till exempel vilka moment, eller när på dagen" />
      </div>
      {normal?.tillfallen && bedomning.omfattning.tillfallen === null && (
        <div className="rad">
          <span className="dov">Riktlinjens normala omfattning: {periodText(normal.tillfallen)}.</span>
          <Button type="button" variant="secondary" data-size="sm" onClick={tagNormal}>Använd den</Button>
        </div>
      )}
      <Kryss namn={`${vag}.omfattning.dubbelbemanning`} etikett="Två i personalen samtidigt" />
      <VidBehovMinuter bild={bild} />
      <Minutforklaring bild={bild} />
      <Tidsavsteg bild={bild} />
      <div className="tva" data-falt={`${vag}.giltighet`}>
        <Datumfalt namn={`${vag}.giltighet.fran`} etikett="Gäller från" />
        <Radioval namn={`${vag}.giltighet.slag`} etikett="Hur länge" alternativ={GILTIGHET} liggande />
        {bedomning.giltighet.slag === 'tidsbegransat' && <Datumfalt namn={`${vag}.giltighet.till`} etikett="Gäller till och med" />}
      </div>
      {bedomning.giltighet.slag === 'tidsbegransat' && (
        <Textruta namn={`${vag}.giltighet.skal`} etikett="Varför beslutet behöver vara tidsbegränsat för den här personen" visas="beslut" rader={2} />
      )}
      <Textruta namn={`${vag}.giltighet.forbehall`} etikett="Omprövningsförbehåll" hjalp="Bara om det behövs: under vilka bestämda förhållanden beslutet kan ändras." visas="beslut" rader={1} />
    </Del>
  );
}

/** A number to choose where the schablon gives an interval or nothing. */
function VidBehovMinuter({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { bild: helhet } = useArende();
  const rad = helhet.tid?.rader.find((r) => r.id === ansokt.id);
  const fragas = rad?.lage === 'saknas' || bedomning.omfattning.valdaMinuter !== null;
  if (!fragas) return null;
  return <Talfalt namn={`bedomningar.${ansokt.id}.omfattning.valdaMinuter`} etikett="Minuter per tillfälle" hjalp="Schablonen ger inget bestämt tal. Lämna tomt om tiden inte är känd; den visas då som saknas." enhet="min" />;
}
