/**
 * The people and words that the tests type. All are invented; the personnummer is from Skatteverket's published test series.
 * What stands here is also the canary: none of it may be found on the disk when the browser is closed.
 */
export const LOSENFRAS = 'blåbär lykta nordan skvaltkvarn';
export const HANDLAGGARE = 'Tekla Brännström';

export const MAJBRITT = {
  namn: 'Maj-Britt Älvkvist',
  personnummer: '18900101-9802',
  adress: 'Skvadervägen 14, 000 00 Exempelstad',
  telefon: '0000-12 34 56',
  arendenummer: 'VON-EX 2026/0417',
};
export const DOTTER = 'Rosa Älvkvist';

export const ORD = {
  samtalet: 'Mamma orkar inte städa, tvätta, handla eller putsa fönster längre.',
  anteckning: 'Jag blir yr när jag böjer mig över dammsugaren. Varukassen får jag inte uppför trappan. Dottern bor i Umeå och kommer till jul.',
  yr: 'Jag blir yr när jag böjer mig över dammsugaren.',
  varukassen: 'Varukassen får jag inte uppför trappan.',
  egenSyn: 'Jag vill bo kvar hemma och ha det rent omkring mig.',
};

/** Planted words, each long and odd enough to be found by nothing but a leak. */
export const KANARIEORD = [
  LOSENFRAS,
  HANDLAGGARE,
  MAJBRITT.namn,
  MAJBRITT.personnummer,
  MAJBRITT.personnummer.replace('-', ''),
  'Skvadervägen',
  MAJBRITT.arendenummer,
  DOTTER,
  'böjer mig över dammsugaren',
  'uppför trappan',
  'ha det rent omkring mig',
  'orkar inte städa',
];
