import { describe, expect, test } from 'vitest';
import { ARENDE, INSATSER, RIKTLINJE, SCHABLON, SVAR, byt } from '../../tests/fixtures/cli/filer.ts';
import { iMapp, likvard } from '../../tests/fixtures/cli/kor-likvard.ts';

/** Bad input gets a Swedish sentence with file and line, and nothing on stdout. One row per way to go wrong. */
type Rad = readonly [vad: string, argv: readonly string[], filer: Readonly<Record<string, string | Uint8Array>>, mening: string];

const KONTROLLERA = ['kontrollera', 'r.yaml'];
const riktlinje = (fran: string, till: string) => ({ 'r.yaml': byt(RIKTLINJE, fran, till) });
const schablon = (fran: string, till: string) => ({ 'r.yaml': byt(SCHABLON, fran, till) });

const MINUTER = 'Minuter ska vara ett tal större än 0, ett intervall {min, max} eller null när källan inte anger någon tid. Ryms insatsen i en annan skrivs det med ingarI.';

/** Faults in YAML files: code 1, and the same sentence in the JSON answer. */
const YAML: readonly Rad[] = [
  ['trasig YAML: citattecken som inte stängs', KONTROLLERA, riktlinje('nummer: "3.1"', 'nummer: "3.1'), 'r.yaml:13: Ett tecken saknas, eller så är raden fel indragen.'],
  ['trasig YAML: tabb som indrag', KONTROLLERA, riktlinje('    namn: Städning', '\tnamn: Städning'), 'r.yaml:16: Raden är indragen med tabb.'],
  ['trasig YAML: två kolon på raden', KONTROLLERA, riktlinje('namn: Riktlinje för hemtjänst i Provby', 'namn: Riktlinje: hemtjänst'), 'r.yaml:5: Raden har två kolon'],
  ['trasig YAML: parentes som inte stängs', KONTROLLERA, riktlinje('avsnitt: [stadning]', 'avsnitt: [stadning'), 'r.yaml:20: Indraget stämmer inte'],
  ['trasig YAML: text som börjar med snabel-a', KONTROLLERA, riktlinje('namn: Städning', 'namn: @Städning'), 'r.yaml:16: Texten börjar med ett tecken som betyder något annat'],
  ['nyckel två gånger', KONTROLLERA, riktlinje('kommun: provby', 'kommun: provby\nkommun: provby'), 'r.yaml:5: Nyckeln ”kommun” står två gånger'],
  ['alias i YAML', KONTROLLERA, riktlinje('livsomrade: hemliv\n    aktivitet: Utföra hushållsarbete', 'livsomrade: &h hemliv\n    aktivitet: *h'), 'r.yaml:19: Filen använder YAML:s alias'],
  ['egen tagg i YAML', KONTROLLERA, riktlinje('namn: Städning', 'namn: !stad Städning'), 'r.yaml:16: Ett ord börjar med utropstecken'],
  ['två dokument i filen', KONTROLLERA, { 'r.yaml': `${SCHABLON}---\n${SCHABLON}` }, 'r.yaml:15: Filen innehåller flera dokument'],
  ['nästlat för djupt', KONTROLLERA, { 'r.yaml': `a: ${'['.repeat(5000)}` }, 'r.yaml:1: Filen är nästlad för djupt'],
  ['nästlat så djupt att filen är full', KONTROLLERA, { 'r.yaml': '['.repeat(999_000) }, 'r.yaml:1: Filen är nästlad för djupt'],
  ['nästlat djupt med streck', KONTROLLERA, { 'r.yaml': '- '.repeat(490_000) }, 'r.yaml:1: Filen är nästlad för djupt'],
  ['fler rader än någon riktlinje har', KONTROLLERA, { 'r.yaml': 'a: 1\n'.repeat(190_000) }, 'r.yaml:1: Filen har för många rader.'],
  ['negativ minut', KONTROLLERA, schablon('minuter: 60', 'minuter: -60'), `r.yaml:13: ${MINUTER}`],
  ['noll minuter', KONTROLLERA, schablon('minuter: 60', 'minuter: 0'), `r.yaml:13: ${MINUTER}`],
  ['minut som inte är ett tal', KONTROLLERA, schablon('minuter: 60', 'minuter: en timme'), `r.yaml:13: ${MINUTER}`],
  ['minut med decimalkomma', KONTROLLERA, schablon('minuter: 60', 'minuter: 1,5'), 'r.yaml:13: Nyckeln ”5” är okänd. Decimaltal skrivs med punkt, till exempel 1.5.'],
  ['minut utan värde (NaN)', KONTROLLERA, schablon('minuter: 60', 'minuter: .nan'), `r.yaml:13: ${MINUTER}`],
  ['datum som inte finns', KONTROLLERA, riktlinje('giltigFran: 2025-07-01', 'giltigFran: 2025-02-30'), 'r.yaml:9: Datumet "2025-02-30" finns inte.'],
  ['okänd nyckel, med förslag', KONTROLLERA, riktlinje('overgang:', 'övergang:'), 'r.yaml:10: Nyckeln ”övergang” är okänd. Menade du ”overgang”?'],
  ['nyckel saknas', KONTROLLERA, riktlinje('    syfte: Ett rent hem som går att leva i.\n', ''), 'r.yaml:15: ”syfte” saknas.'],
  ['värde utanför listan, med förslag', KONTROLLERA, riktlinje('kategori: service', 'kategori: servise'), 'Menade du service?'],
  ['okänt faktum i ett villkor', KONTROLLERA, schablon('minuter: 60 }', 'varianter: [{ id: v, namn: våning tre, nar: { vaning: 3 }, minuter: 70 }] }'), 'r.yaml:13: ”vaning” är inget känt faktum.'],
  ['okänd formatrad, med förslag', KONTROLLERA, schablon('likvard-schablon/1', 'likvard-sjablon/1'), 'r.yaml:1: Formatet ”likvard-sjablon/1” är okänt. Menade du likvard-schablon/1?'],
  ['utan formatrad', KONTROLLERA, { 'r.yaml': 'namn: bara ett namn\n' }, 'r.yaml:1: Raden format saknas.'],
  ['nyare format', KONTROLLERA, schablon('likvard-schablon/1', 'likvard-schablon/2'), 'r.yaml:1: Filen är skriven för en nyare Likvärd'],
  ['indrag som inte stämmer', KONTROLLERA, riktlinje('    kategori: service', '   kategori: service'), 'r.yaml:17: Ett tecken saknas, eller så är raden fel indragen.'],
  ['bara text', KONTROLLERA, { 'r.yaml': 'hej' }, 'r.yaml:1: Raden format saknas.'],
  ['tom fil', KONTROLLERA, { 'r.yaml': ' \n' }, 'r.yaml:1: Filen är tom.'],
  ['större än gränsen', KONTROLLERA, { 'r.yaml': `${SCHABLON}# ${'x'.repeat(1_000_000)}` }, 'r.yaml:1: Filen är för stor. En YAML-fil får vara högst 1 MB.'],
  ['inte UTF-8', KONTROLLERA, { 'r.yaml': Buffer.from(SCHABLON, 'latin1') }, 'r.yaml:1: Filen är inte skriven i UTF-8.'],
  ['filen finns inte', KONTROLLERA, {}, 'r.yaml:1: Filen finns inte.'],
  ['en mapp', KONTROLLERA, { 'r.yaml/a': '' }, 'r.yaml:1: Det är en mapp.'],
];

const TID = ['tid', 's.yaml', 'i.json'];
const insatser = (fran: string, till: string) => ({ 's.yaml': SCHABLON, 'i.json': byt(INSATSER, fran, till) });
const BEDOM = ['bedom', 'r.yaml', 's.json'];
const svar = (fran: string, till: string) => ({ 'r.yaml': RIKTLINJE, 's.json': byt(SVAR, fran, till) });
const FALL = ['arende', 'a.json'];
const arende = (fran: string, till: string) => ({ 'a.json': byt(ARENDE, fran, till) });

/** Everything else: code 2 and an empty stdout. */
const OVRIGT: readonly Rad[] = [
  ['inget kommando', [], {}, 'likvard: Likvärds regler utan skärm.'],
  ['okänt kommando, med förslag', ['kontrolera'], {}, 'Kommandot ”kontrolera” finns inte. Menade du kontrollera?'],
  ['okänd flagga, med förslag', [...TID, '--manadsfakto', '4,3'], {}, 'Flaggan --manadsfakto finns inte. Menade du --manadsfaktor?'],
  ['flagga utan värde', [...TID, '--manadsfaktor'], {}, 'Flaggan --manadsfaktor behöver ett värde'],
  ['flagga med värde som inte ska ha något', [...TID, '--allt=ja'], {}, 'Flaggan --allt ska inte ha något värde.'],
  ['filargument saknas', ['tid', 's.yaml'], {}, '<insatser.json> saknas.'],
  ['ett argument för mycket', [...TID, 'x.json'], {}, '”x.json” är ett ord för mycket.'],
  ['månadsfaktor noll', [...TID, '--manadsfaktor', '0'], {}, 'Månadsfaktorn ”0” går inte att använda.'],
  ['månadsfaktor delat med noll', [...TID, '--manadsfaktor', '52/0'], {}, 'Månadsfaktorn ”52/0” går inte att använda.'],
  ['negativ månadsfaktor', [...TID, '--manadsfaktor=-4'], {}, 'Månadsfaktorn ”-4” går inte att använda.'],
  ['månadsfaktor i ord', [...TID, '--manadsfaktor', 'fyra'], {}, 'Månadsfaktorn ”fyra” går inte att använda.'],
  ['dag som inte finns', [...TID, '--dag', '2025-02-29'], {}, 'Dagen ”2025-02-29” finns inte.'],
  ['inget att kontrollera', ['kontrollera'], {}, 'Mapparna guidelines och schablons finns inte här.'],

  ['ärende: ett id som inget objekt kan ha', FALL, arende('"id": "a1"', '"id": "__proto__"'), 'Id:t går inte att använda. Byt det mot ett annat'],
  ['tid: riktlinje i stället för schablontider', ['tid', 'r.yaml', 'i.json'], { 'r.yaml': RIKTLINJE, 'i.json': INSATSER }, 'r.yaml:1: Filen är en riktlinje, men här behövs en fil med schablontider.'],
  ['tid: trasig JSON', TID, insatser('"stad",', '"stad"'), 'i.json:3: JSON-texten går inte att tolka här.'],
  ['tid: JSON som tar slut', TID, { 's.yaml': SCHABLON, 'i.json': INSATSER.slice(0, -4) }, 'i.json:4: JSON-texten går inte att tolka här.'],
  ['tid: komma för mycket i JSON', TID, insatser('} }\n', '} },\n'), 'i.json:4: JSON-texten går inte att tolka här.'],
  ['tid: nyckel två gånger i JSON', TID, insatser('"antal": 1', '"antal": 1, "antal": 2'), 'i.json:3: Nyckeln ”antal” står två gånger'],
  ['tid: decimalkomma i JSON', TID, insatser('"antal": 1', '"antal": 1,5'), 'i.json:3: JSON-texten går inte att tolka här. Decimaltal skrivs med punkt, till exempel 1.5.'],
  ['tid: NaN i JSON', TID, insatser('"antal": 1', '"antal": NaN'), 'i.json:3: JSON-texten går inte att tolka här. Kontrollera citattecken'],
  ['tid: tillfällen i ord', TID, insatser('{ "antal": 1, "perN": 2, "enhet": "vecka" }', '"varannan vecka"'), 'i.json:3: Skriv hur ofta med antal, perN och enhet'],
  ['tid: en fil i stället för mapp i sökvägen', ['tid', 's.yaml/x', 'i.json'], { 's.yaml': SCHABLON, 'i.json': INSATSER }, 's.yaml/x:1: Filen finns inte.'],
  ['tid: antal i ord', TID, insatser('"antal": 1', '"antal": "en"'), 'i.json:3: Antal tillfällen ska vara ett tal'],
  ['tid: negativt antal', TID, insatser('"antal": 1', '"antal": -1'), 'i.json:3: Antal tillfällen ska vara större än 0.'],
  ['tid: okänd enhet', TID, insatser('"vecka"', '"timme"'), 'i.json:3: Enhet ska vara dag, vecka, manad eller ar.'],
  ['tid: tillfallen saknas', TID, insatser(', "tillfallen": { "antal": 1, "perN": 2, "enhet": "vecka" }', ''), 'i.json:3: ”tillfallen” saknas.'],
  ['tid: okänt faktum', TID, insatser('"beviljat"', '"fakta": { "vaning": 3 },\n  "beviljat"'), 'i.json:2: Faktat ”vaning” finns inte.'],
  ['tid: härlett faktum', TID, insatser('"beviljat"', '"fakta": { "endastService": "ja" },\n  "beviljat"'), '”endastService” härleds ur de beviljade insatserna'],
  ['tid: negativa minuter i ett avsteg', TID, insatser('"insats": "stad"', '"insats": "stad", "tid": { "minuterPerTillfalle": -5, "orsak": "halsa", "motivering": "Ork." }'), 'i.json:3: Minuter per tillfälle ska vara ett tal som är 0 eller större.'],
  ['tid: okänd nyckel, med förslag', TID, insatser('"tillfallen"', '"tillfalen"'), 'Menade du ”tillfallen”?'],
  ['tid: för stor fil', TID, { 's.yaml': SCHABLON, 'i.json': INSATSER + ' '.repeat(256_000) }, 'i.json:1: Filen är för stor. En fil med insatser får vara högst 256 kB.'],
  ['tid: trasiga schablontider', TID, { 's.yaml': byt(SCHABLON, 'minuter: 60', 'minuter: x'), 'i.json': INSATSER }, 's.yaml:13: Minuter ska vara ett tal'],

  ['bedom: okänd fråga, med förslag', BEDOM, svar('stadSjalv', 'stadSjlv'), 's.json:3: Frågan ”stadSjlv” ställs inte för stad. Menade du ”stadSjalv”?'],
  ['bedom: svar som frågan inte kan få', BEDOM, svar('"nej"', '"kanske"'), 's.json:3: Svaret ”kanske” på ”Klarar den enskilde städningen själv?” går inte. Svara ja eller nej.'],
  ['bedom: tomt svar', BEDOM, svar('"nej"', '""'), 's.json:3: Ett svar ska vara ett ord'],
  ['bedom: svar som är en lista', BEDOM, svar('"nej"', '["nej"]'), 's.json:3: Ett svar ska vara ett ord'],
  ['bedom: sant i stället för ja', BEDOM, svar('"nej"', 'true'), 's.json:3: Ett svar ska vara ett ord'],
  ['bedom: insatser saknas', BEDOM, { 'r.yaml': RIKTLINJE, 's.json': '{}' }, 's.json:1: ”insatser” saknas. Skriv insatser som en grupp'],
  ['bedom: gemensam fråga som inte finns', BEDOM, svar('"insatser"', '"gemensamma": { "hushall": "ensamboende" },\n  "insatser"'), 's.json:2: Frågan ”hushall” ställs inte gemensamt i riktlinjen.'],
  ['bedom: för stor fil', BEDOM, { 'r.yaml': RIKTLINJE, 's.json': SVAR + ' '.repeat(256_000) }, 'En fil med svar får vara högst 256 kB.'],

  ['arende: skarpt', FALL, arende('"slag": "ovning"', '"slag": "skarp"'), 'a.json:4: Ärendet är skarpt eller säger inte vad det är.'],
  ['arende: säger inte vad det är', FALL, arende('"slag": "ovning",', ''), 'Ärendet är skarpt eller säger inte vad det är.'],
  ['arende: från en nyare version', FALL, arende('"version": 1', '"version": 2'), 'a.json:2: Ärendet är sparat av en nyare Likvärd (version 2, den här läser 1). Det är orört.'],
  ['arende: utan version', FALL, arende('"version": 1,', ''), 'Ärendet saknar uppgift om version'],
  ['arende: inte ett ärende', FALL, { 'a.json': '[]' }, 'Ärendet saknar uppgift om version'],
  ['arende: datum som inte finns', FALL, arende('"inledd": "2026-11-04"', '"inledd": "2026-11-31"'), 'Datumet "2026-11-31" finns inte.'],
  ['arende: tidpunkt saknas', FALL, arende('  "skapad": "2026-11-03T09:00:00+01:00",\n', ''), 'a.json:1: ”skapad” saknas. Tidpunkten ska skrivas som'],
  ['arende: tal i stället för text', FALL, arende('"namn": "Maj-Britt Alm"', '"namn": 84'), '”namn” ska vara text, inte ”84”.'],
  ['arende: för stor fil', FALL, { 'a.json': ARENDE + ' '.repeat(2_000_000) }, 'Ett ärende får vara högst 2 MB.'],
  ['arende: kommunen finns inte', FALL, { 'a.json': ARENDE }, 'Ärendets kommun ”exempelkommun” finns inte under guidelines.'],
  ['arende: kommun som sökväg', FALL, arende('"kommun": "exempelkommun"', '"kommun": "../hemligt"'), 'Ärendets kommun ”../hemligt” finns inte under guidelines.'],
];

const kor = ([, argv, filer]: Rad) => iMapp(filer, (cwd) => likvard(argv, { cwd }));
/** Words of the tools that a Swedish reader should never meet. */
const ENGELSKA = /invalid|expected|unexpected|error|undefined|\[object|must |required/i;

describe('fel i YAML-filer: slutkod 1 med fil och rad', () => {
  test.each(YAML.map((rad) => [rad[0], rad] as const))('%s', (_, rad) => {
    const { kod, ut, fel } = kor(rad);
    expect(kod).toBe(1);
    expect(fel.join('\n')).toContain(rad[3]);
    expect(fel.join('\n')).not.toMatch(ENGELSKA);
    expect(fel.every((f) => /^r\.yaml:\d+: .*[.?]$/.test(f))).toBe(true);
    const { fel: iJson } = JSON.parse(ut) as { fel: { fil: string; rad: number; kod: string; mening: string }[] };
    expect(iJson.map((f) => `${f.fil}:${f.rad}: ${f.mening}`)).toEqual(fel);
  });
});

describe('det som inte går att använda: slutkod 2 och inget på stdout', () => {
  test.each(OVRIGT.map((rad) => [rad[0], rad] as const))('%s', (_, rad) => {
    const { kod, ut, fel } = kor(rad);
    expect([kod, ut]).toEqual([2, '']);
    expect(fel.join('\n')).toContain(rad[3]);
    expect(fel.join('\n')).not.toMatch(ENGELSKA);
  });
});

test('ett skarpt ärende röjer inget av sitt innehåll', () => {
  const { fel } = kor(['', FALL, arende('"slag": "ovning"', '"slag": "skarp"'), '']);
  expect(fel.join(' ')).not.toContain('Maj-Britt');
});
