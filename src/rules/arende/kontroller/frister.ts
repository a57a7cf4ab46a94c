import { datumIOrd, plusDagar, plusManader } from '../../lag/dagar.ts';
import { slutdag } from '../../lag/slutdag.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Arende } from '../schema.ts';
import { beslutsdag, om, oppet, overstyrbar, rimlig, tom } from './hjalp.ts';

type Begaran = Arende['utredning']['drojsmal'][number];

/** The riktlinje's own time to beslut: a reminder from its warning day, a warning once it has passed. Calendar days, not moved. */
function lokalTid(underlag: Kontrollunderlag): readonly Traff[] {
  const { arende, regelverk } = underlag;
  const { beslutInomDagar, beslutVarningDag } = regelverk.riktlinje.parametrar;
  const ankomstdag = rimlig(arende.ansokan.ankomstdag);
  if (!oppet(underlag) || ankomstdag === null || beslutInomDagar === undefined) return [];
  const senast = plusDagar(ankomstdag, beslutInomDagar);
  const beslutas = beslutsdag(underlag);
  if (beslutas > senast) return [{ falt: 'beslut.dag', mening: `Beslut skulle enligt riktlinjen fattas senast ${datumIOrd(senast)}. Besluta så snart det går, och ta ställning till om personen ska underrättas om förseningen.` }];
  const narmar = beslutVarningDag !== undefined && arende.beslut.dag === null && beslutas >= plusDagar(ankomstdag, beslutVarningDag);
  return om(narmar, { falt: 'beslut.dag', niva: 'N', mening: `Beslut ska enligt riktlinjen fattas senast ${datumIOrd(senast)}. Planera det som är kvar.` });
}

function forsening({ arende: { utredning } }: Kontrollunderlag): readonly Traff[] {
  const f = utredning.forsening;
  return om(f !== null && f.bedomd !== null && (f.meddelad === null || tom(f.skal)), {
    falt: f?.meddelad === null ? 'utredning.forsening.meddelad' : 'utredning.forsening.skal',
    mening: 'Ärendet bedöms bli väsentligt försenat. Underrätta personen och skriv varför det dröjer.',
  });
}

const MANADER_FORE_BEGARAN = 6;
const VECKOR_ATT_SVARA = 4;

/** One written request that the case be decided. The beslut itself is an answer when it comes in time. */
function begaran({ arende, idag }: Kontrollunderlag, { id, inkom: kom, besvarad, muntlig }: Begaran, nr: number): readonly Traff[] {
  const inkom = rimlig(kom);
  if (inkom === null || besvarad !== null) return [];
  const falt = `utredning.drojsmal.${id}.svar`;
  const senast = slutdag({ fran: inkom, antal: VECKOR_ATT_SVARA, enhet: 'vecka', flyttas: true });
  const dagen = datumIOrd(senast);
  if (muntlig) return [{ falt: `utredning.drojsmal.${id}.muntlig`, niva: 'W', mening: 'En begäran om att ärendet ska avgöras ska vara skriftlig. Hjälp personen att skriva den, och registrera den dag den kommer in.' }];
  if (nr > 0) return [{ falt, mening: `Personen har redan begärt en gång att ärendet ska avgöras. Avgör ärendet, eller avslå den nya begäran i ett särskilt beslut som kan överklagas, senast ${dagen}.` }];
  if (arende.beslut.dag !== null && arende.beslut.dag <= senast) return [];
  const ankomstdag = rimlig(arende.ansokan.ankomstdag);
  if (ankomstdag !== null && inkom <= plusManader(ankomstdag, MANADER_FORE_BEGARAN))
    return [{ falt, niva: idag > senast ? 'B' : 'W', mening: `Personen begärde avgörande innan sex månader hade gått. Avgör ärendet, eller avslå begäran i ett särskilt beslut som kan överklagas, senast ${dagen}.` }];
  if (idag > senast) return [{ falt, mening: `Personens begäran om avgörande skulle ha besvarats senast ${dagen}. Avgör ärendet, eller avslå begäran i ett särskilt beslut som kan överklagas, nu.` }];
  return [{ falt, niva: 'W', mening: `Personen har begärt att ärendet ska avgöras. Avgör det, eller avslå begäran i ett särskilt beslut som kan överklagas, senast ${dagen}.` }];
}

/** Requests in the order they came in: the law gives one per case. */
function allaBegaran(underlag: Kontrollunderlag): readonly Traff[] {
  if (!oppet(underlag)) return [];
  const skriftliga = underlag.arende.utredning.drojsmal.toSorted((a, b) => Number(a.muntlig) - Number(b.muntlig) || (a.inkom ?? '').localeCompare(b.inkom ?? ''));
  return skriftliga.flatMap((b, nr) => begaran(underlag, b, nr));
}

/** U21–U23: the clocks of the utredning. */
export const FRISTER: readonly Kontroll[] = [
  overstyrbar({ kod: 'U21', steg: 'utredning', niva: 'W', namn: 'Riktlinjens tid till beslut', lagrum: 'fl:9', lokal: true, kor: lokalTid }),
  overstyrbar({ kod: 'U22', steg: 'utredning', niva: 'B', namn: 'Underrättelse om försening', lagrum: 'fl:11', kor: forsening }),
  overstyrbar({ kod: 'U23', steg: 'utredning', niva: 'B', namn: 'Begäran om att ärendet ska avgöras', lagrum: 'fl:12', kor: allaBegaran }),
];
