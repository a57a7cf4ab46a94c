import { z } from 'zod';
import { datumSchema } from '../datumschema.ts';
import { type Lasning, las } from '../formatfel.ts';

/** The texts whose sections go over. `tillagg` is what stands in no text of the case (tillagg.ts). */
export const OVERFORDA_TEXTER = ['utredning', 'beslut', 'avskrivning', 'sammanfattning', 'minutforklaring', 'tillagg'] as const;
export type OverfordText = (typeof OVERFORDA_TEXTER)[number];

/** `text/sektion`, `text/borjan-*` or `text/*`. */
const DEL = new RegExp(`^(${OVERFORDA_TEXTER.join('|')})/([a-z]+(-[a-z]+)*(-\\*)?|\\*)$`);

export const rubrikSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'Skriv id med små bokstäver a–z och bindestreck.'),
  /** The heading as it stands in the verksamhetssystem. */
  rubrik: z.string().min(2),
  /** Takes whatever no heading names, so that a section that is new in Likvärd is never left behind. */
  ovrigt: z.literal(true).optional(),
  delar: z.array(z.string().regex(DEL, `En del skrivs text/avsnitt, till exempel utredning/ansokan eller beslut/skal-*. Texterna är ${OVERFORDA_TEXTER.join(', ')}.`)).min(1),
});
export type Rubrik = z.infer<typeof rubrikSchema>;

/** Format of `verksamhetssystem/<id>.yaml`: the headings of a verksamhetssystem in its order, and what of Likvärd's texts goes under each. */
export const verksamhetssystemSchema = z
  .strictObject({
    format: z.literal('likvard-verksamhetssystem/1'),
    id: z.string().regex(/^[a-z]+$/),
    namn: z.string().min(2),
    /** Day the headings were written down. */
    dag: datumSchema,
    /** True: nobody has checked the headings against a municipality's own set-up, and the screen says so. */
    forslag: z.boolean(),
    kalla: z.string().min(10),
    /** How many days the case is kept here after it has been handed over, when nothing else is chosen. */
    behallDagar: z.int().min(8, 'Skriv minst 8 dagar: varningen visas sju dagar före.').max(365),
    rubriker: z.array(rubrikSchema).min(1),
  })
  .superRefine(({ rubriker }, ctx) => {
    const fel = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
    const idn = new Set<string>();
    const delar = new Map<string, string>();
    rubriker.forEach(({ id, delar: har }, i) => {
      if (idn.has(id)) fel(['rubriker', i, 'id'], `Id ${id} står på två rubriker. Byt det ena.`);
      idn.add(id);
      har.forEach((del, j) => {
        const redan = delar.get(del);
        if (redan !== undefined) fel(['rubriker', i, 'delar', j], `Delen ${del} står redan under rubriken ${redan}. Den kan bara föras över till ett ställe.`);
        delar.set(del, id);
      });
    });
    if (rubriker.filter((r) => r.ovrigt).length !== 1) fel(['rubriker'], 'Skriv ovrigt: true på precis en rubrik. Dit går det som ingen annan rubrik tar.');
  });
export type Verksamhetssystem = z.infer<typeof verksamhetssystemSchema>;

/** Reads a parsed `verksamhetssystem/<id>.yaml`. */
export const lasVerksamhetssystem = (varde: unknown): Lasning<Verksamhetssystem> => las(verksamhetssystemSchema, varde);
