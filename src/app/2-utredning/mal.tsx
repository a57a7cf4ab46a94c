import type { Insatsbild } from '@rules/arende/bild.ts';
import { malSchema } from '@rules/arende/schema/utredning.ts';
import { Datumfalt, Textfalt } from '../_delat/falt.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { Rader } from '../_delat/rader.tsx';

/** Mål for a need that leads to an insats: concrete, with an activity, how it is seen, and when. */
export function Mal({ bild }: { readonly bild: Insatsbild }) {
  const vag = `bedomningar.${bild.ansokt.id}.mal` as const;
  return (
    <Rader namn={vag as never} vad="mål" tomt={`Inga mål för ${insatsnamn(bild)} än.`} ny={(id) => malSchema.parse({ id, livsomrade: bild.insats?.livsomrade ?? null })} rubrik={(i) => `Mål ${i + 1}`}>
      {(i) => (
        <div className="tva">
          <Textfalt namn={`${vag}.${i}.text`} etikett="Mål" />
          <Textfalt namn={`${vag}.${i}.aktivitet`} etikett="Aktivitet" />
          <Textfalt namn={`${vag}.${i}.matt`} etikett="Hur det märks" />
          <Datumfalt namn={`${vag}.${i}.senast`} etikett="Följs upp senast" />
        </div>
      )}
    </Rader>
  );
}
