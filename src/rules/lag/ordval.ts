import type { Datum } from '../datum.ts';
import { avserTidigareBeslut } from './mening.ts';
import { sokOrd } from './ordfynd.ts';
import type { Ordfynd, Ordrad } from './ordfynd.ts';
import { lagutgavaFor } from './utgava.ts';
import type { Lagutgava } from './utgava.ts';

/** Where 12 kap. is spoken of, "skälig levnadsnivå" and "biståndet" are the law's own words also after 2025-07-01. */
const ekonomi = (mening: string) => /ekonomiskt? bistånd|försörjningsstöd|riksnorm|(?<!\d)12 kap/iu.test(mening);
const inledaUtredning = (mening: string) => /inle[dt]/iu.test(mening) && /utredning/iu.test(mening);

const GAMLA_ORD: readonly Ordrad[] = [
  {
    monster: /(?<!\p{L})bistånd(?:et)? enligt 4 kap(?:\.|itlet|) ?1 §(?: (?:SoL|socialtjänstlagen))?/giu,
    forslag: 'insatser enligt 11 kap. 1 § SoL (2025:400)',
    varfor: 'hör till SoL (2001:453), som inte gäller för beslut från den 1 juli 2025.',
  },
  {
    monster: /(?<!\p{L})bistånd(?:et)? (?:till|för) (?:\p{L}+ )?livsföring(?:en)? i övrigt/giu,
    forslag: 'insatser för personliga behov',
    varfor: 'är den äldre lagens uttryck.',
  },
  { monster: /(?<!\p{L})livsföring(?:en)? i övrigt/giu, forslag: 'personliga behov', varfor: 'är den äldre lagens uttryck.' },
  {
    monster: /(?<!\p{L})skälig(?:a|t|en)? levnadsnivån?(?!\p{L})/giu,
    forslag: 'skäliga levnadsförhållanden',
    varfor: 'gäller från den 1 juli 2025 bara ekonomiskt bistånd.',
    galler: (mening) => !ekonomi(mening),
  },
  {
    monster: /(?<!\p{L})(?<!(?:ekonomisk\p{L}*|socialt) )biståndet(?!\p{L})/giu,
    forslag: 'insatserna',
    varfor: 'heter från den 1 juli 2025 insats, utom när det är ekonomiskt.',
    galler: (mening) => !ekonomi(mening),
  },
  {
    // "med bistånd av dottern" is ordinary Swedish for help, not the insats.
    monster: /(?<!\p{L})(?<!(?:ekonomisk\p{L}*|socialt) )bistånd(?!\p{L})(?! av(?!\p{L}))/giu,
    forslag: 'insatser',
    varfor: 'heter från den 1 juli 2025 insatser för personliga behov, utom när det är ekonomiskt.',
  },
  { monster: /(?<!\p{L})utan dröjsmål/giu, forslag: 'genast', varfor: 'är den äldre lagens krav på när en utredning ska inledas.', galler: inledaUtredning },
  { monster: /(?<!\p{L})företrä(?:de|da) inför (?:\p{L}*nämnden)/giu, forslag: 'lämna uppgifter muntligt inför nämnden', varfor: 'är den äldre lagens uttryck.' },
];

const KOM_2025 = 'kom med SoL (2025:400), som inte gäller för beslut före den 1 juli 2025.';

const NYA_ORD: readonly Ordrad[] = [
  { monster: /(?<!\p{L})skäliga levnadsförhållanden(?:a)?(?!\p{L})/giu, forslag: 'skälig levnadsnivå', varfor: KOM_2025 },
  { monster: /(?<!\p{L})insats(?:en|er|erna)? för (?:\p{L}+ )?personliga behov(?!\p{L})/giu, forslag: 'bistånd till livsföring i övrigt', varfor: KOM_2025 },
  { monster: /(?<!\p{L})genast(?!\p{L})/giu, forslag: 'utan dröjsmål', varfor: 'är den nya lagens krav på när en utredning ska inledas.', galler: inledaUtredning },
  { monster: /(?<!\p{L})lämnar? uppgifter(?:na)? muntligt inför (?:\p{L}*nämnden)/giu, forslag: 'företräde inför nämnden', varfor: KOM_2025 },
];

const TABELL: Record<Lagutgava, readonly Ordrad[]> = {
  sol2025: GAMLA_ORD.map((rad) => ({ ...rad, galler: (mening, ord) => !avserTidigareBeslut(mening) && (rad.galler?.(mening, ord) ?? true) })),
  sol2001: NYA_ORD,
};

/**
 * Words of the wrong edition of SoL in the text of a beslut about hemtjänst: old words from 2025-07-01, new words before.
 * A sentence about an earlier beslut may use the old words. "Biståndshandläggare" is a title and stays.
 * @throws when the day does not exist or lies before 2002.
 */
export function granskaOrd(text: string, beslutsdag: Datum): readonly Ordfynd[] {
  return sokOrd(text, TABELL[lagutgavaFor(beslutsdag)]).map(({ ord, forslag, mening, position }) => ({ ord, forslag, mening, position }));
}
