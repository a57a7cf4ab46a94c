import { cdp } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { skapaAutospar } from './autospar.ts';
import { type Lager, nyttId } from './index.ts';
import { skapaKopia, skapaRaddning } from './mer.ts';
import { type Prov, lyckas, nyttDatabaslager } from './testhjalp.ts';
import type { Valv } from './valv/valv.ts';

const PROV = 'o'.repeat(2_000_000);
/** More than the refused probes can leave behind and give back meanwhile. */
const STORT = 'o'.repeat(20_000_000);

/** The driver's session takes any command of the browser's protocol; its type names none of them. */
const session = () => cdp() as unknown as { send: (metod: string, varden: object) => Promise<unknown> };
const { origin } = location;
const slappKvoten = () => session().send('Storage.overrideQuotaForOrigin', { origin });
async function lamnaPlats(bytes: number): Promise<void> {
  const { usage } = (await session().send('Storage.getUsageAndQuota', { origin })) as { usage: number };
  await session().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}

/**
 * A store where the limit bites. Chromium remembers for half a minute how much room there was, so when other tests have just written
 * the first try slips through and the second one waits.
 */
async function trangtLager(): Promise<{ valv: Valv; lager: Lager<Prov> }> {
  for (const vanta of [0, 31_000]) {
    await new Promise((klar) => setTimeout(klar, vanta));
    await lamnaPlats(1_000_000);
    const { valv, lager } = await nyttDatabaslager();
    const id = nyttId();
    if (!(await lager.sparaAnteckning({ id, dokument: { version: 1, ord: PROV }, forvantadRev: 0 })).ok) {
      // What was refused may still take room on disk.
      await lamnaPlats(1_000_000);
      return { valv, lager };
    }
    lyckas(await lager.taBortAnteckning(id, 1));
    lager.las();
  }
  throw new Error('Webbläsaren bryr sig inte om kvoten.');
}

afterEach(slappKvoten);

describe('full disk', () => {
  test('sägs med en mening, det gamla är orört, orden finns kvar och sparas när det åter finns plats', { timeout: 60_000 }, async () => {
    const { valv, lager } = await trangtLager();
    const id = nyttId();
    let rev = 0;
    const autospar = skapaAutospar({
      spara: async (ord: string) => {
        const utfall = await lager.sparaArende({ id, dokument: { version: 1, ord }, listrad: { namn: 'Aina' }, handelse: { slag: 'ändrat' }, forvantadRev: rev });
        if (utfall.ok) rev = utfall.rev;
        return utfall;
      },
      klocka: () => new Date().toISOString(),
    });
    autospar.andra('litet');
    expect(await autospar.spola()).toMatchObject({ slag: 'sparat' });

    autospar.andra(STORT);
    expect(await autospar.spola()).toMatchObject({ slag: 'fel', mening: expect.stringContaining('Lagringen på datorn är full') as string });
    expect(lyckas(await lager.oppnaArende(id))).toMatchObject({ rev: 1, varde: { ord: 'litet' } });
    expect(lyckas(await lager.handelser(id))).toMatchObject({ poster: [{ nr: 1 }], brott: null });
    expect(lyckas(await lager.listaArenden()).rader).toMatchObject([{ rev: 1 }]);

    // At the limit the way out must stand open: a copy is made without writing anything.
    const kopia = lyckas(await skapaKopia(valv));
    expect(kopia).toMatchObject({ arenden: 1, oresta: 0 });
    expect(lyckas(await skapaRaddning(valv.namn)).rader).toBeGreaterThan(3);

    await slappKvoten();
    expect(await autospar.spola()).toMatchObject({ slag: 'sparat' });
    expect(lyckas(await lager.oppnaArende(id)).varde.ord).toBe(STORT);
    autospar.avsluta();
  });
});
