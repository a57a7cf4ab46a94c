import { dirname, join } from 'node:path';
import type { Fraction } from 'fraction.js';
import type { Datum } from '@rules/datum.ts';
import { type Versionsjamforelse, jamforVersioner } from '@rules/schablon/jamfor-versioner.ts';
import type { Schablon } from '@rules/schablon/format.ts';
import { schablonFor } from '@rules/schablon/version.ts';
import { visaMinuter } from '@rules/schablon/tal.ts';
import { type DokumentAv, lasDokument } from '../filer/dokument.ts';
import { yamlfiler } from '../filer/mappar.ts';
import type { Io } from '../io.ts';
import type { Tidindata } from './indata.ts';
import type { Varningssvar } from './svar.ts';

/** Other versions lie beside the file and are named as versions are: `<datum>.yaml` or `okant.yaml`. */
const VERSIONSFIL = /(^|\/)(\d{4}-\d{2}-\d{2}|okant)\.yaml$/;

function versionerBredvid(d: DokumentAv<'schablon'>, io: Io): Schablon[] {
  const filer = yamlfiler(dirname(d.fil), io).filter((fil) => VERSIONSFIL.test(fil) && join(fil) !== join(d.fil));
  return [d.innehall, ...filer.flatMap((fil) => {
    const last = lasDokument(fil, io);
    return last.ok && last.dokument.slag === 'schablon' ? [last.dokument.innehall] : [];
  })];
}

/** Before every date: an undated version is the earlier one where a kommun has both (docs/format-schablon.md, Dates). */
const FORE_ALLA: Datum = '0000-01-01';

const iOrd = (minuter: Fraction | undefined): string => (minuter ? `${visaMinuter(minuter)} per månad` : 'ingen hel summa, eftersom någon tid saknas');

/** The same codes without asserting what is not known: nobody has said that a beslut runs. */
function utanBeslut(schablon: Schablon, { nu, ny, senare, sankningar, varningar }: Versionsjamforelse): Varningssvar[] {
  return varningar.map(({ kod }) => ({
    kod,
    mening:
      kod === 'NY_VERSION'
        ? `${schablon.id} ger ${iOrd(nu.perManad?.minuter)}. ${senare!.id}, som gäller från ${senare!.giltigFran}, ger ${iOrd(ny?.perManad?.minuter)}.`
        : `${senare!.id} ger mindre. Ett pågående beslut som inte är tidsbegränsat och saknar omprövningsförbehåll får inte sänkas av besparingsskäl (RÅ 2000 ref. 16). ${sankningar.map((s) => s.mening).join('. ')}.`,
  }));
}

/** The beslut was made on a day when another version ruled, or before this one began. An undated version is only wrong where a dated one is known to rule. */
function felVersion(d: Schablon, versioner: readonly Schablon[], beslutsdag: Datum): Varningssvar[] {
  const styr = schablonFor(versioner, d.kommun, d.schablontyp, beslutsdag);
  if (styr.ok ? styr.version.id === d.id : d.giltigFran === null || d.giltigFran <= beslutsdag) return [];
  const vad = styr.ok ? `Den ${beslutsdag} gällde ${styr.version.id}, inte ${d.id}.` : `${d.id} började gälla ${d.giltigFran}, efter beslutsdagen ${beslutsdag}.`;
  return [{ kod: 'FEL_VERSION', mening: `${vad} Ett beslut följer den version som gällde på beslutsdagen.` }];
}

/** NY_VERSION and PÅGÅENDE_BESLUT, when a later adopted version lies beside the one that is used. FEL_VERSION, when `pagaende` is from another version's time. Never a proposal to lower. */
export function nyareVersion(d: DokumentAv<'schablon'>, { beviljat, fakta, pagaende }: Tidindata, manadsfaktor: Fraction | undefined, dag: Datum, io: Io): readonly Varningssvar[] {
  const beslut = {
    schablonId: d.innehall.id,
    beslutsdag: pagaende?.beslutsdag ?? d.innehall.giltigFran ?? FORE_ALLA,
    beviljat,
    fakta,
    tidsbegransat: pagaende?.tidsbegransat ?? false,
    omprovningsforbehall: pagaende?.omprovningsforbehall ?? false,
  };
  const versioner = versionerBredvid(d, io);
  const fel = pagaende ? felVersion(d.innehall, versioner, pagaende.beslutsdag) : [];
  const jamforelse = jamforVersioner({ beslut, versioner, dag, manadsfaktor });
  if (!jamforelse?.senare) return fel;
  return [...fel, ...(pagaende ? jamforelse.varningar : utanBeslut(d.innehall, jamforelse))];
}
