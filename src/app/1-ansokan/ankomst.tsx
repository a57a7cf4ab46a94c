import { Del } from '../_delat/del.tsx';
import { Datumfalt, Kryss, Rullista, Textfalt, Textruta } from '../_delat/falt.tsx';

const KANALER = [
  { varde: 'telefon', text: 'Telefon' },
  { varde: 'brev', text: 'Brev' },
  { varde: 'besok', text: 'Besök' },
  { varde: 'epost', text: 'E-post' },
  { varde: 'eTjanst', text: 'E-tjänst' },
  { varde: 'annat', text: 'Annat' },
];

/** When and how the ansökan arrived, and its own words. */
export const Ankomst = () => (
  <Del rubrik="När och hur ansökan kom in" falt="ansokan">
    <Textruta namn="ansokan.ord" etikett="Vad personen ansöker om, med egna ord" visas="utredning" rader={3} />
    <div className="tva">
      <Datumfalt namn="ansokan.ankomstdag" etikett="Ankomstdag" hjalp="Dagen ansökan nådde myndigheten (22 § FL)" />
      <Rullista namn="ansokan.kanal" etikett="Kom in genom" alternativ={KANALER} />
      <Textfalt namn="ansokan.mottagenAv" etikett="Mottagen av" />
      <Datumfalt namn="ansokan.mottagenDag" etikett="Antecknad den dag" hjalp="En muntlig ansökan antecknas med dag och av vem (27 § FL)" />
      <Datumfalt namn="ansokan.forstaKontakt" etikett="Första kontakt med personen" />
      <Textfalt namn="arendenummer" etikett="Ärendenummer" hjalp="Numret i verksamhetssystemet" />
    </div>
    <Kryss namn="ansokan.muntlig" etikett="Ansökan är muntlig" />
  </Del>
);
