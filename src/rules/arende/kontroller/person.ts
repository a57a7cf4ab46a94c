import type { LagrumId } from '../../lag/lagrum.ts';
import { fodelsedag, granskaPersonnummer } from '../personnummer.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Arende } from '../schema.ts';
import { arSkyddad, rojarVar } from './skyddade.ts';
import { arStallforetradare, om, overstyrbar, tom } from './hjalp.ts';
import { texterTillPersonen } from './texter-till-personen.ts';

/** Who applied: the person, or somebody with a mandate that is recorded. A call from an anhörig is information and blocks nothing. */
function behorighet({ arende }: Kontrollunderlag): readonly Traff[] {
  const { ansokan, foretradare, ansoktaInsatser } = arende;
  if (ansokan.sokande === 'enskilde' || ansoktaInsatser.length === 0) return [];
  if (ansokan.sokande === 'annan')
    return [{ falt: 'ansokan.sokande', mening: 'Ansökan kommer från någon annan än personen. Ta reda på om personen själv vill ansöka, eller registrera den som företräder personen.' }];
  const den = foretradare.find((f) => f.id === ansokan.foretradareId);
  if (!den) return [{ falt: 'ansokan.foretradareId', mening: 'Ansökan är gjord av en företrädare. Ange vem av företrädarna det är.' }];
  if (den.roll === 'anhorigbehorighet') return [];
  if (!arStallforetradare(den.roll)) return [{ falt: `foretradare.${den.id}.roll`, mening: `${den.namn.trim() || 'Företrädaren'} har ingen roll som ger rätt att ansöka för personen. Ta reda på om personen själv vill ansöka.` }];
  const saknas = [...(tom(den.styrkt) ? ['styrkt'] : []), ...(tom(den.omfattning) ? ['omfattning'] : [])];
  return om(saknas.length > 0, { falt: `foretradare.${den.id}.${saknas[0]}`, mening: `Skriv vad ${den.namn.trim() || 'företrädaren'} får företräda personen i och hur det är styrkt.` });
}

const enbartAnhorigbehorighet = ({ ansokan, foretradare }: Arende) => ansokan.sokande === 'foretradare' && foretradare.some((f) => f.id === ansokan.foretradareId && f.roll === 'anhorigbehorighet');

/** Äldreomsorg has no age limit in the law; 65 is how it is organised everywhere. An unknown age counts as old enough to be told. */
const ALDREOMSORG_FRAN = 65;
function kanVaraAldre({ person }: Arende, idag: string): boolean {
  const fodd = fodelsedag(person.personnummer);
  return fodd === null || idag >= `${String(Number(fodd.slice(0, 4)) + ALDREOMSORG_FRAN).padStart(4, '0')}${fodd.slice(4)}`;
}

/** Skyddad folkbokföring has a section of its own in OSL. */
const SKYDDSGRUND: Readonly<Record<Arende['person']['skyddadeUppgifter'], { readonly lagrum?: LagrumId }>> = { ingen: {}, sekretessmarkering: {}, fingerade: {}, skyddadFolkbokforing: { lagrum: 'osl:21:3a' } };

function personnummer({ arende: { person } }: Kontrollunderlag): readonly Traff[] {
  const falt = 'person.personnummer';
  if (tom(person.personnummer)) return [{ falt, mening: 'Personnummer saknas. Fyll i person- eller samordningsnumret, så att beslutet gäller rätt person.' }];
  const fel = granskaPersonnummer(person.personnummer);
  return fel === null ? [] : [{ falt, mening: fel }];
}

/** A05, A06, A08–A11, A13: who it concerns, who speaks for them, and what protects them. */
export const PERSON: readonly Kontroll[] = [
  overstyrbar({ kod: 'A05', steg: 'ansokan', niva: 'B', namn: 'Rätt att ansöka för någon annan', lagrum: 'fl:14', kor: behorighet }),
  overstyrbar({
    kod: 'A06',
    steg: 'ansokan',
    niva: 'W',
    namn: 'Anhörigbehörighet räcker inte',
    lagrum: 'fb:17:1',
    kor: ({ arende }) =>
      om(enbartAnhorigbehorighet(arende), { falt: `foretradare.${arende.ansokan.foretradareId}.roll`, mening: 'Anhörigbehörighet gäller vardagsekonomi och räcker troligen inte för att ansöka om hemtjänst. Ta reda på vad personen själv vill.' }),
  }),
  overstyrbar({
    kod: 'A08',
    steg: 'ansokan',
    niva: 'W',
    namn: 'Tolk när det behövs',
    lagrum: 'fl:13',
    kor: ({ arende: { person, utredning } }) =>
      person.tolkbehov !== 'ja'
        ? []
        : utredning.samtal
            .filter((s) => s.tolk === null || s.tolk === 'nej')
            .map((s) => ({ falt: `utredning.samtal.${s.id}.tolk`, mening: 'Personen behöver tolk. Skriv om tolk var med vid samtalet, eller hur ni annars förstod varandra.' })),
  }),
  overstyrbar({
    kod: 'A09',
    steg: 'ansokan',
    niva: 'W',
    namn: 'Information om minoritetsspråk',
    lagrum: 'sol2025:8:9',
    // What the older law asked is not read: there it only reminds.
    kor: ({ arende, idag, regelverk }) =>
      om(arende.ansoktaInsatser.length > 0 && !arende.person.minoritetssprakInformerad && arende.ansokan.bekraftelseSand === null && kanVaraAldre(arende, idag), {
        falt: 'person.minoritetssprakInformerad',
        niva: regelverk.lagutgava === 'sol2025' ? 'W' : 'N',
        mening: 'Låt den som söker äldreomsorg få veta att omsorg kan ges på minoritetsspråk. Skicka bekräftelsen, där det står, eller markera att informationen är given.',
      }),
  }),
  overstyrbar({
    kod: 'A10',
    steg: 'ansokan',
    niva: 'W',
    namn: 'Ansvarig kommun',
    lagrum: 'sol2025:29:1',
    kor: ({ arende: { person: p } }) =>
      om(!tom(p.folkbokforingskommun) && !tom(p.vistelsekommun) && p.folkbokforingskommun.trim().toLowerCase() !== p.vistelsekommun.trim().toLowerCase() && tom(p.ansvarigKommun), {
        falt: 'person.ansvarigKommun',
        mening: `Personen är folkbokförd i ${p.folkbokforingskommun.trim()} men vistas i ${p.vistelsekommun.trim()}. Ange vilken kommun som ansvarar.`,
      }),
  }),
  overstyrbar({
    kod: 'A11',
    steg: 'ansokan',
    niva: 'B',
    namn: 'Skyddade uppgifter i utgående text',
    lagrum: 'osl:21:3',
    kor: (underlag) =>
      arSkyddad(underlag.arende.person)
        ? texterTillPersonen(underlag)
            .filter(({ text }) => rojarVar(text, underlag))
            .map(({ falt }) => ({ falt, mening: 'Personen har skyddade uppgifter, men adress eller kontaktuppgift står i en text som lämnar kommunen. Ta bort den ur texten.', ...SKYDDSGRUND[underlag.arende.person.skyddadeUppgifter] }))
        : [],
  }),
  overstyrbar({ kod: 'A13', steg: 'ansokan', niva: 'W', namn: 'Personnummer', lagrum: 'fl:19', kor: personnummer }),
];
