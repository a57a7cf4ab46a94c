import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lagradeV1 } from '../../../tests/fixtures/arenden/lagrade.ts';
import { nyckelvagar } from '../../../tests/fixtures/arenden/nycklar.ts';
import { K01, K04, K08, underlag } from '../../../tests/fixtures/texter/fall.ts';
import { lasArende } from '../arende/migrering.ts';
import { type Arende, arendeSchema } from '../arende/schema.ts';
import { frystSchema } from '../arende/schema/beslut.ts';
import { skrivBeslut } from '../text/beslut.ts';
import { skrivMinutforklaring } from '../text/minutforklaring.ts';
import { skrivSammanfattning } from '../text/sammanfattning.ts';
import { sektionTillText } from '../text/som-text.ts';
import { skrivUtredning, skrivUtredningTillPersonen } from '../text/utredning.ts';
import type { Textunderlag } from '../text/underlag.ts';
import { type Verksamhetssystem, lasVerksamhetssystem } from './format.ts';
import { arPlacerad, rubrikFor } from './placering.ts';
import { overforda, skrivOverforing } from './underlag.ts';

const ROT = fileURLToPath(new URL('../../../', import.meta.url));
const SYSTEM: readonly Verksamhetssystem[] = readdirSync(`${ROT}verksamhetssystem`).map((fil) => {
  const svar = lasVerksamhetssystem(parse(readFileSync(`${ROT}verksamhetssystem/${fil}`, 'utf8')));
  if (!svar.ok) throw new Error(`${fil}: ${svar.fel.map((f) => f.mening).join(' ')}`);
  if (fil !== `${svar.varde.id}.yaml`) throw new Error(`${fil} har id ${svar.varde.id}.`);
  return svar.varde;
});

/** The case with its texts frozen, as the beslut does it. */
function beslutad(arende: Arende): Textunderlag {
  const u = underlag(arende);
  const texter = [skrivUtredning, skrivBeslut, skrivSammanfattning, skrivMinutforklaring].map((skriv) => skriv(u));
  return underlag({ ...arende, fryst: frystSchema.parse({ nar: '2026-11-22T14:00:00Z', motor: 'prov', lagutgava: 'sol2025', versioner: {}, underlag: {}, texter, tid: null }) });
}
const helaTexten = (u: Textunderlag, system: Verksamhetssystem) => skrivOverforing(u, system).sektioner.map(sektionTillText).join('\n\n');

describe('de medföljande systemen', () => {
  test('är fem, och bara den allmänna ordningen är inget förslag', () => {
    expect(SYSTEM.map((s) => s.id)).toEqual(['allmant', 'combine', 'lifecare', 'treserva', 'viva']);
    expect(SYSTEM.filter((s) => !s.forslag).map((s) => s.id)).toEqual(['allmant']);
    for (const s of SYSTEM.filter((x) => x.forslag)) expect(s.kalla).toContain('Stäm av');
  });
});

/** Every section that the texts can have, read from the code that writes them. */
function sektionerIKoden(): readonly string[] {
  const platser = (text: string, filer: readonly string[]) =>
    filer.flatMap((fil) => [...readFileSync(`${ROT}src/rules/text/${fil}`, 'utf8').matchAll(/(?<!\w)sektion\(\s*[`']([a-z-]+)(?:\$\{[^}]+\})?[`']/g)].map(([, id = '']) => `${text}/${id.endsWith('-') ? `${id}x` : id}`));
  const iMapp = (mapp: string) => readdirSync(`${ROT}src/rules/text/${mapp}`).map((fil) => `${mapp}/${fil}`);
  const tillagg = [...readFileSync(`${ROT}src/rules/overforing/tillagg.ts`, 'utf8').matchAll(/sektion\('([a-z-]+)'/gi)].map(([, id = '']) => `tillagg/${id}`);
  return [...platser('utredning', ['utredning.ts', 'tid.ts', ...iMapp('utredning')]), 'utredning/beslutsfattare', ...platser('beslut', ['tid.ts', ...iMapp('beslut')]), 'beslut/overklagande', 'beslut/laglighetsprovning', ...platser('avskrivning', ['avskrivning.ts']), 'avskrivning/arendet', 'avskrivning/fragor', ...tillagg, 'tillagg/svar'].filter((p) => p !== 'utredning/bara-akten');
}

describe('varje avsnitt hör hemma någonstans, i varje system', () => {
  const platser = sektionerIKoden();
  test('avsnitten är lästa ur koden', () => {
    expect(platser.length).toBeGreaterThan(50);
    expect(platser).toEqual(expect.arrayContaining(['utredning/livsomrade-x', 'utredning/undantagna-uppgifter', 'beslut/skal-x', 'beslut/skal-grund-x', 'beslut/avvikande-mening', 'avskrivning/skal', 'tillagg/efter-beslutet']));
  });

  test.each(SYSTEM)('$namn', (system) => expect(platser.filter((plats) => !arPlacerad(system, plats))).toEqual([]));

  test.each(SYSTEM)('$namn har inget avsnitt som inte finns', (system) => {
    const delar = system.rubriker.flatMap((r) => r.delar).filter((del) => !del.endsWith('/*'));
    expect(delar.map((del) => del.replace('*', 'x')).filter((del) => !platser.includes(del))).toEqual([]);
  });
});

const FALL: readonly (readonly [string, Textunderlag])[] = [
  ['K01', beslutad(K01)],
  ['K04', beslutad(K04)],
  ['K08', beslutad(K08)],
  ['avskrivet', underlag({ ...K01, avslut: { slag: 'avskrivning', orsak: 'flytt', dag: '2026-11-20', skal: 'Flyttar till dottern.', hur: '' } })],
  ['avvisat', underlag({ ...K01, avslut: { slag: 'avvisning', orsak: null, dag: '2026-11-20', skal: 'Ingen fullmakt kom in.', hur: '' } })],
];

describe.each(FALL)('%s: inget går förlorat, och inget förs över två gånger', (_namn, u) => {
  const alla = overforda(u);

  test.each(SYSTEM)('$namn', (system) => {
    const dokument = skrivOverforing(u, system);
    const vantat = alla.flatMap((o) => o.sektion.stycken.map((s) => JSON.stringify(s))).toSorted();
    const rubrikerna = new Set(alla.map((o) => o.sektion.rubrik));
    const fick = dokument.sektioner.flatMap((s) => s.stycken).filter((s) => s.slag !== 'underrubrik' || !rubrikerna.has(s.text)).map((s) => JSON.stringify(s)).toSorted();
    expect(fick).toEqual(vantat.filter((s) => !(JSON.parse(s) as { slag: string; text?: unknown }).slag.startsWith('underrubrik') || !rubrikerna.has((JSON.parse(s) as { text: string }).text)));
    expect(dokument.sektioner.map((s) => s.id)).toEqual(system.rubriker.map((r) => r.id).filter((id) => alla.some((o) => rubrikFor(system, o.plats).id === id)));
  });
});

test('Utredningen till personen är en del av utredningen, ord för ord, och förs därför inte över för sig', () => {
  for (const arende of [K01, K04, K08]) {
    const hela = skrivUtredning(underlag(arende)).sektioner;
    for (const s of skrivUtredningTillPersonen(underlag(arende)).sektioner) expect(hela).toContainEqual(s);
  }
});

test('ett avsnitt som ingen rubrik nämner hamnar under det övriga, aldrig ingenstans', () => {
  for (const system of SYSTEM) expect(rubrikFor(system, 'beslut/nytt-avsnitt').ovrigt).toBe(true);
});

/** Keys that hold words but no fact of the case, each with why. */
const UTAN_FAKTA: Readonly<Record<string, string>> = {
  'utkast{}': 'ord i en dialog som inte är skickad',
  'beslut.tidigare[].forbehall': 'skrivs i beslutet när grunden är ett förbehåll',
  'kommunicering.undantagSkal': 'skrivs när ett undantag används',
  'ansokan.mottagenAv': 'skrivs när ansökan var muntlig',
};
const EJ_ORD = /(^|\.|\])(id|insatsId|sattId|samtalId|samtyckeId|foretradareId|kommun|formuleringId|niva|variant|lagrum\[\]|uppgifter\[\]|sarskildaSkal\[\]|kod|falt|vem|system|motor|version|riktlinje|schablon|tillampning|delegation|fran|till|nar|skapad|andrad|dag)$/;

/** Every free text of the stored case replaced with a word of its own. */
function markt(v: unknown, typer: Readonly<Record<string, string>>, vag = ''): unknown {
  if (Array.isArray(v)) return v.map((rad) => markt(rad, typer, `${vag}[]`));
  if (typeof v === 'object' && v !== null) return Object.fromEntries(Object.entries(v).map(([k, barn]) => [k, markt(barn, typer, typer[`${vag}{}`] !== undefined || Object.keys(typer).some((t) => t.startsWith(`${vag}{}`)) ? `${vag}{}` : vag === '' ? k : `${vag}.${k}`)]));
  return typeof v === 'string' && typer[vag] === 'string' && !EJ_ORD.test(vag) && !/^\d{4}-\d\d-\d\d/.test(v) && !vag.startsWith('fryst') && !vag.startsWith('overforing') ? ordFor(vag) : v;
}
/** Without braces: in the person's texts they are slots to fill. */
const ordFor = (vag: string) => `MARKE(${vag.replaceAll('{}', '·')})`;

describe('varje fri text i ärendet kommer med någonstans', () => {
  test.each(lagradeV1().map((d, i) => [i, d] as const))('sparat ärende %d', (_i, dokument) => {
    const typer = nyckelvagar(arendeSchema);
    const last = lasArende(markt(dokument, typer));
    if (!last.ok) throw new Error(last.fel);
    const arende = { ...last.varde, person: { ...last.varde.person, skyddadeUppgifter: 'ingen' as const } };
    const hela = arende.fryst ? beslutad({ ...arende, fryst: null }) : underlag(arende);
    const ut = SYSTEM.map((s) => helaTexten(hela, s));
    const marken = [...new Set(JSON.stringify(arende).match(/MARKE\([^)]*\)/g) ?? [])];
    expect(marken.length).toBeGreaterThan(5);
    const borta = marken.filter((m) => ut.some((t) => !t.includes(m))).map((m) => m.slice(6, -1).replaceAll('·', '{}'));
    expect(borta.filter((vag) => UTAN_FAKTA[vag] === undefined)).toEqual([]);
  });
});
