import { finns, helaOrd, utanCitat } from './text.ts';

/**
 * Words that show that a sentence is about this person: body and health, what one does or manages, who one lives with,
 * aids, the home, and how it came to be known. A closed list, tuned on labelled sentences; it errs towards seeing a circumstance.
 */
const OMSTANDIGHET = helaOrd(
  [
    // body and health
    'smärt\\p{L}*|värk\\p{L}*|yr|yrsel\\p{L}*|balans\\p{L}*|ork(?:ar|en|a|ade)?|kraft(?:en|er|löshet)?|trött\\p{L}*|syn(?:en|nedsättning\\p{L}*)?|hörsel\\p{L}*|minne(?:t|ssvårigheter\\p{L}*)?|glömmer|glömsk\\p{L}*|andfådd\\p{L}*|hjärtsvikt\\p{L}*|stroke\\p{L}*|parkinson\\p{L}*|kol|ms|artros\\p{L}*|reumati\\p{L}*|diabetes|demens\\p{L}*|allergi\\p{L}*|astma|inkontinen\\p{L}*|fraktur\\p{L}*|bruten|brutit|opera\\p{L}*|höft\\p{L}*|knä(?:t|na|n)?|rygg\\p{L}*|axel|axlar\\p{L}*|arm(?:en|ar|arna)?|hand(?:en|leden)?|händer\\p{L}*|ben(?:en|et)?|fot(?:en)?|fötter\\p{L}*|rörlighet\\p{L}*|gångförmåga\\p{L}*|diagnos\\p{L}*|sjukdom\\p{L}*|sjukhus\\p{L}*|fall(?:it|risk\\p{L}*)|ramlat|sår(?:et)?|rehab\\p{L}*|ångest\\p{L}*|oro(?:lig)?',
    // what one does and manages
    'klarar|klarat|klara|sköter|skött|förmår|dammsug\\p{L}*|torkar|moppar|lyft(?:er|a)?|bär|bära|böj(?:er|a)|sträck\\p{L}*|reser|(?:du|hon|han) duschar|duschat|klär|lagar|värmer|diskar|tvättar|hänger|handlar|promenerar|går (?!att)|gått|cyklar|kör bil|använder|själv(?:ständigt)?|på egen hand|tillsammans med|med stöd av|moment(?:en|et)?',
    // people around
    'make|maken|makes|maka|makan|hustru\\p{L}*|man(?:nen)?(?= )|sambo\\p{L}*|dotter\\p{L}*|son(?:en|s)|söner\\p{L}*|barnbarn\\p{L}*|syster\\p{L}*|bror\\p{L}*|granne\\p{L}*|vän(?:nen|inna\\p{L}*)|ensamboende|bor (?:ensam|med|tillsammans)|hemmavarande|hemma hos',
    // aids and home
    'hjälpmed\\p{L}*|rullator\\p{L}*|rullstol\\p{L}*|käpp\\p{L}*|duschstol\\p{L}*|duschpall\\p{L}*|gripptång\\p{L}*|griptång\\p{L}*|robotdammsug\\p{L}*|trygghetskamera\\p{L}*|larm(?:et|knapp\\p{L}*)?|spolat\\p{L}*|badkar\\p{L}*|hiss(?:en)?|trapp\\p{L}*|trösk\\p{L}*|tvättstug\\p{L}*|tvättmaskin\\p{L}*|rum(?:men)? och kök|lägenhet(?:en)?|hus(?:et)?',
    // how it is known
    'hembesök\\p{L}*|framkom\\p{L}*|framgår av (?:utredningen|hembesök\\p{L}*|läkar\\p{L}*|intyg\\p{L}*)|intyg\\p{L}*|läkar\\p{L}*|arbetsterapeut\\p{L}*|fysioterapeut\\p{L}*|sjukgymnast\\p{L}*|sjuksköterska\\p{L}*|provat|prövat|visade|berätta(?:r|de|t)|uppge(?:r|tt)|uppgav',
    'hittills|sedan (?:i )?(?:våras|somras|höstas|vintras|förra|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)',
  ].join('|'),
);

/** Sentences that hold only for anybody: what the rule says, what was applied for, how the matter is handled. */
const ALLMAN = helaOrd('individuell(?:t|a)?|i varje enskilt fall|var och en|alla (?:kunder|brukare|äldre|som)|insatsen (?:kan|får|ska) ges|den som|personer som|i kommunen|kommunens|nämnden|riktlinje\\p{L}*');

/** True when at least one sentence states a circumstance of this very person. */
export function namnerOmstandighet(meningar: readonly string[]): boolean {
  return meningar.some((m) => {
    const ren = utanCitat(m) + m.replace(/[^"”“]/gu, '');
    return finns(OMSTANDIGHET, ren) && !(finns(ALLMAN, ren) && !finns(helaOrd('du|dig|din|ditt|dina|hon|henne|hennes|han|honom|hans|makarna'), ren));
  });
}
