/**
 * What each worked case says of the person, as answers to the riktlinje's questions: question, answer, and where it comes from.
 * `(antaget)` = the case is silent, and the answer is the plainest one. Questions that the riktlinje no longer needs are left out.
 */
type Svarsrad = readonly [fraga: string, svar: string | number, ur: string];

export interface Svarstabell {
  readonly riktlinje: string;
  readonly gemensamma: readonly Svarsrad[];
  readonly insatser: Readonly<Record<string, readonly Svarsrad[]>>;
}

const NYA = 'guidelines/exempelkommun/riktlinje-2025-07-01.yaml';

const STAD: readonly Svarsrad[] = [
  ['stadBehov', 'ja', 'orkar inte städa'],
  ['stadSjalv', 'inget', 'orkar inte städa'],
  ['stadLosesAnnars', 'nej', '(antaget)'],
  ['antalRum', 2, 'lägenhet; antal rum (antaget)'],
  ['stadSkal', 'normal', '(antaget)'],
];
const TVATT: readonly Svarsrad[] = [
  ['tvattBehov', 'ja', 'orkar inte tvätta'],
  ['tvattSjalv', 'inget', 'orkar inte tvätta'],
  ['tvattLosesAnnars', 'nej', '(antaget)'],
  ['tvattSkal', 'normal', 'varannan vecka är handläggarens bedömning'],
];
const INKOP: readonly Svarsrad[] = [
  ['inkopBehov', 'ja', 'orkar inte bära varor'],
  ['inkopSjalv', 'nej', 'orkar inte bära varor'],
  ['foljerMed', 'nej', '(antaget)'],
  ['inkopDigitalt', 'garInte', '(antaget)'],
  ['inkopSkal', 'normal', 'varje vecka är handläggarens bedömning'],
];
const FONSTER: readonly Svarsrad[] = [
  ['fonsterBehov', 'ja', 'orkar inte putsa fönster'],
  ['fonsterSjalv', 'nej', 'orkar inte putsa fönster'],
  ['fonsterFastighet', 'nej', '(antaget)'],
  ['fonsterGanger', 'ja', 'en gång per år'],
];
const MORGON: readonly Svarsrad[] = [
  ['morgonMoment', 'flera', 'hjälp upp, tvätta sig och klä sig'],
  ['morgonSjalv', 'nej', 'behöver hjälp varje morgon'],
  ['morgonRacker', 'ja', '(antaget)'],
];
const BADDNING: readonly Svarsrad[] = [
  ['baddSjalv', 'nej', 'bäddning önskas'],
  ['baddMorgonhjalp', 'ja', 'morgonhjälp beviljas'],
];

const ENSAM: Svarsrad = ['hushall', 'ensamboende', 'ensamboende'];

/** By case. X13 is a running beslut of 1996: its outcome is that it stands, not a new bedömning. */
export const SVAR: Readonly<Record<string, Svarstabell>> = {
  K01: { riktlinje: NYA, gemensamma: [ENSAM, ['tvattmaskin', 'iFastigheten', 'tvättstuga i huset']], insatser: { stad: STAD, tvatt: TVATT, inkop: INKOP, fonsterputs: FONSTER } },
  K02: {
    riktlinje: NYA,
    gemensamma: [ENSAM, ['tvattmaskin', 'iFastigheten', 'tvättstuga i huset']],
    insatser: { morgonhjalp: MORGON, baddning: BADDNING, stad: STAD, tvatt: TVATT, inkop: INKOP, fonsterputs: FONSTER },
  },
  K04: {
    riktlinje: 'guidelines/botkyrka/riktlinje-2025-07-01.yaml',
    gemensamma: [
      ['hushall', 'sammanboende', 'bor med sin make'],
      ['andraVuxnaKlarar', 'ja', 'maken är utan egna behov'],
      ['barnIHushallet', 'nej', '77 och 75 år'],
      ['egnaYtor', 'nej', '(antaget) – ett av undantagen'],
      ['sammanboendeBorta', 'nej', '(antaget) – ett av undantagen'],
      ['samtyckerKamera', 'nej', 'säger nej till kamera'],
    ],
    insatser: {
      stad: [['stad_behov', 'ja', 'städ önskas'], ['stad_formaga', 'inte', '(antaget)']],
      tvatt: [['tvatt_behov', 'ja', 'tvätt önskas'], ['tvatt_formaga', 'inte', '(antaget)']],
      matlagning: [['matlagning_behov', 'ja', 'matlagning önskas'], ['matlagning_formaga', 'inte', '(antaget)']],
      dusch: [
        ['dusch_behov', 'ja', 'klarar inte duscha säkert'],
        ['dusch_formaga', 'delar', 'klarar inte duscha säkert'],
        ['dusch_hjalpmedel_racker', 'nej', '(antaget)'],
        ['dusch_omfattning', 'ja', 'två gånger per vecka'],
      ],
      tillsyn_natt: [
        ['tillsyn_natt_behov', 'ja', 'orolig på natten, fallrisk'],
        ['tillsyn_natt_sjalv', 'nej', 'orolig på natten, fallrisk'],
        ['tillsyn_natt_larmRacker', 'nej', '(antaget)'],
      ],
    },
  },
  K05: {
    riktlinje: NYA,
    gemensamma: [ENSAM, ['tvattmaskin', 'iBostaden', 'lägenhet med tvättmaskin'], ['hemrehab', 'passarInte', '(antaget) – 91 år, omfattande behov'], ['nattligtBehov', 'ja', 'hjälp en gång per natt']],
    insatser: {
      morgonhjalp: MORGON,
      middagshjalp: [['middagMoment', 'flera', 'hjälp middag varje dag'], ['middagSjalv', 'nej', 'hjälp middag varje dag'], ['middagRacker', 'ja', '(antaget)']],
      kvallshjalp: [['kvallMoment', 'flera', 'hjälp kväll varje dag'], ['kvallSjalv', 'nej', 'hjälp kväll varje dag'], ['kvallRacker', 'ja', '(antaget)']],
      tillsyn_dag: [['dagtillsynBehov', 'risk', 'titta till på eftermiddagen'], ['dagtillsynLarma', 'nej', '(antaget)'], ['dagtillsynAnnat', 'nej', '(antaget)'], ['dagtillsynGanger', 1, 'titta till på eftermiddagen']],
      natthjalp: [['natthjalpSlag', 'ja', 'hjälp en gång per natt'], ['natthjalpSjalv', 'nej', 'hjälp en gång per natt'], ['natthjalpHjalpmedel', 'provat', '(antaget)'], ['natthjalpGanger', 1, 'hjälp en gång per natt']],
      dusch: [['duschBehov', 'ja', 'dusch'], ['duschSjalv', 'inget', 'omfattande omvårdnad'], ['duschHjalpmedel', 'provat', '(antaget)'], ['duschSkal', 'normal', 'en gång per vecka']],
      stad: STAD,
      tvatt: TVATT,
      inkop: INKOP,
      baddning: BADDNING,
      disk_sopor: [['diskSjalv', 'nej', 'disk önskas'], ['diskVidMaltid', 'ja', 'hjälp vid måltider varje dag']],
    },
  },
  K08: {
    riktlinje: NYA,
    gemensamma: [['hushall', 'ensamboende', 'ensamstående'], ['barnIHushallet', 'ja', 'två barn, 4 och 7 år'], ['antalBarn', 2, 'två barn']],
    insatser: {
      morgonhjalp: MORGON,
      barn: [['barnOrsak', 'ja', 'MS'], ['barnAndraForaldern', 'nej', 'ensamstående']],
      stad: STAD,
      inkop: INKOP,
    },
  },
  K11: {
    riktlinje: 'guidelines/exempelkommun/riktlinje-2021-10-01.yaml',
    gemensamma: [ENSAM],
    insatser: { stad: [['stadBehov', 'ja', 'kan inte städa'], ['stadSjalv', 'inget', 'kan inte städa'], ['stadLosesAnnars', 'nej', '(antaget)'], ['stadSarskilt', 'nej', '(antaget)'], ['stadYta', 'ja', 'två rum och kök']] },
  },
};

const bok = (rader: readonly Svarsrad[]) => Object.fromEntries(rader.map(([fraga, svar]) => [fraga, svar]));

/** The table as `svar.json`. */
export const svarsfil = ({ gemensamma, insatser }: Svarstabell): string =>
  JSON.stringify({ gemensamma: bok(gemensamma), insatser: Object.fromEntries(Object.entries(insatser).map(([id, rader]) => [id, bok(rader)])) });
