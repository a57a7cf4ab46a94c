import { describe, expect, test } from 'vitest';
import { lasYaml } from '../../../tests/fixtures/schablonfiler.ts';
import { faktaSchema } from './fakta.ts';
import { tidIndataSchema } from './indata.ts';
import { las } from '../formatfel.ts';
import { lasSchablon } from './las.ts';

type Fil = Record<string, unknown> & { rader: Record<string, unknown>[] };

/** A small correct file, changed before it is read. */
function fil(andra: (f: Fil) => void): unknown {
  const f: Fil = {
    format: 'likvard-schablon/1', id: 'prov/2025-07-01', kommun: 'prov', namn: 'Provschablon', uppdiktad: true, status: 'antagen', schablontyp: 'beslut', giltigFran: '2025-07-01',
    manadsfaktor: { varde: '52/12', kalla: 'antagen' },
    kallor: [{ id: 'k', namn: 'En källa', sakerhet: 'uppdiktad' }],
    fonster: [{ id: 'natt', namn: 'På natten', fran: '22:00', till: '07:00' }],
    rader: [{ insats: 'stad', namn: 'Städning', kategori: 'service', minuter: 60 }, { insats: 'tvatt', namn: 'Tvätt', kategori: 'service', minuter: 30 }],
  };
  andra(f);
  return f;
}
const rad = (f: Fil, andringar: Record<string, unknown>) => Object.assign(f.rader[0]!, andringar);
const meningar = (varde: unknown): string[] => {
  const svar = lasSchablon(varde);
  return svar.ok ? [] : svar.fel.map((x) => `${x.path.join('.')}: ${x.mening}`);
};

describe('fel i en schablonfil sägs på svenska med plats', () => {
  test('utan ändring är filen riktig', () => {
    expect(meningar(fil(() => {}))).toEqual([]);
  });

  const MINUTER = 'Minuter ska vara ett tal större än 0, ett intervall {min, max} eller null när källan inte anger någon tid. Ryms insatsen i en annan skrivs det med ingarI.';
  const fall: [string, (f: Fil) => void, string][] = [
    ['negativa minuter', (f) => rad(f, { minuter: -5 }), `rader.0.minuter: ${MINUTER}`],
    ['noll minuter', (f) => rad(f, { minuter: 0 }), `rader.0.minuter: ${MINUTER}`],
    ['minuter med decimalkomma', (f) => rad(f, { minuter: '1,5' }), `rader.0.minuter: ${MINUTER} Skriv 1.5, med punkt och utan citattecken.`],
    ['minuter som nästan är noll', (f) => rad(f, { minuter: 1e-12 }), 'rader.0.minuter: Minuter ska vara minst 0,01. Kontrollera talet.'],
    ['ett id utan datum', (f) => { f['id'] = 'prov'; }, 'id: id skrivs kommun/datum eller kommun/okant, till exempel kristianstad/okant.'],
    ['ett tak utan lista', (f) => { f['tak'] = [{ id: 't', insatser: 'stad', minuter: 60, per: 'vecka', text: 'Ett tak.' }]; }, 'tak.0.insatser: insatser ska vara en lista av insatser eller ordet alla.'],
    ['ingår i utan lista', (f) => { delete f.rader[0]!['minuter']; rad(f, { ingarI: 'tvatt', separatMinuter: 5 }); }, 'rader.0.ingarI: ingarI ska vara en lista av insatser eller ordet andra.'],
    ['ingår i något som inte är text', (f) => { delete f.rader[0]!['minuter']; rad(f, { ingarI: [5], separatMinuter: 5 }); }, 'rader.0.ingarI.0: En rad ska vara text, inte ”5”.'],
    ['en normal frekvens i text', (f) => rad(f, { normalFrekvens: 'varannan vecka' }), 'rader.0.normalFrekvens: Skriv hur ofta med antal, perN och enhet, till exempel antal 1, perN 2, enhet vecka för varannan vecka.'],
    ['minuter i text', (f) => rad(f, { minuter: 'en timme' }), `rader.0.minuter: ${MINUTER}`],
    ['ett omvänt intervall', (f) => rad(f, { minuter: { min: 45, max: 30 } }), 'rader.0.minuter: I ett intervall ska min vara mindre än max.'],
    ['en rad utan minuter', (f) => { delete f.rader[0]!['minuter']; }, 'rader.0: Raden ”stad” saknar minuter. Skriv ett tal, ett intervall eller null när källan inte anger någon tid.'],
    ['ett datum som inte finns', (f) => { f['giltigFran'] = '2025-02-30'; }, 'giltigFran: Datumet "2025-02-30" finns inte. Skriv ett datum som år-månad-dag, till exempel 2025-07-01.'],
    ['id och första dag säger olika', (f) => { f['giltigFran'] = '2025-08-01'; }, 'giltigFran: giltigFran och id säger olika. Skriv 2025-07-01 i giltigFran eller byt id.'],
    ['två rader för samma insats', (f) => rad(f, { insats: 'tvatt' }), 'rader: Insatsen ”tvatt” har två rader. Gör varianter i en rad.'],
    ['ingår i något som inte finns', (f) => { delete f.rader[0]!['minuter']; rad(f, { ingarI: ['morgonhjalp'], separatMinuter: 5 }); }, 'rader.0.ingarI: Insatsen ”morgonhjalp” finns inte i filen.'],
    ['minuter på en rad som ryms i en annan', (f) => rad(f, { ingarI: ['tvatt'], separatMinuter: 5 }), 'rader.0.minuter: En rad med ingarI får sin tid i separatMinuter, som gäller när insatsen står för sig själv.'],
    ['en cirkel av ingarI', (f) => { for (const [i, andra] of [[0, 'tvatt'], [1, 'stad']] as const) { delete f.rader[i]!['minuter']; Object.assign(f.rader[i]!, { ingarI: [andra], separatMinuter: 5 }); } }, 'rader.0.ingarI: ”stad” ingår i sig själv genom ingarI. Ta bort ett led i cirkeln.'],
    ['normal frekvens i en variant, där den inte skulle räknas', (f) => rad(f, { varianter: [{ id: 'a', namn: 'vid allergi', minuter: 10, normalFrekvens: { antal: 1, perN: 1, enhet: 'vecka' } }] }), 'rader.0.varianter.0.normalFrekvens: Nyckeln ”normalFrekvens” är okänd.'],
    ['ett okänt faktum', (f) => rad(f, { varianter: [{ id: 'a', namn: 'med hund', nar: { hund: 'ja' }, minuter: 10 }] }), 'rader.0.varianter.0.nar.hund: ”hund” är inget känt faktum. Välj bland hushall, delasMellan, delNr, antalBarn, alder, antalRum, tvattmaskin, samtyckerKamera, foljerMed, sangliggande, endastService, harOmvardnad, harService, niva, fonster eller beviljat.<insats>.'],
    ['ett värde som faktat inte kan ha', (f) => rad(f, { varianter: [{ id: 'a', namn: 'med maskin', nar: { alla: [{ tvattmaskin: 'ja' }] }, minuter: 10 }] }), 'rader.0.varianter.0.nar.alla.0.tvattmaskin: ”tvattmaskin” kan bara vara iBostaden, iFastigheten, saknas.'],
    ['ett tal som jämförs med text', (f) => rad(f, { varianter: [{ id: 'a', namn: 'många rum', nar: { antalRum: 'tre' }, minuter: 10 }] }), 'rader.0.varianter.0.nar.antalRum: ”antalRum” jämförs med tal eller gränser (minst, hogst, over, under).'],
    ['fönster som överlappar över midnatt', (f) => { f['fonster'] = [{ id: 'natt', namn: 'På natten', fran: '22:00', till: '07:00' }, { id: 'morgon', namn: 'På morgonen', fran: '06:00', till: '10:00' }]; }, 'fonster: Fönstren ”morgon” och ”natt” överlappar varandra. Flytta en gräns.'],
    ['ett klockslag som inte finns', (f) => { f['fonster'] = [{ id: 'natt', namn: 'På natten', fran: '24:00', till: '07:00' }]; }, 'fonster.0.fran: Klockslag skrivs TT:MM, till exempel 22:00.'],
    ['hål mellan timband', (f) => { f['timband'] = { avrundning: { stegMinuter: 1, riktning: 'ner' }, band: [{ id: 'a', namn: 'Låg', fran: 0, till: 2 }, { id: 'b', namn: 'Hög', fran: 3, till: null }] }; }, 'timband.band.1.fran: Bandet ”b” ska börja där ”a” slutar (2 timmar), annars finns ett hål eller ett överlapp.'],
    ['en månadsfaktor som tal', (f) => { f['manadsfaktor'] = { varde: 4.33, kalla: 'kommun' }; }, 'manadsfaktor.varde: Månadsfaktorn skrivs som text med ett tal eller bråk större än 0, till exempel "52/12".'],
    ['ett datum som tal', (f) => { f['giltigFran'] = 20250701; }, 'giltigFran: Skriv datumet som år-månad-dag, till exempel 2025-07-01.'],
    ['en månadsfaktor utan tal', (f) => { f['manadsfaktor'] = { varde: 'fyra', kalla: 'kommun' }; }, 'manadsfaktor.varde: Månadsfaktorn skrivs som text med ett tal eller bråk större än 0, till exempel "52/12".'],
    ['ett tak i både minuter och tillfällen', (f) => { f['tak'] = [{ id: 't', insatser: ['stad'], minuter: 60, tillfallen: 1, per: 'vecka', text: 'Ett tak.' }]; }, 'tak.0: Ett tak anges antingen i minuter eller i tillfallen.'],
    ['en härledd dag utan förklaring', (f) => { f['harledd'] = true; }, 'harledd: En härledd dag behöver giltigFran och harleddUr som säger hur dagen härletts.'],
    ['rader av olika schablontyp', (f) => rad(f, { schablontyp: 'avgift' }), 'rader.0.schablontyp: Nyckeln ”schablontyp” är okänd.'],
  ];
  test.each(fall)('%s', (_namn, andra, vantad) => {
    expect(meningar(fil(andra)).join('\n')).toContain(vantad);
  });

  test.each([-5, 0, 1e-12])('minuterna %s ger ett fel, inte två', (minuter) => {
    expect(meningar(fil((f) => rad(f, { minuter })))).toHaveLength(1);
  });

  test('ett fel id ger ett fel, och inget om första dagen', () => {
    expect(meningar(fil((f) => { f['id'] = 'prov'; }))).toHaveLength(1);
  });

  test('flera källor kräver källa på varje rad', () => {
    const fel = meningar(fil((f) => { f['kallor'] = [{ id: 'k', namn: 'En källa', sakerhet: 'press' }, { id: 'l', namn: 'En till', sakerhet: 'press' }]; }));
    expect(fel).toEqual(['rader.0.kalla: Raden ”stad” behöver en källa, eftersom filen har flera.', 'rader.1.kalla: Raden ”tvatt” behöver en källa, eftersom filen har flera.']);
  });

  test('en fil av annat slag känns igen på första raden', () => {
    expect(meningar({ ...(lasYaml('nacka/okant') as object), format: 'likvard-riktlinje/1' })).toContain('format: Första raden ska vara ”format: likvard-schablon/1”.');
  });
});

describe('indata till kommandot', () => {
  const fel = (varde: unknown) => {
    const svar = las(tidIndataSchema, varde);
    return svar.ok ? [] : svar.fel.map((x) => `${x.path.join('.')}: ${x.mening}`);
  };
  const tillfallen = { antal: 1, perN: 1, enhet: 'vecka' };

  test('det minsta som går att räkna', () => {
    expect(fel({ beviljat: [{ insats: 'stad', tillfallen }] })).toEqual([]);
    expect(fel({ fakta: {}, beviljat: [{ insats: 'stad', tillfallen: null }] })).toEqual([]);
  });

  test.each([
    ['härlett faktum', { fakta: { endastService: 'ja' }, beviljat: [] }, '”endastService” härleds ur de beviljade insatserna och skrivs inte bland fakta. Ta bort raden.'],
    ['okänt faktum', { fakta: { husdjur: 'ja' }, beviljat: [] }, 'Faktat ”husdjur” finns inte.'],
    ['fel värde', { fakta: { hushall: 'ensam' }, beviljat: [] }, '”hushall” ska vara ett av ensamboende, sammanboende.'],
    ['halva barn', { fakta: { antalBarn: 1.5 }, beviljat: [] }, '”antalBarn” ska vara ett heltal från 0 till 20.'],
    ['en del som inte finns', { fakta: { hushall: 'sammanboende', delasMellan: 3, delNr: 5 }, beviljat: [] }, '”delNr” är 5, men tiden delas på 3. Skriv 1 till 3.'],
    ['ensamboende som delar', { fakta: { hushall: 'ensamboende', delasMellan: 2 }, beviljat: [] }, '”hushall” är ensamboende, men ”delasMellan” är 2. Rätta det som är fel.'],
    ['avsteg utan motivering', { beviljat: [{ insats: 'stad', tillfallen, tid: { minuterPerTillfalle: 10, orsak: 'halsa', motivering: '' } }] }, 'Skriv varför tiden avviker för den här personen.'],
    ['negativ tid', { beviljat: [{ insats: 'stad', tillfallen, tid: { minuterPerTillfalle: -1, orsak: 'halsa', motivering: 'x' } }] }, 'Minuter per tillfälle ska vara ett tal som är 0 eller större.'],
    ['minuter med decimalkomma', { beviljat: [{ insats: 'stad', tillfallen, valdaMinuter: '22,5' }] }, 'Valda minuter ska vara ett tal större än 0. Skriv 22.5, med punkt och utan citattecken.'],
    ['vald tid noll', { beviljat: [{ insats: 'stad', tillfallen, valdaMinuter: 0 }] }, 'Valda minuter ska vara ett tal större än 0.'],
    ['orimligt lång vald tid', { beviljat: [{ insats: 'stad', tillfallen, valdaMinuter: 1e300 }] }, 'Minuterna är orimligt många. Kontrollera talet.'],
    ['fem personal', { beviljat: [{ insats: 'stad', tillfallen, dubbelbemanning: 5 }] }, 'dubbelbemanning ska vara true, false eller antal personal, 1 till 4.'],
    ['dubbelbemanning i ord', { beviljat: [{ insats: 'stad', tillfallen, dubbelbemanning: 'ja' }] }, 'dubbelbemanning ska vara true, false eller antal personal, 1 till 4.'],
    ['tillfällen med decimalkomma', { beviljat: [{ insats: 'stad', tillfallen: { ...tillfallen, antal: '1,5' } }] }, 'Antal tillfällen ska vara ett tal, till exempel 1. Skriv 1.5, med punkt och utan citattecken.'],
    ['för många tillfällen', { beviljat: [{ insats: 'stad', tillfallen: { ...tillfallen, antal: 1e21 } }] }, 'Antal tillfällen ska vara högst 1000. Kontrollera talet.'],
    ['för lång period', { beviljat: [{ insats: 'stad', tillfallen: { ...tillfallen, perN: 61 } }] }, 'perN ska vara högst 60. Välj en större enhet.'],
    ['tillfällen i ord', { beviljat: [{ insats: 'stad', tillfallen: 'varje vecka' }] }, 'Skriv hur ofta med antal, perN och enhet, till exempel antal 1, perN 2, enhet vecka för varannan vecka.'],
    ['beviljat är ingen lista', { beviljat: { stad: 1 } }, 'beviljat ska vara en lista med de beviljade insatserna.'],
    ['inga tillfällen', { beviljat: [{ insats: 'stad', tillfallen: { antal: 0, perN: 1, enhet: 'vecka' } }] }, 'Antal tillfällen ska vara större än 0.'],
  ])('%s', (_namn, varde, vantad) => {
    expect(fel(varde).join('\n')).toContain(vantad);
  });

  test('ett ifyllt faktablad läses som det är', () => {
    expect(faktaSchema.parse({ hushall: 'sammanboende', delasMellan: 2, antalRum: 3 })).toEqual({ hushall: 'sammanboende', delasMellan: 2, antalRum: 3 });
  });
});
