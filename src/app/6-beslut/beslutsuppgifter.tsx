import { Del } from '../_delat/del.tsx';
import { Datumfalt, Radioval, Textfalt } from '../_delat/falt.tsx';
import { MerOmBeslutet } from './mer-om-beslutet.tsx';

const JAV = [
  { varde: 'ingetJav', text: 'Inget jäv' },
  { varde: 'jav', text: 'Jäv finns', hjalp: 'Då får du inte delta i ärendet (16–18 §§ FL). Lämna över det.' },
];

/** What 31 § FL wants of every written beslut. */
export const Beslutsuppgifter = () => (
  <Del rubrik="Vem som beslutar, och när" falt="beslut">
    <div className="tva">
      <Datumfalt namn="beslut.dag" etikett="Beslutsdag" hjalp="Bestämmer vilken lag och riktlinje som gäller" />
      <Textfalt namn="beslut.beslutsfattare" etikett="Beslutsfattare" />
      <Textfalt namn="beslut.roll" etikett="Beslutsfattarens roll" />
      <Textfalt namn="beslut.foredragande" etikett="Föredragande" />
      <Textfalt namn="beslut.ovriga" etikett="Andra som deltagit" />
    </div>
    <Radioval namn="beslut.jav" etikett="Är någon som handlägger eller beslutar jävig?" alternativ={JAV} liggande />
    <MerOmBeslutet />
  </Del>
);
