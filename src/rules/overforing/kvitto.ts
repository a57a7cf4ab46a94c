import type { Datum } from '../datum.ts';
import type { Arende } from '../arende/schema.ts';
import { type Hashare, innehallshash } from '../hash.ts';
import { datumIOrd } from '../lag/dagar.ts';
import type { Dokument } from '../text/dokument.ts';
import { lista, sektion, stycke, tabell } from '../text/skriv.ts';
import { antal } from '../text/sprak.ts';

/**
 * Shows that a case was handed over and erased, and that the texts in a saved package are the same. Holds nothing that points to a person: no name,
 * no number, no words. It may be printed and shown to anyone.
 */
export interface Kvitto {
  readonly version: 1;
  readonly slag: 'kvitto';
  /** The erased case's own random id. */
  readonly arendeId: string;
  readonly system: string;
  readonly registrerat: Datum | null;
  readonly overford: Datum;
  /** Point in time. */
  readonly raderad: string;
  /** How many points were confirmed by a person. */
  readonly bekraftat: number;
  readonly raderat: { readonly handelser: number; readonly noteringar: number };
  readonly fryst: string | null;
  readonly motor: string | null;
  readonly versioner: Readonly<Record<string, { readonly id: string; readonly hash: string }>>;
  /** SHA-256 over the canonical JSON of each frozen text. */
  readonly texter: readonly { readonly id: string; readonly sha256: string }[];
}

/** What the caller counts and takes the time of. */
interface Radering {
  readonly raderad: string;
  readonly handelser: number;
  readonly noteringar: number;
  readonly sha256: Hashare;
}

/** The receipt of a case that is handed over, or null when it is not. */
export async function kvittoFor({ id, fryst, overforing: { registrerat, overfort } }: Arende, { raderad, handelser, noteringar, sha256 }: Radering): Promise<Kvitto | null> {
  if (!overfort) return null;
  const texter = await Promise.all(((fryst?.texter ?? []) as readonly Dokument[]).map(async (text) => ({ id: text.id, sha256: await innehallshash(text, sha256) })));
  return {
    version: 1,
    slag: 'kvitto',
    arendeId: id,
    system: overfort.system,
    registrerat: registrerat?.dag ?? null,
    overford: overfort.dag,
    raderad,
    bekraftat: overfort.bekraftat.length,
    raderat: { handelser, noteringar },
    fryst: fryst?.nar ?? null,
    motor: fryst?.motor ?? null,
    versioner: fryst?.versioner ?? {},
    texter,
  };
}

const TEXTNAMN: Readonly<Record<string, string>> = { utredning: 'Utredning', utredningTillPersonen: 'Utredning till personen', beslut: 'Beslut', sammanfattning: 'Sammanfattning', minutforklaring: 'Minutförklaring', avskrivning: 'Avskrivning' };
const DOKUMENTNAMN: Readonly<Record<string, string>> = { riktlinje: 'Riktlinje', schablon: 'Schablontider', tillampning: 'Tillämpningsanvisning', delegation: 'Delegation', kommun: 'Kommunens uppgifter' };

/** The receipt as a text to print. @param systemnamn what the verksamhetssystem is called @param raderad day and time on this computer's clock */
export function skrivKvitto(k: Kvitto, systemnamn: string, raderad: string): Dokument {
  const dokument = Object.entries(k.versioner).map(([sort, { id, hash }]) => [DOKUMENTNAMN[sort] ?? sort, id, hash] as const);
  return {
    id: 'kvitto',
    titel: 'Kvitto på överfört och raderat ärende',
    till: 'akt',
    dag: k.overford,
    mottagare: [],
    sektioner: [
      ...sektion('vad', 'Vad som har gjorts', [
        lista([
          `Kvittots nummer: ${k.arendeId}`,
          `Fört över till: ${systemnamn}`,
          ...(k.registrerat ? [`Registrerat där: ${datumIOrd(k.registrerat)}`] : []),
          `Antecknat som överfört: ${datumIOrd(k.overford)}`,
          `Raderat ur Likvärd: ${raderad}`,
          `Bekräftade punkter: ${k.bekraftat}`,
          `Raderat: ärendet, ${antal(k.raderat.handelser, 'händelse i loggen', 'händelser i loggen')} och ${antal(k.raderat.noteringar, 'snabbnotering', 'snabbnoteringar')}`,
        ]),
        stycke('Kvittot innehåller inga personuppgifter. Akten finns i verksamhetssystemet.'),
      ], { till: 'akt' }),
      ...sektion('texter', 'De frysta texternas kontrollsummor', k.texter.length === 0 ? [] : [
        stycke(`Frysta ${k.fryst === null ? '' : datumIOrd(k.fryst.slice(0, 10))}, motor ${k.motor ?? 'okänd'}. Samma text ger samma summa (SHA-256 över kanonisk JSON, RFC 8785).`),
        tabell(['Text', 'SHA-256'], k.texter.map(({ id, sha256 }) => [TEXTNAMN[id] ?? id, sha256])),
      ], { till: 'akt' }),
      ...sektion('versioner', 'Dokument som beslutet vilade på', dokument.length === 0 ? [] : [tabell(['Dokument', 'Version', 'SHA-256'], dokument)], { till: 'akt' }),
    ],
  };
}
