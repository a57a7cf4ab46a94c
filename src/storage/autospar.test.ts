import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Autosparalternativ, skapaAutospar } from './autospar.ts';

type Svar = { ok: true } | { ok: false; orsak: 'konflikt'; mening: string; deras: string } | { ok: false; orsak: 'fullt'; mening: string };
const KONFLIKT: Svar = { ok: false, orsak: 'konflikt', mening: 'sparat i en annan flik', deras: 'deras ord' };
const FULLT: Svar = { ok: false, orsak: 'fullt', mening: 'disken är full' };

/** A save whose answers the test gives, and which notes what was written and how many writes were under way at once. */
function provspar(alternativ: Partial<Autosparalternativ<string, Svar>> = {}) {
  const skrivna: string[] = [];
  const vantar: ((svar: Svar | Error) => void)[] = [];
  let samtidiga = 0;
  let flestSamtidiga = 0;
  const spara = async (varde: string): Promise<Svar> => {
    skrivna.push(varde);
    samtidiga += 1;
    flestSamtidiga = Math.max(flestSamtidiga, samtidiga);
    const svar = await new Promise<Svar | Error>((klar) => vantar.push(klar));
    samtidiga -= 1;
    if (svar instanceof Error) throw svar;
    return svar;
  };
  const autospar = skapaAutospar<string, Svar>({ spara, klocka: () => new Date().toISOString(), vila: 400, hogst: 1500, ...alternativ });
  const slag: string[] = [];
  autospar.prenumerera(() => slag.push(autospar.lage().slag));
  const svara = async (svar: Svar | Error = { ok: true }) => {
    vantar.shift()?.(svar);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autospar, skrivna, svara, slag, flest: () => flestSamtidiga, vantande: () => vantar.length };
}
const ga = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-07-01T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('pausen', () => {
  test('inget sparas förrän man vilat, sedan det senaste', async () => {
    const { autospar, skrivna, svara, slag } = provspar();
    expect(autospar.lage()).toEqual({ slag: 'sparat', nar: null });
    autospar.andra('h');
    await ga(399);
    autospar.andra('he');
    await ga(399);
    autospar.andra('hej');
    expect(skrivna).toEqual([]);
    await ga(400);
    expect(skrivna).toEqual(['hej']);
    await svara();
    expect(autospar.lage()).toEqual({ slag: 'sparat', nar: '2025-07-01T08:00:01.198Z' });
    expect(slag).toEqual(['osparat', 'sparar', 'sparat']);
  });

  test('den som skriver utan paus får ändå sparat inom en och en halv sekund', async () => {
    const { autospar, skrivna } = provspar();
    for (let ms = 0; ms < 1500; ms += 100) {
      autospar.andra(`ord ${ms}`);
      await ga(100);
    }
    expect(skrivna).toEqual(['ord 1400']);
  });

  test('den längsta väntan räknas om efter varje sparande', async () => {
    const { autospar, skrivna, svara } = provspar();
    for (let ms = 0; ms < 6000; ms += 100) {
      autospar.andra(`ord ${ms}`);
      await ga(100);
      await svara();
    }
    expect(skrivna).toEqual(['ord 1400', 'ord 2900', 'ord 4400', 'ord 5900']);
  });
});

describe('ett sparande i taget, det senaste vinner', () => {
  test('hundra snabba ändringar under ett långsamt sparande blir ett sparande till', async () => {
    const { autospar, skrivna, svara, flest } = provspar();
    autospar.andra('första');
    await ga(400);
    for (let i = 0; i < 100; i += 1) {
      autospar.andra(`ändring ${i}`);
      await ga(20);
    }
    expect(skrivna).toEqual(['första']);
    await svara();
    expect(skrivna).toEqual(['första', 'ändring 99']);
    await svara();
    expect(autospar.lage().slag).toBe('sparat');
    expect(flest()).toBe(1);
  });

  test('ord skrivna under ett sparande gör inte läget sparat', async () => {
    const { autospar, svara, skrivna } = provspar();
    autospar.andra('ett');
    await ga(400);
    autospar.andra('två');
    await svara();
    expect(autospar.lage().slag).toBe('osparat');
    await ga(400);
    expect(skrivna).toEqual(['ett', 'två']);
    await svara();
    expect(autospar.lage().slag).toBe('sparat');
  });
});

describe('när det inte går', () => {
  test('felet syns, orden finns kvar och nästa ändring försöker igen', async () => {
    const { autospar, skrivna, svara } = provspar();
    autospar.andra('ett');
    await ga(400);
    await svara(FULLT);
    expect(autospar.lage()).toEqual({ slag: 'fel', mening: 'disken är full' });
    await ga(60_000);
    expect(skrivna).toEqual(['ett']);
    autospar.andra('ett två');
    expect(autospar.lage().slag).toBe('fel');
    await ga(400);
    await svara();
    expect(skrivna).toEqual(['ett', 'ett två']);
    expect(autospar.lage().slag).toBe('sparat');
  });

  test('"Försök igen" sparar de senaste orden utan ny ändring', async () => {
    const { autospar, skrivna, svara } = provspar();
    autospar.andra('ett');
    await ga(400);
    await svara(FULLT);
    const klart = autospar.spola();
    await svara();
    expect(await klart).toMatchObject({ slag: 'sparat' });
    expect(skrivna).toEqual(['ett', 'ett']);
  });

  test('ett fel under skrivandet släpper fram de nyare orden', async () => {
    const { autospar, skrivna, svara } = provspar();
    autospar.andra('ett');
    await ga(400);
    autospar.andra('två');
    await ga(2000);
    await svara(FULLT);
    expect(skrivna).toEqual(['ett', 'två']);
    await svara();
    expect(autospar.lage().slag).toBe('sparat');
  });

  test('ett kastat fel blir en mening', async () => {
    const { autospar, svara } = provspar();
    autospar.andra('ett');
    await ga(400);
    await svara(new Error('boom'));
    expect(autospar.lage()).toMatchObject({ slag: 'fel', mening: expect.stringContaining('Dina ord finns kvar') as string });
  });

  test('ett sparande som aldrig svarar sägs till, och rättas när det svarar', async () => {
    const { autospar, svara, flest } = provspar();
    autospar.andra('ett');
    await ga(400 + 7999);
    expect(autospar.lage().slag).toBe('sparar');
    await ga(1);
    expect(autospar.lage()).toMatchObject({ slag: 'fel', mening: expect.stringContaining('ovanligt lång tid') as string });
    await svara();
    expect(autospar.lage().slag).toBe('sparat');
    expect(flest()).toBe(1);
  });
});

describe('konflikt med en annan flik', () => {
  test('sägs med den andras text, och inget försöks igen av sig självt', async () => {
    const { autospar, skrivna, svara } = provspar();
    autospar.andra('mina');
    await ga(400);
    await svara(KONFLIKT);
    expect(autospar.lage()).toEqual({ slag: 'konflikt', mening: 'sparat i en annan flik', konflikt: KONFLIKT });
    autospar.andra('mina ord');
    await ga(60_000);
    expect(skrivna).toEqual(['mina']);
    expect(autospar.lage().slag).toBe('konflikt');
  });

  test('också ord skrivna under sparandet väntar på att någon väljer', async () => {
    const { autospar, skrivna, svara } = provspar();
    autospar.andra('mina');
    await ga(400);
    autospar.andra('mina ord');
    await ga(5000);
    await svara(KONFLIKT);
    await ga(60_000);
    expect(skrivna).toEqual(['mina']);
  });

  test('efter valet sparas de senaste orden', async () => {
    const { autospar, skrivna, svara } = provspar();
    autospar.andra('mina');
    await ga(400);
    await svara(KONFLIKT);
    autospar.andra('båda');
    const klart = autospar.spola();
    await svara();
    expect(await klart).toMatchObject({ slag: 'sparat' });
    expect(skrivna).toEqual(['mina', 'båda']);
    autospar.andra('vidare');
    await ga(400);
    expect(skrivna).toEqual(['mina', 'båda', 'vidare']);
  });
});

describe('spola', () => {
  test('utan osparat skrivs inget', async () => {
    const { autospar, skrivna } = provspar();
    expect(await autospar.spola()).toEqual({ slag: 'sparat', nar: null });
    expect(skrivna).toEqual([]);
  });

  test('väntar in det som pågår och skriver sedan det nyare', async () => {
    const { autospar, skrivna, svara } = provspar();
    autospar.andra('ett');
    await ga(400);
    autospar.andra('två');
    let klar = false;
    const spolning = autospar.spola().finally(() => {
      klar = true;
    });
    await svara();
    expect(skrivna).toEqual(['ett', 'två']);
    expect(klar).toBe(false);
    await svara();
    expect(await spolning).toMatchObject({ slag: 'sparat' });
  });

  test('samtidiga spolningar delar på ett sparande', async () => {
    const { autospar, skrivna, svara, vantande } = provspar();
    autospar.andra('ett');
    const alla = Promise.all([autospar.spola(), autospar.spola(), autospar.spola()]);
    expect(vantande()).toBe(1);
    await svara();
    expect((await alla).map((l) => l.slag)).toEqual(['sparat', 'sparat', 'sparat']);
    expect(skrivna).toEqual(['ett']);
  });

  test('den som fortsätter skriva håller inte kvar spolningen', async () => {
    const { autospar, svara } = provspar();
    autospar.andra('ett');
    const spolning = autospar.spola();
    autospar.andra('två');
    await svara();
    expect(await spolning).toMatchObject({ slag: 'osparat' });
  });

  test('timern som löpte ger inget extra sparande efteråt', async () => {
    const { autospar, skrivna, svara } = provspar();
    autospar.andra('ett');
    const spolning = autospar.spola();
    await svara();
    await spolning;
    await ga(10_000);
    expect(skrivna).toEqual(['ett']);
  });
});

test('efter avsluta sparas inget av sig självt och ingen får veta något', async () => {
  const { autospar, skrivna, slag } = provspar();
  autospar.andra('ett');
  autospar.avsluta();
  await ga(60_000);
  expect(skrivna).toEqual([]);
  expect(slag).toEqual(['osparat']);
});

test('vad som än händer är det sista sparade de sista orden', async () => {
  // A fixed pseudo-random walk over typing, waiting, failing and flushing.
  let tal = 42;
  const slump = (n: number) => (tal = (tal * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
  for (let varv = 0; varv < 40; varv += 1) {
    const { autospar, skrivna, svara, flest, vantande } = provspar();
    let sista = '';
    for (let steg = 0; steg < 40; steg += 1) {
      const val = slump(6);
      if (val < 3) autospar.andra((sista = `ord ${steg}`));
      else if (val === 3) await ga(slump(800));
      else if (val === 4) await svara(slump(3) === 0 ? FULLT : { ok: true });
      else void autospar.spola();
    }
    while (vantande() > 0 || autospar.lage().slag !== 'sparat') {
      void autospar.spola();
      await svara();
    }
    expect(skrivna.at(-1) ?? '').toBe(sista);
    expect(flest()).toBeLessThanOrEqual(1);
  }
});
