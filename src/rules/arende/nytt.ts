import { ARENDE_VERSION, type Arende, arendeSchema } from './schema.ts';
import { type Bedomning, bedomningSchema } from './schema/bedomning.ts';
import { type LivsomradeUtredning, livsomradeSchema } from './schema/utredning.ts';
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

/** A snabbnotering made an ansökan: its words, day and channel become the ansökan's; a call from an anhörig stays information. */
export function fyllFranSnabbnotering(arende: Arende, notering: Snabbnotering): Arende {
  const sjalv = notering.relation === 'sjalv';
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
      sokande: sjalv ? 'enskilde' : notering.relation === 'foretradare' ? 'foretradare' : 'annan',
      ord: notering.ord,
    },
  };
}
