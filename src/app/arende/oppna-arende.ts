import type { Regelverk } from '@rules/arende/regelverk.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import type { Tjanster } from '../start/tjanster.tsx';
import type { Oppnat } from './arendespar.ts';
import { stegMed } from './steg.ts';

export type Arendesvar =
  | { readonly ok: true; readonly oppnat: Oppnat; readonly regelverk: Regelverk }
  | { readonly ok: false; readonly orsak: 'skalKravs'; readonly handlaggare: string }
  | { readonly ok: false; readonly orsak: 'fel'; readonly mening: string };

export interface Oppning {
  readonly id: string;
  readonly steg: string | undefined;
  readonly anvandare: string;
  /** Why, when the case is someone else's. */
  readonly skal?: string | undefined;
  /** Shown to a room, without personal data. */
  readonly visning?: boolean;
  /** Already open and noted: read again, since another tab has saved it. */
  readonly foljer?: boolean;
}

/** Reasons given since this page was loaded: asked once for each case, noted at every opening. */
const GIVNA = new Map<string, string>();

/** True when opening the case takes a reason: a sharp case whose handläggare is someone else. */
export const kravsSkal = ({ slag, handlaggare }: Pick<Arende, 'slag' | 'handlaggare'>, anvandare: string): boolean => slag === 'skarp' && handlaggare.trim() !== '' && handlaggare.trim() !== anvandare.trim();

const fel = (mening: string): Arendesvar => ({ ok: false, orsak: 'fel', mening });

/** Opens a case with the documents it names, and notes it in the åtkomstlogg before anything is shown. */
export async function oppnaArendet({ id, steg, anvandare, skal, foljer = false, visning = false }: Oppning, { lager, idag, nu }: Pick<Tjanster, 'lager' | 'idag' | 'nu'>): Promise<Arendesvar> {
  const [svar, angra] = await Promise.all([lager.oppnaArende(id), lager.angrasteg(id), stegMed(steg).Sida.forhamta()]);
  if (!svar.ok) return fel(svar.mening);
  const { varde: dokument, rev } = svar;
  if (dokument.borttaget) return fel('Ärendet ligger i papperskorgen. Lägg tillbaka det där om du vill arbeta med det.');
  if (skal !== undefined) GIVNA.set(id, skal);
  const kravs = !visning && kravsSkal(dokument, anvandare);
  if (kravs && !GIVNA.has(id)) return { ok: false, orsak: 'skalKravs', handlaggare: dokument.handlaggare };
  // A disk that cannot take the note must not keep her from her own words: the store says what is wrong when something is to be saved.
  if (!foljer) await lager.antecknaAtkomst({ nar: nu(), vem: anvandare, arende: id, arendenummer: dokument.arendenummer, ...(kravs ? { skal: GIVNA.get(id) ?? '' } : {}) });
  try {
    return { ok: true, oppnat: { dokument, rev, angra: angra.ok ? angra.steg : [] }, regelverk: await hamtaRegelverk(dokument, idag()) };
  } catch (orsak) {
    return fel(orsak instanceof Error ? orsak.message : 'Ärendets riktlinje gick inte att läsa. Ärendet är orört.');
  }
}
