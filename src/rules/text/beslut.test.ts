import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { K01, K04, K08, SCHABLON, SPATSUNDA, andrad, arende, avslagen, bedomning, beviljad, underlag, vecka } from '../../../tests/fixtures/texter/fall.ts';
import type { Arende } from '../arende/schema.ts';
import { skrivBeslut } from './beslut.ts';
import { luckor } from './dokument.ts';
import { sektionTillText, tillText } from './som-text.ts';

const beslut = (fall: Arende, regelverk = {}) => skrivBeslut(underlag(fall, regelverk));
const idn = (fall: Arende, regelverk = {}) => beslut(fall, regelverk).sektioner.map((s) => s.id);
const del = (fall: Arende, id: string, regelverk = {}) => {
  const sektion = beslut(fall, regelverk).sektioner.find((s) => s.id === id);
  return sektion ? sektionTillText(sektion) : '';
};
const falt = (fall: Arende) => luckor(beslut(fall)).map((l) => l.falt);
const med = (andring: Parameters<typeof andrad<Arende>>[1]) => andrad(K01, andring);

describe('hela beslutet i K01: ensamboende, bara service', () => {
  const text = tillText(beslut(K01));
  const [fore = '', efter = ''] = text.split('\nSå här överklagar du beslutet\n');

  test('är ordagrant det som är skrivet för hand, fram till hur man överklagar', () => {
    expect(fore).toBe(readFileSync(fileURLToPath(new URL('../../../tests/fixtures/texter/k01-beslut.txt', import.meta.url)), 'utf8'));
  });

  test('slutar med hur man överklagar: till nämnden, inom tre veckor från den dag man fick del av det', () => {
    expect(efter).toMatch(/Omsorgsnämnden\nBox 1\n000 00 Spätsunda/);
    expect(efter).toMatch(/ha kommit in till Omsorgsnämnden inom tre veckor från den dag du fick del av beslutet/);
    expect(efter).toContain('Förvaltningsrätten i Spätsunda');
  });

  test('saknar luckor, går i sin helhet till den enskilde och bär beslutsdagen', () => {
    const d = beslut(K01);
    expect(luckor(d)).toEqual([]);
    expect(d.sektioner.every((s) => s.till === 'enskilde')).toBe(true);
    expect(d.dag).toBe('2026-11-22');
    expect(d.titel).not.toContain('Alm');
  });
});

describe('en sektion finns när den behövs', () => {
  const utanTid = { schablon: { ...SCHABLON, tidAngesI: 'bestallning' as const } };
  const baraAvslag = arende([['stad', avslagen('Du städar själv.', ['klararSjalv'])]]);
  const bidrag = arende([['hemvardsbidrag', beviljad(vecka(1), 'm')]]);
  test.each([
    ['tid', K01, {}, true],
    ['tid', K01, { schablon: { ...SCHABLON, tidAngesI: 'bada' as const } }, true],
    ['tid', K01, utanTid, false],
    ['tid', K01, { schablon: null }, false],
    ['tid', K04, {}, false],
    ['galler', K01, {}, true],
    ['galler', baraAvslag, {}, false],
    ['galler', bidrag, {}, false],
    ['overklagande', K01, {}, true],
    ['overklagande', baraAvslag, {}, true],
    ['overklagande', bidrag, {}, false],
    ['laglighetsprovning', bidrag, {}, true],
    ['laglighetsprovning', K01, {}, false],
  ] as const)('%s', (id, fall, regelverk, finns) => {
    expect(idn(fall, regelverk).includes(id)).toBe(finns);
  });
});

describe('utfall per ansökt insats', () => {
  test('makar: servicen avslås, dusch och tillsyn beviljas', () => {
    expect(del(K04, 'beslut')).toBe(`Beslut

Omsorgsnämnden i Spätsunda kommun har beslutat så här:

Det här får du

- Dusch: nämnden beviljar din ansökan. Du får hjälpen 2 gånger per vecka. Beslutet gäller från och med den 1 december 2026 tills vidare.
- Tillsyn på natten: nämnden beviljar din ansökan. Du får hjälpen 7 gånger per vecka. Beslutet gäller från och med den 1 december 2026 tills vidare.

Det här får du inte

- Städning: nämnden avslår din ansökan.
- Laga mat: nämnden avslår din ansökan.`);
  });

  test('delvis: det som beviljas och det som avslås sägs båda, med tidsgräns, skäl och förbehåll', () => {
    expect(del(K08, 'beslut')).toContain('- Promenad: nämnden beviljar en del av din ansökan. Du får hjälpen varje vecka. Beslutet gäller från och med den 1 december 2026 till och med den 31 maj 2027. Nämnden avslår ansökan i övrigt.');
    const medOmfattning = andrad(K08, { ansoktaInsatser: K08.ansoktaInsatser.map((a) => ({ ...a, onskadOmfattning: vecka(3) })) });
    expect(del(medOmfattning, 'beslut')).toContain('Du ansökte om hjälpen 3 gånger per vecka. Nämnden avslår ansökan i övrigt.');
    expect(del(medOmfattning, 'beslut').match(/Du ansökte om/g)).toHaveLength(1);
    expect(del(K08, 'skal-a3')).toBe(`Promenad: skälen för beslutet

Du kommer ut med barnen på helgerna. En promenad till i veckan räcker.`);
    expect(del(K08, 'skal-grund-a3')).toBe(`Promenad: villkor

Därför gäller beslutet en viss tid: Din sjukdom går i skov och behovet kan ändras till våren.

Vill du ha hjälp efter den dagen behöver du ansöka igen. Hör av dig i god tid.

Förbehåll: Om du får personlig assistans. När det händer får nämnden ändra beslutet, även till det sämre. Det står i 37 § andra stycket punkt 1 FL (2017:900).`);
  });

  test('ett avslag har varken omfattning, giltighet eller förbehåll, även om fälten har fyllts i', () => {
    const fall = arende([['stad', avslagen('Du städar själv.', ['klararSjalv'], { giltighet: { fran: '2026-12-01', slag: 'tidsbegransat', till: '2027-01-01', skal: 'Skäl', forbehall: 'Förbehåll' } })]]);
    expect(tillText(beslut(fall))).not.toMatch(/1 december 2026|1 januari 2027|Förbehåll|Därför gäller/);
  });

  test('en återtagen insats sägs i ansökan och beslutas inte', () => {
    const fall = med({ ansoktaInsatser: K01.ansoktaInsatser.map((a) => (a.id === 'a4' ? { ...a, atertagen: { dag: null, hur: '' } } : a)) });
    expect(del(fall, 'ansokan')).toContain('Du har tagit tillbaka din ansökan om fönsterputsning. Den delen prövas därför inte.');
    expect(del(fall, 'beslut')).not.toContain('Fönsterputsning');
  });

  test('en insats som riktlinjen inte har får det namn personen ger den', () => {
    expect(del(arende([['ovrigt', beviljad(vecka(1), 'm'), 'hjälp med krukväxter']]), 'beslut')).toContain('- Hjälp med krukväxter: nämnden beviljar');
  });
});

describe('omfattning i ord', () => {
  test.each([
    ['hur ofta', { tillfallen: vecka(1, 3) }, 'Du får hjälpen var tredje vecka.'],
    ['per natt', { tillfallen: { antal: 2, perN: 1, enhet: 'dag' }, klockslag: { fran: '23:00', till: '07:00' } }, 'Du får hjälpen 2 gånger per natt, mellan klockan 23.00 och 07.00.'],
    ['klockslag', { tillfallen: vecka(7), klockslag: { fran: '22:00', till: '06:00' } }, 'Du får hjälpen 7 gånger per vecka, mellan klockan 22.00 och 06.00.'],
    ['beskrivning', { tillfallen: null, beskrivning: 'Larm dygnet runt' }, 'Det här ingår: Larm dygnet runt.'],
    ['dubbelbemanning', { tillfallen: vecka(1), dubbelbemanning: true }, 'Du får hjälpen varje vecka. Två ur personalen hjälps åt.'],
  ] as const)('%s', (_, omfattning, vantat) => {
    expect(del(arende([['dusch', beviljad(vecka(1), 'm', { omfattning })]]), 'beslut')).toContain(vantat);
  });
});

describe('tid i beslutet', () => {
  test('när en tid saknas visas den som saknad, aldrig som noll, och ingen summa anges', () => {
    const text = del(arende([['inkop', beviljad(vecka(1), 'm')], ['dusch', beviljad(vecka(2), 'm')]]), 'tid');
    expect(text).toBe(`Så mycket tid får du

- Inköp; Hur ofta: varje vecka; Tid: 45 minuter per gång
- Dusch; Hur ofta: 2 gånger per vecka; Tid: ingen tid angiven

Ingen sammanlagd tid anges, eftersom det saknas tid för dusch.`);
    expect(del(arende([['inkop', beviljad(vecka(1), 'm')], ['matlagning', beviljad(vecka(2), 'm')]]), 'tid')).toContain('saknas tid för laga mat.');
    expect(text).not.toMatch(/\b0 min/);
  });

  test('det som finns hela tiden har ingen lucka för hur ofta', () => {
    const larm = arende([['trygghetslarm', beviljad(vecka(1), 'm', { omfattning: { tillfallen: null } })]]);
    expect(del(larm, 'beslut')).toContain('Du får hjälpen så länge beslutet gäller.');
    expect(falt(larm).filter((f) => f.includes('omfattning'))).toEqual([]);
  });

  test('när all tid saknas står bara omfattningen', () => {
    expect(tillText(beslut(K04))).not.toMatch(/minut|saknas|\b0 /);
  });

  describe('ramar', () => {
    const ram = (insatser: string[] | 'alla') => ({ schablon: { ...SCHABLON, ramar: [{ id: 'serviceram', namn: 'Service sammanlagt', insatser, per: 'manad' as const }] } });
    test('en ram över en del av det beviljade sägs en gång med sitt namn', () => {
      expect(del(K01, 'tid', ram(['stad', 'inkop']))).toContain('- Service sammanlagt: 6 timmar och 30 minuter per månad');
    });
    test.each([
      ['ingen av dess insatser är beviljad', ['matlagning']],
      ['den är det samma som summan', ['stad', 'tvatt', 'inkop', 'fonsterputs']],
    ])('en ram sägs inte när %s', (_, insatser) => {
      expect(del(K01, 'tid', ram(insatser))).not.toContain('Service');
    });
  });

  test('per barn: tiden är den som gäller för den här personen', () => {
    expect(del(K08, 'tid')).toContain('- Hjälp till barn; Hur ofta: 7 gånger per vecka; Tid: 20 minuter per gång');
  });
});

describe('lagrum följer beslutsdagen', () => {
  test.each([
    ['2025-06-30', '4 kap. 1 § SoL (2001:453).', '16 kap. 3 § SoL (2001:453)', 'en skälig levnadsnivå', 'rätt till bistånd'],
    ['2025-07-01', '11 kap. 1 § SoL (2025:400).', '35 kap. 5 § SoL (2025:400)', 'skäliga levnadsförhållanden', 'rätt till insatser'],
  ])('beslut %s', (dag, lagrum, verkstallighet, levnad, ratt) => {
    const fall = med({ beslut: { dag } });
    expect(del(fall, 'lagen')).toContain(`Beslutet är fattat med stöd av ${lagrum}`);
    expect(idn(fall).filter((id) => id.startsWith('skal-grund'))).toEqual([]);
    expect(del(fall, 'galler')).toContain(verkstallighet);
    expect(del(fall, 'lagen')).toContain(levnad);
    expect(del(fall, 'lagen')).toContain(ratt);
  });

  test.each([
    ['2025-06-30', /16 kap\. 3 § SoL \(2001:453\)/, /2025:400/],
    ['2025-07-01', /35 kap\. 1 .*SoL \(2025:400\)/, /2001:453/],
  ] as const)('överklagandet av ett beslut %s går efter den lagen', (dag, ratt, fel) => {
    const text = del(med({ beslut: { dag } }), 'overklagande');
    expect(text).toMatch(ratt);
    expect(text).not.toMatch(fel);
  });

  test('ett beslut som gör ett tidigare sämre gäller också, och det sägs hur man får det prövat', () => {
    const tidigare = { id: 't1', insatsId: 'stad', dag: '2025-09-01', slag: 'tillsVidare', till: null, forbehall: '', forsamras: 'ja', behandlasSomForsamring: 'ja', grund: 'egenVilja', andringHos: null } as const;
    const text = del(med({ beslut: { tidigare: [tidigare] } }), 'galler');
    expect(text).toContain('Beslutet gäller från den dag som står i det, också när du har överklagat. Du kan be förvaltningsrätten att det inte ska gälla förrän domstolen har prövat det. Det står i 35 kap. 5 § SoL (2025:400) och 48 § FL (2017:900).');
    expect(text).not.toContain('Du får hjälpen');
  });

  test('befogenhet: 11 kap. 4 § och laglighetsprövning', () => {
    const fall = arende([['hemvardsbidrag', beviljad(vecka(1), 'm')]]);
    expect(del(fall, 'lagen')).toContain('Beslutet är fattat med stöd av 11 kap. 4 § SoL (2025:400).');
    expect(del(fall, 'laglighetsprovning')).toMatch(/laglighetsprövning/);
    expect(del(fall, 'lagen')).toContain('KL betyder kommunallagen');
  });

  test.each(['avslag', 'delvis'] as const)('befogenhet, %s: rätten prövas först, och det kan överklagas på båda sätten', (utfall) => {
    const fall = arende([['hemvardsbidrag', beviljad(vecka(1), 'm', { stallningstagande: { utfall }, motivering: { text: 'Du behöver inte den vården.' } })]]);
    expect(del(fall, 'lagen')).toContain('Beslutet är fattat med stöd av 11 kap. 1 och 4 §§ SoL (2025:400).');
    expect(del(fall, 'overklagande')).toContain('Det här gäller att du inte har fått hemvårdsbidrag som en rättighet.');
    expect(del(fall, 'laglighetsprovning')).toContain('Det här gäller att nämnden inte har gett hemvårdsbidrag utöver din rätt.');
    expect(del(fall, 'lagen')).toMatch(/Du har rätt till insatser[^]*Nämnden får ge mer/);
    expect(idn(fall)).not.toContain('galler');
  });

  test('utan postadress i kommunens uppgifter är adressen en lucka, och resten av upplysningen står kvar', () => {
    const utan = beslut(K01, { kommun: { ...SPATSUNDA, adress: null } });
    expect(luckor(utan)).toEqual([{ slag: 'lucka', falt: 'kommun', ledtext: 'nämndens postadress i kommunens uppgifter' }]);
    expect(tillText(utan)).toContain('inom tre veckor från den dag du fick del av beslutet');
    expect(tillText(utan)).not.toContain('{');
  });

  test('rätt och befogenhet i samma beslut: båda sätten att överklaga, var och en för sin del', () => {
    const fall = arende([['stad', beviljad(vecka(1), 'm')], ['hemvardsbidrag', beviljad(vecka(1), 'm')]]);
    expect(del(fall, 'overklagande')).toContain('Det här gäller beslutet om städning.');
    expect(del(fall, 'laglighetsprovning')).toContain('Det här gäller beslutet om hemvårdsbidrag.');
    expect(del(fall, 'lagen')).toContain('- Städning: beslutet är fattat med stöd av 11 kap. 1 § SoL (2025:400).\n- Hemvårdsbidrag: beslutet är fattat med stöd av 11 kap. 4 § SoL (2025:400).');
  });

  test('två insatser med samma namn nämns en gång när det sägs vad överklagandet gäller', () => {
    const fall = arende([['stad', beviljad(vecka(1), 'm')], ['hemvardsbidrag', beviljad(vecka(1), 'm')], ['hemvardsbidrag', beviljad(vecka(1), 'm')]]);
    expect(del(fall, 'laglighetsprovning')).toContain('Det här gäller beslutet om hemvårdsbidrag.');
  });

  test.each([
    ['valda lagrum ersätter det som följer av insatsen', ['sol2025:11:1', 'sol2025:10:6'], '- Städning: beslutet är fattat med stöd av 11 kap. 1 § SoL (2025:400) och 10 kap. 6 § SoL (2025:400).\n- Tvätt, inköp och fönsterputsning: beslutet är fattat med stöd av 11 kap. 1 § SoL (2025:400).'],
    ['ett lagrum utanför listan blir en lucka', ['29 kap. 1 §'], '[Fyll i: lagrum ur listan].'],
  ] as const)('%s', (_, lagrum, vantat) => {
    expect(del(med({ bedomningar: { a1: { lagrum: [...lagrum] } } }), 'lagen')).toContain(vantat);
  });
});

describe('skälen', () => {
  test('vid bifall räcker ställningstagandets mening; motiveringen går före när den finns', () => {
    expect(del(K01, 'skal-a1')).toContain('Du får ont i ryggen');
    const motiverad = med({ bedomningar: { a1: { motivering: { text: '{namn} får {insats} {omfattning}.' } } } });
    expect(del(motiverad, 'skal-a1')).toContain('Maj-Britt Alm får städning varannan vecka.');
    expect(del(motiverad, 'skal-a1')).not.toContain('Du får ont i ryggen');
  });

  test.each(['avslag', 'delvis'] as const)('vid %s räcker inte meningen: motiveringen är en lucka', (utfall) => {
    const fall = arende([['stad', beviljad(vecka(1), 'Egen mening.', { stallningstagande: { utfall } })]]);
    expect(falt(fall)).toContain('bedomningar.a1.motivering.text');
  });

  test('ett sämre beslut än det förra nämner det förra och grunden för ändringen', () => {
    const tidigare = { id: 't1', insatsId: 'stad', dag: '2025-09-01', slag: 'tillsVidare', till: null, forbehall: '', forsamras: 'ja', behandlasSomForsamring: 'ja', grund: 'vasentligtAndrat', andringHos: 'enskilde' } as const;
    expect(del(med({ beslut: { tidigare: [tidigare] } }), 'skal-grund-a1')).toContain('Beslutet ersätter det tidigare beslutet från den 1 september 2025. Det får ändras eftersom dina förhållanden har ändrats väsentligt (se 14 kap. 9 § första stycket SoL (2025:400)).');
    expect(del(med({ beslut: { tidigare: [tidigare] } }), 'skal-grund-a2')).not.toContain('ersätter');
  });

  const TIDIGARE = { id: 't1', insatsId: 'stad', dag: '2026-01-01', slag: 'tillsVidare', till: null, forbehall: '', forsamras: null, behandlasSomForsamring: null, grund: null, andringHos: null } as const;
  const nekad = arende([['stad', avslagen('Du städar själv mellan gångerna.', ['klararSjalv'])]], { beslut: { tidigare: [TIDIGARE] } });

  test('ett avslag på en ny ansökan ändrar inte det beslut som redan gäller', () => {
    expect(del(nekad, 'skal-grund-a1')).toContain('Det tidigare beslutet från den 1 januari 2026 gäller fortfarande.');
    expect(del(nekad, 'skal-grund-a1')).not.toContain('ersätter');
  });

  test('innan ställning är tagen sägs inget om det tidigare beslutet', () => {
    expect(tillText(beslut(andrad(nekad, { bedomningar: { a1: { stallningstagande: { utfall: null } } } })))).not.toContain('tidigare beslutet');
  });

  test('ett förbehåll som grund citeras, och det sägs att det har inträffat', () => {
    const fall = med({ beslut: { tidigare: [{ ...TIDIGARE, grund: 'forbehall', forbehall: 'Omprövas när du har flyttat.' }] } });
    expect(del(fall, 'skal-grund-a1')).toContain('det tidigare beslutet har det här förbehållet: ”Omprövas när du har flyttat”, och det som anges där har inträffat (se 37 § andra stycket punkt 1 FL (2017:900)).');
    expect(falt(med({ beslut: { tidigare: [{ ...TIDIGARE, grund: 'forbehall' }] } }))).toContain('beslut.tidigare.t1.forbehall');
  });
});

describe('det som saknas är en lucka med vägen dit', () => {
  test.each([
    ['namn', med({ person: { namn: ' ' } }), 'person.namn'],
    ['personnummer', med({ person: { personnummer: '' } }), 'person.personnummer'],
    ['ankomstdag', med({ ansokan: { ankomstdag: null } }), 'ansokan.ankomstdag'],
    ['ansökta insatser', arende([]), 'ansoktaInsatser'],
    ['vad insatsen kallas', arende([['ovrigt', beviljad(vecka(1), 'm')]]), 'ansoktaInsatser.a1.benamning'],
    ['utfall', arende([['stad', bedomning({})]]), 'bedomningar.a1.stallningstagande.utfall'],
    ['omfattning', med({ bedomningar: { a1: { omfattning: { tillfallen: null, beskrivning: '' } } } }), 'bedomningar.a1.omfattning.tillfallen'],
    ['från', med({ bedomningar: { a1: { giltighet: { fran: null } } } }), 'bedomningar.a1.giltighet.fran'],
    ['tills vidare eller viss tid', med({ bedomningar: { a1: { giltighet: { slag: null } } } }), 'bedomningar.a1.giltighet.slag'],
    ['till', med({ bedomningar: { a1: { giltighet: { slag: 'tidsbegransat' } } } }), 'bedomningar.a1.giltighet.till'],
    ['avgörande omständighet', med({ bedomningar: { a1: { stallningstagande: { mening: '' } } } }), 'bedomningar.a1.stallningstagande.mening'],
    ['beslutsdag', med({ beslut: { dag: null } }), 'beslut.dag'],
    ['beslutsfattare', med({ beslut: { beslutsfattare: '' } }), 'beslut.beslutsfattare'],
    ['föredragande', med({ beslut: { foredragande: '' } }), 'beslut.foredragande'],
  ] as const)('%s', (_, fall, vantat) => {
    expect(falt(fall)).toContain(vantat);
  });

  test('skäl för tidsgränsen är ingen lucka: det är en sak att tänka på', () => {
    expect(falt(med({ bedomningar: { a1: { giltighet: { slag: 'tidsbegransat', till: '2027-01-01', skal: '' } } } }))).toEqual([]);
  });
});

describe('egna ord i stället för en sektion', () => {
  const egen = (id: string, text: string) => med({ beslut: { egnaTexter: { [id]: text } } });
  test('ersätter den skrivna texten och märks som egen', () => {
    const fall = egen('skal-a1', 'Första stycket.\n\n{namn} får {insats}.');
    const sektion = beslut(fall).sektioner.find((s) => s.id === 'skal-a1');
    expect(sektion?.egen).toBe(true);
    expect(del(fall, 'skal-a1')).toBe('Städning: skälen för beslutet\n\nFörsta stycket.\n\nMaj-Britt Alm får städning.');
  });

  test('en lucka i den egna texten leder till den', () => {
    expect(falt(egen('fragor', 'Ring om {omfattning}.'))).toContain('beslut.egnaTexter.fragor');
  });

  test('egna skäl tar inte bort villkor och lagrum', () => {
    const fall = andrad(K08, { beslut: { egnaTexter: { 'skal-a3': 'Mina egna ord.' } } });
    expect(del(fall, 'skal-a3')).toContain('Mina egna ord.');
    expect(del(fall, 'skal-grund-a3')).toBe(del(K08, 'skal-grund-a3'));
  });

  test.each(['overklagande', 'arendet', 'beslutsfattare', 'ansokan', 'beslut', 'lagen', 'galler', 'skal-grund-a1'])('%s går inte att skriva om', (id) => {
    expect(del(egen(id, 'Något annat.'), id)).toBe(del(K01, id));
  });

  test('laglighetsprövning går inte att skriva om', () => {
    const fall = arende([['hemvardsbidrag', beviljad(vecka(1), 'm')]]);
    expect(del(andrad(fall, { beslut: { egnaTexter: { laglighetsprovning: 'Nej.' } } }), 'laglighetsprovning')).toBe(del(fall, 'laglighetsprovning'));
  });

  test('en tom egen text räknas inte', () => {
    expect(del(egen('skal-a1', '  \n'), 'skal-a1')).toBe(del(K01, 'skal-a1'));
  });
});

describe('märkning av det som inte är på riktigt', () => {
  test('ett skarpt ärende med egna dokument märks inte', () => {
    expect(beslut(K01).demo).toBeUndefined();
  });

  test.each([
    ['demonstration', med({ slag: 'demo' }), {}, /^Demonstration: personen/],
    ['övning', med({ slag: 'ovning' }), {}, /^Övning:/],
    ['skarpt ärende med andras siffror', K01, { demo: true }, /^Demonstration: riktlinjen eller tiderna/],
  ] as const)('%s', (_, fall, regelverk, vantat) => {
    expect(beslut(fall, regelverk).demo).toMatch(vantat);
    expect(tillText(beslut(fall, regelverk))).toMatch(/^(Demonstration|Övning):/);
  });
});
