import type { Beviljad } from '../schablon/indata.ts';
import { klockslagSchema } from '../schablon/format-delar.ts';
import { FAKTA_NYCKLAR, faktaSchema, type Schablonfakta } from '../schablon/fakta.ts';
import type { Svarsbok } from '../riktlinje/svar.ts';
import type { Insatsbild } from './bild.ts';

/**
 * The facts the schablon needs, read from answers with the same ids. What is unasked or unclear stays absent, and so does an answer
 * that is no such fact: a number out of bounds, or an alternative of a riktlinje that names things otherwise.
 */
export function schablonfakta(svar: Svarsbok): Schablonfakta {
  const fakta: Record<string, string | number> = {};
  for (const nyckel of Object.keys(FAKTA_NYCKLAR)) {
    const givet = svar[nyckel];
    if (givet?.status === 'besvarad' && faktaSchema.safeParse({ [nyckel]: givet.varde }).success) fakta[nyckel] = givet.varde;
  }
  return fakta;
}

/** A window still being typed is no window yet. */
const arKlockslag = ({ fran, till }: NonNullable<Beviljad['klockslag']>): boolean => klockslagSchema.safeParse({ fran, till }).success;

/** A granted insats as the calculation takes it: how often, level, chosen minutes, and an avsteg once it has cause and reason. */
export function beviljadInsats({ ansokt, bedomning, insats }: Insatsbild): Beviljad {
  const { tillfallen, niva, variant, dubbelbemanning, klockslag, valdaMinuter, tidsavsteg } = bedomning.omfattning;
  return {
    id: ansokt.id,
    insats: ansokt.insatsId,
    tillfallen,
    ...(bedomning.steg.behov.trim() ? { behov: bedomning.steg.behov.trim() } : {}),
    ...(niva ? { niva } : {}),
    ...(variant ? { variant } : {}),
    ...(dubbelbemanning ? { dubbelbemanning } : {}),
    ...(klockslag && arKlockslag(klockslag) ? { klockslag } : {}),
    ...(valdaMinuter ? { valdaMinuter } : {}),
    ...(insats ? { kategori: insats.kategori } : {}),
    ...(tidsavsteg && tidsavsteg.minuter !== null && tidsavsteg.orsak && tidsavsteg.motivering.trim()
      ? { tid: { minuterPerTillfalle: tidsavsteg.minuter, orsak: tidsavsteg.orsak, motivering: tidsavsteg.motivering } }
      : {}),
  };
}
