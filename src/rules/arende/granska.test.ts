import { assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fall, LILLVIK, majBritt, sten } from '../../../tests/fixtures/arende.ts';
import { granska, hindrar, perSteg, ratta, tankPa } from './granska.ts';
import { ANSOKNINGSFALL } from './heuristik/ansokta.fall.ts';
import { BEHOVSFALL } from './heuristik/behov.fall.ts';
import { EKONOMIFALL } from './heuristik/ekonomi.fall.ts';
import { FORBEHALLSFALL } from './heuristik/forbehall.fall.ts';
import { GRUNDFALL } from './heuristik/grund.fall.ts';
import { LASBARHETSFALL } from './heuristik/lasbarhet.fall.ts';
import { VARDERINGSFALL } from './heuristik/vardering.fall.ts';
import { ARENDESTEG } from './kontroll.ts';
import { nyttArende } from './nytt.ts';

const av = (fall: Fall) => granska(fall.underlag());
const SIGNERING = { kod: 'U12', falt: 'bedomningar.a1.stallningstagande.mening', skal: 'Meningen står i motiveringen.', nar: '2026-11-18T10:00:00Z', vem: 'Disa Ek' };
const utanMening = () => majBritt().bedom({ stallningstagande: { mening: '' } });

describe('lagrummet vid ett fynd', () => {
  const lagrum = (fall: Fall, kod: string) => av(fall).fynd.find((f) => f.kod === kod)?.lagrum;
  const adressen = (skyddadeUppgifter: 'sekretessmarkering' | 'skyddadFolkbokforing') => majBritt().andra({ person: { skyddadeUppgifter }, beslut: { sammanfattning: 'Vi kommer till Strandvägen 3.' } });
  const obekraftad = majBritt().andra({ ansokan: { bekraftelseSand: null } });
  test.each([
    ['A11 vid sekretessmarkering', adressen('sekretessmarkering'), 'A11', 'osl:21:3'],
    ['A11 vid skyddad folkbokföring har sin egen paragraf', adressen('skyddadFolkbokforing'), 'A11', 'osl:21:3a'],
    ['A09 i dag', obekraftad, 'A09', 'sol2025:8:9'],
    ['A09 under den äldre lagen: ingen paragraf är läst', obekraftad.andra({ beslut: { dag: '2025-06-30' } }), 'A09', undefined],
    ['B20 före lagen', majBritt().andra({ beslut: { dag: '2025-07-01', namnUtelamnat: { skal: 'Hot.' } } }), 'B20', undefined],
    ['B20 när lagen gäller', majBritt().andra({ beslut: { namnUtelamnat: { skal: '' } } }), 'B20', 'fl:33:st4'],
  ] as const)('%s', (_, fall, kod, vantat) => {
    expect(av(fall).fynd.some((f) => f.kod === kod)).toBe(true);
    expect(lagrum(fall, kod)).toBe(vantat);
  });
});

describe('Rätta och Tänk på', () => {
  const blandat = av(utanMening().andra({ person: { personnummer: '' }, ansokan: { ankomstdag: null } }));

  test('varje fynd hör till det ena eller det andra', () => {
    expect(ratta(blandat).map((f) => f.kod)).toEqual(['A01', 'U12']);
    expect(tankPa(blandat).map((f) => f.kod)).toEqual(['A13', 'B02']);
    expect([...ratta(blandat), ...tankPa(blandat)]).toHaveLength(blandat.fynd.length);
  });

  test('fynden kommer i processens ordning, det som hindrar först i varje steg', () => {
    const platser = blandat.fynd.map((f) => ARENDESTEG.indexOf(f.steg) * 3 + ['B', 'W', 'N'].indexOf(f.niva));
    expect(platser).toEqual(platser.toSorted((a, b) => a - b));
  });

  test('stegen delar upp fynden utan rest', () => {
    expect(ARENDESTEG.flatMap((steg) => perSteg(blandat, steg))).toEqual(blandat.fynd);
  });

  test('bara det som hindrar går att besvara med skäl', () => {
    for (const f of tankPa(blandat)) expect(f.overstyrbar).toBe(false);
  });
});

describe('Skriftligt skäl', () => {
  test('fyndet står kvar som besvarat och hindrar inte', () => {
    const med = av(utanMening().andra({ signeringar: [SIGNERING] }));
    expect(hindrar(med)).toEqual([]);
    expect(ratta(med)).toMatchObject([{ kod: 'U12', signerad: SIGNERING }]);
  });

  test.each([
    ['skälet är tomt', { ...SIGNERING, skal: '  ' }],
    ['skälet gäller ett annat fält', { ...SIGNERING, falt: 'bedomningar.a2.stallningstagande.mening' }],
    ['skälet gäller en annan kontroll', { ...SIGNERING, kod: 'U01' }],
  ])('%s: fyndet hindrar', (_, s) => expect(hindrar(av(utanMening().andra({ signeringar: [s] })))).toHaveLength(1));

  test('det senaste skälet gäller', () => {
    const nytt = { ...SIGNERING, skal: 'Nytt skäl.' };
    expect(ratta(av(utanMening().andra({ signeringar: [SIGNERING, nytt] })))[0]?.signerad).toEqual(nytt);
  });

  test('ett skäl till ett fynd som har försvunnit gör ingenting', () => expect(av(majBritt().andra({ signeringar: [SIGNERING] })).fynd).toEqual([]));

  test('en varning kan inte signeras bort', () => {
    const u = { kod: 'A13', falt: 'person.personnummer', skal: 'Känt.', nar: SIGNERING.nar, vem: 'Disa Ek' };
    const [fynd] = av(majBritt().andra({ person: { personnummer: '' }, signeringar: [u] })).fynd;
    expect(fynd).toMatchObject({ kod: 'A13', niva: 'W' });
    expect(fynd?.signerad).toBeUndefined();
  });
});

describe('Lagrum följer beslutsdagens lag', () => {
  const U04 = (fall: Fall) => av(fall.andra({ utredning: { sarskilda: { egenSyn: '' } } })).fynd.find((f) => f.kod === 'U04')?.lagrum;
  test('nya lagen', () => expect(U04(majBritt())).toBe('sol2025:10:3'));
  test('gamla lagen, samma regel med det gamla numret', () => expect(U04(majBritt().andra({ beslut: { dag: '2024-05-02' } }).regler({ riktlinje: LILLVIK.gamla }))).toBe('sol2001:3:5'));
  test('en regel som den gamla lagen inte hade anges utan lagrum', () => {
    const tidigare = [{ id: 't1', insatsId: 'stad', dag: '2023-01-01', slag: 'tillsVidare' as const, till: null, forbehall: '', forsamras: 'nej' as const, behandlasSomForsamring: null, grund: 'vasentligtAndrat' as const, andringHos: 'enskilde' as const }];
    const fynd = av(majBritt().andra({ beslut: { dag: '2024-05-02', tidigare } })).fynd.find((f) => f.kod === 'B11');
    expect(fynd).toBeDefined();
    expect(fynd?.lagrum).toBeUndefined();
  });
});

describe('Ärenden utan beslut i sak', () => {
  test('ett återtaget ärende frågas bara om början och slut', () => {
    const avslut = { slag: 'atertagande' as const, orsak: null, dag: '2026-11-15', skal: '', hur: 'Hon ringde och tog tillbaka.' };
    expect(av(majBritt().andra({ avslut, bedomningar: {}, beslut: { dag: null, beslutsfattare: '' } })).fynd).toEqual([]);
  });

  test('ett nyss skapat ärende har fynd i flera steg men kraschar inte', () => {
    const { underlag } = majBritt();
    const nytt = nyttArende({ id: 'n', nu: '2026-11-18T08:00:00Z', kommun: 'lillvik', versioner: majBritt().arende.versioner, handlaggare: 'Disa Ek' });
    const fynd = granska({ ...underlag(), arende: nytt, bild: { insatser: [], beviljade: [], tid: null } }).fynd.map((f) => f.kod);
    expect(fynd).toEqual(expect.arrayContaining(['A01', 'A13', 'U01', 'U04', 'B04']));
  });
});

describe('Ord hindrar aldrig', () => {
  const meningar = [ANSOKNINGSFALL, BEHOVSFALL, EKONOMIFALL, FORBEHALLSFALL, GRUNDFALL, LASBARHETSFALL, VARDERINGSFALL].flatMap((s) => [...s.utveckling, ...s.kontroll, ...s.slutprov, ...s.kanda].map((f) => f.text));

  test('hur texterna än är formulerade finns det inget att rätta', () => {
    assert(
      property(record({ a: constantFrom(...meningar), b: constantFrom(...meningar), c: constantFrom(...meningar) }), ({ a, b, c }) => {
        const fall = sten()
          .andra({ ansokan: { ord: a }, utredning: { uppgifter: [{ ...sten().arende.utredning.uppgifter[0]!, text: b }], sarskilda: { egenSyn: c } }, beslut: { sammanfattning: a } })
          .bedom({ steg: { behov: a, sjalv: b, annatSatt: c, skaligt: a }, stallningstagande: { mening: b }, motivering: { text: c }, giltighet: { forbehall: b } });
        expect(ratta(av(fall))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('Inget indata får granskningen att krascha', () => {
  const dag = constantFrom(null, '0001-01-01', '0202-11-09', '2004-12-31', '2025-06-30', '2025-07-01', '2026-11-18', '2027-02-28', '9999-12-31');

  test('halvskrivna och omöjliga årtal', () => {
    assert(
      property(record({ ankomst: dag, beslut: dag, kom: dag, svar: dag, muntligt: dag, skickat: dag, till: dag, begaran: dag, tidigare: dag }), (d) => {
        const fall = majBritt()
          .regler({ lagutgava: 'sol2025' })
          .andra({
            ansokan: { ankomstdag: d.ankomst, mottagenDag: d.kom, forstaKontakt: null },
            utredning: { samtal: [], drojsmal: [{ id: 'b1', inkom: d.begaran, besvarad: null, svar: null, muntlig: false }], forsening: { bedomd: d.svar, meddelad: null, skal: '' } },
            kommunicering: { sand: d.kom, svarSenast: d.svar },
            beslut: {
              dag: d.beslut,
              muntligt: { dag: d.muntligt, dokumenterat: d.skickat },
              expedierat: d.skickat,
              tidigare: [{ id: 't1', insatsId: 'stad', dag: d.tidigare, slag: 'tillsVidare', till: d.till, forbehall: '', forsamras: null, behandlasSomForsamring: null, grund: 'vasentligtAndrat', andringHos: null }],
            },
          })
          .bedom({ giltighet: { slag: 'tidsbegransat', till: d.till } });
        const forsta = av(fall);
        expect(av(fall)).toEqual(forsta);
        expect(new Set(forsta.fynd.map((f) => `${f.kod} ${f.falt}`)).size).toBe(forsta.fynd.length);
      }),
      { numRuns: 150 },
    );
  });
});
