import type { Regelverk } from '@rules/arende/regelverk.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Datum } from '@rules/datum.ts';
import { lagutgavaFor } from '@rules/lag/utgava.ts';
import { Indatafel } from './fel.ts';
import { type DokumentAv, lasSlag } from './filer/dokument.ts';
import { finns, yamlfiler } from './filer/mappar.ts';
import type { Kommunslag } from './filer/slag.ts';
import { dokumentvag, kommunmapp } from './filer/vagar.ts';
import type { Io } from './io.ts';

/** A document that the case names. Nothing falls back to another version. */
function hamta<S extends Exclude<Kommunslag, 'kommun'>>(slag: S, id: string, io: Io): DokumentAv<S>['innehall'] {
  const vag = dokumentvag(slag, id);
  if (vag === null || !finns(vag, io)) throw new Indatafel(`Ärendet följer ${slag} ${id}, som inte finns här${vag === null ? '' : ` (${vag})`}. Kör kommandot från Likvärds mapp, eller lägg till filen.`);
  return lasSlag(slag, vag, io).innehall;
}

function kommunen(kommun: string, io: Io): { innehall: DokumentAv<'kommun'>['innehall']; mapp: string } {
  const mapp = kommunmapp(kommun);
  if (mapp === null || !finns(`${mapp}/kommun.yaml`, io)) throw new Indatafel(`Ärendets kommun ”${kommun}” finns inte under guidelines. Kör kommandot från Likvärds mapp, eller lägg till kommunen.`);
  return { innehall: lasSlag('kommun', `${mapp}/kommun.yaml`, io).innehall, mapp };
}

/**
 * The documents that a case names, read from disk. The law follows the beslutsdag, or `idag` while none is set.
 * @throws {Indatafel} when a document is missing or cannot be read
 */
export function hamtaRegelverk(arende: Pick<Arende, 'kommun' | 'versioner' | 'beslut' | 'slag'>, idag: Datum, io: Io): Regelverk {
  const { versioner } = arende;
  const { innehall: kommun, mapp } = kommunen(arende.kommun, io);
  const riktlinje = hamta('riktlinje', versioner.riktlinje, io);
  const andra = yamlfiler(mapp, io).filter((fil) => /\/riktlinje-[^/]+\.yaml$/.test(fil) && fil !== dokumentvag('riktlinje', versioner.riktlinje));
  const par = kommun.par.find((p) => p.riktlinje === versioner.riktlinje && p.schablon === versioner.schablon);
  return {
    kommun,
    riktlinje,
    riktlinjer: [riktlinje, ...andra.map((fil) => lasSlag('riktlinje', fil, io).innehall)],
    schablon: versioner.schablon === null ? null : hamta('schablon', versioner.schablon, io),
    tillampning: versioner.tillampning === null ? null : hamta('tillampning', versioner.tillampning, io),
    delegation: versioner.delegation === null ? null : hamta('delegation', versioner.delegation, io),
    demo: arende.slag !== 'skarp' || par?.slag !== 'skarp' || riktlinje.uppdiktad,
    lagutgava: lagen(arende.beslut.dag ?? idag),
  };
}

function lagen(dag: Datum): Regelverk['lagutgava'] {
  try {
    return lagutgavaFor(dag);
  } catch (fel) {
    throw fel instanceof RangeError ? new Indatafel(fel.message) : fel;
  }
}
