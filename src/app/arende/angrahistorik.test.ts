import { describe, expect, test } from 'vitest';
import { nyttArende } from '@rules/arende/nytt.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Handelse } from '../start/lagring.ts';
import { type Angrahistorik, type Angring, skapaAngrahistorik } from './angrahistorik.ts';

const klockan = (sekunder: number): string => new Date(Date.UTC(2026, 10, 23, 9, 0, sekunder)).toISOString();
const TOMT = nyttArende({ id: '00000000-0000-4000-8000-000000000001', nu: klockan(0), kommun: 'exempelkommun', versioner: { riktlinje: 'a', schablon: null, tillampning: null, delegation: null }, handlaggare: 'Tekla Brännström' });
const namn = (text: string, sekund: number): Arende => ({ ...TOMT, andrad: klockan(sekund), person: { ...TOMT.person, namn: text } });

/** A disk for the rows of one case. */
function disk() {
  const rader = new Map<string, unknown>();
  return {
    rader,
    skriv({ rader: andring, klar }: Angring) {
      if (andring?.tom) rader.clear();
      for (const plats of andring?.taBort ?? []) rader.delete(plats);
      if (andring?.lagg) rader.set(andring.lagg.plats, structuredClone(andring.lagg.steg));
      klar();
    },
    oppnaIgen: (): Angrahistorik => skapaAngrahistorik([...rader].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([plats, steg]) => ({ plats, steg }))),
  };
}
const spara = (d: ReturnType<typeof disk>, h: Angrahistorik, fore: Arende, efter: Arende, slag?: Handelse['slag']) => d.skriv(h.vidSparning(fore, efter, slag));

describe('vägen tillbaka i ett ärende', () => {
  test('finns kvar när sidan laddas om, åt båda hållen', () => {
    const d = disk();
    const forsta = d.oppnaIgen();
    spara(d, forsta, TOMT, namn('Maj', 1));
    spara(d, forsta, namn('Maj', 1), { ...namn('Maj', 2), kommun: 'botkyrka' });
    const andra = d.oppnaIgen();
    const hopp = andra.ta('bak', { ...namn('Maj', 2), kommun: 'botkyrka' }, klockan(3))!;
    expect([hopp.dokument.kommun, hopp.falt]).toEqual(['exempelkommun', 'kommun']);
    d.skriv(hopp);
    const tredje = d.oppnaIgen();
    expect(tredje.nasta('bak')?.falt).toBe('person.namn');
    expect(tredje.ta('fram', hopp.dokument, klockan(4))?.dokument.kommun).toBe('botkyrka');
  });

  test('ord som skrivs i ett drag är ett steg, och en ny minut börjar ett nytt', () => {
    const d = disk();
    const h = d.oppnaIgen();
    spara(d, h, TOMT, namn('M', 1));
    spara(d, h, namn('M', 1), namn('Maj', 3));
    expect(d.rader.size).toBe(1);
    spara(d, h, namn('Maj', 3), namn('Maj-Britt', 90));
    expect(d.rader.size).toBe(2);
    expect(h.ta('bak', namn('Maj-Britt', 90), klockan(91))?.dokument.person.namn).toBe('Maj');
  });

  test('en ny ändring efter en ångrad tar bort vägen framåt', () => {
    const d = disk();
    const h = d.oppnaIgen();
    spara(d, h, TOMT, namn('Maj', 1));
    d.skriv(h.ta('bak', namn('Maj', 1), klockan(2))!);
    expect(h.nasta('fram')).not.toBeNull();
    spara(d, h, TOMT, namn('Rut', 3));
    expect(h.nasta('fram')).toBeNull();
    expect([...d.rader.keys()]).toHaveLength(1);
  });

  test.each([
    ['FATTA_BESLUT', false],
    ['INLED_UTREDNING', false],
    ['VERSION_BYTT', false],
    ['SIGNERAD', true],
    ['UTLAMNAD', true],
  ] as const)('efter %s går det att ångra det som var före: %s', (slag, gar) => {
    const d = disk();
    const h = d.oppnaIgen();
    spara(d, h, TOMT, namn('Maj', 1));
    spara(d, h, namn('Maj', 1), namn('Maj', 2), slag);
    expect(h.nasta('bak') !== null).toBe(gar);
    expect(d.oppnaIgen().nasta('bak') !== null).toBe(gar);
  });

  test('en misslyckad sparning ändrar inget', () => {
    const h = skapaAngrahistorik([]);
    h.vidSparning(TOMT, namn('Maj', 1), undefined);
    expect(h.nasta('bak')).toBeNull();
  });

  test('högst hundra steg sparas, och det äldsta faller bort', () => {
    const d = disk();
    const h = d.oppnaIgen();
    for (let i = 0; i < 105; i += 1) spara(d, h, { ...TOMT, kommun: `k${i}` }, { ...TOMT, kommun: `k${i + 1}`, andrad: klockan(100 * i) });
    expect(d.rader.size).toBe(100);
    expect(d.rader.has('b00000001')).toBe(false);
  });
});
