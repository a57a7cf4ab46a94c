import { type Skillnad, insatsskillnader } from './diff.ts';
import type { Fraga, Riktlinje } from './format.ts';
import { type KompileradInsats, kompileradInsats } from './kompilera.ts';
import { kvarvarandeFragor } from './nasta-fraga.ts';
import { type Svar, type Svarsbok, svarsfel } from './svar.ts';
import { type Utvardering, utvardera } from './utvardera.ts';

/** An answer that has no question to stand under in the new version. It is kept in the case, but the new riktlinje does not use it. */
export interface TappatSvar {
  readonly fraga: string;
  /** The old question's words, or its id when the old version had none. */
  readonly text: string;
  readonly svar: Svar;
  readonly skal: string;
  /** A question in the new version that says it replaces this one: it must be asked anew. */
  readonly ersattAv: string | null;
}

/** What a change of version means for one ansökt insats. */
export interface Insatsbyte {
  readonly insatsId: string;
  readonly namn: string;
  /** Null where the version has no such insats: it is then tried without utgångspunkt. */
  readonly fore: Utvardering | null;
  readonly efter: Utvardering | null;
  /** The utgångspunkt, or the step it leads to, is another. */
  readonly andrad: boolean;
  readonly behallnaSvar: readonly string[];
  readonly tappadeSvar: readonly TappatSvar[];
  /** Questions that the old version did not have and that may have to be asked. */
  readonly nyaFragor: readonly Fraga[];
  /** What else is written differently about the insats: normal omfattning, caps, what is included … */
  readonly skillnader: readonly Skillnad[];
}

const utfallsnyckel = (u: Utvardering | null): string => (u?.slag === 'traff' ? `${u.utgangspunkt} ${u.nastaSteg}` : (u?.slag ?? 'saknas'));
const fragaI = (k: KompileradInsats | null, id: string): Fraga | null => k?.fragor.find((f) => f.id === id)?.fraga ?? null;

function tappat(fore: KompileradInsats | null, efter: KompileradInsats | null, id: string, svar: Svar): TappatSvar | null {
  const [gammal, ny] = [fragaI(fore, id), fragaI(efter, id)];
  const ersattAv = efter?.fragor.find((f) => f.fraga?.ersatter === id)?.id ?? null;
  const fel = ny && svar.status === 'besvarad' ? svarsfel(ny, svar.varde) : null;
  if (ny && !fel) return null;
  const skal = ny ? `Frågan finns kvar men inte svaret. ${fel}` : ersattAv ? 'Frågan är ersatt av en ny med annan innebörd. Ställ den nya.' : 'Frågan ställs inte längre.';
  return { fraga: id, text: gammal?.text ?? id, svar, skal, ersattAv };
}

/** Only the questions that either version asks for this insats: shared answers to other insatser are not its business. */
function egnaSvar(fore: KompileradInsats | null, efter: KompileradInsats | null, bok: Svarsbok): [string, Svar][] {
  return Object.entries(bok).filter(([id]) => fragaI(fore, id) ?? fragaI(efter, id));
}

function insatsbyte(fran: Riktlinje, till: Riktlinje, insatsId: string, bok: Svarsbok): Insatsbyte {
  const [fore, efter] = [kompileradInsats(fran, insatsId), kompileradInsats(till, insatsId)];
  const svar = egnaSvar(fore, efter, bok);
  const tappadeSvar = svar.flatMap(([id, s]) => tappat(fore, efter, id, s) ?? []);
  const behallnaSvar = svar.map(([id]) => id).filter((id) => !tappadeSvar.some((t) => t.fraga === id));
  const nyBok = Object.fromEntries(svar.filter(([id]) => behallnaSvar.includes(id)));
  const [utfallFore, utfallEfter] = [fore && utvardera(fore, bok), efter && utvardera(efter, nyBok)];
  return {
    insatsId,
    namn: efter?.insats.namn ?? fore?.insats.namn ?? insatsId,
    fore: utfallFore,
    efter: utfallEfter,
    andrad: utfallsnyckel(utfallFore) !== utfallsnyckel(utfallEfter),
    behallnaSvar,
    tappadeSvar,
    nyaFragor: efter ? kvarvarandeFragor(efter, nyBok).filter((f) => fragaI(fore, f.id) === null) : [],
    skillnader: insatsskillnader({ insats: fore?.insats, fragor: fran.fragor }, { insats: efter?.insats, fragor: till.fragor }).filter(({ plats: [, , del] }) => del !== 'exempel'),
  };
}

/**
 * What would change in this case when it moves to another version of the riktlinje. Changes nothing itself.
 * @param svarPerInsats for each ansökt insats, its own answers and the shared ones together
 */
export const jamforByte = (fran: Riktlinje, till: Riktlinje, svarPerInsats: Readonly<Record<string, Svarsbok>>): Insatsbyte[] =>
  Object.entries(svarPerInsats).map(([insatsId, bok]) => insatsbyte(fran, till, insatsId, bok));
