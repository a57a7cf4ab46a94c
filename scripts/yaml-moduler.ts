import { parse } from 'yaml';
import type { Plugin } from 'vite';

/** Turns `*.yaml` into JSON modules at build time, so that the browser never carries a YAML parser for shipped data. */
export function yamlModuler(): Plugin {
  return {
    name: 'likvard-yaml',
    transform(kod, id) {
      if (!id.endsWith('.yaml')) return null;
      const varde: unknown = parse(kod, { maxAliasCount: 0, strict: true, uniqueKeys: true });
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(varde))});`, map: null };
    },
  };
}
