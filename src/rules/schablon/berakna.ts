import type { Fraction } from 'fraction.js';
import { type Jamford, bytta } from './byte.ts';
import { type Schablonfakta, kandaFakta } from './fakta.ts';
import { type Schablon, type Schablontyp, radFor } from './format.ts';
import { harleddaSvar } from './harlett.ts';
import type { Beviljad } from './indata.ts';
import { vard, vardnamn } from './ingar.ts';
import { oftareAnVarden } from './oftare.ts';
import { beraknaRad } from './rad.ts';
import type { Summor, Tidsberakning, Tidsrad } from './resultat.ts';
import { bandFor, ramsummor, summaspar, summera } from './summering.ts';
import { tolkaTal } from './tal.ts';
import { tillampaTak } from './tak.ts';
import type { Underlag } from './underlag.ts';
import { totalvarningar } from './totalt.ts';
import { type Varning, varning } from './varning.ts';

export type { Beviljad } from './indata.ts';
export type { Tidsberakning } from './resultat.ts';

export interface Tidsfraga {
  readonly schablon: Schablon;
  readonly fakta: Schablonfakta;
  readonly beviljat: readonly Beviljad[];
  /** insatsId of everything applied for. */
  readonly ansokt?: readonly string[] | undefined;
  /** What was granted before, under this or another version. */
  readonly tidigare?: { readonly beviljat: readonly Beviljad[]; readonly fakta?: Schablonfakta | undefined; readonly schablon?: Schablon | undefined } | undefined;
  /** Weeks per month; the version's own when not given. */
  readonly manadsfaktor?: Fraction | undefined;
  /** Adds HSL time to the SoL sums. Off unless someone turns it on. */
  readonly summeraHsl?: boolean | undefined;
  /** What the minutes are for. Another kind of schablon is then refused instead of mixed in. */
  readonly syfte?: Schablontyp | undefined;
}

function underlagFor(f: Pick<Tidsfraga, 'schablon' | 'fakta' | 'beviljat' | 'manadsfaktor' | 'summeraHsl'>): Underlag {
  const fakta = kandaFakta(f.fakta);
  return {
    schablon: f.schablon,
    fakta,
    svar: harleddaSvar(f.schablon, fakta, f.beviljat),
    beviljade: new Set(f.beviljat.map((b) => b.insats)),
    manadsfaktor: f.manadsfaktor ?? tolkaTal(f.schablon.manadsfaktor.varde)!,
    manadsfaktortext: f.manadsfaktor?.toFraction() ?? f.schablon.manadsfaktor.varde.replace('.', ','),
    summeraHsl: f.summeraHsl ?? false,
  };
}

/** Included insatser that were applied for but not granted for themselves: said, so that nobody looks for their time. */
function ansoktaSomIngar(u: Underlag, ansokt: readonly string[]): Varning[] {
  return [...new Set(ansokt)].flatMap((insats) => {
    const vardId = u.beviljade.has(insats) ? null : vard(u.schablon, u.beviljade, insats);
    if (vardId === null) return [];
    return [varning('INGÅR_I', `${radFor(u.schablon, insats)!.namn} ryms i ${vardnamn(u.schablon, insats, vardId)} och får ingen egen tid.`, insats, [vardId])];
  });
}

function byten(f: Tidsfraga, u: Underlag, nu: readonly Tidsrad[]): Varning[] {
  if (!f.tidigare) return [];
  const schablon = f.tidigare.schablon ?? f.schablon;
  if (schablon.schablontyp !== f.schablon.schablontyp) return [varning('SCHABLONTYP_BLANDAD', `${schablon.id} och ${f.schablon.id} används till olika saker och jämförs inte.`)];
  const uFore = underlagFor({ ...f, ...f.tidigare, schablon, fakta: f.tidigare.fakta ?? f.fakta });
  const fore: Jamford = { schablon: schablon.id, svar: uFore.svar, rader: f.tidigare.beviljat.map((b, i) => beraknaRad(uFore, b, i + 1).rad) };
  return bytta(fore, { schablon: f.schablon.id, svar: u.svar, rader: nu });
}

/** Every minute is missing when the schablon is for another use than the one asked for. */
const felSyfte = (f: Tidsfraga): Tidsfraga => ({ ...f, schablon: { ...f.schablon, rader: [] } });

const EJ_SUMMERAD = { minuterPerVecka: null, minuterPerManadFast: null, minuterPerArFast: null, perManad: null, kundtidPerVecka: null, personaltidPerVecka: null } satisfies { [K in keyof Summor]: null };

/**
 * Minutes of everything granted, recomputed together: they depend on each other (bundling, `endastService`, caps), never on their order.
 * Exact fractions throughout; a missing figure makes the sums null and is never 0. Warnings never stop anything.
 */
export function berakna(fraga: Tidsfraga): Tidsberakning {
  const blandad = fraga.syfte !== undefined && fraga.syfte !== fraga.schablon.schablontyp;
  const f = blandad ? felSyfte(fraga) : fraga;
  const u = underlagFor(f);
  const delar = f.beviljat.map((b, i) => beraknaRad(u, b, i + 1));
  const utanTak = delar.map((d) => d.rad);
  const { rader, varningar: takvarningar } = tillampaTak(u, utanTak);
  const raknade = rader.filter((r) => r.raknas);
  const kanda = summera(raknade, f.schablon.beviljadTid, u.manadsfaktor);
  const saknas = [...new Set(raknade.filter((r) => r.lage === 'saknas').map((r) => r.insats))];
  const hslrader = rader.filter((r) => r.lag === 'HSL');
  const summor = saknas.length > 0 ? EJ_SUMMERAD : kanda;
  const { timband } = f.schablon;
  return {
    ...summor,
    schablon: f.schablon.id,
    schablontyp: f.schablon.schablontyp,
    manadsfaktor: { varde: u.manadsfaktor, kalla: f.manadsfaktor ? 'vald' : f.schablon.manadsfaktor.kalla },
    kantDelsumma: { ...kanda, saknas },
    hsl: hslrader.length > 0 ? summera(hslrader, f.schablon.beviljadTid, u.manadsfaktor) : null,
    timband: timband && summor.perManad ? bandFor(timband, summor.perManad.timmar) : null,
    ramar: ramsummor(u, rader),
    rader,
    spar: saknas.length > 0 ? [] : summaspar(kanda, u),
    varningar: [
      ...delar.flatMap((d) => d.varningar),
      ...ansoktaSomIngar(u, f.ansokt ?? []),
      ...oftareAnVarden(f.schablon, rader, f.beviljat, u.manadsfaktor),
      ...takvarningar,
      ...byten(f, u, utanTak),
      ...totalvarningar(u, kanda, rader, blandad ? (fraga.syfte ?? null) : null),
    ],
  };
}
