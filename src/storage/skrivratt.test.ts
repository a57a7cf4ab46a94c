import { afterEach, expect, test, vi } from 'vitest';
import { nyttId } from './index.ts';
import { type Flikar, skapaFlikar } from './flikar.ts';
import { type Skrivratt, skapaSkrivratt } from './skrivratt.ts';

const namn = `prov-${crypto.randomUUID()}`;
const oppna: { readonly flikar: Flikar; readonly ratt: Skrivratt }[] = [];

function flik(id: string, spara: () => Promise<boolean> = async () => true): Skrivratt {
  const flikar = skapaFlikar(namn);
  const ratt = skapaSkrivratt(namn, flikar, id, spara);
  oppna.push({ flikar, ratt });
  return ratt;
}
const blir = (ratt: Skrivratt, lage: string) => vi.waitFor(() => expect(ratt.lage()).toBe(lage), { timeout: 5000 });

afterEach(() => {
  for (const { flikar, ratt } of oppna.splice(0)) {
    ratt.slapp();
    flikar.stang();
  }
});

test('den första fliken skriver, den andra följer, och ett annat ärende är fritt', async () => {
  const id = nyttId();
  const a = flik(id);
  await blir(a, 'skriver');
  const b = flik(id);
  await blir(b, 'foljer');
  await blir(flik(nyttId()), 'skriver');
  expect(a.lage()).toBe('skriver');
});

test('den som följer skriver när den andra stänger ärendet', async () => {
  const id = nyttId();
  const a = flik(id);
  await blir(a, 'skriver');
  const b = flik(id);
  await blir(b, 'foljer');
  a.slapp();
  await blir(b, 'skriver');
  expect(b.lage()).toBe('skriver');
});

test('den som tar över skriver först när den andra har sparat', async () => {
  const id = nyttId();
  const handelser: string[] = [];
  const a = flik(id, async () => {
    handelser.push(`sparar som ${a.lage()}`);
    await new Promise((klar) => setTimeout(klar, 50));
    handelser.push('sparat');
    return true;
  });
  await blir(a, 'skriver');
  const b = flik(id);
  await blir(b, 'foljer');
  expect(await b.taOver()).toBe(true);
  handelser.push('övertaget');
  expect(handelser).toEqual(['sparar som foljer', 'sparat', 'övertaget']);
  expect([a.lage(), b.lage()]).toEqual(['foljer', 'skriver']);
});

test('bland tre flikar får den som ber skrivrätten, och den som lämnade får den tillbaka när den stänger', async () => {
  const id = nyttId();
  const a = flik(id);
  await blir(a, 'skriver');
  const b = flik(id);
  const c = flik(id);
  await blir(c, 'foljer');
  expect(await c.taOver()).toBe(true);
  await vi.waitFor(() => expect([a, b, c].map((r) => r.lage())).toEqual(['foljer', 'foljer', 'skriver']), { timeout: 5000 });
  b.slapp();
  c.slapp();
  await blir(a, 'skriver');
});

test('ord som inte går att spara håller kvar skrivrätten', async () => {
  const id = nyttId();
  const a = flik(id, async () => false);
  await blir(a, 'skriver');
  const b = flik(id);
  await blir(b, 'foljer');
  expect(await b.taOver()).toBe(false);
  expect([a.lage(), b.lage()]).toEqual(['skriver', 'foljer']);
});

test('en flik som inte svarar går att gå förbi', async () => {
  const id = nyttId();
  const a = flik(id, () => new Promise<boolean>(() => undefined));
  await blir(a, 'skriver');
  const b = flik(id);
  await blir(b, 'foljer');
  expect(await b.taOver()).toBe(true);
  await blir(a, 'foljer');
  expect(b.lage()).toBe('skriver');
});

test('skrivrätten går fram och tillbaka utan att båda någonsin skriver', async () => {
  const id = nyttId();
  const a = flik(id);
  await blir(a, 'skriver');
  const b = flik(id);
  await blir(b, 'foljer');
  let bada = 0;
  const rakna = () => {
    if (a.lage() === 'skriver' && b.lage() === 'skriver') bada += 1;
  };
  a.prenumerera(rakna);
  b.prenumerera(rakna);
  for (const [tar, lamnar] of [[b, a], [a, b], [b, a], [a, b]] as const) {
    expect(await tar.taOver()).toBe(true);
    await blir(lamnar, 'foljer');
    expect(tar.lage()).toBe('skriver');
  }
  expect(bada).toBe(0);
});
