import { plusArbetsdagar } from '../../lag/slutdag.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import { flerInsatserITexten } from '../heuristik/ansokta.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Arende } from '../schema.ts';
import { om, oppet, overstyrbar, rimlig, tom } from './hjalp.ts';

/** The first day on which something was noted in the case, after a förhandsbedömning that came before the ansökan is set aside. */
function forstaNotering({ ansokan, utredning }: Arende): string | null {
  const forst = ansokan.forhandsbedomning?.dag;
  if (forst && ansokan.ankomstdag && forst < ansokan.ankomstdag) return null;
  const dagar = [ansokan.mottagenDag, ...utredning.samtal.map((s) => s.dag)].filter((dag) => dag !== null);
  return dagar.toSorted()[0] ?? null;
}

function ankomstdag({ arende, idag }: Kontrollunderlag): readonly Traff[] {
  const { ankomstdag: dag } = arende.ansokan;
  const falt = 'ansokan.ankomstdag';
  if (dag === null) return [{ falt, mening: 'Ankomstdagen saknas. Fyll i vilken dag ansökan kom in till kommunen.' }];
  if (rimlig(dag) === null) return [{ falt, mening: `Ankomstdagen ${datumIOrd(dag)} kan inte stämma. Kontrollera årtalet.` }];
  if (dag > idag) return [{ falt, mening: `Ankomstdagen ${datumIOrd(dag)} ligger i framtiden. Rätta dagen.` }];
  const forst = forstaNotering(arende);
  return om(forst !== null && dag > forst, { falt, mening: `Ankomstdagen är ${datumIOrd(dag)}, men ärendet har en notering redan ${datumIOrd(forst ?? dag)}. Kontrollera vilken dag ansökan kom in: brev i lådan vid dagens första tömning räknas till arbetsdagen före.` });
}

/** Only a death closes a case by itself. Who has moved may still want the ansökan tried, here or where it is moved (SoL 29 kap. 10 §). */
function avslutUtanUnderlag({ arende }: Kontrollunderlag): readonly Traff[] {
  const { avslut, ansoktaInsatser } = arende;
  const aterkallat = ansoktaInsatser
    .filter((a) => a.atertagen !== null && (a.atertagen.dag === null || tom(a.atertagen.hur)))
    .map((a): Traff => ({
      falt: `ansoktaInsatser.${a.id}.atertagen.${a.atertagen?.dag === null ? 'dag' : 'hur'}`,
      mening: `Ansökan om ${a.benamning.trim().toLowerCase() || a.insatsId} är återtagen, men det framgår inte när eller hur. Skriv vem som tog tillbaka den, vilken dag och hur du försäkrade dig om att det var avsikten.`,
    }));
  if (avslut === null) return aterkallat;
  const krav = avslut.slag === 'atertagande' ? avslut.hur : avslut.slag === 'avskrivning' && avslut.orsak === 'dodsfall' ? avslut.orsak : avslut.skal;
  const falt = avslut.dag === null ? 'dag' : avslut.slag === 'atertagande' ? 'hur' : 'skal';
  return [...aterkallat, ...om(avslut.dag === null || tom(krav), { falt: `avslut.${falt}`, mening: 'Ärendet är avslutat utan beslut i sak, och underlaget är inte komplett. Skriv dag, skäl och hur det gick till.' })];
}

function forhandsbedomning({ arende: { ansokan } }: Kontrollunderlag): readonly Traff[] {
  const { forhandsbedomning: f, ankomstdag: ankom } = ansokan;
  return om(f !== null && ankom !== null && (f.dag === null || f.dag >= ankom), {
    falt: 'ansokan.forhandsbedomning',
    mening: 'En förhandsbedömning görs bara när någon har anmält eller informerat, inte när det finns en ansökan. Ta bort den och inled utredningen.',
  });
}

function kontakt(underlag: Kontrollunderlag): readonly Traff[] {
  const { arende, regelverk, idag } = underlag;
  const { forstaKontakt } = arende.ansokan;
  const ankom = rimlig(arende.ansokan.ankomstdag);
  const grans = regelverk.riktlinje.parametrar.kontaktInomArbetsdagar;
  if (!oppet(underlag) || ankom === null || grans === undefined) return [];
  const haft = forstaKontakt !== null || arende.utredning.samtal.some((s) => s.dag !== null && s.dag >= ankom);
  const senast = plusArbetsdagar(ankom, grans);
  return om(!haft && idag > senast, { falt: 'ansokan.forstaKontakt', mening: `Första kontakt skulle enligt riktlinjen tas senast ${datumIOrd(senast)}. Hör av dig till personen, eller fyll i dagen om det redan är gjort.` });
}

function flerAnsokta({ arende }: Kontrollunderlag): readonly Traff[] {
  // Everything registered counts, also what was taken back; an insats under "ovrigt" is known by what it is called.
  const fynd = flerInsatserITexten(arende.ansokan.ord, arende.ansoktaInsatser.map((a) => a.insatsId));
  return om(arende.ansoktaInsatser.length > 0 && fynd.traff, { falt: 'ansokan.ord', mening: `Ansökan ${fynd.skal}. Lägg till det som ansökt insats om personen vill få det prövat.`, orsaker: fynd.ord });
}

/** A01–A04, A07, A12: that the ansökan is received, dated and whole. */
export const ANSOKAN: readonly Kontroll[] = [
  overstyrbar({ kod: 'A01', steg: 'ansokan', niva: 'B', namn: 'Ankomstdag', lagrum: 'fl:22', kor: ankomstdag }),
  overstyrbar({
    kod: 'A02',
    steg: 'ansokan',
    niva: 'W',
    namn: 'Vem som tog emot en muntlig ansökan',
    lagrum: 'fl:27',
    kor: ({ arende: { ansokan: a } }) =>
      om(a.muntlig && (tom(a.mottagenAv) || a.mottagenDag === null), {
        falt: tom(a.mottagenAv) ? 'ansokan.mottagenAv' : 'ansokan.mottagenDag',
        mening: 'Ansökan är muntlig. Skriv vem som tog emot den och vilken dag den antecknades.',
      }),
  }),
  overstyrbar({ kod: 'A03', steg: 'ansokan', niva: 'B', namn: 'Avslut utan beslut eller återtagande', lagrum: 'sol2025:14:2', kor: avslutUtanUnderlag }),
  overstyrbar({ kod: 'A04', steg: 'ansokan', niva: 'B', namn: 'Förhandsbedömning av en ansökan', lagrum: 'sol2025:14:2', kor: forhandsbedomning }),
  overstyrbar({ kod: 'A07', steg: 'ansokan', niva: 'W', namn: 'Första kontakt i tid', lokal: true, kor: kontakt }),
  overstyrbar({ kod: 'A12', steg: 'ansokan', niva: 'W', namn: 'Fler insatser i texten än registrerade', lagrum: 'fl:19', kor: flerAnsokta }),
];
