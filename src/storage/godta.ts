import { type Lagerfel, lagerfel } from './fel.ts';
import { revAv } from './kuvert.ts';
import { MANIFEST_ID, forseglaManifest, lasManifest } from './manifest.ts';
import type { Valv } from './valv/valv.ts';
import type { Vittne } from './vittne.ts';

/** A person has been told what is missing and goes on: the manifest is counted anew from what is there, and the witness forgets. */
export async function godta({ databas, nyckel }: Valv, vittne: Vittne): Promise<{ readonly ok: true } | Lagerfel> {
  const [rad, arenden, anteckningar, utsaga] = await Promise.all([databas.manifest.get(MANIFEST_ID), databas.arenden.count(), databas.anteckningar.count(), vittne.utsaga()]);
  const fran = revAv(rad);
  const [atkomstlogg, forra] = await Promise.all([databas.atkomstlogg.count(), lasManifest(nyckel(), rad)]);
  const kuvert = await forseglaManifest(nyckel(), Math.max(fran || 0, utsaga?.manifest ?? 0) + 1, { ...forra, arenden, anteckningar, atkomstlogg });
  const skrivet = await databas.transaction('rw', databas.manifest, async () => {
    if (!Object.is(revAv(await databas.manifest.get(MANIFEST_ID)), fran)) return false;
    await databas.manifest.put(kuvert);
    return true;
  });
  if (!skrivet) return lagerfel('fel');
  vittne.glom();
  return { ok: true };
}
