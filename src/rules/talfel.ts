const SOM_TEXT = /^-?\d+(?:[.,]\d+)?$/;

/**
 * The sentence for a value that should be a number. One that is written as text is shown as it should stand: YAML and JSON read a
 * decimal comma, and anything within quotation marks, as words.
 */
export const talfel = (mening: string) => ({ input }: { readonly input?: unknown }): string =>
  typeof input === 'string' && SOM_TEXT.test(input) ? `${mening} Skriv ${input.replace(',', '.')}, med punkt och utan citattecken.` : mening;
