/** What the user is told when the store cannot do as asked: what happened, where the words are, what to do. */
export const MENING = {
  last: 'Likvärd är låst. Lås upp med din lösenfras och försök igen.',
  stangd:
    'Den här fliken har tappat kontakten med lagringen, för att Likvärd har uppdaterats eller tömts i en annan flik. Kopiera det du har skrivit och ladda sedan om sidan.',
  fullt:
    'Lagringen på datorn är full, så det senaste är inte sparat. Dina ord finns kvar på skärmen. Kopiera dem till ett säkert ställe och be it-stödet om mer utrymme.',
  tomd: 'Webbläsaren har tömt Likvärds lagring medan sidan var öppen. Dina ord finns kvar på skärmen. Kopiera dem till ett säkert ställe innan du laddar om sidan.',
  fel: 'Lagringen svarade inte som väntat. Dina ord finns kvar på skärmen. Försök igen, och kopiera orden innan du laddar om sidan.',
  langsam: 'Det tar ovanligt lång tid att spara. Dina ord finns kvar på skärmen. Stäng gärna andra flikar med Likvärd.',

  valvSaknas: 'Det finns inget valv på den här datorn ännu. Välj en lösenfras för att börja.',
  felLosenfras: 'Lösenfrasen stämmer inte. Kontrollera stora och små bokstäver och försök igen. Inget är borttaget.',
  skadad:
    'Nyckeln till valvet är skadad eller borta. Det beror inte på det du skrev. Har du en återställningsnyckel kan du pröva den. Ändra annars inget i webbläsaren och kontakta it-stödet. Har du en säkerhetskopia kan du arbeta vidare så länge: välj Ny profil och läs in den där.',
  forlorad:
    'Det har funnits ett valv på den här datorn, men webbläsaren har tömt det. Det som fanns här går inte att läsa längre. Har du en säkerhetskopia börjar du om och läser in den. Annars hämtar du det som är registrerat i verksamhetssystemet. Fråga också it-stödet varför webbläsaren rensas.',
  nyareVersion: 'Valvet är sparat av en nyare version av Likvärd. Ladda om sidan så att du får den nya versionen. Inget är ändrat.',
  otillganglig:
    'Webbläsaren tillåter inte att Likvärd sparar på den här datorn. Använd ett vanligt fönster i stället för ett privat, eller be it-stödet tillåta lagring för sidan.',
  oppnasInte:
    'Lagringen på den här datorn går inte att läsa: webbläsarens filer kan vara skadade. Inget är ändrat. Starta om webbläsaren och försök igen. Hjälper det inte: spara en räddningsfil här nedanför, rensa ingenting och kontakta it-stödet. Har du en säkerhetskopia kan du arbeta vidare så länge: välj Ny profil och läs in den där.',
  vantar: 'En annan flik håller Likvärds lagring öppen, eller så är datorn långsam. Stäng andra flikar med Likvärd. Här fortsätter det av sig självt.',
  nyckelrakning: 'Datorn kunde inte räkna fram nyckeln till valvet. Stäng andra flikar och program och försök igen. Inget är ändrat.',
  annanFlikHaller: 'En annan flik håller Likvärds lagring öppen. Stäng alla andra flikar med Likvärd och försök igen.',

  valvetFinns: 'Det finns ett valv på datorn igen, kanske gjort i en annan flik. Inget är borttaget. Ladda om sidan och lås upp.',

  radSkadad: 'Posten är skadad och kan inte läsas. Den är orörd och stör inte de andra.',
  radNyare: 'Posten är sparad av en nyare version av Likvärd. Ladda om sidan så att du får den nya versionen. Posten är orörd.',
  listradSaknas: 'Ärendets rad i listan saknas. Öppna ärendet och ändra något, så skrivs raden på nytt.',
  arendeSaknas: 'Ärendet finns inte på den här datorn.',
} as const;

const BORTA = { arenden: 'Ärendet är borttaget', anteckningar: 'Anteckningen är borttagen' } as const;
const SPARAD = { arenden: 'Ärendet', anteckningar: 'Anteckningen' } as const;

/** Sentence for a save that met another revision than the one it started from. `borta` = deleted elsewhere. */
export function konfliktMening(tabell: keyof typeof SPARAD, borta: boolean): string {
  return borta
    ? `${BORTA[tabell]} i en annan flik. Det du har skrivit finns kvar på skärmen. Kopiera det om du behöver det.`
    : `${SPARAD[tabell]} har sparats i en annan flik sedan du öppnade här. Inget är överskrivet: båda texterna finns kvar. Jämför dem och välj vad som ska gälla.`;
}

const ORD = { arenden: ['ärende', 'ärenden'], anteckningar: ['anteckning', 'anteckningar'] } as const;
const GOR = 'Leta fram den senaste säkerhetskopian, och kontrollera mot verksamhetssystemet vad som saknas. Det som finns kvar går att arbeta vidare med.';

/** Sentence for a list where fewer rows were found than there were. */
export function saknasMening(tabell: keyof typeof ORD, vantade: number, funna: number): string {
  const [ett, flera] = ORD[tabell];
  return `Här fanns ${vantade} ${vantade === 1 ? ett : flera} senast. Nu finns ${funna}. Webbläsaren kan ha tappat en del av lagringen. ${GOR}`;
}

/** Sentence for a store that holds an earlier state than the one that was last seen. */
export const aldreMening = (saknas: number): string =>
  `Det som finns här är äldre än det som fanns senast${saknas > 0 ? `: ${saknas === 1 ? 'en sparning' : `${saknas} sparningar`} saknas` : ''}. En äldre kopia av webbläsarens filer kan ha lagts tillbaka. ${GOR}`;
