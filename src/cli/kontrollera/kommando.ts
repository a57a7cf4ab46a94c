import { basename, dirname, resolve } from 'node:path';
import { arFel, tackning } from '@rules/riktlinje/tackning.ts';
import type { Argument, Kommando } from '../argument.ts';
import { Indatafel, felrad } from '../fel.ts';
import { type Dokument, arKommunens } from '../filer/dokument.ts';
import { yamlfiler } from '../filer/mappar.ts';
import type { Io } from '../io.ts';
import { skrivJson } from '../json-ut.ts';
import { type Filfynd, fyndI } from './fynd.ts';
import { lagutgavafynd, versionsfynd } from './giltighet.ts';
import { hanvisningsfynd } from './hanvisningar.ts';
import { namnfynd } from './namn.ts';
import { parfynd } from './par.ts';
import { Samling } from './samling.ts';

/** Coverage and examples of a riktlinje. */
const tackningsfynd = (d: Dokument): Filfynd[] =>
  d.slag === 'riktlinje' ? tackning(d.innehall).map((f) => fyndI(d, f.path, f.kod, f.mening, arFel(f) ? 'fel' : 'varning')) : [];

/** The app looks for a verksamhetssystem by its id. A file outside the folder may be called anything. */
const systemfynd = (d: Dokument): Filfynd[] =>
  d.slag === 'verksamhetssystem' && basename(dirname(resolve(d.fil))) === 'verksamhetssystem' && basename(d.fil) !== `${d.innehall.id}.yaml`
    ? [fyndI(d, ['id'], 'filnamn', `Filen ska heta ${d.innehall.id}.yaml efter sitt id. Byt namn på filen eller rätta id.`)]
    : [];

const allaFiler = (io: Io): string[] => ['guidelines', 'schablons', 'verksamhetssystem'].flatMap((mapp) => yamlfiler(mapp, io));

/** Everything that can be said of the files, in the order of the files and their lines. */
function granskaFiler(filer: readonly string[], io: Io): Filfynd[] {
  const samling = new Samling(io);
  const lasta = filer.map((fil) => samling.las(fil));
  const alla = lasta.flatMap((l) => (l.ok ? [l.dokument] : []));
  const dokument = alla.filter(arKommunens);
  const fynd = [
    ...lasta.flatMap((l) => (l.ok ? [] : l.fel.map((f): Filfynd => ({ ...f, niva: 'fel' })))),
    ...dokument.flatMap((d) => [...namnfynd(d, io), ...lagutgavafynd(d), ...tackningsfynd(d), ...parfynd(d, samling), ...hanvisningsfynd(d, samling)]),
    ...alla.flatMap(systemfynd),
    ...versionsfynd(dokument, samling),
  ];
  return fynd.toSorted((a, b) => filer.indexOf(a.fil) - filer.indexOf(b.fil) || a.rad - b.rad);
}

const utanNiva = ({ fil, rad, kod, mening }: Filfynd) => ({ fil, rad, kod, mening });

function kor({ filer: givna }: Argument, io: Io): number {
  const filer = (givna.length > 0 ? givna : allaFiler(io)).filter((fil, i, alla) => alla.findIndex((annan) => resolve(io.cwd, annan) === resolve(io.cwd, fil)) === i);
  if (filer.length === 0) throw new Indatafel('Mapparna guidelines och schablons finns inte här. Kör kommandot från Likvärds mapp, eller ange filer.');
  const fynd = granskaFiler(filer, io);
  for (const f of fynd) io.fel(f.niva === 'fel' ? felrad(f) : felrad({ ...f, mening: `varning: ${f.mening}` }));
  const fel = fynd.filter((f) => f.niva === 'fel');
  skrivJson(io, { filer, fel: fel.map(utanNiva), varningar: fynd.filter((f) => f.niva === 'varning').map(utanNiva) });
  return fel.length > 0 ? 1 : 0;
}

export const KONTROLLERA: Kommando = {
  namn: 'kontrollera',
  filer: ['[fil …]'],
  flaggor: {},
  gor: 'Kontrollera riktlinjer, schablontider och det som hör till dem. Utan filer kontrolleras hela guidelines/, schablons/ och verksamhetssystem/.',
  hjalp: 'Prövar form, giltighet (lucka, överlapp, utanför), täckning, exempel och hänvisningar mellan filer. Varje fel skrivs som fil:rad: mening. Slutkoden är 1 om något är fel; varningar ändrar den inte.',
  kor,
};
