import type { Kommando } from './argument.ts';

const flaggtext = (k: Kommando): string => Object.entries(k.flaggor).map(([namn, varde]) => ` [--${namn}${varde === null ? '' : ` ${varde}`}]`).join('');

const rubrik = (k: Kommando): string => `likvard ${[k.namn, ...k.filer].join(' ')}${flaggtext(k)}`;

/** Help for one command. */
export const kommandohjalp = (k: Kommando): string => `${rubrik(k)}\n\n${k.gor}\n\n${k.hjalp}`;

/** Help for the whole: every command with one line. */
export const allHjalp = (kommandon: readonly Kommando[]): string =>
  [
    'likvard: Likvärds regler utan skärm. Svaret skrivs som JSON på stdout, meddelanden på stderr.',
    '',
    ...kommandon.flatMap((k) => [`  ${rubrik(k)}`, `      ${k.gor}`]),
    '',
    'Skriv likvard <kommando> --help för mer. Filnamnet - betyder stdin.',
    'Slutkod: 0 allt gick bra, 1 kontrollera hittade fel, 2 kommandot eller det som skulle läsas går inte att använda.',
  ].join('\n');
