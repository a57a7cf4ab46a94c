import { arendebild } from '@rules/arende/bild.ts';
import { frister } from '@rules/arende/frister.ts';
import { type Granskning, granska, hindrar, perSteg, ratta, tankPa } from '@rules/arende/granska.ts';
import { ARENDESTEG } from '@rules/arende/kontroll.ts';
import { statusFor } from '@rules/arende/lage.ts';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { STATUSNAMN } from '@rules/arende/status.ts';
import type { Datum } from '@rules/datum.ts';
import { styrandeRiktlinje } from '@rules/riktlinje/byte.ts';
import { utgangspunktFor } from '../bedom/utgangspunkt.ts';
import { tidssvar } from '../tid/svar.ts';

const perStegsvar = (granskning: Granskning) =>
  ARENDESTEG.map((steg) => {
    const egna: Granskning = { fynd: perSteg(granskning, steg) };
    return { steg, ratta: ratta(egna).length, tankPa: tankPa(egna).length };
  });

/** Which riktlinje a beslut would follow on the day, in a sentence when it is not the one that the case follows. */
function styrande(regelverk: Regelverk, beslutsdag: Datum) {
  const svar = styrandeRiktlinje(regelverk.riktlinjer, regelverk.riktlinje, beslutsdag);
  if (svar.slag === 'saknas') return { slag: svar.slag, riktlinje: null, mening: svar.fel.mening };
  return { slag: svar.slag, riktlinje: svar.riktlinje.id, mening: 'mening' in svar ? svar.mening : null };
}

/** The answer of `likvard arende`: everything derived from the facts, nothing stored. */
export function arendesvar(arende: Arende, regelverk: Regelverk, idag: Datum) {
  const bild = arendebild(arende, regelverk);
  const granskning = granska({ arende, regelverk, bild, idag });
  const status = statusFor(arende, idag);
  return {
    id: arende.id,
    slag: arende.slag,
    dag: idag,
    status,
    statusnamn: STATUSNAMN[status],
    lagutgava: regelverk.lagutgava,
    demo: regelverk.demo,
    styrande: styrande(regelverk, arende.beslut.dag ?? idag),
    frister: frister(arende, regelverk.riktlinje.parametrar),
    steg: perStegsvar(granskning),
    insatser: Object.fromEntries(
      bild.insatser.map(({ ansokt, svar, bedomning }) => [ansokt.id, { insats: ansokt.insatsId, stallningstagande: bedomning.stallningstagande.utfall, ...utgangspunktFor(regelverk.riktlinje, ansokt.insatsId, svar) }]),
    ),
    tid: bild.tid && tidssvar(bild.tid),
    hindrar: hindrar(granskning).map((f) => f.kod),
    fynd: granskning.fynd,
  };
}
export type Arendesvar = ReturnType<typeof arendesvar>;
