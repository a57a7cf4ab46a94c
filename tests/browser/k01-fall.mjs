/**
 * K01: a single woman of 84 who needs service only. What the handläggare writes, answers and grants for each insats.
 * The minutes are those of the worked case with Kristianstad's published schablontider.
 */
export const K01 = [
  {
    namn: 'Städning',
    steg: {
      behov: 'Golv, kök och badrum blir inte rengjorda. Behovet finns varannan vecka, eftersom damm ger henne hosta.',
      sjalv: 'Hon torkar av bord och bänkar sittande, men kan inte dammsuga eller våttorka.',
      annatSatt: 'Dottern bor i en annan del av landet och har ingen möjlighet att hjälpa till. Redskap med långt skaft är prövade och räcker inte.',
      skaligt: 'Städning varannan vecka ger en bostad som är ren nog för att hon ska må bra.',
    },
    svar: { stadBehov: 'ja', stadSjalv: 'inget', hushall: 'ensamboende', stadLosesAnnars: 'nej', antalRum: 2, stadSkal: 'normal' },
    mening: 'Du blir yr av att böja dig över dammsugaren och har ingen annan som kan städa.',
    motivering: 'Du blir yr när du böjer dig över dammsugaren och riskerar att falla. Dammet ger dig hosta. Därför behöver du hjälp varannan vecka.',
    uppgift: 'böjer mig över dammsugaren',
    ofta: [1, 'varannan vecka'],
    minuter: '90 min',
  },
  {
    namn: 'Tvätt',
    steg: {
      behov: 'Kläder och sängkläder blir liggande, eftersom tvättstugan ligger i källaren.',
      sjalv: 'Hon viker och lägger in i skåp, men kan inte bära tvätten i trappan.',
      annatSatt: 'Ingen granne eller anhörig har möjlighet att tvätta åt henne.',
      skaligt: 'Tvätt varannan vecka räcker för rena kläder och sängkläder.',
    },
    svar: { tvattBehov: 'ja', tvattSjalv: 'inget', tvattLosesAnnars: 'nej', tvattmaskin: 'iFastigheten', tvattSkal: 'normal' },
    mening: 'Du kan inte bära tvätten till tvättstugan i källaren och ingen annan kan göra det åt dig.',
    ofta: [1, 'varannan vecka'],
    minuter: '30 min',
  },
  {
    namn: 'Inköp',
    steg: {
      behov: 'Hon får inte hem mat för hela veckan, eftersom hon inte orkar bära.',
      sjalv: 'Hon skriver inköpslistan själv och packar upp på bordet.',
      annatSatt: 'Hon vill inte handla på nätet och har ingen dator. Ingen anhörig finns på orten.',
      skaligt: 'Inköp en gång i veckan räcker för det hon äter.',
    },
    svar: { inkopBehov: 'ja', inkopSjalv: 'nej', foljerMed: 'nej', inkopDigitalt: 'tackarNej', inkopSkal: 'normal' },
    mening: 'Du får inte varukassen uppför trappan och ingen annan kan handla åt dig.',
    ofta: [1, 'per vecka'],
    minuter: '45 min',
  },
  {
    namn: 'Fönsterputsning',
    steg: {
      behov: 'Fönstren är inte putsade på två år och släpper in lite ljus.',
      sjalv: 'Hon kan inte stå på stol eller stege utan att riskera att falla.',
      annatSatt: 'Fastighetsägaren putsar inte fönster och ingen anhörig kan göra det.',
      skaligt: 'En gång om året räcker.',
    },
    svar: { fonsterBehov: 'ja', fonsterSjalv: 'nej', fonsterFastighet: 'nej', fonsterGanger: 'ja' },
    mening: 'Du kan inte stå på stege utan att riskera att falla, och ingen annan kan putsa fönstren.',
    ofta: [1, 'per år'],
    minuter: '180 min',
  },
];
