const TAL = /^[-−]?\d+(?:[,.]\d+)?$/;
const somTal = (text: string): number => Number(text.trim().replace('−', '-').replace(',', '.'));

/** What is wrong with minutes as they are typed, as a sentence; null when they can be stored or nothing is typed. */
export function minutfel(text: string): string | null {
  const skrivet = text.trim();
  if (skrivet === '') return null;
  if (!TAL.test(skrivet)) return 'Skriv minuterna som ett tal, till exempel 45.';
  return somTal(skrivet) > 0 ? null : 'Minuterna måste vara fler än 0. Töm fältet om tiden inte är känd.';
}

/** Minutes as typed, decimals with comma or point; null when nothing is typed or it cannot be minutes. */
export const tolkaMinuter = (text: string): number | null => (text.trim() === '' || minutfel(text) !== null ? null : somTal(text));
