import { datumIOrd, plusDagar } from '../../lag/dagar.ts';
import { plusArbetsdagar } from '../../lag/slutdag.ts';
import { svarlast } from '../heuristik/lasbarhet.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import { namnFarUtelamnas } from '../utelamnat-namn.ts';
import { bedomningsfalt, ejOverstyrbar, harOrd, om, overstyrbar, rimlig, tom } from './hjalp.ts';

const BESLUTSUPPGIFTER = [
  ['dag', 'Beslutsdagen saknas eller har ett årtal som inte kan stämma. Fyll i den dag beslutet fattas.'],
  ['beslutsfattare', 'Det framgår inte vem som fattar beslutet. Fyll i beslutsfattare.'],
  ['foredragande', 'Föredragande saknas. Fyll i vem det är, eller skriv ”ingen” om ingen föredrar.'],
] as const;

/** An oral beslut must be documented (SoL 14 kap. 3 §); the same day is good practice. The formal one follows within the riktlinje's own time. */
function muntligt({ arende, regelverk, idag }: Kontrollunderlag): readonly Traff[] {
  const { muntligt: m, expedierat } = arende.beslut;
  if (m === null) return [];
  if (m.dag === null) return [{ falt: 'beslut.muntligt.dag', mening: 'Ett muntligt beslut är registrerat utan dag. Fyll i vilken dag det lämnades.' }];
  const sent = m.dokumenterat !== null && m.dokumenterat > m.dag ? m.dokumenterat : null;
  const inom = regelverk.riktlinje.parametrar.muntligBestallningVardagar;
  const fran = rimlig(m.dag);
  const senast = inom === undefined || fran === null ? null : plusArbetsdagar(fran, inom);
  return [
    ...om(m.dokumenterat === null && idag > m.dag, { falt: 'beslut.muntligt.dokumenterat', mening: 'Det muntliga beslutet är inte dokumenterat. Beslut ska dokumenteras: gör det nu.' }),
    ...om(sent !== null, { falt: 'beslut.muntligt.dokumenterat', niva: 'W', mening: `Det muntliga beslutet dokumenterades först ${datumIOrd(sent ?? m.dag)}. Skriv i utredningen varför det dröjde.` }),
    ...om(senast !== null && expedierat === null && idag > senast, {
      falt: 'beslut.expedierat',
      niva: 'W',
      mening: `Efter det muntliga beslutet skulle det skriftliga enligt riktlinjen vara skickat senast ${datumIOrd(senast ?? m.dag)}. Skicka beslut och beställning.`,
    }),
  ];
}

const SKEDDE = { expedierat: 'Beslutet sägs ha skickats', delfaende: 'Personen sägs ha fått del av beslutet' } as const;

/** Days after the beslut that cannot be right. The time to appeal runs from the day the person fick del av it (FL 44 §), so it must be the true one. */
function orimligaDagar({ arende: { beslut }, idag }: Kontrollunderlag): readonly Traff[] {
  const { dag } = beslut;
  return (['expedierat', 'delfaende'] as const).flatMap((del): readonly Traff[] => {
    const den = beslut[del];
    if (den === null || dag === null) return [];
    const falt = `beslut.${del}`;
    if (den < dag) return [{ falt, mening: `${SKEDDE[del]} ${datumIOrd(den)}, före beslutsdagen ${datumIOrd(dag)}. Rätta dagen.` }];
    return om(den > idag, { falt, mening: `${SKEDDE[del]} ${datumIOrd(den)}, och den dagen har inte kommit. Rätta dagen.` });
  });
}

/** After the beslut: sent as soon as possible (FL 33), and known when the person fick del av it (local time). */
function underrattelse(underlag: Kontrollunderlag): readonly Traff[] {
  const { arende, regelverk, idag } = underlag;
  const { dag, expedierat, delfaende } = arende.beslut;
  if (arende.fryst === null || dag === null) return [];
  const orimliga = orimligaDagar(underlag);
  if (delfaende !== null || orimliga.length > 0) return orimliga;
  if (expedierat === null) return om(idag > dag, { falt: 'beslut.expedierat', mening: 'Beslutet är inte skickat till personen. Skicka det och fyll i dagen.' });
  const inom = regelverk.riktlinje.parametrar.delfaendeSaknasDagar;
  const fran = rimlig(expedierat);
  return om(inom !== undefined && fran !== null && idag > plusDagar(fran, inom), { falt: 'beslut.delfaende', mening: 'Det framgår inte när personen fick del av beslutet, och då går det inte att veta när tiden för att överklaga går ut. Ta reda på dagen.' });
}

/** The texts that go to the person in the handläggare's own words. */
function egnaTexter({ arende: { beslut }, bild }: Kontrollunderlag): { falt: string; text: string; vad: string }[] {
  return [
    ...bild.insatser.flatMap((i) => [
      { falt: bedomningsfalt(i, 'motivering.text'), text: i.bedomning.motivering.text, vad: 'Motiveringen' },
      { falt: bedomningsfalt(i, 'giltighet.forbehall'), text: i.bedomning.giltighet.forbehall, vad: 'Förbehållet' },
    ]),
    { falt: 'beslut.sammanfattning', text: beslut.sammanfattning, vad: 'Sammanfattningen' },
    ...Object.entries(beslut.egnaTexter).map(([id, text]) => ({ falt: `beslut.egnaTexter.${id}`, text, vad: 'Din text i beslutet' })),
  ];
}

const lattLast = (underlag: Kontrollunderlag): readonly Traff[] =>
  egnaTexter(underlag).flatMap(({ falt, text, vad }) => {
    const fynd = svarlast(text);
    return om(fynd.traff, { falt, mening: `${vad} ${fynd.skal}. Skriv så att personen förstår utan hjälp.`, orsaker: fynd.ord });
  });

function rattelse({ arende: { beslut } }: Kontrollunderlag): readonly Traff[] {
  if (beslut.rattelse === null) return [];
  const falt = 'beslut.rattelse.andrarInnehall';
  if (beslut.rattelse.andrarInnehall === 'ja') return [{ falt, mening: 'Rättelsen ändrar vad beslutet innebär, och det går inte att rätta som skrivfel. Ompröva beslutet i stället.' }];
  return om(beslut.rattelse.andrarInnehall === null, { falt, niva: 'N', mening: 'Ange om rättelsen ändrar vad beslutet innebär. Bara uppenbara skrivfel och liknande får rättas.' });
}

/** A name may be left out of the letter from the day that the law allows it, and for a reason that is written down (FL 33 § fjärde stycket). */
function utelamnatNamn({ arende, idag }: Kontrollunderlag): readonly Traff[] {
  if (arende.beslut.namnUtelamnat === null) return [];
  if (!namnFarUtelamnas(arende, idag)) return [{ falt: 'beslut.namnUtelamnat', mening: 'Beslutsfattarens namn får utelämnas först i beslut från den 2 juli 2025, och därför står det kvar i texten. Ta bort markeringen.' }];
  return om(tom(arende.beslut.namnUtelamnat.skal), { falt: 'beslut.namnUtelamnat.skal', mening: 'Beslutsfattarens namn utelämnas. Skriv varför hon eller han kan bli utsatt för hot, trakasserier eller annan allvarlig olägenhet.' });
}

/** B04, B06, B15, B17–B20: who decides, and how the beslut reaches the person. */
export const BESLUT: readonly Kontroll[] = [
  ejOverstyrbar({
    kod: 'B04',
    steg: 'beslut',
    niva: 'B',
    namn: 'Dag, beslutsfattare och föredragande',
    lagrum: 'fl:31',
    kor: ({ arende: { beslut } }) => BESLUTSUPPGIFTER.filter(([del]) => (del === 'dag' ? rimlig(beslut.dag) === null : !harOrd(beslut[del]))).map(([del, mening]) => ({ falt: `beslut.${del}`, mening })),
  }),
  ejOverstyrbar({ kod: 'B06', steg: 'beslut', niva: 'B', namn: 'Jäv', lagrum: 'fl:16', kor: ({ arende: { beslut } }) => om(beslut.jav === 'jav', { falt: 'beslut.jav', mening: 'Jäv är anmält. Den som är jävig får inte delta: lämna ärendet till någon annan.' }) }),
  overstyrbar({ kod: 'B15', steg: 'beslut', niva: 'B', namn: 'Muntligt beslut', lagrum: 'sol2025:14:3', kor: muntligt }),
  overstyrbar({ kod: 'B17', steg: 'beslut', niva: 'W', namn: 'Underrättelse om beslut', lagrum: 'fl:33', kor: underrattelse }),
  overstyrbar({ kod: 'B18', steg: 'beslut', niva: 'N', namn: 'Läsbarhet', lagrum: 'fl:32', kor: lattLast }),
  overstyrbar({ kod: 'B19', steg: 'beslut', niva: 'W', namn: 'Rättelse som ändrar innehållet', lagrum: 'fl:36', kor: rattelse }),
  overstyrbar({ kod: 'B20', steg: 'beslut', niva: 'W', namn: 'Utelämnat namn på beslutsfattare', lagrum: 'fl:33:st4', kor: utelamnatNamn }),
];
