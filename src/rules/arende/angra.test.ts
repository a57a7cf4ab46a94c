import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ga, sammaOrd, stegTill } from './angra.ts';
import { nyttArende } from './nytt.ts';
import { type Arende, arendeSchema } from './schema.ts';

const NAR = '2026-11-23T09:00:00.000Z';
const TOMT = nyttArende({ id: '00000000-0000-4000-8000-000000000001', nu: NAR, kommun: 'exempelkommun', versioner: { riktlinje: 'a', schablon: null, tillampning: null, delegation: null }, handlaggare: 'Tekla Brännström' });
const medNamn = (namn: string): Arende => ({ ...TOMT, person: { ...TOMT.person, namn } });
const medInsatser = (...insatser: readonly string[]): Arende => arendeSchema.parse({ ...TOMT, ansoktaInsatser: insatser.map((id) => ({ id, insatsId: id })) });

describe('ett steg tillbaka', () => {
  test.each([
    ['ett namn skrivs', TOMT, medNamn('Maj-Britt'), 'person.namn'],
    ['ett namn ändras', medNamn('Maj'), medNamn('Maj-Britt'), 'person.namn'],
    ['en insats läggs till', medInsatser('dusch'), medInsatser('dusch', 'stad'), 'ansoktaInsatser.1'],
    ['en insats tas bort', medInsatser('dusch', 'stad'), medInsatser('stad'), 'ansoktaInsatser.0'],
    ['två saker på en gång', TOMT, { ...medNamn('Maj'), kommun: 'botkyrka' }, 'kommun'],
  ])('%s: ärendet blir som det var, och framåt igen', (_, fore, efter, falt) => {
    const bak = stegTill(efter, fore, NAR);
    expect(bak?.falt).toBe(falt);
    const tillbaka = bak && ga(efter, bak);
    expect(tillbaka).toEqual(fore);
    const fram = tillbaka && stegTill(tillbaka, efter, NAR);
    expect(fram && ga(tillbaka, fram)).toEqual(efter);
  });

  test('när det sparades, och ord i en öppen dialog, är inget att ångra', () => {
    expect(stegTill({ ...TOMT, andrad: '2027-01-01T00:00:00.000Z', utkast: { skal: 'därför' } }, TOMT, NAR)).toBeNull();
  });

  test('ett steg som inte passar ärendet tas inte', () => {
    const bak = stegTill(medInsatser('dusch', 'stad'), medInsatser('dusch'), NAR);
    expect(bak && ga(medInsatser(), bak)).toBeNull();
  });

  test('ord i samma fält hör ihop, andra ändringar inte', () => {
    const ord = (fran: string, till: string) => stegTill(medNamn(till), medNamn(fran), NAR)!;
    expect(sammaOrd(ord('', 'M'), ord('M', 'Maj'))).toBe(true);
    expect(sammaOrd(ord('', 'M'), stegTill(medInsatser('dusch'), TOMT, NAR)!)).toBe(false);
    expect(sammaOrd(ord('', 'M'), stegTill({ ...TOMT, arendenummer: '1' }, TOMT, NAR)!)).toBe(false);
  });

  test('vilken följd av ändringar som än gjorts går hela vägen tillbaka och fram igen', () => {
    const andring = fc.oneof(
      fc.string({ maxLength: 12 }).map((namn) => (a: Arende): Arende => ({ ...a, person: { ...a.person, namn } })),
      fc.array(fc.constantFrom('dusch', 'stad', 'tvatt', 'inkop'), { maxLength: 4 }).map((insatser) => (a: Arende): Arende => ({ ...a, ansoktaInsatser: medInsatser(...insatser).ansoktaInsatser })),
      fc.dictionary(fc.constantFrom('toString', 'a/b', 'a~c', 'd'), fc.boolean()).map((svar) => (a: Arende): Arende => ({ ...a, gemensammaSvar: svar as unknown as Arende['gemensammaSvar'] })),
    );
    fc.assert(
      fc.property(fc.array(andring, { minLength: 1, maxLength: 12 }), (andringar) => {
        const dokument = andringar.reduce<Arende[]>((alla, gor) => [...alla, gor(alla.at(-1)!)], [TOMT]);
        const bak = dokument.slice(1).map((efter, i) => stegTill(efter, dokument[i]!, NAR));
        const tillbaka = bak.reduceRight<Arende>((har, steg) => (steg ? ga(har, steg)! : har), dokument.at(-1)!);
        expect(tillbaka).toEqual(TOMT);
      }),
      { numRuns: 500 },
    );
  });
});
