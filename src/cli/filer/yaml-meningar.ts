import type { YAMLError } from 'yaml';

type Kod = YAMLError['code'];

/** What is wrong with the YAML and what to do, for each kind of fault that the parser names. */
const MENINGAR: Readonly<Partial<Record<Kod, string>>> = {
  BAD_INDENT: 'Indraget stämmer inte med raderna omkring, eller så är en parentes inte stängd. Skriv lika många blanksteg som för raderna på samma nivå.',
  TAB_AS_INDENT: 'Raden är indragen med tabb. Använd blanksteg.',
  MULTIPLE_DOCS: 'Filen innehåller flera dokument (---). Lägg dem i var sin fil.',
  MISSING_CHAR: 'Ett tecken saknas, eller så är raden fel indragen. Kontrollera att citattecken och parenteser har ett slut, att varje nyckel följs av kolon, och att indraget är som på raderna omkring.',
  BAD_SCALAR_START: 'Texten börjar med ett tecken som betyder något annat i YAML. Sätt den inom citattecken.',
  BLOCK_AS_IMPLICIT_KEY: 'Raden har två kolon, eller så är nästa rad för långt indragen. Sätt text med kolon inom citattecken.',
  MULTILINE_IMPLICIT_KEY: 'Raden saknar kolon efter nyckeln.',
  BLOCK_IN_FLOW: 'En lista eller grupp på flera rader får inte stå inom parenteser. Skriv den på en rad, eller utan parenteser.',
  BAD_DQ_ESCAPE: 'Ett omvänt snedstreck i texten går inte att tolka. Skriv det dubbelt, eller använd enkla citattecken.',
  KEY_OVER_1024_CHARS: 'Nyckeln är för lång. Kontrollera att inget citattecken saknas.',
  NON_STRING_KEY: 'Nyckeln ska vara text.',
  TAG_RESOLVE_FAILED: 'Ett ord börjar med utropstecken, som betyder något annat i YAML. Sätt det inom citattecken.',
  RESOURCE_EXHAUSTION: 'Filen är nästlad för djupt. Minska antalet nivåer.',
  UNEXPECTED_TOKEN: 'Raden går inte att tolka här. Kontrollera indrag, kolon och parenteser på den och på raden före.',
};

export const ALIAS = 'Filen använder YAML:s alias (& och *). De är inte tillåtna, eftersom texten då inte går att läsa där den står. Skriv ut den.';

export const dubblettMening = (nyckel: string): string => `Nyckeln ”${nyckel}” står två gånger i samma grupp. Ta bort den ena.`;

/** A Swedish sentence for a fault of the YAML parser. */
export const yamlMening = ({ code }: YAMLError): string => MENINGAR[code] ?? 'YAML-texten går inte att tolka här. Kontrollera raden och raden före.';
