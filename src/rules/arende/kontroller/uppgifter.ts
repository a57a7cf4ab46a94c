import { LIVSOMRADEN, type LivsomradeId } from '../../livsomrade.ts';
import { grundBehovstext } from '../heuristik/behov.ts';
import { varderingIFakta } from '../heuristik/vardering.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Arende } from '../schema.ts';
import type { Uppgift } from '../schema/utredning.ts';
import { arArendenummer, arNamn } from '../sok.ts';
import { om, overstyrbar, tom } from './hjalp.ts';

type Samtycke = Arende['samtycken'][number];

/** An uppgift inherits source and day from its samtal; without one both are typed. */
function utanKalla(uppgift: Uppgift, samtal: Arende['utredning']['samtal']): readonly Traff[] {
  if (tom(uppgift.text)) return [];
  const fran = samtal.find((s) => s.id === uppgift.samtalId);
  const falt = `utredning.uppgifter.${uppgift.id}`;
  if (!fran && tom(uppgift.kalla)) return [{ falt: `${falt}.kalla`, mening: 'En uppgift saknar källa. Koppla den till ett samtal eller skriv varifrån den kommer.' }];
  const dag = uppgift.dag ?? fran?.dag ?? null;
  return om(dag === null, { falt: `${falt}.dag`, mening: 'En uppgift saknar dag. Fyll i vilken dag den lämnades.' });
}

/** Consent to fetch: the other kinds are about giving out or about cameras. */
const GER_RATT_ATT_INHAMTA = new Set<Samtycke['avser']>(['inhamta', 'sip', 'hushall', 'annat']);

/** A consent holds for an uppgift of a day when it had not been taken back by then; an uppgift without day needs one that still stands. */
export const samtyckeGaller = (samtycke: Samtycke, dag: string | null): boolean => samtycke.aterkallat === null || (dag !== null && dag < samtycke.aterkallat);

function utanStod(uppgift: Uppgift, { samtycken, utredning }: Arende): boolean {
  if (uppgift.slag !== 'annan' || tom(uppgift.text) || !tom(uppgift.lagstod)) return false;
  const dag = uppgift.dag ?? utredning.samtal.find((s) => s.id === uppgift.samtalId)?.dag ?? null;
  const samtycke = samtycken.find((s) => s.id === uppgift.samtyckeId);
  return !samtycke || !GER_RATT_ATT_INHAMTA.has(samtycke.avser) || !samtyckeGaller(samtycke, dag);
}

const omradesnamn = (id: string): string => LIVSOMRADEN.find((l) => l.id === id)?.namn ?? id;

function omraden({ arende }: Kontrollunderlag) {
  return Object.entries(arende.utredning.livsomraden) as [LivsomradeId, NonNullable<Arende['utredning']['livsomraden'][LivsomradeId]>][];
}

const grundaBehov = (underlag: Kontrollunderlag): readonly Traff[] =>
  omraden(underlag).flatMap(([id, l]) => {
    const fynd = l.ingetBehov ? null : grundBehovstext(l.behov, l.resurser);
    return om(fynd?.traff ?? false, { falt: `utredning.livsomraden.${id}.behov`, mening: `Behovet under ${omradesnamn(id)} ${fynd?.skal ?? ''}. Beskriv det så att någon som inte träffat personen förstår.`, orsaker: fynd?.ord ?? [] });
  });

const MENING_U06 = 'Texten blandar in bedömning eller tolkning bland uppgifterna. Skriv vad du såg och hörde här, och bedömningen i bedömningen.';

/** Observations and described needs are facts; what the person or somebody else said may hold any words. */
function varderade(underlag: Kontrollunderlag): readonly Traff[] {
  const texter = [
    ...underlag.arende.utredning.uppgifter.filter((u) => u.slag === 'iakttagelse').map((u) => ({ falt: `utredning.uppgifter.${u.id}.text`, text: u.text })),
    ...omraden(underlag).map(([id, l]) => ({ falt: `utredning.livsomraden.${id}.behov`, text: l.behov })),
  ];
  return texter.flatMap(({ falt, text }) => {
    const fynd = varderingIFakta(text);
    return om(fynd.traff, { falt, mening: MENING_U06, orsaker: fynd.ord });
  });
}

const SAMTYCKESDELAR = [
  ['mottagare', 'vem det gäller'],
  ['omfattning', 'vad det omfattar'],
  ['dag', 'vilken dag det gavs'],
  ['hur', 'hur det gavs'],
  ['formaga', 'hur du försäkrade dig om att personen förstod'],
] as const;

function ofullstandigt(samtycke: Samtycke): readonly Traff[] {
  const saknas = SAMTYCKESDELAR.filter(([del]) => tom(samtycke[del] ?? ''));
  return om(saknas.length > 0, () => ({
    falt: `samtycken.${samtycke.id}.${saknas[0]![0]}`,
    mening: `Ett samtycke är inte fullständigt antecknat. Skriv också ${saknas.map(([, namn]) => namn).join(', ')}.`,
    orsaker: saknas.map(([, namn]) => namn),
  }));
}

/** U02, U03, U05, U06: that what is known has a source, a lawful way in, and is told as facts. */
export const UPPGIFTER: readonly Kontroll[] = [
  overstyrbar({ kod: 'U02', steg: 'utredning', niva: 'W', namn: 'Uppgift utan källa eller dag', lagrum: 'fl:27', kor: ({ arende: { utredning: u } }) => u.uppgifter.flatMap((uppgift) => utanKalla(uppgift, u.samtal)) }),
  overstyrbar({
    kod: 'U03',
    steg: 'utredning',
    niva: 'B',
    namn: 'Uppgift från annan utan samtycke eller lagstöd',
    lagrum: 'osl:12:2',
    kor: ({ arende }) =>
      arende.utredning.uppgifter
        .filter((u) => utanStod(u, arende))
        .map((u) => ({ falt: `utredning.uppgifter.${u.id}.samtyckeId`, mening: 'En uppgift kommer från någon annan än personen. Koppla den till ett samtycke om du hämtade in den, eller skriv som lagstöd att den lämnades utan att du frågade (27 § FL).' })),
  }),
  overstyrbar({ kod: 'U05', steg: 'utredning', niva: 'W', namn: 'Behov utan vad, hur ofta och egen förmåga', lagrum: 'fl:23', kor: grundaBehov }),
  overstyrbar({ kod: 'U06', steg: 'utredning', niva: 'N', namn: 'Bedömning bland uppgifterna', kor: varderade }),
];

/** D01, D09: rules of personal data that are seen in the case itself. */
export const PERSONUPPGIFTER: readonly Kontroll[] = [
  overstyrbar({
    kod: 'D01',
    steg: 'ansokan',
    niva: 'W',
    namn: 'Sökbegrepp rymmer bara namn och nummer',
    lagrum: 'solpuf:15',
    kor: ({ arende: { person, arendenummer } }) => [
      ...om(!tom(person.namn) && !arNamn(person.namn), { falt: 'person.namn', mening: 'Namnet rymmer annat än ett namn. Flytta resten till utredningen: ärenden får bara sökas på namn, personnummer och ärendenummer.' }),
      ...om(!tom(arendenummer) && !arArendenummer(arendenummer), { falt: 'arendenummer', mening: 'Ärendenumret rymmer annat än ett nummer. Flytta resten till utredningen: ärenden får bara sökas på namn, personnummer och ärendenummer.' }),
    ],
  }),
  overstyrbar({ kod: 'D09', steg: 'ansokan', niva: 'W', namn: 'Ofullständigt samtycke', lagrum: 'osl:12:2', kor: ({ arende }) => arende.samtycken.flatMap(ofullstandigt) }),
];
