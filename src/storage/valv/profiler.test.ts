import { afterEach, describe, expect, test } from 'vitest';
import { type Fliknotis, finnsValv, nyttId, taBortAllt } from '../index.ts';
import { lyckas, nyFlik, nyttValv, raDatabas } from '../testhjalp.ts';
import { STANDARDNAMN } from './markor.ts';
import { aterfinnProfiler, glomProfil, minnsProfil, nyProfil, profiler } from './profiler.ts';

afterEach(() => localStorage.removeItem('likvard.profiler'));

describe('profiler på en dator', () => {
  test('det valv som redan finns är den första profilen, utan att något flyttas', () => {
    expect(profiler()).toEqual([{ namn: STANDARDNAMN, etikett: 'Profil 1' }]);
    minnsProfil(nyProfil('Plan 2'));
    minnsProfil(nyProfil('  '));
    expect(profiler().map(({ etikett }) => etikett)).toEqual(['Profil 1', 'Plan 2', 'Profil 3']);
    for (const { namn } of profiler()) glomProfil(namn);
    expect(profiler()).toHaveLength(1);
  });

  test('en ändrad lista kan inte peka på något annat än Likvärds egna databaser', () => {
    localStorage.setItem('likvard.profiler', JSON.stringify([{ namn: 'annat', etikett: 'x' }, { namn: 'likvard-../x', etikett: 'x' }, 7, { namn: STANDARDNAMN, etikett: 'Min' }]));
    expect(profiler()).toEqual([{ namn: STANDARDNAMN, etikett: 'Min' }]);
    localStorage.setItem('likvard.profiler', '{');
    expect(profiler()).toHaveLength(1);
  });

  test('två profiler ser aldrig varandras rader, lås eller notiser', async () => {
    const [a, b] = [nyProfil('A'), nyProfil('B')];
    for (const profil of [a, b]) minnsProfil(profil);
    const [valvA, valvB] = [await nyttValv(a.namn), await nyttValv(b.namn)];
    const [hosA, hosB] = [nyFlik(valvA), nyFlik(valvB)];
    const hordes: Fliknotis[] = [];
    hosB.lyssna((notis) => hordes.push(notis));
    const id = nyttId();
    // A holds its writers' lock; B writes all the same.
    let slapp = () => {};
    const haller = navigator.locks.request(`${a.namn}.skriv`, () => new Promise<void>((klar) => (slapp = klar)));
    const sparning = hosA.sparaArende({ id, dokument: { version: 1, ord: 'hos A' }, listrad: { namn: 'A' }, forvantadRev: 0 });
    lyckas(await hosB.sparaArende({ id: nyttId(), dokument: { version: 1, ord: 'hos B' }, listrad: { namn: 'B' }, forvantadRev: 0 }));
    slapp();
    await haller;
    lyckas(await sparning);
    expect(lyckas(await hosB.listaArenden()).rader.map((rad) => rad.varde.namn)).toEqual(['B']);
    expect(lyckas(await hosA.listaArenden()).rader.map((rad) => rad.varde.namn)).toEqual(['A']);
    expect(await hosB.oppnaArende(id)).toMatchObject({ ok: false, orsak: 'saknas' });
    hosA.rort();
    hosA.las();
    await new Promise((klar) => setTimeout(klar, 100));
    expect(hordes).toEqual([]);
    expect(valvB.arLast()).toBe(false);

    // A row carried over from the other is damage, not words.
    const [rad] = await valvB.databas.listrader.toArray();
    const ra = await raDatabas(a.namn);
    await new Promise((klar) => ra.transaction('listrader', 'readwrite').objectStore('listrader').put(rad).addEventListener('success', klar));
    ra.close();

    expect(await taBortAllt(a.namn)).toEqual({ ok: true });
    expect([finnsValv(a.namn), finnsValv(b.namn)]).toEqual([false, true]);
    expect(profiler().map(({ etikett }) => etikett)).toEqual(['Profil 1', 'B']);
    expect(lyckas(await hosB.listaArenden()).rader).toHaveLength(1);
  });

  test('en profil som listan har tappat hittas igen', async () => {
    const { namn } = nyProfil('Plan 2');
    (await nyttValv(namn)).las();
    expect(await aterfinnProfiler()).toBe(true);
    expect(profiler()).toContainEqual({ namn, etikett: expect.stringMatching(/^Profil \d+$/) as string });
    expect(await aterfinnProfiler()).toBe(false);
    await taBortAllt(namn);
  });
});
