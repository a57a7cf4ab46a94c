import { evaluate } from 'feelin';
import jsonLogic from 'json-logic-js';
import { kompileradInsats } from '../../../src/rules/riktlinje/kompilera.ts';
import { utvardera } from '../../../src/rules/riktlinje/utvardera.ts';
import { tillFeel, tillJsonLogic, tillTypescript } from './oversatt.mjs';

/**
 * Everyone that can judge a whole case. Each is made ready once (compiled or parsed where it can be) and gets the book in the form it
 * likes best, so that nothing but judging is measured. `bok` makes that form, `doma` gives the row that hits per insats.
 */
export async function motorer(riktlinje, insatsIdn) {
  const insatser = insatsIdn.map((id) => kompileradInsats(riktlinje, id).insats);
  const varden = (bok) => Object.fromEntries(Object.entries(bok).map(([id, svar]) => [id, svar.varde]));
  return {
    likvard: { bok: (bok) => bok, doma: likvard(riktlinje, insatsIdn) },
    jsonLogic: { bok: varden, doma: iJsonLogic(insatser) },
    feelin: { bok: varden, doma: iFeelin(riktlinje, insatsIdn) },
    feelinEvaluate: { bok: varden, doma: iFeelinEvaluate(insatser), langsam: true },
    typescript: { bok: varden, doma: await iTypescript(insatser) },
  };
}

/** The app's own: gives also reasons, source and the answers used, which no other engine here does. */
function likvard(riktlinje, idn) {
  const kompilerade = idn.map((id) => kompileradInsats(riktlinje, id));
  return (bok) => kompilerade.map((k) => utvardera(k, bok).rad ?? null);
}

function iJsonLogic(insatser) {
  const logik = insatser.map(tillJsonLogic);
  return (bok) => logik.map((l) => jsonLogic.apply(l, bok));
}

/** Parsed once: the expression is a function of its questions, and the function is kept. */
function iFeelin(riktlinje, idn) {
  const funktioner = idn.map((id) => {
    const k = kompileradInsats(riktlinje, id);
    const fragor = k.fragor.map((f) => f.id);
    return { fragor, funktion: evaluate(`function(${fragor.join(', ')}) ${tillFeel(k.insats)}`).value };
  });
  return (bok) => funktioner.map(({ fragor, funktion }) => funktion.invoke(fragor.map((f) => bok[f])));
}

/** As the package's manual shows it: the text is parsed at every call. */
function iFeelinEvaluate(insatser) {
  const uttryck = insatser.map(tillFeel);
  return (bok) => uttryck.map((text) => evaluate(text, bok).value);
}

async function iTypescript(insatser) {
  const kod = insatser.map((insats) => `export function ${insats.id}(bok) {\n${tillTypescript(insats)}\n}`).join('\n');
  const modul = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(kod)}`);
  const funktioner = insatser.map((insats) => modul[insats.id]);
  return (bok) => funktioner.map((funktion) => funktion(bok));
}
