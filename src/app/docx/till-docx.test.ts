// @vitest-environment node
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { skrivBeslut } from '@rules/text/beslut.ts';
import { skrivBlankett } from '@rules/text/blankett.ts';
import type { Dokument, Stycke, Text } from '@rules/text/dokument.ts';
import { sektion, stycke } from '@rules/text/skriv.ts';
import { lopande } from '@rules/text/som-text.ts';
import { skrivUtredning, skrivUtredningTillPersonen } from '@rules/text/utredning.ts';
import { K01, K04, K08, andrad, underlag } from '../../../tests/fixtures/texter/fall.ts';
import { DOCX_TYP, dokumentTillDocx, filnamn } from './till-docx.ts';

/** Opens a zip file from its directory, so that the test reads what Word reads. */
function packaUpp(zip: Buffer): ReadonlyMap<string, string> {
  const slut = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const filer = new Map<string, string>();
  let post = zip.readUInt32LE(slut + 16);
  for (let kvar = zip.readUInt16LE(slut + 10); kvar > 0; kvar -= 1) {
    const [packad, langd, namnlangd, extra, kommentar, plats] = [zip.readUInt16LE(post + 10) === 8, zip.readUInt32LE(post + 20), zip.readUInt16LE(post + 28), zip.readUInt16LE(post + 30), zip.readUInt16LE(post + 32), zip.readUInt32LE(post + 42)];
    const namn = zip.toString('utf8', post + 46, post + 46 + namnlangd);
    const start = plats + 30 + zip.readUInt16LE(plats + 26) + zip.readUInt16LE(plats + 28);
    const innehall = zip.subarray(start, start + langd);
    filer.set(namn, (packad ? inflateRawSync(innehall) : innehall).toString('utf8'));
    post += 46 + namnlangd + extra + kommentar;
  }
  return filer;
}

const TECKEN: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const avkoda = (xml: string) => xml.replace(/&(amp|lt|gt|quot|apos);/g, (t) => TECKEN[t] ?? t);
/** The words of each paragraph, in order. */
const stycken = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, p = '']) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([allt, ord]) => (allt.startsWith('<w:br') ? '\n' : avkoda(ord ?? ''))).join('')).filter((text) => text !== '');

async function oppna(dokument: Dokument) {
  const blob = await dokumentTillDocx(dokument);
  const filer = packaUpp(Buffer.from(await blob.arrayBuffer()));
  return { blob, filer, xml: filer.get('word/document.xml') ?? '' };
}

/** What stands in the document, cell by cell and point by point, from the text model alone. */
const ordI = (s: Stycke): string[] => {
  if (s.slag === 'lista') return s.punkter.map(lopande);
  if (s.slag === 'tabell') return [...s.rubriker, ...s.rader.flatMap((rad: readonly Text[]) => rad.map(lopande))];
  if (s.slag === 'citat') return [`”${s.ord}” (${s.kalla})`];
  if (s.slag === 'skrivrader') return [];
  if (s.slag === 'underskrift') return [lopande(s.namn)];
  if (s.slag === 'lucka') return [lopande([s])];
  return [s.slag === 'underrubrik' ? s.text : lopande(s.text)];
};
const vantat = (d: Dokument): string[] => [...(d.huvud?.avsandare ?? []), ...(d.huvud?.uppgifter ?? []).map(lopande), ...d.mottagare.map(lopande), d.titel, ...d.sektioner.flatMap((s) => [s.rubrik, ...s.stycken.flatMap(ordI)])].filter((text) => text !== '');

describe('Word-filen har samma ord som dokumentet, i samma ordning', () => {
  test.each([
    ['beslut K01 (tabell, listor)', skrivBeslut(underlag(K01))],
    ['beslut K04 (avslag)', skrivBeslut(underlag(K04))],
    ['utredning K08 (luckor, citat)', skrivUtredning(underlag(andrad(K08, { hushall: { barnperspektiv: '' } })))],
    ['blankett (skrivrader)', skrivBlankett(underlag(K01))],
  ])('%s', async (_, dokument) => {
    expect(stycken((await oppna(dokument)).xml)).toEqual(vantat(dokument));
  });

  test('tecken med mening i XML, radbrytningar och osynligt skräp från ett annat program går hela vägen', async () => {
    const dokument: Dokument = { id: 'beslut', titel: 'T', till: 'enskilde', dag: '2026-11-22', mottagare: [], sektioner: sektion('a', 'A', [stycke('<b> & "ett"\nrad\u0000två\u000B')]) };
    const { xml } = await oppna(dokument);
    expect(stycken(xml)).toEqual(['T', 'A', '<b> & "ett"\nradtvå']);
    expect(Array.from(xml).filter((tecken) => tecken < ' ' && tecken !== '\n')).toEqual([]);
  });
});

describe('Word-filens form', () => {
  let filer: ReadonlyMap<string, string>;
  let xml: string;
  beforeAll(async () => {
    ({ filer, xml } = await oppna(skrivBeslut(underlag(K01, { demo: true }))));
  });

  test('rubriker är Words egna formatmallar, så att de går att bläddra bland', () => {
    expect(xml).toMatch(/<w:pStyle w:val="Title"\/>.*?Beslut om insatser/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t[^>]*>Beslut</);
    expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*Vem som får överklaga/);
  });

  test('hur man överklagar börjar på en ny sida, och det är den enda sidbrytningen', () => {
    expect([...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(([p]) => stycken(p)[0])).toEqual(['Så här överklagar du beslutet']);
  });

  test('rubriker följer med stycket efter, och raden att skriva på följer med namnet', () => {
    for (const mall of ['Title', 'Heading1', 'Heading2']) expect(filer.get('word/styles.xml')).toMatch(new RegExp(`w:styleId="${mall}"(?:(?!</w:style>).)*<w:keepNext/>`));
    expect(xml).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*<w:pBdr><w:bottom(?:(?!<\/w:p>).)*<\/w:p><w:p>(?:(?!<\/w:p>).)*Disa Ek, biståndshandläggare/);
  });

  test('nämnd, kommun, adress, dag och ärendenummer står överst', () => {
    expect(stycken(xml).slice(0, 6)).toEqual(['Omsorgsnämnden', 'Spätsunda kommun', 'Box 1', '000 00 Spätsunda', 'Datum: 22 november 2026', 'Ärendenummer: 2026-0417']);
  });

  test('listor är riktiga listor och tabellen har en rubrikrad', () => {
    expect(xml.match(/<w:numPr>/g)?.length).toBeGreaterThan(10);
    expect(xml).toMatch(/<w:tbl>.*?<w:tblHeader\/>.*?Insats/);
  });

  test('språket är svenska', () => {
    expect(filer.get('word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
  });

  test('varje sida har sidnummer, och märkningen av det som inte är på riktigt', () => {
    const fot = filer.get('word/footer1.xml') ?? '';
    expect(fot).toMatch(/Sida .*PAGE.* \(.*NUMPAGES.*\)/);
    expect(fot).toContain('Beslut om insatser, ärendenummer 2026-0417. ');
    expect(filer.get('word/header1.xml')).toContain('Demonstration:');
  });

  test.each([
    ['ett brev har inget i sidhuvudet', skrivBeslut, []],
    ['det som stannar i akten säger det på varje sida', skrivUtredning, ['Bara för akten. Skickas inte till personen.']],
    ['blanketten har inga märken', skrivBlankett, []],
  ] as const)('utan demo: %s', async (_, skriv, sidhuvud) => {
    const skarp = await oppna(skriv(underlag(K01)));
    expect(stycken(skarp.filer.get('word/header1.xml') ?? '')).toEqual(sidhuvud);
  });

  test('ingen personuppgift finns i filens egenskaper eller namn', () => {
    const egenskaper = [...filer].filter(([namn]) => namn.startsWith('docProps/')).map(([, innehall]) => innehall);
    expect(egenskaper.length).toBeGreaterThanOrEqual(2);
    expect(egenskaper.join()).not.toMatch(/Alm|Maj-Britt|18900101|Disa|Strandvägen|Un-named/);
    expect(filer.get('docProps/core.xml')).toContain('<dc:title>Beslut om insatser</dc:title>');
    expect(filnamn(skrivBeslut(underlag(K01)))).toBe('beslut-2026-11-22.docx');
    expect(filnamn(skrivUtredningTillPersonen(underlag(K01)))).toBe('utredning-till-personen-2026-11-22.docx');
  });

  test('filen anges som ett Word-dokument', async () => {
    expect((await oppna(skrivBlankett(underlag(K01)))).blob.type).toBe(DOCX_TYP);
  });
});

test('det som inte är ifyllt syns i gult', async () => {
  const { xml } = await oppna(skrivBeslut(underlag(andrad(K01, { beslut: { dag: null } }))));
  expect(xml).toMatch(/<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*\[Fyll i: beslutsdag\]/);
});
