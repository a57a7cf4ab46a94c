import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Plugin } from 'vite';

const ID = 'virtual:kommuner';

interface Kommunhuvud {
  id: string;
  namn: string;
  uppdiktad: boolean;
}

/** Reads the head of every `guidelines/<kommun>/kommun.yaml`: a new municipality appears by adding its folder. */
export function kommunlista(mapp = 'guidelines'): Plugin {
  return {
    name: 'likvard-kommunlista',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const filer = existsSync(mapp) ? readdirSync(mapp).map((namn) => `${mapp}/${namn}/kommun.yaml`).filter((fil) => existsSync(fil)) : [];
      const kommuner = filer
        .map((fil) => parse(readFileSync(fil, 'utf8')) as Kommunhuvud)
        .map(({ id: kommun, namn, uppdiktad }) => ({ id: kommun, namn, uppdiktad }))
        .sort((a, b) => Number(b.uppdiktad) - Number(a.uppdiktad) || a.namn.localeCompare(b.namn, 'sv'));
      return `export default ${JSON.stringify(kommuner)};`;
    },
  };
}
