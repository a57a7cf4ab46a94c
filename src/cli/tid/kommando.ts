import type { Fraction } from 'fraction.js';
import { citera, menade } from '@rules/likhet.ts';
import { berakna } from '@rules/schablon/berakna.ts';
import type { Schablon } from '@rules/schablon/format.ts';
import { FAKTA_NYCKLAR } from '@rules/schablon/fakta.ts';
import { tillJson } from '@rules/schablon/json.ts';
import { tolkaTal } from '@rules/schablon/tal.ts';
import type { Argument, Kommando } from '../argument.ts';
import { dagen } from '../dag.ts';
import { Indatafel } from '../fel.ts';
import { lasSlag } from '../filer/dokument.ts';
import { jsonfil, medForm } from '../filer/form.ts';
import { GRANSER } from '../granser.ts';
import type { Io } from '../io.ts';
import { skrivJson } from '../json-ut.ts';
import { omVersionen } from '../om-versionen.ts';
import { type Tidindata, lasTidindata } from './indata.ts';
import { nyareVersion } from './nyare-version.ts';
import { kodOchMening, tidssvar } from './svar.ts';

/** Weeks per month from `--manadsfaktor`, or undefined for the version's own. */
function manadsfaktorn({ flaggor }: Argument): Fraction | undefined {
  const text = flaggor['manadsfaktor'];
  if (text === undefined) return undefined;
  const tal = tolkaTal(text);
  if (tal === null || tal.compare(0) <= 0) throw new Indatafel(`Månadsfaktorn ”${text}” går inte att använda. Skriv ett tal eller bråk större än 0, till exempel 52/12, 4,3 eller 30/7.`);
  return tal;
}

/** Granted insatser that the schablon has no row for, with the one that was most likely meant. Their time is *saknas*, not a fault. */
function utanRad({ id, rader }: Schablon, { beviljat }: Tidindata): string[] {
  const kanda = rader.map((r) => r.insats);
  const okanda = [...new Set(beviljat.map((b) => b.insats))].filter((insats) => !kanda.includes(insats));
  return okanda.flatMap((insats) => {
    const forslag = menade(insats, kanda);
    return forslag === null ? [] : [`${id} har ingen rad för ${citera(insats)}. Menade du ${forslag}?`];
  });
}

function kor(argument: Argument, io: Io): number {
  const [schablonfil, insatsfil] = argument.filer as [string, string];
  const manadsfaktor = manadsfaktorn(argument);
  const dag = dagen(argument, io);
  const schablon = lasSlag('schablon', schablonfil, io);
  const indata = medForm(insatsfil, jsonfil(insatsfil, GRANSER.insatser, io), lasTidindata);
  const berakning = berakna({ ...indata, schablon: schablon.innehall, manadsfaktor });
  const extra = nyareVersion(schablon, indata, manadsfaktor, dag, io);
  const { kalla } = berakning.manadsfaktor;
  for (const mening of omVersionen(schablon.innehall)) io.fel(mening);
  io.fel(`${schablon.innehall.namn}. Veckor per månad: ${kalla === 'vald' ? argument.flaggor['manadsfaktor'] : schablon.innehall.manadsfaktor.varde}${kalla === 'antagen' ? ', antaget tills kommunen har bestämt' : ''}.`);
  for (const mening of utanRad(schablon.innehall, indata)) io.fel(mening);
  skrivJson(io, 'allt' in argument.flaggor ? { ...tillJson(berakning), varningar: [...berakning.varningar, ...extra].map(kodOchMening) } : tidssvar(berakning, extra));
  return 0;
}

export const TID: Kommando = {
  namn: 'tid',
  filer: ['<schablonfil>', '<insatser.json>'],
  flaggor: { manadsfaktor: '52/12', dag: 'ÅÅÅÅ-MM-DD', allt: null },
  gor: 'Räkna minuter för beviljade insatser, med förklaring av varje minut.',
  hjalp: [
    'insatser.json: {"fakta": {…}, "beviljat": [{"insats": "stad", "tillfallen": {"antal": 1, "perN": 2, "enhet": "vecka"}}]}',
    '',
    `fakta, de som är kända: ${Object.keys(FAKTA_NYCKLAR).join(', ')}`,
    'en beviljad insats kan också ha: variant, niva, valdaMinuter, dubbelbemanning, klockslag, tid (avsteg), kategori, behov, id',
    'bredvid beviljat kan stå: ansokt, tidigare, pagaende, summeraHsl. Allt beskrivs i docs/cli.md.',
    '',
    '--manadsfaktor  veckor per månad, i stället för schablonens egen (52/12, 4,3 eller 30/7)',
    '--dag           dagen då man frågar om det finns en nyare version (i dag om inget sägs)',
    '--allt          hela beräkningen: känd delsumma, hälso- och sjukvård för sig, timband och ramar',
    '',
    'Exakta tal skrivs som text ("470", "2645/3"). En tid som saknas är null, aldrig 0.',
  ].join('\n'),
  kor,
};
