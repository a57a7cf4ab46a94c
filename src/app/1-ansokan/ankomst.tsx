import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { Arende } from '@rules/arende/schema.ts';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, Kryss, Textfalt } from '../_delat/falt.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Forhandsbedomning } from './forhandsbedomning.tsx';

type Kanal = Arende['ansokan']['kanal'];
const KANALER: readonly { readonly varde: NonNullable<Kanal>; readonly text: string }[] = [
  { varde: 'telefon', text: 'Telefon' },
  { varde: 'brev', text: 'Brev' },
  { varde: 'besok', text: 'Besök' },
  { varde: 'epost', text: 'E-post' },
  { varde: 'eTjanst', text: 'E-tjänst' },
  { varde: 'annat', text: 'Annat' },
];
const MUNTLIGA: ReadonlySet<Kanal> = new Set(['telefon', 'besok']);

/** When and how the ansökan arrived. Only an oral one is noted with a day (FL 27). */
export function Ankomst() {
  const { arende } = useArende();
  const { muntlig, mottagenDag } = arende.ansokan;
  return (
    <Del rubrik="När och hur ansökan kom in" falt="ansokan">
      <div className="tva">
        <Datumfalt namn="ansokan.ankomstdag" etikett="Ankomstdag" hjalp="Dagen ansökan nådde myndigheten (22 § FL)" />
        <Kanalval />
        <Textfalt namn="ansokan.mottagenAv" etikett="Mottagen av" />
        {(muntlig || mottagenDag) && <Datumfalt namn="ansokan.mottagenDag" etikett="Antecknad den dag" hjalp="En muntlig ansökan antecknas med dag och av vem (27 § FL)" />}
        <Datumfalt namn="ansokan.forstaKontakt" etikett="Första kontakt med personen" />
        <Textfalt namn="arendenummer" etikett="Ärendenummer" hjalp="Numret i verksamhetssystemet" />
      </div>
      <Kryss namn="ansokan.muntlig" etikett="Ansökan är muntlig" />
      <Forhandsbedomning />
    </Del>
  );
}

/** The channel says whether the ansökan is oral; it can still be changed beside it. */
function Kanalval() {
  const { arende, andra, last } = useArende();
  const { idag } = useTjanster();
  const valj = (kanal: Kanal) =>
    andra((a) => {
      const muntlig = MUNTLIGA.has(kanal);
      return { ...a, ansokan: { ...a.ansokan, kanal, muntlig, mottagenDag: a.ansokan.mottagenDag ?? (muntlig ? (a.ansokan.ankomstdag ?? idag()) : null) } };
    });
  return (
    <Field>
      <Label>Kom in genom</Label>
      <Select value={arende.ansokan.kanal ?? ''} onChange={(h) => valj((h.target.value || null) as Kanal)} disabled={last} width="auto" name="ansokan.kanal">
        <Select.Option value="">Välj</Select.Option>
        {KANALER.map(({ varde, text }) => <Select.Option key={varde} value={varde}>{text}</Select.Option>)}
      </Select>
    </Field>
  );
}
