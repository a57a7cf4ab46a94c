import type { Plats } from '../formatfel.ts';
import { citera, menade } from '../likhet.ts';
import type { Fraga, Insats, Riktlinje } from './format.ts';
import { insatsensFragor } from './kompilera.ts';
import { svarsfel } from './svar.ts';
import type { Tackningsfynd } from './tackning.ts';
import { VILLKORSORD } from './villkor.ts';
import { type Atom, arGranser, atomer, namndaVarden } from './villkorsgang.ts';

const idAv = (del: string | { readonly id: string }): string => (typeof del === 'string' ? del : del.id);

function dubbletter(lista: readonly (string | { readonly id: string })[], path: Plats): Tackningsfynd[] {
  const idn = lista.map(idAv);
  return idn.flatMap((id, i) => (idn.indexOf(id) < i ? [{ kod: 'dubblettId', mening: `Id ”${id}” används redan högre upp i samma lista. Ge raden ett eget id.`, path: [...path, i] }] : []));
}

function reserverade(fragor: readonly (string | Fraga)[], path: Plats): Tackningsfynd[] {
  return fragor.flatMap((f, i) =>
    (VILLKORSORD as readonly string[]).includes(idAv(f)) ? [{ kod: 'reserveratId', mening: `En fråga kan inte heta ”${idAv(f)}”: ordet har en egen betydelse i villkor.`, path: [...path, i] }] : [],
  );
}

/** Ids that occur twice where they must be one of a kind, and question ids that mean something else in a condition. */
export function dubblettfynd(r: Riktlinje): Tackningsfynd[] {
  const iInsats = (insats: Insats, path: Plats) => [
    ...dubbletter(insats.annatSatt, [...path, 'annatSatt']),
    ...dubbletter(insats.fragor, [...path, 'fragor']),
    ...dubbletter(insats.kriterier, [...path, 'kriterier']),
    ...dubbletter(insats.sarskildaSkal, [...path, 'sarskildaSkal']),
    ...reserverade(insats.fragor, [...path, 'fragor']),
  ];
  return [
    ...dubbletter(r.avsnitt, ['avsnitt']),
    ...dubbletter(r.fragor, ['fragor']),
    ...reserverade(r.fragor, ['fragor']),
    ...dubbletter(r.insatser, ['insatser']),
    ...r.insatser.flatMap((insats, i) => iInsats(insats, ['insatser', i])),
  ];
}

/** Every reference to an avsnitt: the values of `kalla` and `avsnitt`, wherever they stand. Answers and conditions have keys of their own. */
function avsnittsreferenser(varde: unknown, path: Plats): { id: string; path: Plats }[] {
  if (typeof varde !== 'object' || varde === null) return [];
  return Object.entries(varde).flatMap(([nyckel, inre]) => {
    const del = Array.isArray(varde) ? Number(nyckel) : nyckel;
    if (del === 'nar' || del === 'svar') return [];
    const har = [...path, del];
    if ((del === 'kalla' || del === 'avsnitt') && typeof inre === 'string') return [{ id: inre, path: har }];
    if (del === 'avsnitt' && Array.isArray(inre)) return inre.map((id, i) => ({ id: String(id), path: [...har, i] }));
    return avsnittsreferenser(inre, har);
  });
}

/** References to an avsnitt that the riktlinje does not have. */
export function hanvisningsfynd(r: Riktlinje): Tackningsfynd[] {
  const kanda = r.avsnitt.map((a) => a.id);
  const { avsnitt: _egna, ...ovrigt } = r;
  return avsnittsreferenser(ovrigt, []).flatMap(({ id, path }) => {
    if (kanda.includes(id)) return [];
    const forslag = menade(id, kanda);
    return [{ kod: 'okantAvsnitt', mening: `Avsnittet ”${id}” finns inte.${forslag ? ` Menade du ”${forslag}”?` : ' Lägg till det under avsnitt, eller hänvisa till ett som finns.'}`, path }];
  });
}

/** Why the values that a condition expects can never be answered; null when they can. */
function vardefel(fraga: Fraga, { forvantan }: Atom): string | null {
  if (arGranser(forvantan)) return fraga.typ === 'antal' ? null : `Gränser passar bara frågor av typ antal. ”${fraga.id}” är ${fraga.typ}.`;
  const fel = namndaVarden(forvantan).find((varde) => svarsfel(fraga, varde) !== null);
  return fel === undefined ? null : `Frågan ”${fraga.id}” kan aldrig få svaret ${citera(fel)}. ${svarsfel(fraga, fel)}`;
}

/** Conditions and references to questions that do not exist, and values that a question cannot be answered with. */
export function villkorsfynd(r: Riktlinje, insats: Insats, path: Plats): Tackningsfynd[] {
  const fragor = insatsensFragor(insats, r.fragor);
  const okand = (id: string, har: Plats): Tackningsfynd => {
    const delad = r.fragor.some((f) => f.id === id);
    const forslag = menade(id, fragor.map((f) => f.id));
    const rad = delad ? 'Den finns bland de gemensamma frågorna: lägg till den i insatsens frågor.' : forslag ? `Menade du ”${forslag}”?` : 'Lägg till den i insatsens frågor.';
    return { kod: 'okandFraga', mening: `Frågan ”${id}” ställs inte för insatsen. ${rad}`, path: har };
  };
  const referenser = insats.fragor.flatMap((f, i) => (typeof f === 'string' && !fragor.some((g) => g.id === f) ? [okand(f, [...path, 'fragor', i])] : []));
  const atomfynd = insats.kriterier.flatMap((rad, i) =>
    atomer(rad.nar, [...path, 'kriterier', i, 'nar']).flatMap((atom): Tackningsfynd[] => {
      const fraga = fragor.find((f) => f.id === atom.fraga);
      if (!fraga) return [okand(atom.fraga, atom.plats)];
      const fel = vardefel(fraga, atom);
      return fel ? [{ kod: 'okantVarde', mening: fel, path: atom.plats }] : [];
    }),
  );
  return [...referenser, ...atomfynd];
}

/** What is allowed but weakens the riktlinje: a row without source, a question that does not say why, an *annat sätt* without exception, a refusal that leaves nothing to try individually. */
export function innehallsfynd(insats: Insats, path: Plats): Tackningsfynd[] {
  const kallor = insats.kriterier.flatMap((rad, i): Tackningsfynd[] =>
    rad.kalla ? [] : [{ kod: 'radUtanKalla', mening: `Rad ”${rad.id}” saknar källa. Ange avsnittet den bygger på under kalla.`, path: [...path, 'kriterier', i] }],
  );
  const varfor = insats.fragor.flatMap((f, i): Tackningsfynd[] =>
    typeof f !== 'string' && (f.varfor.trim() === '' || f.varfor.trim() === f.text.trim())
      ? [{ kod: 'fragaUtanVarfor', mening: `Frågan ”${f.id}” säger inte varför den ställs. Skriv det under varfor.`, path: [...path, 'fragor', i, 'varfor'] }]
      : [],
  );
  const undantag = insats.annatSatt.flatMap((a, i): Tackningsfynd[] =>
    a.undantag ?? a.passarInte ? [] : [{ kod: 'annatSattUtanUndantag', mening: `”${a.namn}” har inget undantag. Skriv när det inte passar under undantag eller passarInte.`, path: [...path, 'annatSatt', i] }],
  );
  const oprovade = insats.kriterier.flatMap((rad, i): Tackningsfynd[] =>
    rad.utgangspunkt !== 'ejBifall' || rad.provaIndividuellt
      ? []
      : [{ kod: 'ejBifallUtanFragor', mening: `Rad ”${rad.id}” ger inte bifall men säger inte vad som ska prövas individuellt. Skriv det under provaIndividuellt.`, path: [...path, 'kriterier', i] }],
  );
  return [...kallor, ...varfor, ...undantag, ...oprovade];
}
