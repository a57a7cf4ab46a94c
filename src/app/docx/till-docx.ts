import type { Dokument } from '@rules/text/dokument.ts';

/** MIME type of a Word document. */
export const DOCX_TYP = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** File name without personal data: what it is and its day, "beslut-2026-11-22.docx", "utredning-till-personen-2026-11-19.docx". */
export const filnamn = ({ id, dag }: Pick<Dokument, 'id' | 'dag'>): string => `${id.replace(/[A-Z]/g, (stor) => `-${stor.toLowerCase()}`)}-${dag}.docx`;

/** The document as a Word file. The library is large and is fetched the first time somebody asks for a file. */
export async function dokumentTillDocx(dokument: Dokument): Promise<Blob> {
  const [{ Packer }, { byggDocx }] = await Promise.all([import('docx'), import('./bygg.ts')]);
  return Packer.toBlob(byggDocx(dokument));
}
