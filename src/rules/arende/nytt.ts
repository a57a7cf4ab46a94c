import { ARENDE_VERSION, type Arende, arendeSchema } from './schema.ts';
import { type Bedomning, bedomningSchema } from './schema/bedomning.ts';
import { type LivsomradeUtredning, livsomradeSchema, uppgiftSchema } from './schema/utredning.ts';
import type { Snabbnotering } from './schema/ansokan.ts';

export interface NyttArende {
  readonly id: string;
  readonly nu: string;
  readonly kommun: string;
  readonly versioner: Omit<Arende['versioner'], 'byten'>;
  readonly handlaggare: string;
  readonly slag?: Arende['slag'];
}

/** An empty case: every field present, nothing answered. Id and time come from the caller. */
export function nyttArende({ id, nu, kommun, versioner, handlaggare, slag = 'skarp' }: NyttArende): Arende {
  return arendeSchema.parse({ version: ARENDE_VERSION, id, skapad: nu, andrad: nu, kommun, versioner, handlaggare, slag });
}

export const tomBedomning = (): Bedomning => bedomningSchema.parse({});
export const tomtLivsomrade = (): LivsomradeUtredning => livsomradeSchema.parse({});

/** The bedömning of an ansökt insats, empty when not begun. */
export const bedomningFor = (arende: Arende, ansoktId: string): Bedomning => arende.bedomningar[ansoktId] ?? tomBedomning();

const ROLL: Readonly<Record<Exclude<Snabbnotering['relation'], 'sjalv'>, string>> = { anhorig: 'anhörig', foretradare: 'företrädare', vard: 'vården', utforare: 'utföraren', annan: '' };

/** Who called and in what role: "Rosa Alm, anhörig". Empty when the person called. */
function uppringare({ relation, ringer }: Snabbnotering): string {
  if (relation === 'sjalv') return '';
  return [ringer.trim(), ROLL[relation]].filter((del) => del !== '').join(', ') || 'den som ringde';
}

/** What somebody else said unasked is an uppgift of theirs: never the person's own words. It needs no consent, since nobody fetched it (FL 27 §). */
const uppgiftFran = (notering: Snabbnotering): Arende['utredning']['uppgifter'] =>
  notering.ord.trim() === ''
    ? []
    : [uppgiftSchema.parse({ id: notering.id, slag: 'annan', text: notering.ord, kalla: uppringare(notering), dag: notering.dag, lagstod: 'lämnad utan att kommunen frågade, 27 § FL' })];

/** Whom to ring back, when it is not the person: their number has no other place. */
function attRinga(notering: Snabbnotering, lovat: string): string {
  const nummer = notering.ringTillbaka.trim();
  if (notering.relation === 'sjalv' || nummer === '') return lovat;
  return [lovat, `Ring tillbaka: ${uppringare(notering)}, ${nummer}`].filter((rad) => rad.trim() !== '').join('\n');
}

/**
 * A snabbnotering made an ansökan: its day and channel become the ansökan's. Its words become the words of the ansökan only when the person
 * or a företrädare called (domain 2.3); what an anhörig or anybody else says stays information, told as theirs.
 */
export function fyllFranSnabbnotering(arende: Arende, notering: Snabbnotering): Arende {
  const sjalv = notering.relation === 'sjalv';
  const ansoker = sjalv || notering.relation === 'foretradare';
  return {
    ...arende,
    person: { ...arende.person, namn: notering.galler || (sjalv ? notering.ringer : ''), personnummer: notering.personnummer, telefon: sjalv ? notering.ringTillbaka : '' },
    ansokan: {
      ...arende.ansokan,
      ankomstdag: notering.dag,
      kanal: notering.kanal,
      muntlig: notering.kanal === 'telefon' || notering.kanal === 'besok',
      mottagenAv: notering.mottagenAv,
      mottagenDag: notering.dag,
      sokande: sjalv ? 'enskilde' : ansoker ? 'foretradare' : 'annan',
      ord: ansoker ? notering.ord : '',
    },
    utredning: { ...arende.utredning, uppgifter: [...arende.utredning.uppgifter, ...(ansoker ? [] : uppgiftFran(notering))] },
    laget: { ...arende.laget, lovat: attRinga(notering, arende.laget.lovat) },
  };
}
