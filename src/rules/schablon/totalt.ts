import { radFor, type Schablontyp } from './format.ts';
import type { Summor, Tidsrad } from './resultat.ts';
import { brak, visaTimmar } from './tal.ts';
import { tillPer } from './tillfallen.ts';
import type { Underlag } from './underlag.ts';
import { type Varning, varning } from './varning.ts';

const ANVANDNING: Readonly<Record<Schablontyp, string>> = { beslut: 'beslut om bistånd', ersattning: 'ersättning till utföraren', avgift: 'avgiftsberäkning' };

function omSchablontypen(u: Underlag, blandadMed: Schablontyp | null): Varning[] {
  const { id, schablontyp } = u.schablon;
  if (blandadMed !== null) return [varning('SCHABLONTYP_BLANDAD', `${id} är till för ${ANVANDNING[schablontyp]} och används inte för ${ANVANDNING[blandadMed]}. Välj en annan schablon.`)];
  return schablontyp === 'beslut' ? [] : [varning('SCHABLONTYP', `Tiderna i ${id} är till för ${ANVANDNING[schablontyp]}. De säger inte vad ett beslut ska innehålla.`)];
}

/** Warnings about the whole: kind of schablon, children in the household, HSL beside, and thresholds that raise a discussion. */
export function totalvarningar(u: Underlag, kanda: Summor, rader: readonly Tidsrad[], blandadMed: Schablontyp | null): Varning[] {
  const barn = u.fakta.antalBarn === undefined ? rader.some((r) => radFor(u.schablon, r.insats)?.perBarn) : u.fakta.antalBarn > 0;
  const hsl = rader.filter((r) => !r.raknas);
  const over = u.schablon.totaltak.filter((t) => tillPer({ minuter: kanda.perManad.minuter, per: 'manad' }, t.per, u.manadsfaktor).compare(brak(t.timmar).mul(60)) > 0);
  return [
    ...omSchablontypen(u, blandadMed),
    ...(barn ? [varning('BARN_I_HUSHÅLLET', 'Det bor barn i hushållet. Barnets bästa ska framgå av utredningen.')] : []),
    ...(hsl.length > 0 ? [varning('HSL_RÄKNAS_FÖR_SIG', `${hsl.map((r) => r.namn).join(', ')} är hälso- och sjukvård och räknas inte in i hemtjänsttiden.`, null, hsl.map((r) => r.insats))] : []),
    ...over.map((t) => varning('DISKUTERA_TOTALEN', `${t.text} Gränsen är ${visaTimmar(brak(t.timmar).mul(60))} per ${t.per === 'vecka' ? 'vecka' : 'månad'}; tiden sänks inte av den.`, null, [t.id])),
  ];
}
