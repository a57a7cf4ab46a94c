import { describe, expect, test } from 'vitest';
import { kontrolleraLagrum } from './kontrollera-lagrum.ts';
import { skrivLagrum } from './lagrum.ts';
import { overklagandehanvisning } from './overklagande.ts';
import type { Overklagandeuppgifter } from './overklagande.ts';
import { tolkaLagrum } from './tolka-lagrum.ts';

const UPPGIFTER: Overklagandeuppgifter = {
  lagrum: 'ratt',
  utgava: 'sol2025',
  namnd: 'äldrenämnden i Exempelkommunen',
  adress: ['Box 1', '000 00 Exempelstad'],
  forvaltningsratt: 'Förvaltningsrätten i Exempelstad',
};
const text = (u: Overklagandeuppgifter) => overklagandehanvisning(u).delar.map((d) => `${d.rubrik}\n${d.text}`).join('\n\n');

describe('beslut om rätten till insatser', () => {
  test('överklagas som förvaltningsbesvär och säger form, innehåll, vart och när', () => {
    const { slag, delar } = overklagandehanvisning(UPPGIFTER);
    expect(slag).toBe('forvaltningsbesvar');
    expect(delar.map((d) => d.rubrik)).toEqual([
      'Vem som får överklaga',
      'Skriv till förvaltningsrätten',
      'Det här ska finnas med',
      'Hit skickar du överklagandet',
      'Du har tre veckor på dig',
      'Det här händer sedan',
      'Du kan få hjälp',
      'Reglerna finns här',
    ]);
  });

  test.each([
    ['skriftligt', /ska vara skriftligt/],
    ['ställs till förvaltningsrätten men lämnas till nämnden', /Ställ det till Förvaltningsrätten i Exempelstad, men skicka eller lämna det till äldrenämnden/],
    ['vilket beslut och vilken ändring', /vilket beslut du överklagar.*hur du vill att beslutet ska ändras och varför/],
    ['uppgifter om den som överklagar', /personnummer, din postadress, ditt telefonnummer och din e-postadress/],
    ['kommit in inom tre veckor från att personen fick del', /ska ha kommit in till äldrenämnden i Exempelkommunen inom tre veckor från den dag du fick del av beslutet/],
    ['adressen', /Äldrenämnden i Exempelkommunen\nBox 1\n000 00 Exempelstad/],
    ['beslutet gäller under tiden', /Beslutet gäller under tiden/],
    ['nämnden får ändra bara det som är uppenbart fel (38 och 39 §§ FL)', /Nämnden kan också ändra beslutet, om det är uppenbart fel\. Sedan lämnas överklagandet till/],
    ['ombudets uppgifter', /Har du ett ombud, skriv också ombudets namn och kontaktuppgifter/],
    ['varje regel som texten vilar på', /14, 15, 38, 39, 42, 43, 44, 45 och 46 §§ FL \(2017:900\), 3 och 4 §§ förvaltningsprocesslagen \(1971:291\) och 2 § lagen \(1930:173\) om beräkning av lagstadgad tid/],
  ])('%s', (_, monster) => {
    expect(text(UPPGIFTER)).toMatch(monster);
  });

  test('nya lagen hänvisar till 35 kap. 1 §, gamla till 16 kap. 3 §', () => {
    expect(text(UPPGIFTER)).toContain('35 kap. 1 och 5 §§ SoL (2025:400)');
    expect(text(UPPGIFTER)).not.toContain('2001:453');
    const gammal = text({ ...UPPGIFTER, utgava: 'sol2001' });
    expect(gammal).toContain('16 kap. 3 § SoL (2001:453)');
    expect(gammal).not.toContain('2025:400');
  });
});

describe('beslut utöver rätten', () => {
  const befogenhet: Overklagandeuppgifter = { ...UPPGIFTER, lagrum: 'befogenhet' };

  test('laglighetsprövas enligt kommunallagen: medlem, tre veckor från anslaget, direkt till förvaltningsrätten', () => {
    const hanvisning = overklagandehanvisning(befogenhet);
    expect(hanvisning.slag).toBe('laglighetsprovning');
    expect(text(befogenhet)).toMatch(/11 kap\. 4 § SoL \(2025:400\)/);
    expect(text(befogenhet)).toMatch(/Den som är medlem av kommunen får överklaga/);
    expect(text(befogenhet)).toMatch(/Skicka det till Förvaltningsrätten i Exempelstad/);
    expect(text(befogenhet)).toMatch(/tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet över beslutet har justerats/);
    expect(text(befogenhet)).toContain('13 kap. 1, 4, 5, 6, 7 och 8 §§ KL (2017:725)');
  });

  test('säger att tiden räknas från en annan dag än den då beslutet kom, och var man ser den', () => {
    expect(text(befogenhet)).toContain('Det är inte samma dag som du fick beslutet. Anslagstavlan finns på kommunens webbplats. Fråga oss om du inte hittar dagen.');
    expect(text(befogenhet)).toContain('2 § lagen (1930:173)');
  });

  test('de två upplysningarna har inte samma rubrik över olika tider', () => {
    const rubriker = (u: Overklagandeuppgifter) => overklagandehanvisning(u).delar.filter((d) => d.text.includes('tre veckor')).map((d) => d.rubrik);
    expect([rubriker(UPPGIFTER), rubriker(befogenhet)]).toEqual([['Du har tre veckor på dig'], ['Tre veckor från tillkännagivandet']]);
  });

  test('säger inget om att fick del av eller om 35 kap.', () => {
    expect(text(befogenhet)).not.toMatch(/fick del av|35 kap/);
  });

  test('gamla lagen nämner 4 kap. 2 §', () => {
    expect(text({ ...befogenhet, utgava: 'sol2001' })).toContain('4 kap. 2 § SoL (2001:453)');
  });
});

describe('gemensamt', () => {
  const alla = (['ratt', 'befogenhet'] as const).flatMap((lagrum) => (['sol2001', 'sol2025'] as const).map((utgava) => ({ ...UPPGIFTER, lagrum, utgava })));

  test.each(alla)('$lagrum enligt $utgava: varje lagrum gäller och varje utskrivet lagrum är känt', (uppgifter) => {
    const { lagrum } = overklagandehanvisning(uppgifter);
    const dag = uppgifter.utgava === 'sol2025' ? '2025-07-01' : '2025-06-30';
    expect(lagrum.filter((id) => !kontrolleraLagrum(id, dag).ok)).toEqual([]);
    for (const id of lagrum) expect(tolkaLagrum(text(uppgifter)).flatMap((c) => c.tolkningar.map(skrivLagrum))).toContain(skrivLagrum(id));
  });

  test.each([
    ['nämnden', { namnd: ' ' }],
    ['adressen', { adress: [] }],
    ['adressen', { adress: ['', ' '] }],
    ['förvaltningsrätten', { forvaltningsratt: '' }],
  ])('utan uppgift om %s skrivs ingen hänvisning', (vad, tomt) => {
    expect(() => overklagandehanvisning({ ...UPPGIFTER, ...tomt })).toThrow(new RegExp(`uppgift om ${vad} saknas`));
  });
});
