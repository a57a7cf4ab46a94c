import { type Minnesbank, type Minneslager, skapaMinnesbank, skapaMinneslager } from '@storage/minneslager.ts';
import { type Innehall, lasregler } from '@app/start/lagring.ts';
import type { Installningar } from '@app/start/installningar.ts';
import { skapaLasning } from '@app/start/lasning.ts';
import type { Upplast } from '@app/las-upp/oppna.ts';
import type { Tjanster } from '@app/start/tjanster.tsx';

/** The day every screen test stands on: a Monday under the riktlinje of 2025-07-01, nine days after the ansökan of the invented cases. */
export const IDAG = '2026-11-23';
/** The same moment with zone, as the clock gives it. */
export const NU = '2026-11-23T09:00:00.000Z';
export const HANDLAGGARE = 'Tekla Brännström';

/** A återställningsnyckel of the right shape that opens nothing. */
export const TESTNYCKEL = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0000';

/** The nth id that a test hands out: the shape of a random one, but known beforehand. */
export const testId = (nr: number): string => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;

export interface Testtjanster extends Tjanster, Pick<Upplast, 'andraInstallningar'> {
  readonly lager: Minneslager<Innehall>;
  /** The "disk", shared with other tabs that are made from it. */
  readonly bank: Minnesbank;
}

const oombett = async () => ({ ok: false as const, mening: 'Provet har inga paket.' });

interface Val {
  readonly idag?: string;
  readonly nu?: () => string;
  readonly bank?: Minnesbank;
  readonly kommun?: string;
}

/** What the screens need from outside, held still: store in memory, a clock that stands, ids in order. */
export function testtjanster({ idag = IDAG, nu = () => NU, bank = skapaMinnesbank(), kommun = 'exempelkommun' }: Val = {}): Testtjanster {
  let utdelade = 1000;
  const installningar: Installningar = { version: 1, slag: 'installningar', anvandare: HANDLAGGARE, kommun, nyckelTagen: true };
  return {
    bank,
    installningar,
    andraInstallningar: async (andring) => ({ ok: true, nya: andring(installningar) }),
    lager: skapaMinneslager(lasregler, bank),
    // Keys are tested where they live, in a browser.
    // What a screen asks of packages is tested where they live; a test that needs it gives its own.
    paket: { visitkort: oombett, skapa: oombett, oppna: oombett, taEmot: async () => ({ mottagna: [] }) },
    nycklar: { bytLosenfras: async () => ({ ok: true }), nyAterstallningsnyckel: async () => ({ ok: true, aterstallningsnyckel: TESTNYCKEL, anta: async () => ({ ok: true }) }), raderaAllt: async () => ({ ok: true }), sattKortkod: async () => ({ ok: false, orsak: 'felKodform', mening: 'Koden ska vara fyra till åtta siffror.' }) },
    skapaKopia: async () => ({ ok: true, fil: new Blob(['kopia']), arenden: 1, anteckningar: 1, oresta: 0 }),
    mapp: { hamta: async () => null, valj: async () => true, glom: async () => true },
    inlasning: { jamfor: async () => ({ ok: false, mening: 'Filen är ingen säkerhetskopia från Likvärd.' }), kanAngra: async () => false, angra: async () => ({ ok: true, aterstallda: 0, kvar: 0 }) },
    bytInstallningar: async () => null,
    nu,
    idag: () => idag,
    nyttId: () => testId(++utdelade),
    lasning: skapaLasning(),
  };
}
