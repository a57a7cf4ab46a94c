import { z } from 'zod';

/** A value an answer can have: a code such as 'ja', 'nej' or an alternative's `varde`, or a number. */
export type Varde = string | number;

/** What is expected of one answer: equal to a value, one of several values, or within bounds. */
export type Forvantan = Varde | readonly Varde[] | Granser;
export interface Granser {
  readonly minst?: number | undefined;
  readonly hogst?: number | undefined;
  readonly over?: number | undefined;
  readonly under?: number | undefined;
}

/**
 * A small structured condition, read as "all of these hold": question id → expectation.
 * The keys `alla`, `nagon` and `inte` nest conditions. `{}` always holds.
 */
export interface Villkor {
  readonly [fragaId: string]: Forvantan | readonly Villkor[] | Villkor | undefined;
  readonly alla?: readonly Villkor[];
  readonly nagon?: readonly Villkor[];
  readonly inte?: Villkor;
}

export const VILLKORSORD = ['alla', 'nagon', 'inte'] as const;
export const vardeSchema = z.union([z.string().min(1), z.number()]);

const granserSchema = z
  .strictObject({ minst: z.number().optional(), hogst: z.number().optional(), over: z.number().optional(), under: z.number().optional() })
  .refine((g) => Object.keys(g).length > 0, 'En gräns behöver minst en av minst, hogst, over och under.');

const forvantanSchema = z.union([vardeSchema, z.array(vardeSchema).min(1), granserSchema]);
const MAX_DJUP = 6;

function villkorPaDjup(djup: number): z.ZodType<Villkor> {
  if (djup === 0) return z.never({ error: `Villkoret är nästlat djupare än ${MAX_DJUP} nivåer. Dela upp raden.` });
  const inre = z.lazy(() => villkorPaDjup(djup - 1));
  return z
    .looseObject({ alla: z.array(inre).min(1).optional(), nagon: z.array(inre).min(1).optional(), inte: inre.optional() })
    .superRefine((villkor, ctx) => {
      for (const [nyckel, varde] of Object.entries(villkor)) {
        if ((VILLKORSORD as readonly string[]).includes(nyckel)) continue;
        if (!forvantanSchema.safeParse(varde).success)
          ctx.addIssue({ code: 'custom', path: [nyckel], message: `Villkoret för ”${nyckel}” ska vara ett värde, en lista av värden eller gränser (minst, hogst, over, under).` });
      }
    }) as unknown as z.ZodType<Villkor>;
}

export const villkorSchema = villkorPaDjup(MAX_DJUP);
