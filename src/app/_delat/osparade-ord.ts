/** The strings of a document by their paths, in the order they stand. */
function texter(varde: unknown, vag: string): [string, string][] {
  if (typeof varde === 'string') return [[vag, varde]];
  if (typeof varde !== 'object' || varde === null) return [];
  return Object.entries(varde).flatMap(([nyckel, v]) => texter(v, vag === '' ? nyckel : `${vag}.${nyckel}`));
}

/** What the field is called where it stands on the screen, otherwise the last part of its path. */
function etikett(vag: string): string {
  const falt = document.getElementsByName(vag)[0];
  const text = falt instanceof HTMLInputElement || falt instanceof HTMLTextAreaElement ? falt.labels?.[0]?.textContent : undefined;
  return text?.trim() || (vag.split('.').at(-1) ?? vag);
}

/** The texts that stand otherwise in `nu` than in what was last saved, under their fields' names: what would be lost. */
export function osparadeOrd(sparat: unknown, nu: unknown): string {
  const fore = new Map(texter(sparat, ''));
  return texter(nu, '')
    .filter(([vag, text]) => text.trim() !== '' && text !== fore.get(vag) && vag !== 'andrad')
    .map(([vag, text]) => `${etikett(vag)}:\n${text}`)
    .join('\n\n');
}
