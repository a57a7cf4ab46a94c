import { z } from 'zod';
import { dag, id, jaNej, text, val } from './grund.ts';

/** Who the case is about. One ärende = one person. Source of the fields: FL 13, 19; SoL 8:9; OSL 21:3, 3 a (domain 3.2, 3.10). */
export const personSchema = z.object({
  namn: text,
  personnummer: text,
  adress: text,
  telefon: text,
  epost: text,
  folkbokforingskommun: text,
  vistelsekommun: text,
  /** Which kommun answers when folkbokföring and vistelse differ (SoL 29:1–4). */
  ansvarigKommun: text,
  skyddadeUppgifter: z.enum(['ingen', 'sekretessmarkering', 'skyddadFolkbokforing', 'fingerade']).default('ingen'),
  tolkbehov: jaNej,
  sprak: text,
  /** Had information on minoritetsspråk (SoL 8:9): printed in the confirmation, ticked when given otherwise. */
  minoritetssprakInformerad: z.boolean().default(false),
});

/** One who acts or speaks for the person. `anhorigbehorighet` is FB 17 kap. and covers daily economy only. */
export const foretradareSchema = z.object({
  id,
  namn: text,
  roll: z.enum(['godMan', 'forvaltare', 'framtidsfullmakt', 'ombud', 'anhorigbehorighet', 'annan']),
  omfattning: text,
  /** How the mandate is shown: förordnande, fullmakt, muntlig fullmakt noted by whom and when. */
  styrkt: text,
  telefon: text,
});

export const samtyckeSchema = z.object({
  id,
  avser: z.enum(['inhamta', 'lamnaUt', 'kamera', 'kameraSammanboende', 'hushall', 'sip', 'annat']).default('inhamta'),
  mottagare: text,
  omfattning: text,
  dag,
  hur: text,
  /** How it was made sure that the person understood. */
  formaga: text,
  aterkallat: dag,
});

export const hushallsmedlemSchema = z.object({
  id,
  namn: text,
  relation: text,
  vuxen: z.boolean().default(true),
  /** The other adult's ability, investigated with consent: what was found, by whom, when (SoL 11:1; domain 5.4). */
  formagaUtredd: jaNej,
  formaga: text,
});

export const hushallSchema = z.object({
  medlemmar: z.array(hushallsmedlemSchema).default([]),
  /** How the child's best was considered (SoL 3:1–3). */
  barnperspektiv: text,
});

/** What an anhörig does today and what lapses if they stop (SoL 13:9). */
export const anhorigstodSchema = z.object({
  gorIdag: text,
  omfattande: jaNej,
  faller: text,
  stodErbjudet: jaNej,
});

export const nastaKontaktSchema = z.object({ lagetNu: text, lovat: text, vantarPa: text, vantarTill: dag, andradAv: text });
export const kontaktval = val('telefon', 'brev', 'besok', 'epost', 'eTjanst', 'annat');
