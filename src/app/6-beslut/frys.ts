import { kanonisk } from '@rules/hash.ts';
import type { Kontrollunderlag } from '@rules/arende/kontroll.ts';
import type { Fryst } from '@rules/arende/schema/beslut.ts';
import { MOTOR } from '@rules/motor.ts';
import { tillJson } from '@rules/schablon/json.ts';
import { skrivAlla } from './texter.ts';

async function sha256(text: string): Promise<string> {
  const summa = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(summa)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** What a beslut freezes: versions with their hashes, the documents themselves, the texts, the minutes and the engine's version. */
export async function frys(underlag: Kontrollunderlag, nar: string): Promise<Fryst> {
  const { riktlinje, schablon, tillampning, delegation, kommun, lagutgava } = underlag.regelverk;
  const dokument = { riktlinje, schablon, tillampning, delegation, kommun };
  const versioner: Record<string, { id: string; hash: string }> = {};
  for (const [namn, varde] of Object.entries(dokument)) if (varde) versioner[namn] = { id: varde.id, hash: await sha256(kanonisk(varde)) };
  return { nar, motor: MOTOR, lagutgava, versioner, underlag: dokument, texter: skrivAlla(underlag), tid: underlag.bild.tid ? tillJson(underlag.bild.tid) : null };
}
