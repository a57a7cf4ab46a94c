import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

const SVART = '000000';
/** Sizes in half points: 12 pt text reads well for older eyes. */
const rubrik = (size: number, before: number) => ({ run: { size, bold: true, color: SVART }, paragraph: { spacing: { before, after: 120 }, keepNext: true } });

/** Word's own heading styles, in black and in a size for older eyes; the whole document is Swedish. */
export const STILAR: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 24, language: { value: 'sv-SE' } }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: rubrik(36, 360),
    heading1: rubrik(28, 320),
    heading2: rubrik(24, 200),
  },
  paragraphStyles: [
    { id: 'Citat', name: 'Citat', basedOn: 'Normal', next: 'Normal', run: { italics: true }, paragraph: { indent: { left: 400 } } },
    { id: 'Avsandare', name: 'Avsändare', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    { id: 'Brevuppgift', name: 'Brevuppgift', basedOn: 'Normal', paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0 } } },
    { id: 'Mottagare', name: 'Mottagare', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
  ],
};

/** Reference of the bulleted list. */
export const LISTA = 'punktlista';
export const listor: INumberingOptions = {
  config: [{ reference: LISTA, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 500, hanging: 250 }, spacing: { after: 60 } } } }] }],
};
