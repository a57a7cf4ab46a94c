/** Words that someone who guesses Swedish would try first. The judge has lists of its own for English and for known passwords. */
export const VANLIGA_ORD: string[] = `
lösenord losenord hemligt hemlig sommar vinter höst vår januari februari mars april maj juni juli augusti september oktober november december
måndag tisdag onsdag torsdag fredag lördag söndag hej hejsan välkommen valkommen sverige svensk stockholm göteborg malmö uppsala västerås örebro
linköping helsingborg norrköping jönköping umeå lund kommun kommunen hemtjänst hemtjanst omsorg äldreomsorg biståndshandläggare handläggare handlaggare socialtjänst
utredning beslut likvärd likvard jobb jobbet arbete kontor dator mamma pappa barn bror syster mormor morfar farmor farfar älskar alskar kärlek hjärta
katt hund häst fågel björn varg räv sol måne stjärna snö regn skog hav sjö berg blomma ros kaffe fika bulle mat öl vin fotboll hockey
anna eva maria karin kristina lena kerstin emma sara elin johan lars erik anders per karl nils jan lennart sven abc qwerty ett två tre fyra fem
min mitt mina din ditt dina och eller men inte jag du han hon den det vi ni de är var har kan ska vill en i på av till med om från
`.trim().split(/\s+/);
