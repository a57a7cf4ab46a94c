import { MENING } from './meningar.ts';

/** The sentences of what is used seldom, and the daily ones: fetched with it, so that the worklist does not wait for them. */
export const MENING_MER = {
  ...MENING,
  raddningTom: 'Det finns inget att spara i räddningsfilen: lagringen är tom.',
  raddningFel: 'Lagringen går inte att läsa alls, så någon räddningsfil kunde inte göras. Stäng webbläsaren, öppna den och försök igen. Rensa ingenting, och kontakta it-stödet.',
  forKort: 'Lösenfrasen är för kort. Välj minst 12 tecken, gärna fyra eller fem ord som inte hör ihop.',
  finnsRedan: 'Det finns redan ett låst valv på den här datorn. Lås upp det med din lösenfras.',
  felNuvarande: 'Den nuvarande lösenfrasen stämmer inte. Inget är ändrat.',
  felKodform: 'Koden ska vara fyra till åtta siffror.',
  lattKod: 'Koden är för lätt att gissa. Undvik samma siffra rakt igenom och siffror i följd.',
  felKod: 'Koden stämmer inte.',
  kodenSlut: 'Koden gäller inte längre. Lås upp med lösenfrasen.',
  bytt: 'Nyckeln har bytts i en annan flik under tiden. Inget är ändrat här. Försök igen.',
  nyckelFelskriven: 'Nyckeln är inte rätt avskriven. Den har nio grupper med fyra tecken. Jämför med papperet, grupp för grupp.',
  felNyckel: 'Nyckeln hör inte till valvet på den här datorn. Kanske har en nyare skapats sedan papperet skrevs ut.',
  ingenNyckel: 'Valvet på den här datorn har ingen återställningsnyckel. Bara lösenfrasen öppnar det.',
  kopianFel: 'Kopian gick inte att läsa tillbaka, så den är inte sparad. Försök igen. Händer det en gång till, kontakta it-stödet.',
  forMycket: 'Valvet är för stort för en säkerhetskopia i en fil. För över avslutade ärenden till verksamhetssystemet och ta bort dem här, eller kontakta it-stödet.',
  ingenKopia: 'Filen är ingen säkerhetskopia från Likvärd. Välj en fil vars namn slutar på .likvard-kopia.',
  nyareKopia: 'Säkerhetskopian är gjord av en nyare version av Likvärd. Ladda om sidan så att du får den nya versionen, och försök igen.',
  skadadKopia: 'Säkerhetskopian är skadad eller ändrad och kan inte användas. Inget är inläst. Försök med en annan kopia.',
  forStorKopia: 'Filen är för stor för att vara en säkerhetskopia. Inget är inläst.',
  andratUnderInlasning: 'Något har ändrats här sedan kopian jämfördes, kanske i en annan flik. Inget är inläst. Jämför igen.',
  ingetAttAngra: 'Det finns ingen inläsning att ångra.',
  felKopiahemlighet: 'Lösenfrasen eller nyckeln stämmer inte med kopian. Använd den som gällde när kopian gjordes. Inget är inläst.',
} as const;
