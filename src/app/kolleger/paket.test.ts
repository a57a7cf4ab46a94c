// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { listradFor } from '@rules/arende/listrad.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { skapaNyckelpar, skrivPaket, skrivVisitkort } from '@storage/paket/index.ts';
import { MENING } from '@storage/meningar.ts';
import { ID, ansokan, klarForBeslut, utredd } from '../../../tests/ui/fall.ts';
import { IDAG, NU, type Testtjanster, testId, testtjanster } from '../../../tests/ui/tjanster.ts';
import type { Installningar } from '../start/installningar.ts';
import { type Paket, paketFor } from './paket.ts';
import { laggTillKollega, listaKolleger, noteraJamfort, provaVisitkort } from './register.ts';
import type { Arendeval } from './ta-emot-paket.ts';

interface Person extends Testtjanster {
  readonly paket: Paket;
  installningar: Installningar;
}

/** Someone with a vault of her own. */
function person(namn: string): Person {
  const tjanster = testtjanster();
  const jag = { ...tjanster, installningar: { ...tjanster.installningar, anvandare: namn } };
  const paket = paketFor(
    {
      lager: jag.lager,
      installningar: () => jag.installningar,
      andraInstallningar: async (andring) => {
        jag.installningar = andring(jag.installningar);
        return { ok: true, nya: jag.installningar };
      },
    },
    jag,
  );
  return Object.assign(jag, { paket });
}
async function lyckas<T extends { readonly ok: boolean }>(svar: Promise<T>): Promise<Extract<T, { readonly ok: true }>> {
  const s = await svar;
  if (!s.ok) throw new Error(JSON.stringify(s));
  return s as Extract<T, { readonly ok: true }>;
}
async function kanner(vem: Person, annan: Person, jamfort: string | null = NU): Promise<string> {
  const { kort } = await lyckas(annan.paket.visitkort());
  await lyckas(laggTillKollega(vem, kort, jamfort));
  const { kolleger } = await lyckas(listaKolleger(vem.lager));
  return kolleger.find(({ kollega }) => kollega.mottagare === kort.mottagare)?.id ?? '';
}
const spara = async (vem: Person, arende: Arende, rev = 0) => lyckas(vem.lager.sparaArende({ id: arende.id, dokument: arende, listrad: listradFor(arende, {}, IDAG), handelse: { slag: 'SKAPAD', nar: NU, vem: vem.installningar.anvandare }, forvantadRev: rev }));
const arendet = async (vem: Person, id = ID) => (await lyckas(vem.lager.oppnaArende(id))).varde;
const loggen = async (vem: Person, id = ID) => (await lyckas(vem.lager.handelser(id))).poster.map(({ handelse }) => handelse);
const oppnat = async (vem: Person, fil: Blob) => (await lyckas(vem.paket.oppna(fil))).paket;
const val = (...v: Arendeval[]) => new Map(v.entries());

let tekla: Person;
let rune: Person;
let runeId: string;
beforeEach(async () => {
  tekla = person('Tekla Brännström');
  rune = person('Rune Ask');
  runeId = await kanner(tekla, rune);
  await kanner(rune, tekla);
});

const skicka = (mer = {}) => tekla.paket.skapa({ arenden: [ID], till: [runeId], ...mer });

describe('nycklarna', () => {
  test('görs första gången och är sedan desamma', async () => {
    const nykomling = person('Ny');
    expect(nykomling.installningar.nyckelpar).toBeUndefined();
    const [ett, tva] = [await lyckas(nykomling.paket.visitkort()), await lyckas(nykomling.paket.visitkort())];
    expect(tva).toEqual(ett);
    expect(nykomling.installningar.nyckelpar?.mottagare).toBe(ett.kort.mottagare);
  });
});

describe('att skicka ett ärende till en kollega', () => {
  test('det kommer fram som det var, med avsändare, logg och vem som är handläggare', async () => {
    await spara(tekla, ansokan());
    const skapat = await lyckas(skicka());
    expect(skapat).toMatchObject({ namn: `likvard-${IDAG}.likvard`, arenden: 1 });
    const paket = await oppnat(rune, skapat.fil);
    expect(paket).toMatchObject({ avsandare: { namn: 'Tekla Brännström', kand: 'jamford' }, slag: 'kolleger', skapad: NU, arenden: [{ ok: true, jamforelse: 'ny', arende: ansokan() }] });
    expect((await rune.lager.oppnaArende(ID)).ok).toBe(false);

    expect((await rune.paket.taEmot(paket, { val: val('taEmot'), taOver: false })).mottagna).toEqual([{ ok: true, id: ID, namn: 'VON-EX 2026/0417, Maj-Britt Alm' }]);
    expect(await arendet(rune)).toEqual(ansokan());
    const [mottaget] = await loggen(rune);
    expect(mottaget).toMatchObject({ slag: 'MOTTAGET', vem: 'Rune Ask', utbyte: { med: ['Tekla Brännström'], loggHel: true, logg: [{ slag: 'SKAPAD', nar: NU, vem: 'Tekla Brännström' }] } });
    expect((await loggen(tekla)).at(-1)).toMatchObject({ slag: 'SKICKAT', vem: 'Tekla Brännström', utbyte: { med: ['Rune Ask'] } });
    expect(await arendet(tekla)).toEqual(ansokan());
  });

  test('mottagaren kan ta över som handläggare', async () => {
    await spara(tekla, ansokan());
    const paket = await oppnat(rune, (await lyckas(skicka())).fil);
    await rune.paket.taEmot(paket, { val: val('taEmot'), taOver: true });
    expect((await arendet(rune)).handlaggare).toBe('Rune Ask');
  });

  test('ett skarpt ärende går inte till någon som inte är jämförd, ett påhittat gör det', async () => {
    const ny = person('Nils Ny');
    const id = await kanner(tekla, ny, null);
    await spara(tekla, ansokan());
    expect(await tekla.paket.skapa({ arenden: [ID], till: [runeId, id] })).toMatchObject({ ok: false, mening: expect.stringMatching(/^Du har inte jämfört fingeravtrycket med Nils Ny\./) });
    expect((await loggen(tekla)).map(({ slag }) => slag)).toEqual(['SKAPAD']);

    await spara(tekla, { ...ansokan(), slag: 'ovning' }, 1);
    const { fil } = await lyckas(tekla.paket.skapa({ arenden: [ID], till: [id] }));
    expect((await oppnat(ny, fil)).avsandare.kand).toBe('okand');

    await spara(tekla, ansokan(), 3);
    const { kolleger } = await lyckas(listaKolleger(tekla.lager));
    for (const rad of kolleger.filter((k) => k.id === id)) await lyckas(noteraJamfort(tekla.lager, rad, NU));
    await lyckas(tekla.paket.skapa({ arenden: [ID], till: [id] }));
  });

  test('loggen som inte gick att skriva: ingen fil', async () => {
    await spara(tekla, ansokan());
    const spararInte = { ...tekla.lager, sparaArende: async () => ({ ok: false as const, orsak: 'fullt' as const, mening: MENING.fullt }) };
    const paket = paketFor({ lager: spararInte, installningar: () => tekla.installningar, andraInstallningar: async () => ({ ok: false, mening: '' }) }, tekla);
    expect(await paket.skapa({ arenden: [ID], till: [runeId] })).toMatchObject({ ok: false, mening: expect.stringMatching(/^Ingen fil är gjord.*full/) });
  });

  test.each([
    ['ett ärende som inte finns', { arenden: [testId(77)] }, /^Ett av ärendena gick inte att läsa/],
    ['en mottagare som är borttagen', { till: [testId(78)] }, /^En av mottagarna finns inte längre/],
    ['ingen mottagare', { till: [] }, /^Välj minst en mottagare/],
    ['inget ärende', { arenden: [] }, /^Välj minst ett ärende/],
  ])('%s: sägs', async (_, mer, mening) => {
    await spara(tekla, ansokan());
    expect(await skicka(mer)).toMatchObject({ ok: false, mening: expect.stringMatching(mening) });
  });
});

describe('till sig själv', () => {
  test('ett beslutat ärende läses igen när det är borta ur valvet, med sina frysta texter, utan att något skrivs', async () => {
    const fryst = { nar: NU, motor: '1', lagutgava: 'sol2025' as const, versioner: {}, underlag: {}, texter: [{ rubrik: 'Beslut' }], tid: null };
    const arende: Arende = { ...(await klarForBeslut()), fryst };
    await spara(tekla, arende);
    const skapat = await lyckas(tekla.paket.skapa({ arenden: [ID], till: 'migSjalv' }));
    expect(skapat.utbyten.size).toBe(0);
    expect((await loggen(tekla)).map(({ slag }) => slag)).toEqual(['SKAPAD']);
    await lyckas(tekla.lager.taBortArende(ID, 1));
    const paket = await oppnat(tekla, skapat.fil);
    expect(paket).toMatchObject({ avsandare: { kand: 'jag' }, slag: 'migSjalv' });
    const [rad] = paket.arenden;
    expect(rad?.ok && rad.arende.fryst?.texter).toEqual(arende.fryst?.texter);
    expect(arende.fryst).not.toBeNull();
    expect((await tekla.lager.oppnaArende(ID)).ok).toBe(false);
    expect((await rune.paket.oppna(skapat.fil)).ok).toBe(false);
  });
});

describe('ett ärende som redan finns', () => {
  async function framOchTillbaka(har: (a: Arende) => Arende, dar: (a: Arende) => Arende) {
    const runesTekla = (await lyckas(listaKolleger(rune.lager))).kolleger[0]?.id ?? '';
    await spara(tekla, ansokan());
    await rune.paket.taEmot(await oppnat(rune, (await lyckas(skicka())).fil), { val: val('taEmot'), taOver: false });
    await spara(rune, dar(await arendet(rune)), 1);
    await spara(tekla, har(await arendet(tekla)), 2);
    const { fil } = await lyckas(rune.paket.skapa({ arenden: [ID], till: [runesTekla] }));
    return oppnat(tekla, fil);
  }
  const orord = (a: Arende) => a;
  const andrar = (arendenummer: string) => (a: Arende) => ({ ...a, arendenummer });

  test.each([
    ['orört på båda hållen', orord, orord, 'lika'],
    ['ändrat hos kollegan', orord, andrar('2'), 'nyareDar'],
    ['ändrat här', andrar('2'), orord, 'nyareHar'],
    ['ändrat på båda', andrar('2'), andrar('3'), 'badaAndrade'],
  ] as const)('%s: %s', async (_, har, dar, svar) => {
    const { arenden } = await framOchTillbaka(har, dar);
    expect(arenden).toMatchObject([{ ok: true, jamforelse: svar, harNamn: expect.stringContaining('Maj-Britt Alm') }]);
  });

  test('ersatt: samma ärende, kollegans ord, en logg som går vidare och bär med sig hela vägen', async () => {
    const paket = await framOchTillbaka(orord, andrar('2'));
    expect((await tekla.paket.taEmot(paket, { val: val('ersatt'), taOver: false })).mottagna).toMatchObject([{ ok: true, id: ID }]);
    expect((await arendet(tekla)).arendenummer).toBe('2');
    const logg = await loggen(tekla);
    expect(logg.map(({ slag }) => slag)).toEqual(['SKAPAD', 'SKICKAT', 'SKAPAD', 'MOTTAGET']);
    expect(logg.at(-1)?.utbyte?.logg?.map(({ slag, vem }) => `${slag} ${vem}`)).toEqual(['SKAPAD Tekla Brännström', 'MOTTAGET Rune Ask', 'SKAPAD Rune Ask']);
  });

  test('behåll båda: ett nytt ärende märkt kopia, och det gamla orört', async () => {
    const paket = await framOchTillbaka(andrar('1'), andrar('2'));
    const [svar] = (await tekla.paket.taEmot(paket, { val: val('behallBada'), taOver: false })).mottagna;
    const id = svar?.ok ? svar.id : '';
    expect(id).not.toBe(ID);
    expect(await arendet(tekla, id)).toMatchObject({ id, arendenummer: '2 (kopia)' });
    expect((await arendet(tekla)).arendenummer).toBe('1');
  });

  test('ändrat här sedan paketet öppnades: inget skrivs över', async () => {
    const paket = await framOchTillbaka(orord, andrar('2'));
    await spara(tekla, andrar('9')(await arendet(tekla)), 3);
    expect((await tekla.paket.taEmot(paket, { val: val('ersatt'), taOver: false })).mottagna).toMatchObject([{ ok: false, mening: expect.stringContaining('har ändrats här') }]);
    expect((await arendet(tekla)).arendenummer).toBe('9');
  });
});

describe('ett paket med ärenden som inte går att lita på', () => {
  async function fran(arenden: readonly unknown[], handelser: readonly unknown[] = []) {
    const nycklar = await skapaNyckelpar();
    const mottagare = (await lyckas(rune.paket.visitkort())).kort.mottagare;
    return lyckas(skrivPaket({ avsandare: { ...nycklar, namn: 'Tekla Brännström' }, mottagare: [mottagare], slag: 'kolleger', skapad: NU, arenden: arenden.map((arende) => ({ arende, handelser, loggHel: true })) }));
  }

  test('namnet räcker inte: den som heter som en kollega men har andra nycklar är okänd', async () => {
    expect((await oppnat(rune, (await fran([ansokan()])).fil)).avsandare).toMatchObject({ namn: 'Tekla Brännström', kand: 'okand' });
  });

  test('det som inte går att läsa nämns, och resten går att ta emot', async () => {
    const saknar = { ...ansokan({ id: testId(5) }), versioner: { ...ansokan().versioner, riktlinje: 'annankommun/2030-01-01' } };
    const { fil } = await fran([{ version: 99 }, 'hej', ansokan({ id: 'inteslumpat' }), ansokan(), ansokan(), saknar, utredd({ id: testId(6) })]);
    const paket = await oppnat(rune, fil);
    expect(paket.arenden.map((rad) => (rad.ok ? rad.jamforelse : rad.mening))).toEqual([
      expect.stringContaining('nyare'), expect.stringContaining('version'), expect.stringContaining('id'), 'ny', expect.stringContaining('två gånger'), 'ny', 'ny',
    ]);
    const { mottagna } = await rune.paket.taEmot(paket, { val: new Map(paket.arenden.map((_, i) => [i, 'taEmot'])), taOver: false });
    expect(mottagna.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(mottagna[1]).toMatchObject({ mening: expect.stringContaining('annankommun') });
    expect(await lyckas(rune.lager.listaArenden())).toMatchObject({ rader: [{ id: ID }, { id: testId(6) }] });
  });

  test('en logg av skräp stör inte: det som är händelser är kvar, och det sägs att den inte är hel', async () => {
    const { fil } = await fran([ansokan()], [{ slag: 'SKAPAD', nar: NU, vem: 'X\u{202e}' }, null, 'x', { slag: '<b>', nar: NU, vem: 'x' }, { slag: 'FRAMTIDA', nar: NU, vem: 'Y', utbyte: { med: [1], summa: 'x' } }]);
    const [rad] = (await oppnat(rune, fil)).arenden;
    expect(rad).toMatchObject({ loggHel: false, logg: [{ slag: 'SKAPAD', vem: 'X' }, { slag: 'FRAMTIDA', vem: 'Y' }] });
  });
});

describe('registret', () => {
  test('visitkort: eget, redan tillagt, skräp och samma namn med andra nycklar sägs', async () => {
    const { kolleger } = await lyckas(listaKolleger(tekla.lager));
    const mitt = await lyckas(tekla.paket.visitkort());
    const text = async (vem: Person) => skrivVisitkort((await lyckas(vem.paket.visitkort())).kort);
    const prova = async (t: string) => provaVisitkort(t, kolleger, mitt.fingeravtryck);
    expect(await prova(await text(tekla))).toMatchObject({ ok: false, mening: expect.stringContaining('ditt eget') });
    expect(await prova(await text(rune))).toMatchObject({ ok: false, mening: expect.stringContaining('finns redan') });
    expect(await prova('hej')).toMatchObject({ ok: false });
    expect(await prova(await text(person('Rune Ask')))).toMatchObject({ ok: true, sammaNamn: true });
    expect(await prova(await text(person('Annan')))).toMatchObject({ ok: true, sammaNamn: false });
  });
});
