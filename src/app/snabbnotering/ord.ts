export const RELATIONER = [
  { varde: 'sjalv', text: 'Personen själv' },
  { varde: 'anhorig', text: 'Anhörig' },
  { varde: 'foretradare', text: 'God man, förvaltare eller ombud' },
  { varde: 'vard', text: 'Vården' },
  { varde: 'utforare', text: 'Hemtjänstens utförare' },
  { varde: 'annan', text: 'Någon annan' },
] as const;

export const SORTERING = {
  osorterad: 'Osorterad',
  ansokan: 'Blev ansökan',
  information: 'Behålls som information',
  radgivning: 'Noterad som rådgivning',
} as const;
