/**
 * A time of day as people in Sweden write it: "22:30", "22.30", "2230", "22", "kl 7".
 * @returns HH:MM, or null when it is no time of day
 */
export function tolkaKlockslag(text: string): string | null {
  const delar = /^(?:kl\.? ?)?(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim().toLocaleLowerCase('sv'));
  if (!delar) return null;
  const [timme, minut] = [Number(delar[1]), Number(delar[2] ?? 0)];
  return timme < 24 && minut < 60 ? `${String(timme).padStart(2, '0')}:${String(minut).padStart(2, '0')}` : null;
}
