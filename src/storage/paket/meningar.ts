/** Why a package, or a visitkort, could not be read or made. Fetched with the packages, not with the vault. */
export const PAKETMENING = {
  ingetPaket: 'Filen är inget paket från Likvärd. Välj en fil vars namn slutar på .likvard.',
  nyarePaket: 'Paketet är gjort av en nyare version av Likvärd. Ladda om sidan så att du får den nya versionen, och försök igen.',
  skadatPaket: 'Paketet är skadat eller ändrat och kan inte användas. Inget är inläst. Be avsändaren skicka det igen.',
  felSignatur: 'Paketet är ändrat efter att avsändaren gjorde det, eller inte gjort av den som det säger. Inget är inläst. Ring avsändaren innan du gör något mer.',
  inteTillDig: 'Paketet går inte att öppna med dina nycklar: det är gjort till någon annan, eller skadat. Inget är inläst. Be avsändaren göra ett nytt till det visitkort som du har nu.',
  forStortPaket: 'Filen är för stor för att vara ett paket. Inget är inläst.',

  ingaArenden: 'Välj minst ett ärende att skicka.',
  ingaMottagare: 'Välj minst en mottagare.',
  forMangaMottagare: 'Ett paket kan ha högst 50 mottagare. Gör flera paket.',
  forMycket: 'Ärendena är för stora för ett paket. Gör flera paket med färre ärenden i varje.',
  inteTillbaka: 'Paketet gick inte att läsa tillbaka, så ingen fil är gjord. Försök igen. Händer det en gång till, kontakta it-stödet.',
  kanInteSignera: 'Webbläsaren kan inte göra de nycklar som behövs för paket. Be it-stödet om en nyare version av Chrome, Edge eller Firefox.',

  ingetVisitkort: 'Det här är inget visitkort från Likvärd. Be kollegan kopiera hela texten, från likvard-visitkort till och med namnet.',
  nyareVisitkort: 'Visitkortet är gjort av en nyare version av Likvärd. Ladda om sidan så att du får den nya versionen, och försök igen.',
  skadatVisitkort: 'Visitkortet är inte helt: någon del saknas eller är felskriven. Be kollegan kopiera hela texten igen.',
} as const;

export type Paketorsak = keyof typeof PAKETMENING;
export interface Paketnekad {
  readonly ok: false;
  readonly orsak: Paketorsak;
  readonly mening: string;
}
export const paketnekad = (orsak: Paketorsak): Paketnekad => ({ ok: false, orsak, mening: PAKETMENING[orsak] });

/** Thrown inside this folder and turned into an answer at its edge. */
export class Paketfel extends Error {
  override readonly name = 'Paketfel';
  constructor(readonly orsak: Paketorsak) {
    super(PAKETMENING[orsak]);
  }
}
