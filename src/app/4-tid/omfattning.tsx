import { Button } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { periodText } from '@rules/period.ts';
import { radFor } from '@rules/schablon/format.ts';
import { Del } from '../_delat/del.tsx';
import { Kryss, Rullista, Textruta } from '../_delat/falt.tsx';
import { fokuseraNamn } from '../_delat/fokusera.ts';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { Minutfalt } from '../_delat/minutfalt.tsx';
import { Periodfalt } from '../_delat/periodfalt.tsx';
import { useArende } from '../arende/session.tsx';
import { Giltighet } from './giltighet.tsx';
import { Klockslag } from './klockslag.tsx';
import { Minutforklaring } from './minutforklaring.tsx';
import { Tidsavsteg, Tidsavstegsknapp } from './tidsavsteg.tsx';

/** Extent of one granted insats: how often, level, period, and its minutes. */
export function Omfattning({ bild }: { readonly bild: Insatsbild }) {
  const { regelverk, andra, last } = useArende();
  const { ansokt, bedomning, insats } = bild;
  const vag = `bedomningar.${ansokt.id}` as const;
  const normal = insats?.normalOmfattning;
  const rad = regelverk.schablon ? radFor(regelverk.schablon, ansokt.insatsId) : undefined;
  const nivaer = rad?.nivaer ?? [];
  const varianter = (rad?.varianter ?? []).filter((v) => v.nar === undefined);
  const tagNormal = () => {
    andra((a) => {
      const b = a.bedomningar[ansokt.id];
      return b && normal?.tillfallen ? { ...a, bedomningar: { ...a.bedomningar, [ansokt.id]: { ...b, omfattning: { ...b.omfattning, tillfallen: normal.tillfallen } } } } : a;
    });
    fokuseraNamn(`${vag}.omfattning.tillfallen.antal`);
  };
  return (
    <Del rubrik={insatsnamn(bild)} falt={`${vag}.omfattning`} avser={`insats:${ansokt.insatsId} steg:omfattning`}>
      <div className="tva">
        {!insats?.fortlopande && <Periodfalt namn={`${vag}.omfattning.tillfallen`} etikett="Hur ofta" />}
        {nivaer.length > 0 && <Rullista namn={`${vag}.omfattning.niva`} etikett="Grad av hjälp" alternativ={nivaer.map((n) => ({ varde: n.id, text: n.namn }))} />}
        {varianter.length > 0 && <Rullista namn={`${vag}.omfattning.variant`} etikett="Hur hjälpen ges" alternativ={varianter.map((v) => ({ varde: v.id, text: v.namn }))} tomt="Som vanligt" />}
        {(regelverk.schablon?.fonster.length ?? 0) > 0 && (insats?.kategori === 'omvardnad' || insats?.kategori === 'trygghet') && !insats.fortlopande && <Klockslag ansoktId={ansokt.id} />}
      </div>
      <Textruta namn={`${vag}.omfattning.beskrivning`} etikett="Vad hjälpen gäller" hjalp="Till exempel vilka moment, eller när på dagen" visas="beslut" rader={1} />
      {!last && normal?.tillfallen && (
        <div className="rad normal-omfattning">
          <span className="dov">Riktlinjens normala omfattning: {periodText(normal.tillfallen)}.</span>
          {bedomning.omfattning.tillfallen === null && <Button type="button" variant="secondary" data-size="sm" onClick={tagNormal}>Använd den</Button>}
        </div>
      )}
      {!insats?.fortlopande && <Kryss namn={`${vag}.omfattning.dubbelbemanning`} etikett="Två i personalen samtidigt" />}
      <Giltighet bild={bild} />
      {/* What is counted comes last: it grows while one writes, and must not move the fields from under the pointer. */}
      <VidBehovMinuter bild={bild} />
      <Minutforklaring bild={bild} />
      {!insats?.fortlopande && <Tidsavstegsknapp bild={bild} />}
      <Tidsavsteg bild={bild} />
    </Del>
  );
}

/** A number to choose where the schablon gives an interval or nothing. */
function VidBehovMinuter({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { bild: helhet } = useArende();
  const utanTal = helhet.tid?.varningar.some((v) => v.insats === ansokt.insatsId && (v.kod === 'MINUTER_SAKNAS' || v.kod === 'VÄLJ_INOM_INTERVALL'));
  if (!utanTal && bedomning.omfattning.valdaMinuter === null) return null;
  return <Minutfalt namn={`bedomningar.${ansokt.id}.omfattning.valdaMinuter`} etikett="Minuter per tillfälle" hjalp="Schablonen ger inget bestämt tal. Lämna tomt om tiden inte är känd; den visas då som saknas." />;
}
