import { arStallforetradare } from '../../arende/kontroller/hjalp.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import type { Sektion } from '../dokument.ts';
import { FORETRADARE, KOMMUNICERINGSSATT, KOMMUNICERINGSUNDANTAG, UTFALL } from '../etiketter.ts';
import { lagrumstext } from '../lagrum.ts';
import { omfattningstext, giltighetstext } from '../omfattning.ts';
import { foga, lista, lucka, ord, sektion, stycke } from '../skriv.ts';
import { mening, uppraknat } from '../sprak.ts';
import { type Textunderlag, insatsnamn, insatsrubrik } from '../underlag.ts';

/** What the help should lead to: concrete, with a measure and a day. */
export function mal(underlag: Textunderlag): Sektion[] {
  const rader = underlag.bild.insatser.flatMap((bild) =>
    bild.bedomning.mal.flatMap((m) => {
      const delar = [mening(m.text), m.aktivitet.trim() && mening(`Aktivitet: ${m.aktivitet.trim()}`), m.matt.trim() && mening(`Så mäts det: ${m.matt.trim()}`), m.senast && `Senast den ${datumIOrd(m.senast)}.`].filter(Boolean);
      return delar.length > 0 ? [`${insatsnamn(bild) ?? 'Insats utan namn'}: ${delar.join(' ')}`] : [];
    }),
  );
  return sektion('mal', 'Mål', rader.length > 0 ? [lista(rader)] : []);
}

/** When, how and with whom the material was shared before the beslut, and what the answer was (FL 25 §, SoL 14 kap. 8 §). */
export function kommunicering({ arende }: Textunderlag): Sektion[] {
  const { kommunicering: k, foretradare } = arende;
  const till = k.till.map((vem) => (vem === 'enskilde' ? 'den enskilde' : uppraknat(foretradare.filter((f) => arStallforetradare(f.roll)).map((f) => `${FORETRADARE[f.roll]} ${f.namn.trim()}`)) || 'företrädare'));
  const meningar = [
    k.sand && `Underlaget skickades den ${datumIOrd(k.sand)}${k.hur ? ` ${KOMMUNICERINGSSATT[k.hur]}` : ''}${till.length > 0 ? ` till ${uppraknat(till)}` : ''}.`,
    k.svarSenast && `Den som ville lämna synpunkter fick tid till den ${datumIOrd(k.svarSenast)}.`,
    k.informeradMuntligt && 'Den enskilde informerades om rätten att lämna uppgifter muntligt inför nämnden.',
    k.undantag && k.sand === null && `Underlaget har inte skickats, eftersom ${KOMMUNICERINGSUNDANTAG[k.undantag]}. ${mening(k.undantagSkal)}`.trim(),
    k.villTalaInforNamnden === 'ja' && `Den enskilde ville lämna uppgifter muntligt inför nämnden.${k.horsDag ? ` Det ${k.hord ? 'skedde' : 'ska ske'} den ${datumIOrd(k.horsDag)}.` : ''}`,
    k.avstatt && `Den enskilde avstod från att lämna synpunkter${k.avstatt.dag ? ` den ${datumIOrd(k.avstatt.dag)}` : ''}. ${mening(k.avstatt.hur)}`.trim(),
    k.nyttMaterial && mening(`Nytt underlag kom in${k.nyttMaterial.dag ? ` den ${datumIOrd(k.nyttMaterial.dag)}` : ''}: ${k.nyttMaterial.text.trim()}`),
    k.nyttMaterial?.kommunicerat && `Det nya underlaget skickades den ${datumIOrd(k.nyttMaterial.kommunicerat)}.`,
  ].filter(Boolean);
  const svar = k.svar && [mening(`Svar${k.svar.dag ? ` den ${datumIOrd(k.svar.dag)}` : ''}: ${k.svar.text.trim()}`), k.svar.bemott.trim() && mening(`Nämndens bemötande: ${k.svar.bemott.trim()}`)].filter(Boolean).join(' ');
  return sektion('kommunicering', 'Kommunicering', [meningar.length > 0 ? stycke(meningar.join(' ')) : null, svar ? stycke(svar) : null]);
}

/** That the beslut was late, why, and when the person was told (FL 11 §). Stays in the akt: the person has had it in its own letter. */
export function forsening({ arende: { utredning: { forsening: f } } }: Textunderlag): Sektion[] {
  if (f === null) return [];
  const meningar = [
    `${f.bedomd ? `Den ${datumIOrd(f.bedomd)} bedömdes` : 'Det har bedömts'} att ärendet skulle bli väsentligt försenat.`,
    f.skal.trim() && mening(`Skäl: ${f.skal.trim()}`),
    f.meddelad ? `Den enskilde fick veta det den ${datumIOrd(f.meddelad)}.` : 'Den enskilde har inte fått veta det.',
  ].filter(Boolean);
  return sektion('forsening', 'Försening', [stycke(meningar.join(' '))], { till: 'akt' });
}

/** One line per ansökt insats: what is proposed, how much, how long and on which provision. */
export function forslag(underlag: Textunderlag): Sektion[] {
  const rader = underlag.bild.insatser.map((bild) => {
    const { utfall } = bild.bedomning.stallningstagande;
    const forslaget = utfall ? UTFALL[utfall] : lucka(`bedomningar.${bild.ansokt.id}.stallningstagande.utfall`, 'ställningstagande');
    const beviljat = utfall === 'bifall' || utfall === 'delvis' ? foga(' ', omfattningstext(bild), ' Gäller ', giltighetstext(bild), '.') : null;
    return ord`${insatsrubrik(bild)}: ${forslaget}.${beviljat} Lagrum: ${lagrumstext(bild, underlag.regelverk.lagutgava)}.`;
  });
  return sektion('forslag', 'Förslag till beslut', rader.length > 0 ? [lista(rader)] : [lucka('ansoktaInsatser', 'vad ansökan gäller')]);
}
