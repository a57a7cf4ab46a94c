import type { Databas } from '../databas.ts';
import type { Nyckelpost } from './nyckelpost.ts';

/**
 * Puts one way in in place of another. False, and nothing written, when what lies there is not what was read (`fran`; undefined = none):
 * another tab has changed it meanwhile.
 */
export function ersattNyckel(databas: Databas, fran: Nyckelpost | undefined, till: Nyckelpost): Promise<boolean> {
  return databas.transaction('rw', databas.nycklar, async () => {
    const nu = await databas.nycklar.get(till.id);
    if (nu?.summa !== fran?.summa) return false;
    await databas.nycklar.put(till);
    return true;
  });
}
