import { describe, expect, test } from 'vitest';
import { K01, K04, K08, andrad, antalOrd, arende, avslagen, bedomning, beviljad, genomsnittligLangd, meningar, underlag, vecka } from '../../../tests/fixtures/texter/fall.ts';
import type { Arende } from '../arende/schema.ts';
import { luckor } from './dokument.ts';
import { skrivSammanfattning } from './sammanfattning.ts';
import { sektionTillText, tillText } from './som-text.ts';

const sammanfattning = (fall: Arende, regelverk = {}) => skrivSammanfattning(underlag(fall, regelverk));
const del = (fall: Arende, id: string) => {
  const sektion = sammanfattning(fall).sektioner.find((s) => s.id === `sammanfattning-${id}`);
  return sektion ? sektionTillText(sektion) : '';
};

describe('lättläst: korta meningar till ”du”', () => {
  const fall = [
    ['K01, ensamboende', K01],
    ['K04, makar', K04],
    ['K08, förälder', K08],
    ['bara avslag', arende([['stad', avslagen('m', ['klararSjalv', 'annatSatt'])]], { beslut: { dag: '2026-11-22' } })],
    ['bidrag utöver rätten', arende([['hemvardsbidrag', beviljad(vecka(1), 'm')]], { beslut: { dag: '2026-11-22' } })],
  ] as const;

  test.each(fall)('%s: i genomsnitt högst 15 ord och ingen mening över 25', (_, arendet) => {
    const lasta = meningar(sammanfattning(arendet));
    expect(lasta.length).toBeGreaterThan(8);
    expect(genomsnittligLangd(lasta)).toBeLessThanOrEqual(15);
    expect(Math.max(...lasta.map(antalOrd))).toBeLessThanOrEqual(25);
  });

  test.each(fall)('%s: talar till personen, utan lagrum och förkortningar', (_, arendet) => {
    const text = meningar(sammanfattning(arendet)).join(' ');
    expect(text).toMatch(/\bdu\b/i);
    expect(text).not.toMatch(/§|SoL|FL\b|bl\.a\.|t\.ex\.|den enskilde/);
  });
});

describe('vad man får', () => {
  test('en rad per insats; samma start för allt sägs en gång', () => {
    expect(del(K01, 'far')).toBe(`Det här får du

- Städning: varannan vecka. Tid: 90 minuter per gång.
- Tvätt: varannan vecka. Tid: 30 minuter per gång.
- Inköp: varje vecka. Tid: 45 minuter per gång.
- Fönsterputsning: en gång per år. Tid: 180 minuter per år.

Hjälpen börjar den 1 december 2026. Den gäller tills vidare.

Vi bedömer att du har rätt till den här hjälpen. Skälen står i beslutet.`);
  });

  test('den tid som de flesta delar sägs en gång, och det som avviker på sin rad', () => {
    const text = del(K08, 'far');
    expect(text).toContain('- Morgonhjälp: 7 gånger per vecka. Tid: 15 minuter per gång.\n');
    expect(text).toContain('- Promenad: varje vecka. Tid: 45 minuter per gång. Hjälpen börjar den 1 december 2026. Den gäller till och med den 31 maj 2027. Vill du ha hjälp efter den dagen behöver du ansöka igen. Hör av dig i god tid.');
    expect(text).toContain('Om inget annat står gäller det här: Hjälpen börjar den 1 december 2026. Den gäller tills vidare.');
  });

  test('är alla tider olika står var och en på sin rad', () => {
    const olika = arende([['stad', beviljad(vecka(1), 'm')], ['tvatt', beviljad(vecka(1), 'm', { giltighet: { fran: '2026-12-05' } })]]);
    expect(del(olika, 'far')).toContain('- Städning: varje vecka. Tid: 90 minuter per gång. Hjälpen börjar den 1 december 2026. Den gäller tills vidare.');
    expect(del(olika, 'far')).not.toContain('Om inget annat står');
  });

  test('utan tid i beslutet nämns ingen tid, och en saknad tid blir aldrig noll', () => {
    expect(tillText(sammanfattning(K01, { schablon: null }))).not.toMatch(/minut/);
    expect(del(K04, 'far')).toContain('- Dusch: 2 gånger per vecka.');
    expect(del(K04, 'far')).not.toMatch(/minut|\b0\b/);
  });

  test('utan hur ofta används beskrivningen', () => {
    expect(del(arende([['dusch', beviljad(vecka(1), 'm', { omfattning: { tillfallen: null, beskrivning: 'När du ringer på larmet.' } })]]), 'far')).toContain('- Dusch: När du ringer på larmet.');
  });

  test('det som ges utöver rätten beskrivs inte som en rätt', () => {
    expect(del(arende([['hemvardsbidrag', beviljad(vecka(1), 'm')]]), 'far')).not.toContain('Vi bedömer');
  });
});

describe('vad man inte får och varför', () => {
  test.each([
    ['behovSaknas', 'Vi bedömer att du inte har behov av hjälpen.'],
    ['klararSjalv', 'Vi bedömer att du klarar det själv.'],
    ['hushallsgemenskap', 'Vi bedömer att behovet tillgodoses av den du bor tillsammans med.'],
    ['annatSatt', 'Vi bedömer att du kan få behovet tillgodosett på ett annat sätt.'],
    ['annanHuvudman', 'Någon annan än kommunen ansvarar för den hjälpen.'],
    ['overSkaliga', 'Vi bedömer att hjälpen är mer än vad som behövs för skäliga levnadsförhållanden.'],
  ] as const)('%s', (grund, vantat) => {
    expect(del(arende([['stad', avslagen('m', [grund])]]), 'far-inte')).toBe(`Det här får du inte\n\n- Städning: du får inte den hjälpen. ${vantat}`);
  });

  test.each([
    ['behovSaknas', 'Vi bedömer att du inte behöver mer hjälp än den du får.'],
    ['klararSjalv', 'Vi bedömer att du klarar resten själv.'],
    ['hushallsgemenskap', 'Vi bedömer att resten av behovet tillgodoses av den du bor tillsammans med.'],
    ['annatSatt', 'Vi bedömer att resten av behovet kan tillgodoses på ett annat sätt.'],
    ['annanHuvudman', 'Någon annan än kommunen ansvarar för resten av hjälpen.'],
    ['overSkaliga', 'Vi bedömer att den hjälp du får räcker för skäliga levnadsförhållanden.'],
  ] as const)('%s, när en del beviljas: bara resten nekas', (grund, vantat) => {
    const fall = arende([['stad', beviljad(vecka(1), 'm', { stallningstagande: { utfall: 'delvis', grunder: [grund] } })]]);
    expect(del(fall, 'far-inte')).toBe(`Det här får du inte\n\n- Städning: du får inte allt du ansökte om. ${vantat}`);
  });

  test('före den 1 juli 2025 heter det skälig levnadsnivå', () => {
    expect(del(arende([['stad', avslagen('m', ['overSkaliga'])]], { beslut: { dag: '2025-06-30' } }), 'far-inte')).toContain('mer än vad som behövs för en skälig levnadsnivå.');
  });

  test('det som inte är avgjort står varken bland det man får eller inte får', () => {
    const fall = arende([['stad', beviljad(vecka(1), 'm')], ['tvatt', bedomning({})]]);
    expect(del(fall, 'far-inte')).toBe('');
    expect(del(fall, 'ej-avgjort')).toContain('- Tvätt: [Fyll i: ställningstagande]');
  });

  test('annat sätt sägs vid namn', () => {
    const fall = arende([['stad', avslagen('m', ['annatSatt'], { provadeSatt: [{ sattId: 'robot', utfall: 'tillgodoser', vem: 'sonens robot', tillgangligt: 'ja' }] })]]);
    expect(del(fall, 'far-inte')).toContain('på ett annat sätt: robotdammsugare (sonens robot).');
  });

  test('det som beviljas till en del står på båda ställena', () => {
    expect(del(K08, 'far')).toContain('Promenad');
    expect(del(K08, 'far-inte')).toContain('- Promenad: du får inte allt du ansökte om. Vi bedömer att den hjälp du får räcker för skäliga levnadsförhållanden.');
  });

  test('när allt beviljas finns inget avsnitt om det man inte får', () => {
    expect(del(K01, 'far-inte')).toBe('');
  });
});

describe('vem man ringer och hur man överklagar', () => {
  test('handläggare och telefon', () => {
    expect(del(K01, 'fraga')).toBe('Har du frågor?\n\nRing Disa Ek. Telefon: 000-00 00 00.');
  });

  test('tre veckor från den dag man fick del av beslutet, till nämnden', () => {
    expect(del(K01, 'overklaga')).toContain('Skicka brevet till Omsorgsnämnden. Brevet ska komma fram inom tre veckor från den dag då du fick del av beslutet.');
  });

  test('det går inte att skriva om hur man överklagar, men resten', () => {
    const egen = andrad(K01, { beslut: { egnaTexter: { 'sammanfattning-overklaga': 'Nej.', 'sammanfattning-fraga': 'Ring mig.' } } });
    expect(del(egen, 'overklaga')).toBe(del(K01, 'overklaga'));
    expect(del(egen, 'fraga')).toBe('Har du frågor?\n\nRing mig.');
  });

  test('beslut utöver rätten kan bara laglighetsprövas', () => {
    const text = del(arende([['hemvardsbidrag', beviljad(vecka(1), 'm')]]), 'overklaga');
    expect(text).toContain('Beslutet om hemvårdsbidrag kan bara laglighetsprövas.');
    expect(text).not.toContain('Du kan överklaga.');
  });

  test('ett nej till det som går utöver rätten kan överklagas', () => {
    const text = del(arende([['hemvardsbidrag', avslagen('m', ['behovSaknas'])]]), 'overklaga');
    expect(text).toContain('Du kan överklaga.');
    expect(text).not.toContain('laglighetsprövas');
  });
});

test('handläggarens egna ord står först', () => {
  expect(del(andrad(K01, { beslut: { sammanfattning: 'Hej Maj-Britt!' } }), 'kort').startsWith('Kort om beslutet\n\nHej Maj-Britt!')).toBe(true);
});

test('det som saknas är luckor', () => {
  const falt = luckor(sammanfattning(arende([['stad', bedomning({ stallningstagande: { utfall: 'bifall' } })], ['tvatt', bedomning({})]]))).map((l) => l.falt);
  expect(falt).toEqual(expect.arrayContaining(['person.namn', 'beslut.dag', 'bedomningar.a1.omfattning.tillfallen', 'bedomningar.a1.giltighet.fran', 'bedomningar.a1.giltighet.slag', 'bedomningar.a2.stallningstagande.utfall']));
});
