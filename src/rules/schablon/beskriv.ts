import type { Forvantan, Villkor } from '../riktlinje/villkor.ts';
import { arGranser, direktaAtomer, namndaVarden } from '../riktlinje/villkorsgang.ts';
import { BEVILJAT_PREFIX, FAKTA_NYCKLAR, arFaktanyckel, faktanamn } from './fakta.ts';
import type { Minuter, Per } from './format-delar.ts';
import { type Schablon, type Schablonrad, radFor, radreferens } from './format.ts';
import { PER_ORD, minutord } from './minutord.ts';

/** One figure of a row, to be read beside the field it concerns. */
export interface Radbeskrivning {
  /** `kristianstad/okant#stad.endastService` */
  readonly cite: string;
  readonly namn: string;
  /** "70 min per tillfälle"; null when the source gives no figure. */
  readonly minuter: string | null;
  /** When it applies, in words; null when always. */
  readonly nar: string | null;
}

const medPer = (minuter: Minuter | undefined, per: Per): string | null => (minuter === undefined || minuter === null ? null : `${minutord(minuter)} ${PER_ORD[per]}`);

function vardeord(nyckel: string, varde: string | number): string {
  const typ = arFaktanyckel(nyckel) ? FAKTA_NYCKLAR[nyckel] : undefined;
  return typ?.typ === 'val' ? ((typ.varden as Readonly<Record<string, string>>)[String(varde)] ?? String(varde)) : String(varde);
}

const GRANSORD = { minst: 'minst', hogst: 'högst', over: 'mer än', under: 'mindre än' } as const;

function forvantansord(schablon: Schablon, nyckel: string, f: Forvantan): string {
  const namn = nyckel.startsWith(BEVILJAT_PREFIX) ? `${(radFor(schablon, nyckel.slice(BEVILJAT_PREFIX.length))?.namn ?? nyckel).toLocaleLowerCase('sv')} är beviljad` : faktanamn(nyckel);
  if (!arGranser(f)) return `${namn}: ${namndaVarden(f).map((v) => vardeord(nyckel, v)).join(' eller ')}`;
  return `${namn}: ${Object.entries(f).map(([ord, tal]) => `${GRANSORD[ord as keyof typeof GRANSORD]} ${tal}`).join(' och ')}`;
}

/** A condition in plain Swedish: "någon omvårdnadsinsats är beviljad: ja". */
function villkorsord(schablon: Schablon, villkor: Villkor): string {
  const delar = [
    ...direktaAtomer(villkor).map((a) => forvantansord(schablon, a.fraga, a.forvantan)),
    ...(villkor.alla ?? []).map((v) => villkorsord(schablon, v)),
    ...(villkor.nagon ? [villkor.nagon.map((v) => villkorsord(schablon, v)).join(', eller ')] : []),
    ...(villkor.inte ? [`inte (${villkorsord(schablon, villkor.inte)})`] : []),
  ];
  return delar.join(' och ');
}

const ingarord = (schablon: Schablon, rad: Schablonrad): string | null => {
  if (rad.ingarI === undefined) return null;
  const vardar = rad.ingarI === 'andra' ? 'andra insatser' : rad.ingarI.map((i) => (radFor(schablon, i)?.namn ?? i).toLocaleLowerCase('sv')).join(' eller ');
  return `bara när den inte ryms i ${vardar}`;
};

/** Every figure that the schablon has for an insats: its variants and levels, or the row itself. Empty when it has no row. */
export function radbeskrivningar(schablon: Schablon, insats: string): Radbeskrivning[] {
  const rad = radFor(schablon, insats);
  if (!rad) return [];
  const per = rad.per ?? 'tillfalle';
  const delar = [
    ...rad.varianter.map((v) => ({ id: v.id, namn: v.namn, minuter: medPer(v.minuter, v.per ?? per), nar: v.nar ? villkorsord(schablon, v.nar) : 'väljs för hand' })),
    ...rad.nivaer.filter((n) => n.minuter !== undefined).map((n) => ({ id: n.id, namn: n.namn, minuter: medPer(n.minuter, n.per ?? per), nar: 'nivån väljs för hand' })),
  ].map(({ id, namn, minuter, nar }): Radbeskrivning => ({ cite: radreferens(schablon.id, insats, id), namn: `${rad.namn}, ${namn}`, minuter, nar }));
  const egen = rad.minuter ?? rad.separatMinuter;
  if (delar.length > 0 && egen === undefined) return delar;
  return [...delar, { cite: radreferens(schablon.id, insats), namn: rad.namn, minuter: rad.matsITid ? medPer(egen, per) : 'mäts inte i hemtjänsttid', nar: ingarord(schablon, rad) }];
}
