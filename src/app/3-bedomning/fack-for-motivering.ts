import type { Insatsbild } from '@rules/arende/bild.ts';
import { type Fackvarden, fackvarden } from '@rules/text/formulering.ts';
import { litenBokstav, uppraknat } from '@rules/text/sprak.ts';
import type { Textunderlag } from '@rules/text/underlag.ts';

/** More words than this are told, not named: they do not fit inside another sentence. */
const FLEST_ORD = 6;

/** Whether words stand on their own, and so would break the sentence they are put in. */
const arMening = (text: string): boolean => /[.!?]$/.test(text.trim()) || text.trim().split(/\s+/).length > FLEST_ORD;

/** Places to fill in by hand: kept apart from the slots, so that no sentence slips into them when the beslut is written. */
const EGNA_ORD = { behov: '{vilket behov du har}', annatSatt: '{på vilket annat sätt behovet tillgodoses}' } as const;

/** The other ways that meet the need, by name; one that the riktlinje does not name goes by its own words, when they are a name. */
function sattMedNamn({ insats, bedomning }: Insatsbild): string {
  const tillgodoser = bedomning.provadeSatt.filter((p) => p.utfall === 'tillgodoser' || p.utfall === 'tillgodoserDelvis');
  return uppraknat(
    tillgodoser.flatMap(({ sattId, vem }) => {
      const namn = insats?.annatSatt.find((s) => s.id === sattId)?.namn;
      if (namn !== undefined) return litenBokstav(namn);
      return vem.trim() === '' || arMening(vem) ? [] : vem.trim();
    }),
  );
}

/** What a formulering for the motivering is filled with: what is a name or a few words is put in its slot, whole sentences are left to be worded anew. */
export function fackForMotivering(underlag: Textunderlag, bild: Insatsbild): Fackvarden {
  const { behov } = bild.bedomning.steg;
  const varden = fackvarden(underlag, bild);
  return {
    ...varden,
    behov: behov.trim() === '' || arMening(behov) ? EGNA_ORD.behov : varden.behov,
    annatSatt: sattMedNamn(bild) || EGNA_ORD.annatSatt,
  };
}
