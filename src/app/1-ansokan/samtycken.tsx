import { samtyckeSchema } from '@rules/arende/schema/person.ts';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, Rullista, Textfalt, Textruta } from '../_delat/falt.tsx';
import { Rader } from '../_delat/rader.tsx';

const AVSER = [
  { varde: 'inhamta', text: 'Hämta in uppgifter' },
  { varde: 'lamnaUt', text: 'Lämna ut uppgifter' },
  { varde: 'kamera', text: 'Trygghetskamera (personen)' },
  { varde: 'kameraSammanboende', text: 'Trygghetskamera (den som bor tillsammans med personen)' },
  { varde: 'hushall', text: 'Utreda en annan vuxens förmåga i hushållet' },
  { varde: 'sip', text: 'Samordnad individuell plan' },
  { varde: 'annat', text: 'Annat' },
];

/** Consents: to whom, what, when, how given, and how it was made sure that the person understood (12 kap. 2 § OSL). */
export const Samtycken = () => (
  <Del rubrik="Samtycken" ingress="Till vem, om vad, när och hur. Det går att återkalla." falt="samtycken">
    <Rader namn="samtycken" vad="samtycke" tomt="Inga samtycken antecknade." ny={(id) => samtyckeSchema.parse({ id })} rubrik={(i) => `Samtycke ${i + 1}`}>
      {(i) => (
        <>
          <div className="tva">
            <Rullista namn={`samtycken.${i}.avser`} etikett="Samtycke till att" alternativ={AVSER} tomt={null} />
            <Textfalt namn={`samtycken.${i}.mottagare`} etikett="Från eller till vem" />
            <Datumfalt namn={`samtycken.${i}.dag`} etikett="Dag" />
            <Datumfalt namn={`samtycken.${i}.aterkallat`} etikett="Återkallat" />
          </div>
          <Textruta namn={`samtycken.${i}.omfattning`} etikett="Vilka uppgifter" rader={1} />
          <Textruta namn={`samtycken.${i}.hur`} etikett="Hur det lämnades" rader={1} />
          <Textruta namn={`samtycken.${i}.formaga`} etikett="Hur du försäkrade dig om att personen förstod" rader={1} />
        </>
      )}
    </Rader>
  </Del>
);
