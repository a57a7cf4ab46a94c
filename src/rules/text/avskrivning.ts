import { datumIOrd } from '../lag/dagar.ts';
import { arendet, fragor } from './beslut/ram.ts';
import type { Dokument, Lasare, Sektion, Stycke } from './dokument.ts';
import { ellerLucka, foga, lista, lucka, ord, sektion, stycke, styckenAv } from './skriv.ts';
import { mening } from './sprak.ts';
import { type Textunderlag, insatsord, namndord, sattSamman } from './underlag.ts';

type Avslut = NonNullable<Textunderlag['arende']['avslut']>;
/** The endings that leave nothing to try. An avvisning is a beslut of another kind, and is not written here. */
type Avskrivet = Avslut & { readonly slag: 'atertagande' | 'avskrivning' };

const arAvskrivet = (avslut: Avslut | null): avslut is Avskrivet => avslut?.slag === 'atertagande' || avslut?.slag === 'avskrivning';

/** Nobody is left to write to when the person has died: the text then stays in the akt. */
const lasare = ({ slag, orsak }: Avskrivet): Lasare => (slag === 'avskrivning' && orsak === 'dodsfall' ? 'akt' : 'enskilde');

/** What the ansökan was about: everything that was asked for, also what was taken back before. */
function ansokan({ arende, regelverk }: Textunderlag, till: Lasare): Sektion[] {
  const { ankomstdag } = arende.ansokan;
  const insatser = arende.ansoktaInsatser.map((ansokt) => foga(insatsord({ ansokt, insats: regelverk.riktlinje.insatser.find((i) => i.id === ansokt.insatsId) ?? null })));
  const kom = `${till === 'akt' ? 'Ansökan' : 'Din ansökan'} kom in`;
  return sektion('ansokan', 'Ansökan', [
    stycke(ord`${kom} ${ankomstdag ? `den ${datumIOrd(ankomstdag)}` : lucka('ansokan.ankomstdag', 'dag då ansökan kom in')}${insatser.length > 0 ? '. Den gällde:' : '.'}`),
    insatser.length > 0 ? lista(insatser) : null,
  ], { till, redigerbar: false });
}

const ORSAK = { dodsfall: 'Den som ansökan gällde har avlidit.', flytt: 'Du har flyttat.' } as const;

/** Why there is nothing left to try, with what the handläggare noted. */
function skalen(avslut: Avskrivet): Stycke[] {
  if (avslut.slag === 'atertagande') {
    const hur = avslut.hur.trim();
    return [stycke('Du har tagit tillbaka din ansökan. Det finns därför inget kvar att pröva.'), hur === '' ? lucka('avslut.hur', 'hur ansökan togs tillbaka') : stycke(`Så är det antecknat: ${mening(hur)}`)];
  }
  const { orsak } = avslut;
  const egna = styckenAv(mening(avslut.skal));
  if (orsak === 'dodsfall' || orsak === 'flytt') return [stycke(`${ORSAK[orsak]} Det finns därför inget kvar att pröva.`), ...egna];
  return egna.length > 0 ? egna : [lucka('avslut.skal', 'varför det inte finns något kvar att pröva')];
}

/** Day and who decided (FL 31 §): the one named as beslutsfattare, otherwise the one who handles the case. */
function vem({ arende }: Textunderlag, avslut: Avskrivet): Stycke {
  const namn = arende.beslut.beslutsfattare.trim() || arende.handlaggare;
  return lista([ord`Dag: ${avslut.dag ? datumIOrd(avslut.dag) : lucka('avslut.dag', 'dag för avskrivningen')}`, ord`Beslutsfattare: ${ellerLucka(namn, 'beslut.beslutsfattare', 'beslutsfattare')}`]);
}

/**
 * The beslut to close a case in which nothing is left to try: the ansökan is taken back, or the case is avskrivet. To the person, and to the akt alone
 * when the person has died. It refuses nothing, so it says nothing of how to appeal. Null when the case has not ended so.
 */
export function skrivAvskrivning(underlag: Textunderlag): Dokument | null {
  const { avslut } = underlag.arende;
  if (!arAvskrivet(avslut)) return null;
  const till = lasare(avslut);
  return sattSamman(underlag, {
    id: 'avskrivning',
    titel: 'Beslut om avskrivning',
    till,
    ...(avslut.dag ? { dag: avslut.dag } : { dag: underlag.idag, datering: lucka('avslut.dag', 'dag för avskrivningen') }),
    sektioner: [
      arendet(underlag).map((s): Sektion => ({ ...s, till })),
      ansokan(underlag, till),
      sektion('beslut', 'Beslut', [stycke(`${namndord(underlag)} avskriver ärendet. Det betyder att ansökan inte prövas.`)], { till, redigerbar: false }),
      sektion('skal', 'Varför ärendet avskrivs', skalen(avslut), { till, redigerbar: false }),
      sektion('beslutsfattare', 'Vem som har beslutat', [vem(underlag, avslut)], { till, redigerbar: false }),
      till === 'akt' ? [] : [...sektion('igen', 'Om du vill ansöka igen', [stycke('Du kan ansöka igen när som helst. Då prövas den nya ansökan för sig.')]), ...fragor(underlag)],
    ].flat(),
  });
}
