import { arBeviljad } from '../arende/bild.ts';
import { KONTROLLER } from '../arende/kontroller/index.ts';
import type { Arende } from '../arende/schema.ts';
import { rimlig } from '../datum.ts';
import { datumIOrd } from '../lag/dagar.ts';
import { sistaDagOverklaga } from '../lag/slutdag.ts';
import type { Sektion } from '../text/dokument.ts';
import { FORETRADARE } from '../text/etiketter.ts';
import { samtalsord } from '../text/utredning/grund.ts';
import { lista, sektion as skrivSektion, stycke, styckenAv, underrubrik } from '../text/skriv.ts';
import { arSkyddad } from '../text/skydd.ts';
import { mening, storBokstav, uppraknat } from '../text/sprak.ts';
import { type Textunderlag, insatsnamn } from '../text/underlag.ts';
import { riktlinjensSvar } from './svar.ts';

/** What is left out is false, null or empty. */
type Rad = string | false | null | undefined;
const rader = (...alla: readonly Rad[]) => alla.filter((r): r is string => typeof r === 'string' && r.trim() !== '');
const den = (dag: string | null): string => (dag ? ` den ${datumIOrd(dag)}` : '');

const sektion = (id: string, rubrik: string, punkter: readonly string[]): Sektion[] => skrivSektion(id, rubrik, punkter.length > 0 ? [lista(punkter)] : [], { till: 'akt', redigerbar: false });

/** How those who act for the person are reached; nothing when the uppgifter are protected. */
const person = ({ arende: { person: p, foretradare } }: Textunderlag) =>
  sektion('person', 'Kontakt med företrädare', arSkyddad(p) ? [] : foretradare.flatMap((f) => rader(f.telefon.trim() && `${storBokstav(FORETRADARE[f.roll])} ${f.namn.trim()}: ${f.telefon.trim()}`)));

function ansokan({ arende: { ansokan: a, person: p, ansoktaInsatser } }: Textunderlag) {
  return sektion('ansokan', 'Ansökan: det som gjordes', rader(
    a.forstaKontakt && `Första kontakt${den(a.forstaKontakt)}.`,
    a.bekraftelseSand && `Bekräftelse på ansökan skickades${den(a.bekraftelseSand)}.`,
    p.minoritetssprakInformerad && 'Information om omsorg på minoritetsspråk är lämnad.',
    a.forhandsbedomning && `Förhandsbedömning${den(a.forhandsbedomning.dag)}: ${mening(a.forhandsbedomning.text)}`,
    ...ansoktaInsatser.map((i) => i.benamning.trim() && i.onskan.trim() && `${i.benamning.trim()}, önskan: ${mening(i.onskan)}`),
  ));
}

const DROJSMAL = { avgjort: 'ärendet avgjordes', avslagit: 'begäran avslogs' } as const;

function utredning({ arende: { utredning: u } }: Textunderlag) {
  return sektion('utredning', 'Utredningens gång', rader(
    u.inledd && `Utredningen inleddes${den(u.inledd)}.`,
    u.sarskilda.sipOvervagd.trim() && u.sarskilda.sip === null && `Samordnad individuell plan: ${mening(u.sarskilda.sipOvervagd)}`,
    ...u.drojsmal.map((d) => `${d.muntlig ? 'Muntlig begäran' : 'Begäran'} att ärendet avgörs kom in${den(d.inkom)}.${d.besvarad ? ` Den besvarades${den(d.besvarad)}${d.svar ? `: ${DROJSMAL[d.svar]}` : ''}.` : ' Den är inte besvarad.'}`),
  ));
}

/** Words written where the texts show them only together with something else that is not there. */
function bedomning({ arende, bild }: Textunderlag) {
  // A case that ended before the beslut has no text of the beslut: what was written for it would be nowhere.
  const egna = arende.fryst === null ? Object.values(arende.beslut.egnaTexter).map((egen) => egen.trim() && `Egen text till beslutet: ${mening(egen)}`) : [];
  const perInsats = bild.insatser.flatMap((i) => {
    const namn = insatsnamn(i) ?? 'Insats utan namn';
    const { stallningstagande: s, motivering: m, giltighet: g, omfattning: o } = i.bedomning;
    // A wording of her own has taken the place of the motivering in the beslut.
    const ersatt = (arende.beslut.egnaTexter[`skal-${i.ansokt.id}`] ?? '').trim() !== '';
    const beviljad = arende.fryst !== null && arBeviljad(i.bedomning);
    return rader(
      m.text.trim() && (ersatt || arende.fryst === null) && `${namn}, motivering: ${mening(m.text)}`,
      g.skal.trim() && (!beviljad || g.slag !== 'tidsbegransat') && `${namn}, skäl för giltigheten: ${mening(g.skal)}`,
      g.forbehall.trim() && !beviljad && `${namn}, förbehåll: ${mening(g.forbehall)}`,
      o.beskrivning.trim() && !beviljad && `${namn}, omfattning: ${mening(o.beskrivning)}`,
      s.avsteg && s.motRiktlinjen !== 'avsteg' && s.avsteg.skal.trim() && `${namn}, avsteg: ${mening(s.avsteg.skal)}`,
    );
  });
  return sektion('bedomning', 'Bedömningen: det som inte står i texterna', [...perInsats, ...rader(...egna)]);
}

const friaAnteckningar = ({ arende: { utredning: u } }: Textunderlag): Sektion[] =>
  skrivSektion('fria-anteckningar', 'Fria anteckningar från samtalen', u.samtal.flatMap((s) => (s.anteckning.trim() === '' ? [] : [underrubrik(storBokstav(samtalsord(s))), ...styckenAv(s.anteckning)])), { till: 'akt', redigerbar: false });

const AVSLUT = { atertagande: 'Ansökan återtogs', avskrivning: 'Ärendet avskrevs', avvisning: 'Ansökan avvisades' } as const;
const avslutsrad = (a: NonNullable<Arende['avslut']>): string => [`${AVSLUT[a.slag]}${den(a.dag)}.`, mening(a.skal), mening(a.hur)].filter(Boolean).join(' ');

/** How the case ended before, and an ending that no text tells: an avvisning is a beslut that is written in the verksamhetssystem. */
const avslut = ({ arende: { avslut: nu, tidigareAvslut } }: Textunderlag) =>
  sektion('avslut', 'Avslut', [...tidigareAvslut.map((a) => `${avslutsrad(a)} Ärendet öppnades sedan igen.`), ...(nu ? [avslutsrad(nu)] : [])]);

/** What has happened since the texts were frozen. */
function efterBeslutet({ arende: { beslut: b, fryst }, idag }: Textunderlag) {
  const fick = rimlig(b.delfaende);
  return sektion('efter-beslutet', 'Efter beslutet', fryst === null ? [] : rader(
    b.expedierat && `Beslutet skickades${den(b.expedierat)}.`,
    b.delfaende && `Personen fick del av beslutet${den(b.delfaende)}.`,
    fick !== null && fick <= idag && `Sista dag att överklaga: ${datumIOrd(sistaDagOverklaga(fick))}.`,
    b.muntligt?.dokumenterat && `Det muntliga beslutet dokumenterades${den(b.muntligt.dokumenterat)}.`,
    b.rattelse && `Skrivfel i beslutet rättades${den(b.rattelse.dag)}: ${mening(b.rattelse.vad)}${b.rattelse.andrarInnehall === 'ja' ? ' Rättelsen ändrar vad beslutet innebär.' : ''}`,
  ));
}

/** The reasons that answer checks: how the handläggare thought where something was left as it was. */
const besvarade = ({ arende: { signeringar } }: Textunderlag) =>
  sektion('besvarade', 'Kontroller som är besvarade med skäl', signeringar.filter((s) => s.skal.trim() !== '').map((s) => `${KONTROLLER.find((k) => k.kod === s.kod)?.namn ?? s.kod}: ${mening(s.skal)} (${[s.vem, s.nar.slice(0, 10)].filter(Boolean).join(', ')})`));

const laget = ({ arende: { laget: l } }: Textunderlag) =>
  sektion('laget', 'Läget nu', rader(
    l.lagetNu.trim() && mening(l.lagetNu),
    l.lovat.trim() && `Lovat: ${mening(l.lovat)}`,
    l.vantarPa.trim() && `Väntar på: ${l.vantarPa.trim()}${l.vantarTill ? ` till${den(l.vantarTill)}` : ''}.`,
    l.andradAv.trim() && `Skrivet av ${mening(l.andradAv)}`,
  ));

const SORT = { riktlinje: 'Riktlinje', schablon: 'Schablontider', tillampning: 'Tillämpningsanvisning', delegation: 'Delegation' } as const;

/** Which dated documents the beslut rests on, by name and version. */
function versioner({ arende: { versioner: v, fryst }, regelverk }: Textunderlag): Sektion[] {
  const dokument = (['riktlinje', 'schablon', 'tillampning', 'delegation'] as const).flatMap((sort) => (v[sort] ? [`${SORT[sort]}: ${sort === 'riktlinje' ? `${regelverk.riktlinje.namn}, version ` : ''}${v[sort]}`] : []));
  const byten = v.byten.map((b) => `Bytt${den(b.nar.slice(0, 10))} från ${b.fran} till ${b.till}.${b.utanFraga.length > 0 ? ` Svar som inte längre har en fråga: ${uppraknat(b.utanFraga)}.` : ''}`);
  return skrivSektion('versioner', 'Dokument som ärendet är prövat under', [lista([...dokument, ...byten]), fryst ? stycke(`Texterna frystes${den(fryst.nar.slice(0, 10))}.`) : null], { till: 'akt', redigerbar: false });
}

/**
 * What stands in the case but in none of its texts, so that everything of importance can go over (SoL 14 kap. 3 §): what happened after the beslut,
 * reasons that answer checks, free notes, promises, and which documents ruled.
 */
export const tillagg = (underlag: Textunderlag): Sektion[] =>
  [person, ansokan, utredning, riktlinjensSvar, bedomning, friaAnteckningar, avslut, efterBeslutet, besvarade, laget, versioner].flatMap((skriv) => skriv(underlag));
