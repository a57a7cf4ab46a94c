import { describe, expect, test } from 'vitest';
import type { Kuvert } from './kuvert.ts';
import { type Lager, nyttId } from './index.ts';
import { type Prov, lyckas, nyFlik, nyttDatabaslager, oppetIgen } from './testhjalp.ts';
import { lasVittne, sparaVittne } from './valv/markor.ts';
import type { Valv } from './valv/valv.ts';

const spara = async (lager: Lager<Prov>, id: string, rev: number) =>
  lyckas(await lager.sparaArende({ id, dokument: { version: 1, ord: `rev ${rev}` }, listrad: { namn: 'Aina' }, handelse: { slag: 'ändrat' }, forvantadRev: rev }));
const lista = async (lager: Lager<Prov>) => lyckas(await lager.listaArenden());
/** Waits until what is remembered outside the database has changed and then stood still. */
async function minns(namn: string, fore: string | null): Promise<void> {
  await expect.poll(() => lasVittne(namn)).not.toBe(fore);
  for (let text = null as string | null; text !== lasVittne(namn); ) {
    text = lasVittne(namn);
    await new Promise((klar) => setTimeout(klar, 60));
  }
}
/** Every row of the vault, to be put back later: an older copy of the browser's files. */
const bild = ({ databas }: Valv) => Promise.all(databas.tables.map(async (t) => ({ namn: t.name, rader: (await t.toArray()) as Kuvert[] })));
async function laggTillbaka({ databas }: Valv, tabeller: Awaited<ReturnType<typeof bild>>): Promise<void> {
  for (const { namn, rader } of tabeller) {
    await databas.table(namn).clear();
    await databas.table(namn).bulkPut(rader);
  }
}

async function medArenden(antal: number) {
  const { valv, lager } = await nyttDatabaslager();
  await lista(lager);
  await minns(valv.namn, null);
  const idn = Array.from({ length: antal }, nyttId);
  for (const id of idn) {
    const fore = lasVittne(valv.namn);
    await spara(lager, id, 0);
    await minns(valv.namn, fore);
  }
  return { valv, lager, idn };
}
/** The same vault in another tab, after a lock. */
const igen = async ({ namn }: Valv) => {
  const valv = await oppetIgen(namn);
  return { valv, lager: nyFlik(valv) };
};

describe('det som minns utanför databasen', () => {
  test('är förseglat: inga tal går att läsa', async () => {
    const { valv } = await medArenden(3);
    expect(lasVittne(valv.namn)).toMatch(/^[0-9a-f]{24}\.[0-9a-f]+$/);
    const andra = (await nyttDatabaslager()).valv;
    // Sealed by another vault it says nothing, and stops nothing.
    sparaVittne(andra.namn, lasVittne(valv.namn));
    expect((await lista(nyFlik(andra))).saknade).toBeNull();
  });

  test('är allt som det ska sägs ingenting, hur mycket som än sparas och tas bort i två flikar', async () => {
    const { valv, lager, idn } = await medArenden(3);
    const { lager: andra } = await igen(valv);
    await lista(andra);
    const [a = '', b = '', c = ''] = idn;
    for (let rev = 1; rev < 6; rev += 1) await spara(rev % 2 ? lager : andra, a, rev);
    lyckas(await andra.taBortArende(b, 1));
    await spara(lager, nyttId(), 0);
    lyckas(await lager.taBortArende(c, 1));
    await spara(andra, nyttId(), 0);
    await new Promise((klar) => setTimeout(klar, 200));
    for (const flik of [lager, andra, (await igen(valv)).lager]) expect((await lista(flik)).saknade).toBeNull();
  });

  test('hela databasen från en tidigare dag: färre ärenden sägs med båda talen', async () => {
    const { valv, lager } = await medArenden(2);
    const gammal = await bild(valv);
    const fore = lasVittne(valv.namn);
    await spara(lager, nyttId(), 0);
    await minns(valv.namn, fore);
    await laggTillbaka(valv, gammal);
    const { lager: nu } = await igen(valv);
    expect((await lista(nu)).saknade).toMatchObject({ antal: 1, mening: expect.stringContaining('Här fanns 3 ärenden senast. Nu finns 2.') as string });
  });

  test('lika många ärenden men äldre ord märks också', async () => {
    const { valv, lager, idn } = await medArenden(2);
    const gammal = await bild(valv);
    const fore = lasVittne(valv.namn);
    await spara(lager, idn[0] ?? '', 1);
    await spara(lager, idn[0] ?? '', 2);
    await minns(valv.namn, fore);
    await laggTillbaka(valv, gammal);
    const { lager: nu } = await igen(valv);
    expect((await lista(nu)).saknade).toMatchObject({ antal: 0, mening: expect.stringContaining('2 sparningar saknas') as string });
    // Said until a person has taken it in, also after more has been saved.
    await spara(nu, idn[1] ?? '', 1);
    expect((await lista((await igen(valv)).lager)).saknade).not.toBeNull();
    lyckas(await nu.godtaForlust());
    expect((await lista(nu)).saknade).toBeNull();
    expect((await lista((await igen(valv)).lager)).saknade).toBeNull();
  });

  test('rader borta och manifestet med dem: räknas mot det som minns', async () => {
    const { valv } = await medArenden(3);
    await Promise.all([valv.databas.manifest.clear(), valv.databas.arenden.clear(), valv.databas.listrader.clear()]);
    expect((await lista((await igen(valv)).lager)).saknade).toMatchObject({ antal: 3 });
  });

  test('saknade rader som någon har godtagit sägs inte igen, men nästa förlust gör det', async () => {
    const { valv, lager, idn } = await medArenden(3);
    const ta = (id = '') => Promise.all([valv.databas.arenden.delete(id), valv.databas.listrader.delete(id)]);
    await ta(idn[0]);
    expect((await lista(lager)).saknade?.antal).toBe(1);
    lyckas(await lager.godtaForlust());
    expect((await lista(lager)).saknade).toBeNull();
    await ta(idn[1]);
    expect((await lista(lager)).saknade?.mening).toContain('Här fanns 2 ärenden senast. Nu finns 1.');
  });
});
