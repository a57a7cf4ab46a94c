import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import { bedomningsfalt, om, overstyrbar, tom } from './hjalp.ts';
import { texterTillPersonen } from './texter-till-personen.ts';

/** So many words in a row from an uppgift are its words, not chance. A shorter uppgift counts as a whole. */
const ORD_I_RAD = 5;
const orden = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The runs of words that give an uppgift away. */
function spar(text: string): readonly string[] {
  const o = orden(text);
  if (o.length < 2) return [];
  return o.length <= ORD_I_RAD ? [o.join(' ')] : o.slice(0, o.length - ORD_I_RAD + 1).map((_, i) => o.slice(i, i + ORD_I_RAD).join(' '));
}

/** What is not given to the person, and still stands in a text that is: only words that are the same are seen. */
function upprepade(underlag: Kontrollunderlag): readonly Traff[] {
  const hemliga = underlag.arende.utredning.uppgifter.filter((u) => u.undantas !== null).flatMap((u) => spar(u.text));
  if (hemliga.length === 0) return [];
  return texterTillPersonen(underlag).flatMap(({ falt, text }) => {
    const har = ` ${orden(text).join(' ')} `;
    return om(hemliga.some((del) => har.includes(` ${del} `)), { falt, mening: 'Texten går till personen, men har samma ord som en uppgift som inte lämnas ut. Skriv om den, eller låt personen få uppgiften.' });
  });
}

/** What is decisive may never be kept from the person: the motivering cannot rest on it alone (OSL 10 kap. 3 § andra stycket). */
function grundar({ arende, bild }: Kontrollunderlag): readonly Traff[] {
  const undantagna = new Set(arende.utredning.uppgifter.filter((u) => u.undantas !== null).map((u) => u.id));
  return bild.insatser.flatMap((i) =>
    om(i.bedomning.motivering.uppgifter.some((id) => undantagna.has(id)), {
      falt: bedomningsfalt(i, 'motivering.uppgifter'),
      mening: 'Motiveringen bygger på en uppgift som inte lämnas till personen. Se till att personen på annat sätt får veta det som avgör, eller låt motiveringen vila på något annat.',
    }),
  );
}

const utanSkal = ({ arende }: Kontrollunderlag): readonly Traff[] =>
  arende.utredning.uppgifter.flatMap(({ id, undantas }) =>
    undantas === null
      ? []
      : [
          ...om(tom(undantas.skal), { falt: `utredning.uppgifter.${id}.undantas.skal`, mening: 'Uppgiften lämnas inte till personen. Skriv varför det är av synnerlig vikt att den inte kommer fram.' }),
          ...om(tom(undantas.hurAnda), { falt: `utredning.uppgifter.${id}.undantas.hurAnda`, mening: 'Uppgiften lämnas inte till personen. Skriv hur personen på annat sätt får veta det som har betydelse.' }),
        ],
  );

/** U26: an uppgift that the person is not given (FL 25 §, OSL 10 kap. 3 §, 26 kap. 5 §). */
export const UNDANTAGNA: readonly Kontroll[] = [
  overstyrbar({ kod: 'U26', steg: 'utredning', niva: 'W', namn: 'Uppgift som inte lämnas till personen', lagrum: 'osl:10:3', kor: (u) => [...utanSkal(u), ...grundar(u), ...upprepade(u)] }),
];
