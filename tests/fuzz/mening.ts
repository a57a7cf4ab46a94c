/** Words that a Swedish reader should never meet: the tools' own, and what JavaScript writes for values that are none. */
const FRAMMANDE = /\b(unexpected|undefined|invalid|expected|error|exception|required|must|cannot|failed|token|position|function|NaN|Infinity)\b|\[object|=>/i;
/** What the file itself says is quoted, and may be anything. */
const CITAT = /”[^”]*”|"(?:[^"\\]|\\.)*"/gs;

/** What is wrong with a sentence that says why a file was refused, or null. */
export function meningsfel(mening: string): string | null {
  if (mening.trim() === '') return 'tom mening';
  if (!/[.?]$/.test(mening.trimEnd())) return `ingen punkt: ${mening.slice(-200)}`;
  const [ord] = FRAMMANDE.exec(mening.replace(CITAT, '””')) ?? [];
  return ord === undefined ? null : `främmande ord ”${ord}”: ${mening.slice(0, 300)}`;
}
