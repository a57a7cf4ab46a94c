import { BEVILJAT_PREFIX, FAKTA_NYCKLAR, HARLEDDA_NYCKLAR, arFaktanyckel } from './fakta.ts';
import type { Schablonrad } from './format-delar.ts';
import type { Schablon, Timband } from './format-fil.ts';
import { delaTid, type Tidsintervall } from './klockslag.ts';
import type { Villkor } from '../riktlinje/villkor.ts';
import { arGranser, atomer, namndaVarden } from '../riktlinje/villkorsgang.ts';

/** A fault that spans several parts of the file. `path` points at the key to correct. */
export interface Formatfel {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const dubbletter = (idn: readonly string[]): string[] => [...new Set(idn.filter((x, i) => idn.indexOf(x) !== i))];

function* unikaId(lista: readonly { id: string }[], path: readonly (string | number)[]): Generator<Formatfel> {
  for (const x of dubbletter(lista.map((l) => l.id))) yield { path, message: `Id:t ”${x}” finns två gånger. Ge den ena ett eget id.` };
}

function* giltighet(s: Schablon): Generator<Formatfel> {
  const [, kommun, datum] = /^([a-z-]+)\/(\d{4}-\d{2}-\d{2}|okant)$/.exec(s.id) ?? [];
  if (kommun !== undefined && kommun !== s.kommun) yield { path: ['kommun'], message: `kommun ska vara ”${kommun}”, som i id.` };
  if (datum !== undefined && datum !== (s.giltigFran ?? 'okant')) yield { path: ['giltigFran'], message: `giltigFran och id säger olika. Skriv ${datum === 'okant' ? 'null' : datum} i giltigFran eller byt id.` };
  if (s.harledd && (s.giltigFran === null || !s.harleddUr)) yield { path: ['harledd'], message: 'En härledd dag behöver giltigFran och harleddUr som säger hur dagen härletts.' };
  if (s.giltigTill !== undefined && (s.giltigFran === null || s.giltigTill < s.giltigFran)) yield { path: ['giltigTill'], message: 'giltigTill ska vara samma dag som giltigFran eller senare.' };
}

function* villkorsnycklar(villkor: Villkor, s: Schablon, rad: Schablonrad, path: readonly (string | number)[]): Generator<Formatfel> {
  for (const atom of atomer(villkor, path)) {
    const tillatna = tillatnaVarden(atom.fraga, s, rad);
    if (tillatna === null) {
      yield { path: atom.plats, message: `”${atom.fraga}” är inget känt faktum. Välj bland ${[...Object.keys(FAKTA_NYCKLAR), ...Object.keys(HARLEDDA_NYCKLAR)].join(', ')} eller ${BEVILJAT_PREFIX}<insats>.` };
    } else if (tillatna === 'tal') {
      if (namndaVarden(atom.forvantan).some((v) => typeof v !== 'number')) yield { path: atom.plats, message: `”${atom.fraga}” jämförs med tal eller gränser (minst, hogst, over, under).` };
    } else if (arGranser(atom.forvantan) || namndaVarden(atom.forvantan).some((v) => !tillatna.includes(String(v)))) {
      yield { path: atom.plats, message: `”${atom.fraga}” kan bara vara ${tillatna.join(', ')}.` };
    }
  }
}

/** Allowed codes of a key in a condition, 'tal' for numbers, or null for an unknown key. */
function tillatnaVarden(nyckel: string, s: Schablon, rad: Schablonrad): readonly string[] | 'tal' | null {
  if (nyckel.startsWith(BEVILJAT_PREFIX)) return s.rader.some((r) => BEVILJAT_PREFIX + r.insats === nyckel) ? ['ja', 'nej'] : null;
  if (nyckel === 'niva') return rad.nivaer.map((n) => n.id);
  if (nyckel === 'fonster') return [...s.fonster.map((f) => f.id), 'inget'];
  if (Object.hasOwn(HARLEDDA_NYCKLAR, nyckel)) return ['ja', 'nej'];
  if (!arFaktanyckel(nyckel)) return null;
  const typ = FAKTA_NYCKLAR[nyckel];
  return typ.typ === 'val' ? Object.keys(typ.varden) : 'tal';
}

function* radensDelar(s: Schablon, rad: Schablonrad, i: number): Generator<Formatfel> {
  const path = ['rader', i];
  yield* unikaId([...rad.varianter, ...rad.nivaer], path);
  const tidsfalt = rad.ingarI === undefined ? 'minuter' : 'separatMinuter';
  if (rad[tidsfalt] === undefined && rad.matsITid && rad.varianter.length + rad.nivaer.length === 0)
    yield { path, message: `Raden ”${rad.insats}” saknar ${tidsfalt}. Skriv ett tal, ett intervall eller null när källan inte anger någon tid.` };
  if (rad.ingarI !== undefined && rad.minuter !== undefined) yield { path: [...path, 'minuter'], message: 'En rad med ingarI får sin tid i separatMinuter, som gäller när insatsen står för sig själv.' };
  if (rad.ingarI === undefined && rad.separatMinuter !== undefined) yield { path: [...path, 'separatMinuter'], message: 'separatMinuter hör ihop med ingarI.' };
  if (rad.varianter.length > 0 && rad.nivaer.some((n) => n.minuter !== undefined))
    yield { path: [...path, 'nivaer'], message: 'Skriv minuterna antingen i nivåerna eller i varianterna, inte i båda.' };
  for (const [v, variant] of rad.varianter.entries()) if (variant.nar) yield* villkorsnycklar(variant.nar, s, rad, [...path, 'varianter', v, 'nar']);
}

function* hanvisningar(s: Schablon): Generator<Formatfel> {
  const insatser = new Set(s.rader.map((r) => r.insats));
  const kallor = new Set(s.kallor.map((k) => k.id));
  const fonster = new Set(s.fonster.map((f) => f.id));
  const grupper = new Set(s.bytesgrupper.map((g) => g.id));
  const finns = function* (mangd: ReadonlySet<string>, idn: readonly (string | undefined)[], path: readonly (string | number)[], vad: string): Generator<Formatfel> {
    for (const x of idn) if (x !== undefined && !mangd.has(x)) yield { path, message: `${vad} ”${x}” finns inte i filen.` };
  };
  const lista = (x: 'alla' | 'andra' | readonly string[] | undefined) => (x === undefined || typeof x === 'string' ? [] : x);
  for (const [i, r] of s.rader.entries()) {
    const path = ['rader', i];
    yield* finns(insatser, lista(r.ingarI), [...path, 'ingarI'], 'Insatsen');
    yield* finns(insatser, r.forstahand, [...path, 'forstahand'], 'Insatsen');
    yield* finns(fonster, [r.endastFonster], [...path, 'endastFonster'], 'Fönstret');
    yield* finns(grupper, [r.utbytbarInom], [...path, 'utbytbarInom'], 'Bytesgruppen');
    yield* finns(kallor, [r.kalla, ...r.varianter.map((v) => v.kalla), ...r.nivaer.map((n) => n.kalla)], [...path, 'kalla'], 'Källan');
    if (kallor.size > 1 && r.kalla === undefined) yield { path: [...path, 'kalla'], message: `Raden ”${r.insats}” behöver en källa, eftersom filen har flera.` };
  }
  const listor = { tak: s.tak, totaltak: s.totaltak, avrundning: s.avrundning, ramar: s.ramar, bytesgrupper: s.bytesgrupper };
  for (const [namn, rader] of Object.entries(listor)) {
    yield* unikaId(rader, [namn]);
    for (const [i, r] of rader.entries()) {
      yield* finns(kallor, [r.kalla], [namn, i, 'kalla'], 'Källan');
      if ('insatser' in r) yield* finns(insatser, lista(r.insatser), [namn, i, 'insatser'], 'Insatsen');
      if ('fonster' in r) yield* finns(fonster, [r.fonster], [namn, i, 'fonster'], 'Fönstret');
    }
  }
}

/** Circles: A in B and B in A would make both vanish. */
function* cirklar(s: Schablon): Generator<Formatfel> {
  const varar = new Map(s.rader.map((r) => [r.insats, Array.isArray(r.ingarI) ? r.ingarI : []] as const));
  for (const start of varar.keys()) {
    const sedda = new Set<string>();
    const kvar = [...(varar.get(start) ?? [])];
    for (let x = kvar.pop(); x !== undefined; x = kvar.pop()) {
      if (sedda.has(x)) continue;
      sedda.add(x);
      kvar.push(...(varar.get(x) ?? []));
    }
    if (sedda.has(start)) yield { path: ['rader', s.rader.findIndex((r) => r.insats === start), 'ingarI'], message: `”${start}” ingår i sig själv genom ingarI. Ta bort ett led i cirkeln.` };
  }
}

function* fonsterOverlapp(s: Schablon): Generator<Formatfel> {
  yield* unikaId(s.fonster, ['fonster']);
  const delar = s.fonster.flatMap((f) => delaTid(f).map((d): Tidsintervall & { id: string } => ({ ...d, id: f.id })));
  for (const a of delar)
    for (const b of delar)
      if (a.id < b.id && a.fran < b.till && b.fran < a.till) yield { path: ['fonster'], message: `Fönstren ”${a.id}” och ”${b.id}” överlappar varandra. Flytta en gräns.` };
}

function* bandHal(timband: Timband | undefined): Generator<Formatfel> {
  if (!timband) return;
  const { band } = timband;
  if (band[0]?.fran !== 0) yield { path: ['timband', 'band', 0, 'fran'], message: 'Det första bandet ska börja på 0 timmar.' };
  if (band.at(-1)?.till !== null) yield { path: ['timband', 'band', band.length - 1, 'till'], message: 'Det sista bandet ska ha till: null.' };
  for (const [i, b] of band.entries()) {
    const nasta = band[i + 1];
    if (nasta && b.till !== nasta.fran) yield { path: ['timband', 'band', i + 1, 'fran'], message: `Bandet ”${nasta.id}” ska börja där ”${b.id}” slutar (${b.till ?? 'utan slut'} timmar), annars finns ett hål eller ett överlapp.` };
    if (b.till !== null && b.till <= b.fran) yield { path: ['timband', 'band', i], message: `Bandet ”${b.id}” slutar före sin början.` };
  }
}

/** All faults that look across the file, in file order. Called by `schablonSchema`. */
export function kontrolleraSchablon(s: Schablon): Formatfel[] {
  const radfel = [...s.rader.entries()].flatMap(([i, rad]) => [...radensDelar(s, rad, i)]);
  const dubbla = dubbletter(s.rader.map((r) => r.insats)).map((x): Formatfel => ({ path: ['rader'], message: `Insatsen ”${x}” har två rader. Gör varianter i en rad.` }));
  return [...giltighet(s), ...unikaId(s.kallor, ['kallor']), ...dubbla, ...radfel, ...hanvisningar(s), ...cirklar(s), ...fonsterOverlapp(s), ...bandHal(s.timband)];
}
