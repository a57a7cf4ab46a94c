import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KOMMANDON, type Kommandonamn, type Kommandounderlag } from '@rules/arende/kommandon.ts';
import { statusFor } from '@rules/arende/lage.ts';
import { STATUSAR, type Status } from '@rules/arende/status.ts';
import { oppna, sand, varforInte } from './kommandon.ts';
import { arendemaskin } from './maskin.ts';
import { type Handelse, KOMMANDO, SKRIVET, START, type Skrivet, type Steg, enklaVagar, gaIgenom, handa, lage } from './resor.test-hjalp.ts';
import { slumpunderlag } from './slump.test-hjalp.ts';

const skriver = (...vad: Skrivet[]): Handelse[] => vad.map((type) => ({ type }));
const { INLED_UTREDNING, SKICKA_KOMMUNICERING, REGISTRERA_YTTRANDE, REGISTRERA_AVSTAR, VILL_TALA_INFOR_NAMNDEN, VILL_INTE_TALA_INFOR_NAMNDEN, HORD_AV_NAMNDEN, FATTA_BESLUT, ATERTA, AVSKRIV, AVVISA, ATEROPPNA, REGISTRERA_I_SYSTEMET, ANTECKNA_OVERFORT, ANGRA_OVERFORT } = KOMMANDO;

/** Parts of the process, each small enough to be walked whole. Together they hold every command and everything that is written. */
const DELAR: Readonly<Record<string, readonly Handelse[]>> = {
  'allt beviljas': [INLED_UTREDNING, FATTA_BESLUT, SKICKA_KOMMUNICERING, ...skriver('BORJAR', 'BIFALL', 'ANGRAR', 'FYND', 'RATTAT')],
  'avslag kommuniceras': [INLED_UTREDNING, SKICKA_KOMMUNICERING, REGISTRERA_YTTRANDE, REGISTRERA_AVSTAR, FATTA_BESLUT, ...skriver('BORJAR', 'AVSLAG', 'ANGRAR', 'UNDANTAG', 'DAGEN_EFTER')],
  'inför nämnden': [INLED_UTREDNING, SKICKA_KOMMUNICERING, REGISTRERA_YTTRANDE, REGISTRERA_AVSTAR, VILL_TALA_INFOR_NAMNDEN, VILL_INTE_TALA_INFOR_NAMNDEN, HORD_AV_NAMNDEN, FATTA_BESLUT, ...skriver('BORJAR', 'BIFALL', 'AVSLAG', 'DAGEN_EFTER')],
  'särskilda skäl mot att höras': [INLED_UTREDNING, SKICKA_KOMMUNICERING, VILL_TALA_INFOR_NAMNDEN, VILL_INTE_TALA_INFOR_NAMNDEN, HORD_AV_NAMNDEN, ...skriver('AVSLAG', 'SKAL_MOT_HORANDE', 'DAGEN_EFTER')],
  'förs över': [INLED_UTREDNING, FATTA_BESLUT, ATERTA, AVSKRIV, AVVISA, ATEROPPNA, REGISTRERA_I_SYSTEMET, ANTECKNA_OVERFORT, ANGRA_OVERFORT, ...skriver('BIFALL', 'BEKRAFTAR')],
  'slutar utan beslut': [INLED_UTREDNING, SKICKA_KOMMUNICERING, VILL_TALA_INFOR_NAMNDEN, ATERTA, AVSKRIV, AVVISA, ATEROPPNA, ...skriver('BORJAR', 'AVSLAG', 'DAGEN_EFTER')],
};
const STEG: readonly Steg[] = Object.values(DELAR).flatMap((handelser) => gaIgenom(START, handelser));
const tagna = STEG.filter((s) => s.handelse in KOMMANDO && oppna(s.fore).can(KOMMANDO[s.handelse as Kommandonamn]));
const mangd = (text: Iterable<string>) => [...new Set(text)].toSorted();

/** Handing over changes nothing of where the case is. */
const OVERFORS = (status: Status) => ({ REGISTRERA_I_SYSTEMET: [status], ANTECKNA_OVERFORT: [status], ANGRA_OVERFORT: [status] });

/** Where every command leads from every state: the whole process, as it is meant. */
const PROCESSEN: Readonly<Record<Status, Partial<Record<Kommandonamn, readonly Status[]>>>> = {
  ansokan: { INLED_UTREDNING: ['utredning', 'bedomning', 'klarForBeslut'], ATERTA: ['atertaget'], AVSKRIV: ['avskrivet'], AVVISA: ['avvisat'] },
  utredning: {
    REGISTRERA_YTTRANDE: ['utredning'], REGISTRERA_AVSTAR: ['utredning'],
    VILL_TALA_INFOR_NAMNDEN: ['utredning'], VILL_INTE_TALA_INFOR_NAMNDEN: ['utredning'], HORD_AV_NAMNDEN: ['utredning'],
    ATERTA: ['atertaget'], AVSKRIV: ['avskrivet'], AVVISA: ['avvisat'],
  },
  bedomning: {
    SKICKA_KOMMUNICERING: ['vantarYttrande', 'vantarNamnden', 'klarForBeslut'],
    REGISTRERA_YTTRANDE: ['bedomning'], REGISTRERA_AVSTAR: ['bedomning'],
    VILL_TALA_INFOR_NAMNDEN: ['bedomning'], VILL_INTE_TALA_INFOR_NAMNDEN: ['bedomning'], HORD_AV_NAMNDEN: ['bedomning'],
    ATERTA: ['atertaget'], AVSKRIV: ['avskrivet'], AVVISA: ['avvisat'],
  },
  vantarNamnden: {
    SKICKA_KOMMUNICERING: ['vantarNamnden'],
    REGISTRERA_YTTRANDE: ['vantarNamnden'], REGISTRERA_AVSTAR: ['vantarNamnden'],
    VILL_INTE_TALA_INFOR_NAMNDEN: ['vantarYttrande', 'klarForBeslut'], HORD_AV_NAMNDEN: ['vantarYttrande', 'klarForBeslut'],
    ATERTA: ['atertaget'], AVSKRIV: ['avskrivet'],
  },
  vantarYttrande: {
    REGISTRERA_YTTRANDE: ['klarForBeslut'], REGISTRERA_AVSTAR: ['klarForBeslut'],
    VILL_TALA_INFOR_NAMNDEN: ['vantarNamnden', 'vantarYttrande'], VILL_INTE_TALA_INFOR_NAMNDEN: ['vantarYttrande'], HORD_AV_NAMNDEN: ['vantarYttrande'],
    ATERTA: ['atertaget'], AVSKRIV: ['avskrivet'],
  },
  klarForBeslut: {
    FATTA_BESLUT: ['beslutat'], SKICKA_KOMMUNICERING: ['vantarYttrande', 'klarForBeslut'],
    REGISTRERA_YTTRANDE: ['klarForBeslut'], REGISTRERA_AVSTAR: ['klarForBeslut'],
    VILL_TALA_INFOR_NAMNDEN: ['vantarNamnden', 'klarForBeslut'], VILL_INTE_TALA_INFOR_NAMNDEN: ['klarForBeslut'], HORD_AV_NAMNDEN: ['klarForBeslut'],
    ATERTA: ['atertaget'], AVSKRIV: ['avskrivet'],
  },
  beslutat: OVERFORS('beslutat'),
  atertaget: { ...OVERFORS('atertaget'), ATEROPPNA: ['ansokan', 'utredning', 'bedomning', 'vantarNamnden', 'vantarYttrande', 'klarForBeslut'] },
  avskrivet: { ...OVERFORS('avskrivet'), ATEROPPNA: ['ansokan', 'utredning', 'bedomning', 'vantarNamnden', 'vantarYttrande', 'klarForBeslut'] },
  avvisat: { ...OVERFORS('avvisat'), ATEROPPNA: ['ansokan', 'utredning', 'bedomning'] },
};
const OVERGANGAR = STATUSAR.flatMap((fran) => Object.entries(PROCESSEN[fran]).flatMap(([namn, mal]) => mal.map((till) => `${fran} ${namn} ${till}`)));

describe('hela processen är genomgången', () => {
  test('delarna har med varje kommando och allt som kan skrivas', () => {
    expect(mangd(Object.values(DELAR).flat().map((h) => h.type))).toEqual(mangd([...KOMMANDON, ...SKRIVET]));
  });

  test('varje läge nås, och inget annat', () => {
    expect(mangd(STEG.flatMap((s) => [s.fran, s.till]))).toEqual(mangd(STATUSAR));
    expect(mangd(Object.keys(arendemaskin.states))).toEqual(mangd(['faktaAvgor', ...STATUSAR]));
  });

  test('varje övergång i processen nås, och ingen annan', () => {
    expect(mangd(tagna.map((s) => `${s.fran} ${s.handelse} ${s.till}`))).toEqual(mangd(OVERGANGAR));
  });

  test('varje kommando som maskinen har i ett läge går att utföra där', () => {
    const iMaskinen = STATUSAR.flatMap((status) => (arendemaskin.states[status]?.ownEvents ?? []).map((namn) => `${status} ${namn}`));
    expect(mangd(tagna.map((s) => `${s.fran} ${s.handelse}`))).toEqual(mangd(iMaskinen));
  });
});

describe('enkla vägar genom processen', () => {
  const vagar = enklaVagar(START, [INLED_UTREDNING, SKICKA_KOMMUNICERING, REGISTRERA_YTTRANDE, VILL_TALA_INFOR_NAMNDEN, HORD_AV_NAMNDEN, FATTA_BESLUT, ...skriver('BORJAR', 'AVSLAG')]);
  const tillBeslut = vagar.filter((vag) => vag.at(-1)?.lage === 'beslutat');

  test('det finns många, och alla slutar där fakta säger', () => {
    expect(tillBeslut.length).toBeGreaterThan(10);
    for (const { lage: har, underlag } of vagar.flat()) expect(har).toBe(statusFor(underlag.arende, underlag.idag));
  });

  test('varje väg till beslut går genom utredning, ställningstagande och kommunicering, i den ordningen', () => {
    for (const vag of tillBeslut) {
      const handelser = vag.map((s) => s.handelse);
      expect(handelser.filter((h) => ['SKICKA_KOMMUNICERING', 'REGISTRERA_YTTRANDE', 'FATTA_BESLUT'].includes(h))).toEqual(['SKICKA_KOMMUNICERING', 'REGISTRERA_YTTRANDE', 'FATTA_BESLUT']);
      expect(Math.max(handelser.indexOf('INLED_UTREDNING'), handelser.indexOf('AVSLAG'))).toBeLessThan(handelser.indexOf('SKICKA_KOMMUNICERING'));
    }
  });

  test('den som vill tala inför nämnden har fått göra det före beslutet', () => {
    const medNamnden = tillBeslut.filter((vag) => vag.some((s) => s.handelse === 'VILL_TALA_INFOR_NAMNDEN'));
    expect(medNamnden.length).toBeGreaterThan(0);
    for (const vag of medNamnden) expect(vag.at(-1)?.underlag.arende.kommunicering.hord).toBe(true);
  });

  test.each([
    ['allt beviljas', [INLED_UTREDNING, ...skriver('BORJAR', 'BIFALL'), FATTA_BESLUT], ['utredning', 'bedomning', 'klarForBeslut', 'beslutat']],
    ['avslag, personen svarar', [INLED_UTREDNING, ...skriver('AVSLAG'), SKICKA_KOMMUNICERING, REGISTRERA_YTTRANDE, FATTA_BESLUT], ['utredning', 'bedomning', 'vantarYttrande', 'klarForBeslut', 'beslutat']],
    ['avslag, svarstiden går ut', [INLED_UTREDNING, ...skriver('AVSLAG'), SKICKA_KOMMUNICERING, ...skriver('DAGEN_EFTER'), FATTA_BESLUT], ['utredning', 'bedomning', 'vantarYttrande', 'klarForBeslut', 'beslutat']],
    ['avslag, hörs av nämnden', [INLED_UTREDNING, ...skriver('AVSLAG'), SKICKA_KOMMUNICERING, VILL_TALA_INFOR_NAMNDEN, REGISTRERA_YTTRANDE, HORD_AV_NAMNDEN, FATTA_BESLUT], ['utredning', 'bedomning', 'vantarYttrande', 'vantarNamnden', 'vantarNamnden', 'klarForBeslut', 'beslutat']],
    ['ångrar sig om nämnden', [INLED_UTREDNING, ...skriver('BIFALL'), VILL_TALA_INFOR_NAMNDEN, VILL_INTE_TALA_INFOR_NAMNDEN, FATTA_BESLUT], ['utredning', 'klarForBeslut', 'vantarNamnden', 'klarForBeslut', 'beslutat']],
    ['återtar och ansöker på nytt', [INLED_UTREDNING, ...skriver('BORJAR'), ATERTA, ATEROPPNA], ['utredning', 'bedomning', 'atertaget', 'bedomning']],
  ] as const)('%s', (_namn, handelser, lagen) => {
    let u: Kommandounderlag = START;
    expect(handelser.map((h) => lage((u = handa(u, h))))).toEqual(lagen);
  });
});

describe('läge, kommandon och skäl hör ihop', { timeout: 30_000 }, () => {
  const kan = (u: Kommandounderlag, namn: Kommandonamn) => oppna(u).can(KOMMANDO[namn]);

  test('för vilka fakta som helst är maskinens läge det som reglerna säger', () => {
    fc.assert(
      fc.property(slumpunderlag, (u) => {
        expect(oppna(u).value).toBe(statusFor(u.arende, u.idag));
      }),
      { numRuns: 300 },
    );
  });

  test('ett skäl sägs precis när maskinen inte tar emot kommandot', () => {
    fc.assert(
      fc.property(slumpunderlag, (u) => {
        expect(KOMMANDON.filter((namn) => varforInte(u, namn).length === 0)).toEqual(KOMMANDON.filter((namn) => kan(u, namn)));
      }),
      { numRuns: 500 },
    );
  });

  test('sänt eller nekat: läget efteråt är det som de nya fakta säger, och ett nekat kommando ändrar inget', () => {
    fc.assert(
      fc.property(slumpunderlag, fc.constantFrom(...KOMMANDON), (u, namn) => {
        const fore = structuredClone(u.arende);
        const utfall = sand(u, KOMMANDO[namn]);
        expect(u.arende).toEqual(fore);
        const vantat = kan(u, namn) ? { ok: true, status: utfall.ok && statusFor(utfall.arende, u.idag) } : { ok: false, varfor: varforInte(u, namn) };
        expect(utfall).toMatchObject(vantat);
      }),
      { numRuns: 500 },
    );
  });

  test('efter beslutet är inget kommando tillåtet utom att föra över, vad som än står i ärendet', () => {
    fc.assert(
      fc.property(slumpunderlag, (u) => {
        const beslutat = { ...u, arende: { ...u.arende, fryst: KOMMANDO.FATTA_BESLUT.fryst } };
        expect([lage(beslutat), ...KOMMANDON.filter((namn) => kan(beslutat, namn))]).toEqual(['beslutat', 'REGISTRERA_I_SYSTEMET']);
        const { overforing: _, ...fore } = beslutat.arende;
        expect(handa(beslutat, REGISTRERA_I_SYSTEMET).arende).toMatchObject(fore);
      }),
    );
  });

  const handelse = fc.constantFrom<Handelse>(...Object.values(KOMMANDO), ...skriver(...SKRIVET));
  test('slumpade följder av kommandon och skrivande når aldrig ett beslut som fakta inte medger', () => {
    fc.assert(
      fc.property(fc.array(handelse, { maxLength: 40 }), (foljd) => {
        let u: Kommandounderlag = START;
        for (const h of foljd) {
          const nasta = handa(u, h);
          const fattas = u.arende.fryst === null && nasta.arende.fryst !== null;
          expect(fattas ? [lage(u), u.hindrande] : []).toEqual(fattas ? ['klarForBeslut', []] : []);
          expect(u.arende.fryst === null || { ...nasta.arende, overforing: null }).toEqual(u.arende.fryst === null || { ...u.arende, overforing: null });
          u = nasta;
        }
      }),
      { numRuns: 300 },
    );
  });

  const skickat = [INLED_UTREDNING, ...skriver('AVSLAG'), SKICKA_KOMMUNICERING].reduce(handa, START);
  const sager = fc.constantFrom<Handelse>(REGISTRERA_YTTRANDE, REGISTRERA_AVSTAR, VILL_TALA_INFOR_NAMNDEN, HORD_AV_NAMNDEN, ATERTA, ATEROPPNA, SKICKA_KOMMUNICERING, ...skriver('ANGRAR', 'AVSLAG'));
  const medOrd = (h: Handelse, i: number): Handelse => (h.type === 'REGISTRERA_YTTRANDE' ? { ...h, text: `Svar ${i}` } : h.type === 'ATERTA' || h.type === 'REGISTRERA_AVSTAR' ? { ...h, hur: `Samtal ${i}` } : h);
  const sagt = ({ arende: a }: Kommandounderlag) => [a.kommunicering.svar?.text, a.kommunicering.avstatt?.hur, ...[...a.tidigareAvslut, a.avslut].map((s) => s?.hur)].filter((t) => t !== undefined);

  test('inget som personen har sagt skrivs över av ett senare kommando', () => {
    fc.assert(
      fc.property(fc.array(sager, { maxLength: 20 }), (foljd) => {
        let u = skickat;
        foljd.map(medOrd).forEach((h) => {
          const nasta = handa(u, h);
          expect(sagt(nasta)).toEqual(expect.arrayContaining(sagt(u)));
          u = nasta;
        });
      }),
      { numRuns: 300 },
    );
  });

  test('ett kommando som saknar dag eller ord tas inte emot, och båda skälen sägs', () => {
    expect(sand(skickat, { ...ATERTA, dag: '', hur: ' ' })).toEqual({ ok: false, varfor: ['Fyll i vilken dag det gäller.', 'Skriv vad som sades eller varför, så att det går att förstå i efterhand.'] });
    expect(sand(START, { ...SKICKA_KOMMUNICERING, svarSenast: '' })).toEqual({ ok: false, varfor: ['Inled utredningen först.', 'Fyll i sista dag att svara.'] });
  });
});
