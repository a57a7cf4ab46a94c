import { z } from 'zod';

/** How one fact is written. `val` has a closed list of codes with their Swedish words; `heltal` has bounds. */
type Faktatyp =
  | { readonly typ: 'val'; readonly varden: Readonly<Record<string, string>>; readonly namn: string }
  | { readonly typ: 'heltal'; readonly minst: number; readonly hogst: number; readonly namn: string };

const jaNej = { ja: 'ja', nej: 'nej' } as const;

/**
 * The closed list of facts that a schablon may ask about the person and the home. A key is also the id of the question that fills it.
 * What follows from the granted insatser is derived (see `HARLEDDA_NYCKLAR`) and never entered.
 */
export const FAKTA_NYCKLAR = {
  hushall: { typ: 'val', varden: { ensamboende: 'ensamboende', sammanboende: 'sammanboende' }, namn: 'hushåll' },
  delasMellan: { typ: 'heltal', minst: 1, hogst: 10, namn: 'hur många i hushållet som delar på insatsen' },
  delNr: { typ: 'heltal', minst: 1, hogst: 10, namn: 'vilken av delarna som är den här personens' },
  antalBarn: { typ: 'heltal', minst: 0, hogst: 20, namn: 'antal barn i hushållet' },
  alder: { typ: 'heltal', minst: 0, hogst: 125, namn: 'ålder' },
  antalRum: { typ: 'heltal', minst: 1, hogst: 30, namn: 'antal rum utöver kök' },
  tvattmaskin: { typ: 'val', varden: { iBostaden: 'i bostaden', iFastigheten: 'på annan plats i fastigheten', saknas: 'saknas' }, namn: 'tvättmaskin' },
  samtyckerKamera: { typ: 'val', varden: jaNej, namn: 'samtycke till trygghetskamera' },
  foljerMed: { typ: 'val', varden: jaNej, namn: 'om personen följer med till butiken' },
  sangliggande: { typ: 'val', varden: jaNej, namn: 'om personen ligger till sängs' },
} as const satisfies Record<string, Faktatyp>;

export type Faktanyckel = keyof typeof FAKTA_NYCKLAR;
type Faktavarde<T> = T extends { typ: 'val'; varden: infer V } ? keyof V & string : number;
/** Known facts. A key that is absent has not been asked or is unclear. */
export type Schablonfakta = { readonly [K in Faktanyckel]?: Faktavarde<(typeof FAKTA_NYCKLAR)[K]> | undefined };

/** Conditions may also ask for these, which are derived from the granted insatser or stand on the granted row itself. */
export const HARLEDDA_NYCKLAR = {
  endastService: 'bara serviceinsatser är beviljade',
  harOmvardnad: 'någon omvårdnadsinsats är beviljad',
  harService: 'någon serviceinsats är beviljad',
  niva: 'grad av hjälp',
  fonster: 'när på dygnet insatsen ges',
} as const;
export type HarleddNyckel = keyof typeof HARLEDDA_NYCKLAR;

/** `beviljat.<insatsId>` is 'ja' when that insats is among the granted ones. */
export const BEVILJAT_PREFIX = 'beviljat.';

export const arFaktanyckel = (nyckel: string): nyckel is Faktanyckel => Object.hasOwn(FAKTA_NYCKLAR, nyckel);

function arVarde(typ: Faktatyp, varde: unknown): boolean {
  if (typ.typ === 'val') return typeof varde === 'string' && Object.hasOwn(typ.varden, varde);
  return typeof varde === 'number' && Number.isInteger(varde) && varde >= typ.minst && varde <= typ.hogst;
}

/** The facts among some answers: other keys are left out, and a value that its key cannot have counts as not known. */
export const kandaFakta = (svar: Readonly<Record<string, unknown>>): Schablonfakta =>
  Object.fromEntries(Object.entries(svar).filter(([nyckel, varde]) => arFaktanyckel(nyckel) && arVarde(FAKTA_NYCKLAR[nyckel], varde)));

/** The fact's name in plain Swedish, for warnings. */
export function faktanamn(nyckel: string): string {
  if (arFaktanyckel(nyckel)) return FAKTA_NYCKLAR[nyckel].namn;
  if (Object.hasOwn(HARLEDDA_NYCKLAR, nyckel)) return HARLEDDA_NYCKLAR[nyckel as HarleddNyckel];
  return nyckel;
}

function vardeSchema(typ: Faktatyp, nyckel: string): z.ZodType {
  if (typ.typ === 'heltal') {
    const error = `”${nyckel}” ska vara ett heltal från ${typ.minst} till ${typ.hogst}.`;
    return z.int({ error }).min(typ.minst, error).max(typ.hogst, error);
  }
  const koder = Object.keys(typ.varden);
  return z.enum(koder as [string, ...string[]], { error: `”${nyckel}” ska vara ett av ${koder.join(', ')}.` });
}

const okandNyckel = (nyckel: string): string =>
  Object.hasOwn(HARLEDDA_NYCKLAR, nyckel)
    ? `”${nyckel}” härleds ur de beviljade insatserna och skrivs inte bland fakta. Ta bort raden.`
    : `Faktat ”${nyckel}” finns inte. Välj bland ${Object.keys(FAKTA_NYCKLAR).join(', ')}.`;

/** Facts that cannot hold together: the parts would not add up to the household's time. */
function* motsagelser({ hushall, delasMellan, delNr }: Schablonfakta): Generator<{ readonly path: [Faktanyckel]; readonly message: string }> {
  if (hushall === 'ensamboende' && delasMellan !== undefined && delasMellan > 1) yield { path: ['delasMellan'], message: `”hushall” är ensamboende, men ”delasMellan” är ${delasMellan}. Rätta det som är fel.` };
  if (delNr !== undefined && delasMellan !== undefined && delNr > delasMellan) yield { path: ['delNr'], message: `”delNr” är ${delNr}, men tiden delas på ${delasMellan}. Skriv 1 till ${delasMellan}.` };
}

/** Strict schema of `fakta` at the edges (files, the command): unknown and derived keys are refused by name. */
export const faktaSchema = z
  .strictObject(
    Object.fromEntries(Object.entries(FAKTA_NYCKLAR).map(([nyckel, typ]) => [nyckel, vardeSchema(typ, nyckel).optional()])),
    { error: (i) => (i.code === 'unrecognized_keys' ? i.keys.map(okandNyckel).join('\n') : 'Fakta ska vara par av nyckel och värde.') },
  )
  .superRefine((fakta, ctx) => {
    for (const fel of motsagelser(fakta)) ctx.addIssue({ code: 'custom', ...fel });
  })
  .transform((fakta) => fakta as Schablonfakta);
