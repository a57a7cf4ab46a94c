import { resolve } from 'node:path';
import { type DokumentAv, type Dokumentlasning, lasDokument } from '../filer/dokument.ts';
import type { Dokumentslag } from '../filer/slag.ts';
import { yamlfiler } from '../filer/mappar.ts';
import { hemvist } from '../filer/vagar.ts';
import type { Io } from '../io.ts';

/** The documents of one run, each read once: those asked for, and those they lean on. */
export class Samling {
  readonly #lasta = new Map<string, Dokumentlasning>();
  readonly io: Io;

  constructor(io: Io) {
    this.io = io;
  }

  las(fil: string): Dokumentlasning {
    const nyckel = resolve(this.io.cwd, fil);
    const tidigare = this.#lasta.get(nyckel);
    if (tidigare) return tidigare;
    const ny = lasDokument(fil, this.io);
    this.#lasta.set(nyckel, ny);
    return ny;
  }

  /** A document that another one leans on; null when it is missing or faulty, which is told where it is asked for itself. */
  hamta<S extends Dokumentslag>(slag: S, fil: string): DokumentAv<S> | null {
    const last = this.las(fil);
    return last.ok && last.dokument.slag === slag ? (last.dokument as DokumentAv<S>) : null;
  }

  /** Documents of the same kind in the same folder of the tree, itself among them. A file outside the tree has none but itself. */
  syskon<S extends Dokumentslag>(d: DokumentAv<S>): DokumentAv<S>[] {
    const hem = hemvist(d.fil, this.io);
    if (!hem?.kommun) return [d];
    const filer = yamlfiler(`${hem.rot}/${hem.trad}/${hem.kommun}`, this.io);
    return filer.flatMap((fil) => (resolve(this.io.cwd, d.fil) === resolve(fil) ? [d] : (this.hamta(d.slag, fil) ?? [])));
  }
}
