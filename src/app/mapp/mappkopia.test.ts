import { describe, expect, test } from 'vitest';
import { listradFor } from '@rules/arende/listrad.ts';
import { ID, ansokan } from '../../../tests/ui/fall.ts';
import { IDAG, NU, testtjanster } from '../../../tests/ui/tjanster.ts';
import type { Installningar } from '../start/installningar.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import { kopieraTillMappen, kopieraVidBehov } from './mappkopia.ts';

/** A folder in memory with the browser's own shape. */
function mapp({ lov = 'granted', skadar = false }: { readonly lov?: PermissionState; readonly skadar?: boolean } = {}) {
  const filer = new Map<string, Blob>([['semester.jpg', new Blob(['bild'])]]);
  const handtag = {
    name: 'Kopior',
    queryPermission: async () => lov,
    requestPermission: async () => lov,
    keys: () => [...filer.keys()][Symbol.iterator](),
    removeEntry: async (namn: string) => void filer.delete(namn),
    getFileHandle: async (namn: string) => ({
      getFile: async () => filer.get(namn)!,
      createWritable: async () => ({ write: async (fil: Blob) => void filer.set(namn, skadar ? fil.slice(1) : fil), close: async () => undefined }),
    }),
  };
  return { filer, handtag: handtag as unknown as FileSystemDirectoryHandle };
}

async function medArende(mer: { readonly senasteKopia?: string; readonly andrad?: string }, vald: FileSystemDirectoryHandle | null) {
  const grund = testtjanster();
  let installningar: Installningar = { ...grund.installningar, ...(mer.senasteKopia ? { senasteKopia: mer.senasteKopia } : {}) };
  const dokument = { ...ansokan(), andrad: mer.andrad ?? '2026-11-22T10:00:00.000Z' };
  const { parametrar } = (await hamtaRegelverk(dokument, IDAG)).riktlinje;
  await grund.lager.sparaArende({ id: ID, dokument, listrad: listradFor(dokument, parametrar, IDAG), forvantadRev: 0 });
  const bytInstallningar = async (andring: (i: Installningar) => Installningar) => {
    installningar = andring(installningar);
    return null;
  };
  return { tjanster: { ...grund, installningar, bytInstallningar, mapp: { ...grund.mapp, hamta: async () => vald } }, senaste: () => installningar.senasteKopia };
}

describe('kopia till en mapp', () => {
  test('skrivs, läses tillbaka och bär ingens namn', async () => {
    const { filer, handtag } = mapp();
    expect(await kopieraTillMappen(handtag, testtjanster(), false)).toEqual({ ok: true, namn: `likvard-${IDAG}.likvard-kopia`, oresta: 0 });
    expect(await filer.get(`likvard-${IDAG}.likvard-kopia`)?.text()).toBe('kopia');
  });

  test('de tio senaste behålls, och inget annat i mappen rörs', async () => {
    const { filer, handtag } = mapp();
    for (let dag = 1; dag <= 12; dag += 1) await kopieraTillMappen(handtag, testtjanster({ idag: `2026-11-${String(dag).padStart(2, '0')}` }), false);
    expect(filer.size).toBe(11);
    expect(filer.has('semester.jpg')).toBe(true);
    expect(filer.has('likvard-2026-11-02.likvard-kopia')).toBe(false);
    expect(filer.has('likvard-2026-11-12.likvard-kopia')).toBe(true);
  });

  test.each([
    ['utan lov frågas det först vid ett tryck', { lov: 'prompt' } as const, 'intetill'],
    ['en fil som blev fel sägs', { skadar: true } as const, 'fel'],
  ])('%s', async (_, val, orsak) => {
    expect(await kopieraTillMappen(mapp(val).handtag, testtjanster(), false)).toMatchObject({ ok: false, orsak, mening: expect.stringMatching(/\.$/) as string });
  });

  test.each([
    ['ingen mapp vald', {}, false, null],
    ['aldrig kopierat', {}, true, true],
    ['kopierat för en timme sedan', { senasteKopia: '2026-11-23T08:00:00.000Z', andrad: '2026-11-23T08:30:00.000Z' }, true, null],
    ['kopierat i förrgår, ändrat sedan dess', { senasteKopia: '2026-11-21T08:00:00.000Z' }, true, true],
    ['kopierat i förrgår, inget ändrat', { senasteKopia: '2026-11-22T08:00:00.000Z', andrad: '2026-11-20T08:00:00.000Z' }, true, null],
  ])('av sig själv: %s', async (_, mer, harMapp, blir) => {
    const { handtag } = mapp();
    const { tjanster, senaste } = await medArende(mer, harMapp ? handtag : null);
    expect((await kopieraVidBehov(tjanster))?.ok ?? null).toBe(blir);
    expect(senaste()).toBe(blir ? NU : (mer as { senasteKopia?: string }).senasteKopia);
  });
});
