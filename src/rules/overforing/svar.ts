import type { Fraga, Riktlinje } from '../riktlinje/format.ts';
import type { Svar, Svarsbok } from '../riktlinje/svar.ts';
import type { Sektion } from '../text/dokument.ts';
import { lista, sektion, underrubrik } from '../text/skriv.ts';
import { mening } from '../text/sprak.ts';
import { type Textunderlag, insatsnamn } from '../text/underlag.ts';

const fragorI = (riktlinje: Riktlinje, insatsId?: string): readonly Fraga[] => [
  ...riktlinje.fragor,
  ...riktlinje.insatser.filter((i) => insatsId === undefined || i.id === insatsId).flatMap((i) => i.fragor.flatMap((f) => (typeof f === 'string' ? [] : [f]))),
];

function svarsord(fraga: Fraga | undefined, svar: Svar): string {
  if (svar.status === 'oklart') return ['oklart', svar.not?.trim()].filter(Boolean).join(': ');
  const text = fraga?.alternativ?.find((a) => a.varde === svar.varde)?.text ?? String(svar.varde).replace('.', ',');
  return fraga?.enhet && typeof svar.varde === 'number' ? `${text} ${fraga.enhet}` : text;
}

const rader = (bok: Svarsbok, fragor: readonly Fraga[]): readonly string[] =>
  Object.entries(bok).map(([id, svar]) => {
    const fraga = fragor.find((f) => f.id === id);
    return `${fraga?.text ?? id} ${mening(svarsord(fraga, svar))}`;
  });

/** The riktlinje's questions as they were answered, also those that were unclear: what the utgångspunkt was worked out from. */
export function riktlinjensSvar({ arende, bild, regelverk: { riktlinje } }: Textunderlag): Sektion[] {
  const gemensamma = rader(arende.gemensammaSvar, fragorI(riktlinje));
  const perInsats = bild.insatser.map((i) => ({ namn: insatsnamn(i) ?? 'Insats utan namn', svar: rader(i.bedomning.svar, fragorI(riktlinje, i.ansokt.insatsId)) }));
  return sektion('svar', 'Svar på riktlinjens frågor', [
    gemensamma.length > 0 ? lista(gemensamma) : null,
    ...perInsats.flatMap(({ namn, svar }) => (svar.length > 0 ? [underrubrik(namn), lista(svar)] : [])),
  ], { till: 'akt', redigerbar: false });
}
