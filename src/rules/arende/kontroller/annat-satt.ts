import type { Insatsbild } from '../bild.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Insats } from '../../riktlinje/format.ts';
import type { Bedomning } from '../schema/bedomning.ts';
import { bedomningsfalt, harVuxenMedboende, insatsord, nekas, om, overstyrbar, perInsats, tom } from './hjalp.ts';
import { samtyckeGaller } from './uppgifter.ts';

type Provat = Bedomning['provadeSatt'][number];
type Satt = Insats['annatSatt'][number];

const tillgodoser = (p: Provat): boolean => p.utfall === 'tillgodoser' || p.utfall === 'tillgodoserDelvis';
const sattet = ({ insats }: Insatsbild, { sattId }: Provat): Satt | undefined => insats?.annatSatt.find((s) => s.id === sattId);
const provatFalt = (bild: Insatsbild, p: Provat, del: string): string => bedomningsfalt(bild, `provadeSatt.${p.sattId}.${del}`);

/** True when the refusal, or the refused part, rests on this ground. */
const vilarPa = ({ bedomning: b }: Insatsbild, grund: Bedomning['stallningstagande']['grunder'][number]): boolean => nekas(b) && b.stallningstagande.grunder.includes(grund);

/** Blocks where the refusal rests on it, otherwise warns: the person gets the help anyway. */
const nivaVid = (blockerar: boolean): Pick<Traff, 'niva'> => (blockerar ? {} : { niva: 'W' });

const namngivet = perInsats((bild) => {
  const { stallningstagande: s, provadeSatt } = bild.bedomning;
  const satt = provadeSatt.filter(tillgodoser);
  const avgor = s.utfall === 'avslag' || vilarPa(bild, 'annatSatt');
  if (satt.length === 0) return om(vilarPa(bild, 'annatSatt'), { falt: bedomningsfalt(bild, 'provadeSatt'), mening: `Det framgår inte på vilket annat sätt behovet av ${insatsord(bild)} tillgodoses. Skriv på vilket sätt, av vem, och att det finns att få.` });
  return satt.flatMap((p) => {
    const falt = provatFalt(bild, p, tom(p.vem) ? 'vem' : 'tillgangligt');
    return om(tom(p.vem) || p.tillgangligt !== 'ja', { falt, ...nivaVid(avgor), mening: `Behovet av ${insatsord(bild)} sägs bli tillgodosett på annat sätt. Skriv av vem eller vad, och att det verkligen finns att få.` });
  });
});

/** Hushållsgemenskap as a ground, or tried as a way and found to meet the need. */
const viaHushall = (bild: Insatsbild): boolean => vilarPa(bild, 'hushallsgemenskap') || bild.bedomning.provadeSatt.some((p) => tillgodoser(p) && sattet(bild, p)?.slag === 'hushall');

/** The riktlinje has a rule on hushållsgemenskap when it marks at least one insats with it. */
const harHushallsregel = ({ regelverk }: Kontrollunderlag): boolean => regelverk.riktlinje.insatser.some((i) => i.hushallsgemenskap);

const personligVard = perInsats((bild, underlag) =>
  om(harHushallsregel(underlag) && bild.insats !== null && !bild.insats.hushallsgemenskap && nekas(bild.bedomning) && viaHushall(bild), {
    falt: bedomningsfalt(bild, 'stallningstagande.grunder'),
    mening: `Hushållsgemenskap omfattar inte ${insatsord(bild)} enligt riktlinjen. Pröva behovet utan att räkna med någon annan i hushållet.`,
  }),
);

const andresFormaga = perInsats((bild, { arende }) => {
  if (!viaHushall(bild)) return [];
  const vuxna = arende.hushall.medlemmar.filter((m) => m.vuxen);
  const saknas = vuxna.find((m) => m.formagaUtredd !== 'ja' || tom(m.formaga));
  const niva = nivaVid(nekas(bild.bedomning));
  if (vuxna.length === 0) return [{ falt: 'hushall.medlemmar', ...niva, mening: `Hushållsgemenskap används för ${insatsord(bild)}, men ingen annan vuxen är registrerad i hushållet. Lägg till vem det är och vad den personen klarar.` }];
  return om(saknas !== undefined, () => ({
    falt: `hushall.medlemmar.${saknas!.id}.${saknas!.formagaUtredd === 'ja' ? 'formaga' : 'formagaUtredd'}`,
    ...niva,
    mening: `Hushållsgemenskap används för ${insatsord(bild)}, men vad ${saknas!.namn.trim() || 'den andra vuxna'} klarar är inte utrett. Utred det med samtycke och skriv vad som kom fram.`,
  }));
});

const SAMTYCKE = { enskilde: { avser: 'kamera', vem: 'personen' }, sammanboende: { avser: 'kameraSammanboende', vem: 'den som bor tillsammans med personen' } } as const;
type Samtyckesgivare = keyof typeof SAMTYCKE;

const KAMERA = /kamera|sensor/i;
/** A way that watches: one that the riktlinje wants a cohabiting person's consent to (SoLPuL 9 §), or a camera or sensor by its name. Other consents are about taking part. */
const overvakar = ({ id, namn, samtycke }: Satt): boolean => samtycke?.includes('sammanboende') === true || KAMERA.test(`${id} ${namn}`);

/** Whose consent the granted or chosen technology needs: what the riktlinje says of the way, or both for an insats that is itself a camera. */
function givare(bild: Insatsbild): ReadonlySet<Samtyckesgivare> {
  const avSatt = bild.bedomning.provadeSatt.filter(tillgodoser).flatMap((p) => {
    const satt = sattet(bild, p);
    return satt && overvakar(satt) ? (satt.samtycke ?? []) : [];
  });
  const { utfall } = bild.bedomning.stallningstagande;
  const kamera = (utfall === 'bifall' || utfall === 'delvis') && KAMERA.test(`${bild.ansokt.insatsId} ${bild.bedomning.omfattning.niva ?? ''}`);
  return new Set<Samtyckesgivare>([...avSatt, ...(kamera ? (['enskilde', 'sammanboende'] as const) : [])]);
}

/** One finding for each consent that is missing, whatever number of insatser need it. */
function kamerasamtycke({ arende, bild }: Kontrollunderlag): readonly Traff[] {
  const kraver = new Set(bild.insatser.flatMap((i) => [...givare(i)]));
  return (Object.keys(SAMTYCKE) as Samtyckesgivare[])
    .filter((vem) => kraver.has(vem) && (vem === 'enskilde' || harVuxenMedboende(arende)))
    .filter((vem) => !arende.samtycken.some((s) => s.avser === SAMTYCKE[vem].avser && samtyckeGaller(s, null)))
    .map((vem) => ({
      falt: vem === 'enskilde' ? 'samtycken' : 'hushall.medlemmar',
      mening: `Tillsyn med kamera eller sensor kräver samtycke av ${SAMTYCKE[vem].vem}. Registrera samtycket, eller pröva behovet utan tekniken.`,
    }));
}

/** U09–U11, U16: the third step of 11 kap. 1 § SoL, where a need is said to be met otherwise. */
export const ANNAT_SATT: readonly Kontroll[] = [
  overstyrbar({ kod: 'U09', steg: 'bedomning', niva: 'B', namn: 'Annat sätt utan vem och om det finns', lagrum: 'sol2025:11:1', kor: namngivet }),
  overstyrbar({ kod: 'U10', steg: 'bedomning', niva: 'B', namn: 'Hushållsgemenskap vid personlig vård', lokal: true, kor: personligVard }),
  overstyrbar({ kod: 'U11', steg: 'bedomning', niva: 'B', namn: 'Den andra vuxnas förmåga', lagrum: 'sol2025:11:1', kor: andresFormaga }),
  overstyrbar({ kod: 'U16', steg: 'bedomning', niva: 'B', namn: 'Samtycke till kamera eller sensor', lagrum: 'solpul:9', kor: kamerasamtycke }),
];
