import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Dokument, Sektion, Stycke, Text } from '@rules/text/dokument.ts';
import { lopande } from '@rules/text/som-text.ts';
import { LISTA, STILAR, listor } from './stilar.ts';

/** Characters that XML forbids: a pasted text may hold them, and Word refuses the whole file then. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const FORBJUDNA = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** One piece of text; a line break typed in a field stays a line break. */
const korning = (text: string, stil: { bold?: boolean; highlight?: 'yellow' } = {}): TextRun[] =>
  text
    .replace(FORBJUDNA, '')
    .split('\n')
    .map((rad, i) => new TextRun({ ...stil, text: rad, ...(i > 0 ? { break: 1 } : {}) }));

/** Running text. What is not filled in stands out in yellow. */
const korningar = (text: Text): TextRun[] => text.flatMap((del) => (typeof del === 'string' ? korning(del) : korning(lopande([del]), { highlight: 'yellow' })));

const stycke = (text: Text): Paragraph => new Paragraph({ children: korningar(text) });

/** Width of the text column in twips: A4 less the margins. */
const TEXTBREDD = 9070;

function tabell(rubriker: readonly string[], rader: readonly (readonly Text[])[]): Table {
  const cell = (children: TextRun[]) => new TableCell({ children: [new Paragraph({ children })], margins: { top: 60, bottom: 60, left: 100, right: 100 } });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: rubriker.map(() => Math.floor(TEXTBREDD / rubriker.length)),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: rubriker.map((rubrik) => cell(korning(rubrik, { bold: true }))) }),
      ...rader.map((rad) => new TableRow({ cantSplit: true, children: rad.map((text) => cell(korningar(text))) })),
    ],
  });
}

const skrivrad = () => new Paragraph({ children: [], spacing: { before: 240 }, border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1 } } });

function block(s: Stycke): (Paragraph | Table)[] {
  switch (s.slag) {
    case 'text':
      return [stycke(s.text)];
    case 'underrubrik':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: korning(s.text) })];
    case 'lista':
      return s.punkter.map((punkt) => new Paragraph({ numbering: { reference: LISTA, level: 0 }, children: korningar(punkt) }));
    case 'tabell':
      return [tabell(s.rubriker, s.rader), new Paragraph({ children: [] })];
    case 'citat':
      return [new Paragraph({ style: 'Citat', children: korning(`”${s.ord}” (${s.kalla})`) })];
    case 'skrivrader':
      return Array.from({ length: s.antal }, skrivrad);
    case 'lucka':
    default:
      return [stycke([s])];
  }
}

const sektion = (s: Sektion) => [new Paragraph({ heading: HeadingLevel.HEADING_1, children: korning(s.rubrik) }), ...s.stycken.flatMap(block)];

const sidhuvud = (demo: string | undefined) => new Header({ children: [new Paragraph({ children: demo === undefined ? [] : korning(demo, { bold: true }) })] });

const sidfot = (titel: string) =>
  new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [`${titel}. Sida `, PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })] })],
  });

/** The Word document: real heading, list and table structure, Swedish language. Its properties hold the title only, never a name. */
export const byggDocx = (dokument: Dokument): Document =>
  new Document({
    title: dokument.titel,
    creator: 'Likvärd',
    lastModifiedBy: 'Likvärd',
    description: '',
    styles: STILAR,
    numbering: listor,
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' } } },
        headers: { default: sidhuvud(dokument.demo) },
        footers: { default: sidfot(dokument.titel) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: korning(dokument.titel) }), ...dokument.mottagare.map((rad) => new Paragraph({ style: 'Mottagare', children: korningar(rad) })), ...dokument.sektioner.flatMap(sektion)],
      },
    ],
  });
