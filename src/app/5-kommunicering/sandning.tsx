import type { Arende } from '@rules/arende/schema.ts';
import { arStallforetradare } from '@rules/arende/kontroller/hjalp.ts';
import { uppraknat } from '@rules/text/sprak.ts';
import { useBorttagna } from '../_delat/borttagna.tsx';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, Kryss, Rullista } from '../_delat/falt.tsx';
import { Flerval } from '../_delat/flerval.tsx';
import { fokuseraNamn } from '../_delat/fokusera.ts';
import { useLagrum } from '../_delat/lagrum.ts';
import { useArende } from '../arende/session.tsx';
import { AttSkicka } from './att-skicka.tsx';
import { HUR } from './ord.ts';
import { NyttMaterial } from './nytt-material.tsx';
import { Kommuniceringsbrev } from './kommuniceringsbrev.tsx';

/** What a sending sets, as it was before. */
type Sant = Pick<Arende['kommunicering'], 'sand' | 'hur' | 'till' | 'svarSenast'>;

/** Sending the material: when, how, to whom, and the day to answer. */
export function Sandning() {
  const { arende, andra, last } = useArende();
  const { sand, svar, avstatt, nyttMaterial } = arende.kommunicering;
  const skickade = useBorttagna<Sant>((_, fore) => {
    andra((a) => ({ ...a, kommunicering: { ...a.kommunicering, ...fore } }));
    fokuseraNamn('kommunicering.svarSenast');
  });
  // What has come in afterwards would hang in the air without the day it was sent.
  const kanAngras = sand !== null && svar === null && avstatt === null && nyttMaterial === null && !last;
  return (
    <Del rubrik="Underlaget till personen" falt="kommunicering.sand">
      <Kommuniceringsbrev />
      {kanAngras && skickade.sist(0)}
      {sand ? <Skickat /> : <AttSkicka onSkickat={({ sand: inte, hur, till, svarSenast }) => skickade.minns(0, { sand: inte, hur, till, svarSenast }, 'Underlaget är antecknat som skickat.')} />}
    </Del>
  );
}

function Skickat() {
  const muntligt = useLagrum('sol2025:14:8');
  return (
    <>
      <div className="tva">
        <Datumfalt namn="kommunicering.sand" etikett="Skickat" />
        <Rullista namn="kommunicering.hur" etikett="Hur" alternativ={HUR} />
        <Datumfalt namn="kommunicering.svarSenast" etikett="Svar senast" />
      </div>
      <Mottagare />
      <Kryss namn="kommunicering.informeradMuntligt" etikett={`Informerad om rätten att lämna uppgifter muntligt inför nämnden${muntligt}`} />
      <NyttMaterial />
    </>
  );
}

/** The material goes to the person and to whoever acts for her by law or fullmakt, never to an anhörig without it (OSL 26:1). */
function Mottagare() {
  const { arende } = useArende();
  const stallforetradare = arende.foretradare.filter((f) => arStallforetradare(f.roll));
  const alternativ = [{ varde: 'enskilde', text: 'Personen' }, ...(stallforetradare.length > 0 ? [{ varde: 'foretradare', text: uppraknat(stallforetradare.map((f) => f.namn || 'företrädaren')) }] : [])];
  return <Flerval namn="kommunicering.till" etikett="Till" alternativ={alternativ} hjalp="Underlaget lämnas bara till den som företräder personen i ärendet. En anhörig utan fullmakt behöver personens samtycke." />;
}
