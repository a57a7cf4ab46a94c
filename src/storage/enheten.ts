import type { Valv } from './valv/valv.ts';

const MAPP = 'mapp';

/** The folder that copies are written to, or null. The browser's handle cannot be sealed: the folder's name lies in the clear on this computer. */
export const hamtaMapp = async ({ databas }: Valv): Promise<FileSystemDirectoryHandle | null> => (await databas.enheten.get(MAPP).catch(() => undefined))?.mapp ?? null;

/** False when it could not be remembered. */
export const valjMapp = ({ databas }: Valv, mapp: FileSystemDirectoryHandle): Promise<boolean> =>
  databas.enheten.put({ id: MAPP, mapp }).then(
    () => true,
    () => false,
  );

export const glomMapp = ({ databas }: Valv): Promise<boolean> =>
  databas.enheten.delete(MAPP).then(
    () => true,
    () => false,
  );
