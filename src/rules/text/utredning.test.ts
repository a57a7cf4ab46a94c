import { describe, expect, test } from 'vitest';
import { K01, K04, K08, andrad, arende, avslagen, bedomning, beviljad, underlag, vecka } from '../../../tests/fixtures/texter/fall.ts';
import { tomtLivsomrade } from '../arende/nytt.ts';
import type { Arende } from '../arende/schema.ts';
import { LIVSOMRADE_IDN } from '../livsomrade.ts';
import { delTillEnskilde, luckor } from './dokument.ts';
import { sektionTillText, tillText } from './som-text.ts';
import { skrivUtredning } from './utredning.ts';

const utredning = (fall: Arende, regelverk = {}) => skrivUtredning(underlag(fall, regelverk));
const idn = (fall: Arende) => utredning(fall).sektioner.map((s) => s.id);
const del = (fall: Arende, id: string, regelverk = {}) => {
  const sektion = utredning(fall, regelverk).sektioner.find((s) => s.id === id);
  return sektion ? sektionTillText(sektion) : '';
};
const med = (andring: Parameters<typeof andrad<Arende>>[1]) => andrad(K01, andring);
const TOMT = arende([]);

describe('en sektion finns när det finns något att säga', () => {
  const samtycke = { id: 'm1', avser: 'inhamta', mottagare: 'Dottern', omfattning: '', dag: '2026-11-10', hur: 'muntligt', formaga: '', aterkallat: null } as const;
  test.each([
    ['grunduppgifter', TOMT, true],
    ['ansokan', TOMT, true],
    ['samtal', TOMT, false],
    ['samtal', K01, true],
    ['egen-syn', K01, false],
    ['egen-syn', med({ utredning: { sarskilda: { egenSyn: 'Jag vill bo kvar hemma.' } } }), true],
    ['samtycken', K01, false],
    ['samtycken', med({ samtycken: [samtycke] }), true],
    ['livsomrade-hemliv', K01, true],
    ['livsomrade-trygghet', K01, false],
    ['ovriga-uppgifter', K01, false],
    ['inget-behov', K01, false],
    ['inget-behov', med({ utredning: { livsomraden: { trygghet: { ...tomtLivsomrade(), ingetBehov: true } } } }), true],
    ['anhorig', K01, false],
    ['anhorig', med({ anhorigstod: { gorIdag: 'Sonen betalar räkningarna.' } }), true],
    ['hushall', K01, false],
    ['hushall', K04, true],
    ['barn', K04, false],
    ['barn', K08, true],
    ['samordning', K01, false],
    ['samordning', med({ utredning: { sarskilda: { sip: 'erbjudenNej' } } }), true],
    ['sarskilda-fragor', med({ utredning: { sarskilda: { valdFragat: 'ja' } } }), true],
    ['bedomning-a1', K01, true],
    ['mal', K01, false],
    ['tid', K01, true],
    ['tid', K04, false],
    ['kommunicering', K01, false],
    ['kommunicering', med({ kommunicering: { sand: '2026-11-12', till: ['enskilde'] } }), true],
    ['forslag', TOMT, true],
  ] as const)('%s', (id, fall, finns) => {
    expect(idn(fall).includes(id)).toBe(finns);
  });
});

test('det känsliga stannar i akten: grunduppgifter, samtycken, våld och överförmyndare', () => {
  const fall = med({ samtycken: [{ id: 'm1', avser: 'inhamta', mottagare: 'Dottern', omfattning: '', dag: null, hur: '', formaga: '', aterkallat: null }], utredning: { sarskilda: { valdFragat: 'ja', valdNotering: 'Hot har förekommit', overformyndare: 'overvagd' } } });
  const kommuniceras = delTillEnskilde(utredning(fall));
  expect(kommuniceras.sektioner.map((s) => s.id)).not.toEqual(expect.arrayContaining(['grunduppgifter']));
  expect(tillText(kommuniceras)).not.toMatch(/Hot har förekommit|överförmyndaren|18900101/);
  expect(tillText(utredning(fall))).toMatch(/Hot har förekommit/);
});

describe('ansökan', () => {
  test('dag, sätt, vem som tog emot den och den sökandes egna ord', () => {
    expect(del(K01, 'ansokan')).toContain('Ansökan kom in den 3 november 2026 per telefon. Ansökan var muntlig. Den togs emot av Disa Ek den 3 november 2026.');
    expect(del(K01, 'ansokan')).toContain('”Jag orkar inte med hemmet längre.” (den sökandes egna ord)');
  });

  test('en insats som personen har tagit tillbaka bedöms inte men nämns', () => {
    const fall = med({ ansoktaInsatser: K01.ansoktaInsatser.map((a) => (a.id === 'a3' ? { ...a, atertagen: { dag: '2026-11-15', hur: 'Maj-Britt ringde. Dottern handlar åt henne' } } : a)) });
    expect(del(fall, 'ansokan')).toContain('Ansökan om inköp är återtagen den 15 november 2026. Maj-Britt ringde. Dottern handlar åt henne.');
    expect(idn(fall)).not.toContain('bedomning-a3');
  });

  test.each([
    ['foretradare', 'sagt av en företrädare'],
    ['annan', 'sagt av någon annan än den som ansökan gäller'],
  ] as const)('%s har ansökt: orden sägs inte vara den enskildes', (sokande, kalla) => {
    expect(del(med({ ansokan: { sokande } }), 'ansokan')).toContain(`”Jag orkar inte med hemmet längre.” (${kalla})`);
  });

  test('företrädarens roll sägs när hen har ansökt', () => {
    const fall = med({ ansokan: { sokande: 'foretradare', foretradareId: 'f1' }, foretradare: [{ id: 'f1', namn: 'Karin Ask', roll: 'godMan', omfattning: 'sörja för person', styrkt: 'förordnande', telefon: '' }] });
    expect(del(fall, 'ansokan')).toContain('Ansökan gjordes av god man Karin Ask.');
    expect(del(fall, 'ansokan')).toContain('”Jag orkar inte med hemmet längre.” (sagt av god man Karin Ask)');
    expect(del(fall, 'grunduppgifter')).toContain('God man: Karin Ask, omfattning: sörja för person, styrkt genom: förordnande.');
  });
});

describe('uppgifter', () => {
  test('egna ord, iakttagelser och uppgifter från andra står var för sig, med källa och dag', () => {
    expect(del(K01, 'livsomrade-hemliv')).toBe(`Hemliv

Den enskildes egna ord

”Dammsugaren är för tung.” (hembesök den 10 november 2026)

Handläggarens iakttagelser

- Det ligger damm längs listerna. (hembesök den 10 november 2026)

Uppgifter från andra

- Dottern bor i Luleå och kan inte hjälpa till. (Dottern Eva Alm per telefon den 11 november 2026, med samtycke)`);
  });

  test('en uppgift från någon annan i ett samtal säger vem som sa det', () => {
    const dottern = { id: 'u9', slag: 'annan', livsomrade: null, text: 'Spisen har stått på', samtalId: 's1', kalla: 'dottern Eva Alm', dag: null, samtyckeId: 'm1', lagstod: '', undantas: null } as const;
    expect(del(med({ utredning: { uppgifter: [dottern] } }), 'ovriga-uppgifter')).toContain('- Spisen har stått på. (dottern Eva Alm, hembesök den 10 november 2026, med samtycke)');
  });

  describe('inget behov i övriga livsområden', () => {
    const markta = (omraden: readonly string[]) => med({ utredning: { livsomraden: Object.fromEntries(omraden.map((id) => [id, { ...tomtLivsomrade(), ingetBehov: true }])) } });
    const ovriga = LIVSOMRADE_IDN.filter((id) => id !== 'hemliv');
    test('övriga sägs när varje livsområde är genomgånget', () => {
      expect(del(markta(ovriga), 'inget-behov')).toContain('Inget behov har framkommit i övriga livsområden:');
    });
    test('ett livsområde som både har uppgifter och är markerat räknas en gång', () => {
      expect(del(markta(LIVSOMRADE_IDN.filter((id) => id !== 'trygghet')), 'inget-behov')).toContain('Inget behov har framkommit i dessa livsområden:');
    });
  });

  test('en uppgift utan källa säger det, och en utan livsområde tappas inte', () => {
    const utan = { id: 'u9', slag: 'iakttagelse', livsomrade: null, text: 'Hallen är mörk', samtalId: null, kalla: '', dag: null, samtyckeId: null, lagstod: '', undantas: null } as const;
    expect(del(med({ utredning: { uppgifter: [utan] } }), 'ovriga-uppgifter')).toContain('- Hallen är mörk. (källa saknas)');
  });

  test('behov, resurser, hinder, dagens hjälp och funktionstillstånd följer efter uppgifterna', () => {
    const fall = med({ utredning: { livsomraden: { trygghet: { ...tomtLivsomrade(), behov: 'Är rädd att falla.', resurser: 'Har rollator.', faktorer: 'Trösklar.', tillgodosesIdag: 'Sover i soffan.', bedomt: 3, avsett: 1, avsettKommentar: 'Med larm' } } } });
    expect(del(fall, 'livsomrade-trygghet').split('\n\n')).toEqual(['Känsla av trygghet', 'Behov', 'Är rädd att falla.', 'Resurser', 'Har rollator.', 'Det som hindrar eller underlättar', 'Trösklar.', 'Så tillgodoses behovet i dag', 'Sover i soffan.', 'Bedömt funktionstillstånd: 3 (stor svårighet). Avsett funktionstillstånd: 1 (lätt svårighet). Med larm.']);
  });

  test('det som är ”inget behov” hos ett livsområde visas inte som behov men döljer inga uppgifter', () => {
    const fall = med({ utredning: { livsomraden: { hemliv: { ...tomtLivsomrade(), ingetBehov: true, behov: 'Gammal text' } } } });
    expect(del(fall, 'livsomrade-hemliv')).toContain('Dammsugaren');
    expect(del(fall, 'livsomrade-hemliv')).not.toContain('Gammal text');
    expect(del(fall, 'inget-behov')).toBe('Övriga livsområden\n\nInget behov har framkommit i dessa livsområden: hemliv.');
  });
});

describe('hushåll och barn', () => {
  const make = (formagaUtredd: 'ja' | 'nej' | null, formaga: string) => andrad(K04, { hushall: { medlemmar: [{ id: 'h1', namn: 'Stig Berg', relation: 'make', vuxen: true, formagaUtredd, formaga }] } });
  test.each([
    ['utredd', make('ja', 'Stig städar'), [], 'Make: Stig Berg. Förmåga att göra hushållets sysslor: Stig städar.'],
    ['inte utredd', make(null, ''), ['hushall.medlemmar.h1.formaga'], '[Fyll i: vad den andra vuxna kan göra]'],
    ['utredd men inte beskriven', make('ja', ' '), ['hushall.medlemmar.h1.formaga'], '[Fyll i: vad den andra vuxna kan göra]'],
    ['antagen, inte utredd', make('nej', 'Stig orkar säkert'), ['hushall.medlemmar.h1.formaga'], '[Fyll i: vad den andra vuxna kan göra]'],
  ] as const)('den andra vuxnas förmåga är %s', (_, fall, falt, text) => {
    expect(luckor(utredning(fall)).map((l) => l.falt)).toEqual(expect.arrayContaining([...falt]));
    expect(del(fall, 'hushall')).toContain(text);
  });

  test('barn i hushållet utan barnperspektiv ger en lucka', () => {
    expect(luckor(utredning(andrad(K08, { hushall: { barnperspektiv: '' } }))).map((l) => l.falt)).toContain('hushall.barnperspektiv');
  });
});

describe('bedömning per ansökt insats', () => {
  const rubriker = (text: string) => text.split('\n\n').filter((rad) => !/[.:)]$/.test(rad));

  test('de fyra frågorna kommer i ordningen i 11 kap. 1 § SoL, sedan riktlinjen, sist ställningstagandet', () => {
    expect(rubriker(del(K01, 'bedomning-a2'))).toEqual([
      'Bedömning: Tvätt',
      'Behovet',
      'Kan den enskilde själv tillgodose behovet?',
      'Kan behovet tillgodoses på annat sätt?',
      'Insats och omfattning som ger skäliga levnadsförhållanden',
      'Riktlinjens utgångspunkt',
      'Ställningstagande',
    ]);
  });

  test('före den 1 juli 2025 heter det skälig levnadsnivå', () => {
    expect(del(K01, 'bedomning-a1', { lagutgava: 'sol2001' })).toContain('Insats och omfattning som ger en skälig levnadsnivå');
  });

  test('riktlinjens utgångspunkt nämns med källa och aldrig som grund', () => {
    expect(del(K01, 'bedomning-a3')).toContain('Utgångspunkten är bifall. Behovet är vanligt och brukar ge bifall. Källa: Riktlinje för stöd i hemmet, avsnitt 3.1 Hjälp i hemmet. Riktlinjen är vägledning och inte grund för beslutet. Handläggarens bedömning i det här ärendet står ovan.');
  });

  test('när frågor är obesvarade finns ingen utgångspunkt att visa', () => {
    expect(del(K01, 'bedomning-a1')).not.toContain('Riktlinjens utgångspunkt');
  });

  test('en utgångspunkt som inte ger bifall sägs utan att tala för avslag', () => {
    const text = del(med({ bedomningar: { a1: { svar: { orkarDammsuga: { status: 'besvarad', varde: 'ja' } } } } }), 'bedomning-a1');
    expect(text).toContain('Utgångspunkten ger inte bifall.');
    expect(text).not.toMatch(/talar för/);
  });

  test('prövade andra sätt nämns med vem, utfall och om de finns på riktigt', () => {
    const fall = med({ bedomningar: { a1: { provadeSatt: [{ sattId: 'robot', utfall: 'tillgodoserDelvis', vem: 'egen robot', tillgangligt: 'ja' }] } } });
    expect(del(fall, 'bedomning-a1')).toContain('- Robotdammsugare (egen robot): tillgodoser en del av behovet. Det är tillgängligt.');
  });

  test('att ett annat sätt finns att få sägs bara när det tillgodoser behovet', () => {
    const fall = med({ bedomningar: { a1: { provadeSatt: [{ sattId: 'robot', utfall: 'vagrat', vem: '', tillgangligt: 'ja' }] } } });
    expect(del(fall, 'bedomning-a1')).toContain('- Robotdammsugare: den enskilde har tackat nej.');
    expect(del(fall, 'bedomning-a1')).not.toContain('tillgängligt');
  });

  test.each([
    ['särskilda skäl som riktlinjen nämner', { stallningstagande: { motRiktlinjen: 'sarskildaSkal', sarskildaSkal: ['allergi'] } }, 'Särskilda skäl som riktlinjen nämner: Svår allergi mot damm.'],
    ['avsteg med orsak och skäl', { stallningstagande: { motRiktlinjen: 'avsteg', avsteg: { orsak: 'halsa', skal: 'Astma gör att damm är farligt' } } }, 'Avsteg från riktlinjen. Orsak: hälsan. Astma gör att damm är farligt.'],
    ['avsteg från schablontiden', { omfattning: { tidsavsteg: { minuter: 100.5, orsak: 'boende', motivering: 'Bostaden har två badrum' } } }, 'Avsteg från schablontiden: 100,5 minuter per gång i stället för 90 minuter. Orsak: bostaden. Bostaden har två badrum.'],
  ] as const)('%s syns i ställningstagandet', (_, andring, vantat) => {
    expect(del(med({ bedomningar: { a1: andring as never } }), 'bedomning-a1')).toContain(vantat);
  });

  test.each(['behov', 'sjalv', 'annatSatt', 'skaligt'] as const)('ett tomt steg ”%s” ger en lucka till sitt fält', (steg) => {
    expect(luckor(utredning(med({ bedomningar: { a1: { steg: { [steg]: '' } } } }))).map((l) => l.falt)).toContain(`bedomningar.a1.steg.${steg}`);
  });

  test('utan egen mening eller utfall finns luckor, också när riktlinjen följs', () => {
    const falt = luckor(utredning(arende([['stad', bedomning({ stallningstagande: { motRiktlinjen: 'foljer' } })]]))).map((l) => l.falt);
    expect(falt).toEqual(expect.arrayContaining(['bedomningar.a1.stallningstagande.utfall', 'bedomningar.a1.stallningstagande.mening']));
  });
});

describe('samtycken', () => {
  const samtycke = (andring: object) => med({ samtycken: [{ id: 'm1', avser: 'inhamta', mottagare: 'dottern Eva Alm', omfattning: 'Hur maten fungerar.', dag: '2026-11-10', hur: 'muntligt vid hembesöket.', formaga: 'Maj-Britt sa själv vad Eva ska tillfrågas om', aterkallat: null, ...andring }] });
  test.each([
    ['hämta in', {}, '- Gäller att hämta in uppgifter från dottern Eva Alm. Omfattning: Hur maten fungerar. Lämnat den 10 november 2026. Muntligt vid hembesöket. Så försäkrade sig handläggaren om att det var förstått: Maj-Britt sa själv vad Eva ska tillfrågas om.'],
    ['lämna ut', { avser: 'lamnaUt', mottagare: 'vårdcentralen' }, '- Gäller att lämna ut uppgifter till vårdcentralen.'],
    ['den andra i hushållet', { avser: 'hushall', mottagare: 'maken Stig' }, '- Gäller att utreda vad den andra i hushållet kan göra, gäller maken Stig.'],
    ['återkallat', { aterkallat: '2026-11-12' }, ' Återkallat den 12 november 2026.'],
  ])('%s', (_, andring, vantat) => {
    expect(del(samtycke(andring), 'samtycken')).toContain(vantat);
    expect(del(samtycke(andring), 'samtycken')).not.toMatch(/\.,|\.\./);
  });
});

describe('försening', () => {
  const forsening = (meddelad: string | null) => med({ utredning: { forsening: { bedomd: '2026-11-05', meddelad, skal: 'Läkarintyget kommer först den 12 november' } } });
  test('skälet och när personen fick veta det står i akten', () => {
    expect(del(forsening('2026-11-06'), 'forsening')).toBe('Försening\n\nDen 5 november 2026 bedömdes att ärendet skulle bli väsentligt försenat. Skäl: Läkarintyget kommer först den 12 november. Den enskilde fick veta det den 6 november 2026.');
    expect(delTillEnskilde(utredning(forsening('2026-11-06'))).sektioner.map((s) => s.id)).not.toContain('forsening');
  });
  test('att personen inte har fått veta det döljs inte', () => {
    expect(del(forsening(null), 'forsening')).toContain('Den enskilde har inte fått veta det.');
  });
});

test('hela utredningen säger att den är för akten, och det följer inte med till personen', () => {
  expect(tillText(utredning(K01))).toContain('Hela utredningen. Den här versionen skickas inte till personen.');
  expect(tillText(delTillEnskilde(utredning(K01)))).not.toContain('skickas inte till personen');
});

test('mål skrivs med aktivitet, mått och dag', () => {
  const mal = { id: 'm', text: 'Maj-Britt kan dammsuga hallen', aktivitet: 'Dammsuga', matt: 'en gång i veckan', senast: '2027-03-01', livsomrade: 'hemliv' } as const;
  expect(del(med({ bedomningar: { a1: { mal: [mal] } } }), 'mal')).toBe('Mål\n\n- Städning: Maj-Britt kan dammsuga hallen. Aktivitet: Dammsuga. Så mäts det: en gång i veckan. Senast den 1 mars 2027.');
});

describe('kommunicering', () => {
  const GOD_MAN = { id: 'f1', namn: 'Karin Ask', roll: 'godMan', omfattning: '', styrkt: '', telefon: '' } as const;
  const GRANNEN = { ...GOD_MAN, id: 'f2', namn: 'Grannen Olle', roll: 'annan' } as const;
  test.each([
    ['skickad', { sand: '2026-11-12', hur: 'brev', till: ['enskilde'], svarSenast: '2026-11-20', informeradMuntligt: true }, 'Underlaget skickades den 12 november 2026 med brev till den enskilde. Den som ville lämna synpunkter fick tid till den 20 november 2026. Den enskilde informerades om rätten att lämna uppgifter muntligt inför nämnden.'],
    ['till företrädare: bara den som har uppdraget', { sand: '2026-11-12', till: ['foretradare'] }, 'Underlaget skickades den 12 november 2026 till god man Karin Ask.'],
    ['undantag', { undantag: 'uppenbartObehovligt', undantagSkal: 'Allt beviljas' }, 'Underlaget har inte skickats, eftersom det var uppenbart obehövligt. Allt beviljas.'],
    ['skickat, fast ett undantag också är valt', { sand: '2026-11-12', undantag: 'uppenbartObehovligt' }, 'Kommunicering\n\nUnderlaget skickades den 12 november 2026.'],
    ['svar och bemötande', { sand: '2026-11-12', svar: { dag: '2026-11-14', text: 'Jag vill ha hjälp varje vecka', bemott: 'Skriver vi om i bedömningen' } }, 'Svar den 14 november 2026: Jag vill ha hjälp varje vecka. Nämndens bemötande: Skriver vi om i bedömningen.'],
    ['vill tala inför nämnden', { villTalaInforNamnden: 'ja', horsDag: '2026-12-03' }, 'Den enskilde ville lämna uppgifter muntligt inför nämnden. Det ska ske den 3 december 2026.'],
    ['avstått', { avstatt: { dag: '2026-11-13', hur: 'Sa det i telefon' } }, 'Den enskilde avstod från att lämna synpunkter den 13 november 2026. Sa det i telefon.'],
  ] as const)('%s', (_, k, vantat) => {
    expect(del(med({ kommunicering: k as never, foretradare: [GRANNEN, GOD_MAN] }), 'kommunicering')).toContain(vantat);
  });
});

test('förslaget har en rad per insats med utfall, omfattning, giltighet och lagrum', () => {
  const fall = arende([['stad', beviljad(vecka(1, 2), 'm')], ['tvatt', avslagen('m', ['klararSjalv'])]]);
  expect(del(fall, 'forslag')).toBe(`Förslag till beslut

- Städning: bifall. Varannan vecka. Gäller från och med den 1 december 2026 tills vidare. Lagrum: 11 kap. 1 § SoL (2025:400).
- Tvätt: avslag. Lagrum: 11 kap. 1 § SoL (2025:400).`);
});
