import type { Datum } from '../datum.ts';
import { LAGUTGAVOR } from './utgava.ts';

export interface Lag {
  /** As printed after the section: "SoL (2025:400)". */
  readonly skrivs: string;
  readonly sfs: string;
  /** First and last day in force. `null` first day: the source read does not state it, so no lower bound is checked. */
  readonly giltigFran: Datum | null;
  readonly giltigTill: Datum | null;
  /** False for laws whose sections are numbered without chapters. */
  readonly kapitel: boolean;
  /** `lagtext`: each listed section was found in the statute text. `underlag`: known from the domain paper only. */
  readonly kontroll: 'lagtext' | 'underlag';
  /** Abbreviations (case-sensitive: "KL" is not "kl") and names (any case, any ending) under which texts cite the law. */
  readonly forkortningar: readonly string[];
  readonly namn: readonly string[];
}

const UNDERLAG = { giltigFran: null, giltigTill: null, kontroll: 'underlag' } as const;
const GALLER = { giltigTill: null, kontroll: 'lagtext' } as const;
const SOL = { kapitel: true, forkortningar: ['SoL', 'SOL', 'Sol'], namn: ['socialtjänstlag'] } as const;

/** Every law that Likvärd cites, by the first part of a LagrumId. Checked against copies of the statutes of 2026-04-27; changes decided later are unknown here. */
export const LAGAR = {
  sol2025: { ...SOL, ...GALLER, skrivs: LAGUTGAVOR.sol2025.kort, sfs: '2025:400', giltigFran: LAGUTGAVOR.sol2025.giltigFran },
  sol2001: { ...SOL, skrivs: LAGUTGAVOR.sol2001.kort, sfs: '2001:453', giltigFran: LAGUTGAVOR.sol2001.giltigFran, giltigTill: LAGUTGAVOR.sol2001.giltigTill, kontroll: 'underlag' },
  sof: { ...GALLER, skrivs: 'SoF (2025:468)', sfs: '2025:468', giltigFran: '2025-07-01', kapitel: true, forkortningar: ['SoF'], namn: ['socialtjänstförordning'] },
  fl: { ...GALLER, skrivs: 'FL (2017:900)', sfs: '2017:900', giltigFran: '2018-07-01', kapitel: false, forkortningar: ['FL'], namn: ['förvaltningslag'] },
  osl: { ...GALLER, skrivs: 'OSL (2009:400)', sfs: '2009:400', giltigFran: '2009-06-30', kapitel: true, forkortningar: ['OSL'], namn: ['offentlighets- och sekretesslag'] },
  kl: { ...GALLER, skrivs: 'KL (2017:725)', sfs: '2017:725', giltigFran: '2018-01-01', kapitel: true, forkortningar: ['KL'], namn: ['kommunallag'] },
  fb: { ...GALLER, skrivs: 'FB (1949:381)', sfs: '1949:381', giltigFran: null, kapitel: true, forkortningar: ['FB'], namn: ['föräldrabalk'] },
  solpul: { ...GALLER, skrivs: 'SoLPuL (2001:454)', sfs: '2001:454', giltigFran: '2001-10-01', kapitel: false, forkortningar: ['SoLPuL'], namn: [] },
  solpuf: { ...GALLER, skrivs: 'SoLPuF (2001:637)', sfs: '2001:637', giltigFran: '2001-10-01', kapitel: false, forkortningar: ['SoLPuF'], namn: [] },
  'lag2022-1250': { ...GALLER, skrivs: 'lagen (2022:1250) om egenvård', sfs: '2022:1250', giltigFran: '2023-01-01', kapitel: false, forkortningar: [], namn: ['egenvårdslag'] },
  'lag2017-612': { ...GALLER, skrivs: 'lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård', sfs: '2017:612', giltigFran: '2018-01-01', kapitel: true, forkortningar: [], namn: [] },
  'lag1930-173': { ...GALLER, skrivs: 'lagen (1930:173) om beräkning av lagstadgad tid', sfs: '1930:173', giltigFran: '1930-07-01', kapitel: false, forkortningar: [], namn: [] },
  'lag1989-253': { ...GALLER, skrivs: 'lagen (1989:253) om allmänna helgdagar', sfs: '1989:253', giltigFran: '1990-01-01', kapitel: false, forkortningar: [], namn: [] },
  fpl: { ...UNDERLAG, skrivs: 'förvaltningsprocesslagen (1971:291)', sfs: '1971:291', kapitel: false, forkortningar: ['FPL'], namn: ['förvaltningsprocesslag'] },
  hsl: { ...UNDERLAG, skrivs: 'HSL (2017:30)', sfs: '2017:30', kapitel: true, forkortningar: ['HSL'], namn: ['hälso- och sjukvårdslag'] },
  lov: { ...UNDERLAG, skrivs: 'LOV (2008:962)', sfs: '2008:962', kapitel: true, forkortningar: ['LOV'], namn: [] },
  fol: { ...UNDERLAG, skrivs: 'folkbokföringslagen (1991:481)', sfs: '1991:481', kapitel: false, forkortningar: ['FOL', 'FoL'], namn: ['folkbokföringslag'] },
  'lag2009-724': { ...UNDERLAG, skrivs: 'lagen (2009:724) om nationella minoriteter och minoritetsspråk', sfs: '2009:724', kapitel: false, forkortningar: [], namn: ['minoritetslag', 'minoritetsspråkslag'] },
  'lag2017-310': { ...UNDERLAG, skrivs: 'lagen (2017:310) om framtidsfullmakter', sfs: '2017:310', kapitel: false, forkortningar: [], namn: [] },
  'lag2022-913': { ...UNDERLAG, skrivs: 'lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation', sfs: '2022:913', kapitel: true, forkortningar: [], namn: [] },
} as const satisfies Record<string, Lag>;

export type LagId = keyof typeof LAGAR;
