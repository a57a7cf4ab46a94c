import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { type Brevhuvud, type Dokument, type Sektion, type Stycke, type Text, arBaraForAkten } from '@rules/text/dokument.ts';
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

/** The name stands on the same page as the line. */
const underskrift = (namn: Text) => [
  new Paragraph({ children: [], keepNext: true, spacing: { before: 720, after: 60 }, indent: { right: TEXTBREDD / 2 }, border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1 } } }),
  stycke(namn),
];

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
    case 'underskrift':
      return underskrift(s.namn);
    case 'skrivrader':
      return Array.from({ length: s.antal }, skrivrad);
    case 'lucka':
    default:
      return [stycke([s])];
  }
}

const sektion = (s: Sektion) => [new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: s.nySida === true, children: korning(s.rubrik) }), ...s.stycken.flatMap(block)];

/** On every page: that it is not for real, and that it is not to be sent. The blank for the home visit goes nowhere and needs no mark. */
function sidhuvud(dokument: Dokument): Header {
  const marken = [dokument.demo, arBaraForAkten(dokument) ? 'Bara för akten. Skickas inte till personen.' : undefined].filter((del) => del !== undefined);
  return new Header({ children: [new Paragraph({ children: marken.length === 0 ? [] : korning(marken.join(' '), { bold: true }) })] });
}

/** "Beslut om insatser, ärendenummer 2026-0417. Sida 1 (3)". */
const sidfot = ({ titel, huvud }: Dokument) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [...korning(huvud?.arendenummer ? `${titel}, ärendenummer ${huvud.arendenummer}. ` : `${titel}. `), new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })],
      }),
    ],
  });

const brevhuvud = ({ avsandare, uppgifter }: Brevhuvud): Paragraph[] => [
  ...avsandare.map((rad, i) => new Paragraph({ style: 'Avsandare', children: korning(rad, { bold: i === 0 }) })),
  ...uppgifter.map((rad) => new Paragraph({ style: 'Brevuppgift', children: korningar(rad) })),
];

/** Sender, day and ärendenummer, then who it is for, then what it is. */
const inledning = ({ huvud, mottagare, titel }: Dokument): Paragraph[] => [
  ...(huvud ? brevhuvud(huvud) : []),
  ...mottagare.map((rad, i) => new Paragraph({ style: 'Mottagare', children: korningar(rad), ...(i === 0 ? { spacing: { before: 360 } } : {}) })),
  new Paragraph({ heading: HeadingLevel.TITLE, children: korning(titel) }),
];

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
        headers: { default: sidhuvud(dokument) },
        footers: { default: sidfot(dokument) },
        children: [...inledning(dokument), ...dokument.sektioner.flatMap(sektion)],
      },
    ],
  });
