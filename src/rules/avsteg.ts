/** Causes of an avsteg, from the riktlinje and from the schablontid alike, in the words of the texts and of the minutes' trace. */
export const AVSTEG = {
  storreBehov: 'större behov än vanligt',
  mindreBehov: 'mindre behov än vanligt',
  halsa: 'hälsan',
  boende: 'bostaden',
  barn: 'barnets bästa',
  anhorig: 'anhörigs situation',
  sakerhet: 'säkerheten',
  annat: 'annan orsak',
} as const;
