import { Button, Details, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { tomtLivsomrade } from '@rules/arende/nytt.ts';
import type { LivsomradeUtredning } from '@rules/arende/schema/utredning.ts';
import { arBeskrivet, laggTillUppgift } from '@rules/arende/uppgifter.ts';
import type { LivsomradeId } from '@rules/livsomrade.ts';
import { Kryss, Textruta } from '../_delat/falt.tsx';
import { Formular } from '../_delat/formular.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Gradering } from './gradering.tsx';
import { Mal } from './mal.tsx';
import { Uppgiftsrader } from './uppgiftsrad.tsx';

/** One livsområde, folded until it is needed. What it holds is drawn when it first opens: eleven full forms are slow to type among. */
export function Livsomrade({ id, namn }: { readonly id: LivsomradeId; readonly namn: string }) {
  const { arende, bild, andra } = useArende();
  const [oppnat, setOppnat] = useState(false);
  const livsomrade = arende.utredning.livsomraden[id];
  const uppgifter = arende.utredning.uppgifter.flatMap((u, index) => (u.livsomrade === id ? [`utredning.uppgifter.${index}`] : []));
  const antal = uppgifter.length;
  const ledsTill = bild.insatser.filter((i) => i.insats?.livsomrade === id);

  const oppna = () => {
    setOppnat(true);
    if (!livsomrade) andra((a) => ({ ...a, utredning: { ...a.utredning, livsomraden: { ...a.utredning.livsomraden, [id]: tomtLivsomrade() } } }));
  };

  const haller = [...uppgifter, ...ledsTill.map((i) => `bedomningar.${i.ansokt.id}.mal`)].join(' ');

  return (
    <Details className="infalld" data-falt={`utredning.livsomraden.${id}`} data-haller={haller} onToggle={oppna} {...(ledsTill[0] ? { 'data-avser': `insats:${ledsTill[0].ansokt.insatsId} steg:utredning` } : {})}>
      <Details.Summary>
        <span className="rad">
          {namn}
          {antal > 0 && <Tag data-size="sm">{antal === 1 ? '1 uppgift' : `${antal} uppgifter`}</Tag>}
          {ledsTill.length > 0 && <Tag data-size="sm" data-color="accent">Ansökt</Tag>}
          {ledsTill.length > 0 && !arBeskrivet(arende, id) && <span className="dov liten">kvar att beskriva</span>}
          {livsomrade?.ingetBehov && <span className="dov liten">inget behov framkommit</span>}
        </span>
      </Details.Summary>
      <Details.Content>
        {oppnat && (
          <div className="stapel">
            <Uppgifter id={id} />
            {livsomrade && <Beskrivning id={id} livsomrade={livsomrade} ledsTill={ledsTill} />}
          </div>
        )}
      </Details.Content>
    </Details>
  );
}

/** What is said and seen, each with its source. */
function Uppgifter({ id }: { readonly id: LivsomradeId }) {
  const { arende, andra, last } = useArende();
  const { nyttId } = useTjanster();
  const uppgifter = arende.utredning.uppgifter.map((uppgift, index) => ({ uppgift, index })).filter(({ uppgift }) => uppgift.livsomrade === id);
  const senaste = arende.utredning.samtal.at(-1)?.id ?? null;
  const ny = (slag: 'ord' | 'iakttagelse' | 'annan') => andra((a) => laggTillUppgift(a, { id: nyttId(), slag, livsomrade: id, text: '', samtalId: slag === 'annan' ? null : senaste }));
  return (
    <>
      <Uppgiftsrader uppgifter={uppgifter} />
      {!last && (
        <div className="rad">
          <Button type="button" variant="secondary" data-size="sm" onClick={() => ny('ord')}>Personens egna ord</Button>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => ny('iakttagelse')}>Det du iakttog</Button>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => ny('annan')}>Från någon annan</Button>
        </div>
      )}
    </>
  );
}

interface Beskrivningsprops {
  readonly id: LivsomradeId;
  readonly livsomrade: LivsomradeUtredning;
  readonly ledsTill: readonly Insatsbild[];
}

/** The assessor's description, apart from what was said. Grading and mål only where the need leads to an insats. */
function Beskrivning({ id, livsomrade, ledsTill }: Beskrivningsprops) {
  const vag = `utredning.livsomraden.${id}` as const;
  const [forsta] = ledsTill;
  return (
    <>
      <Formular className="tva tva-hogst">
        <Textruta namn={`${vag}.behov`} etikett="Behov" hjalp="Vad, hur ofta, och vad personen klarar" visas="utredning" rader={2} />
        <Textruta namn={`${vag}.resurser`} etikett="Resurser" hjalp="Vad personen kan och vill göra själv" visas="utredning" rader={2} />
        <Textruta namn={`${vag}.tillgodosesIdag`} etikett="Hur behovet tillgodoses i dag" visas="utredning" rader={2} />
        <Textruta namn={`${vag}.faktorer`} etikett="Det som påverkar" hjalp="Hälsa, boende, hjälpmedel, stöd av andra" visas="utredning" rader={2} />
      </Formular>
      <Formular>
        {forsta && <Gradering vag={vag} livsomrade={livsomrade} />}
        {ledsTill.map((i) => (
          <Mal key={i.ansokt.id} bild={i} />
        ))}
        <Kryss namn={`${vag}.ingetBehov`} etikett="Inget behov framkommit" {...(forsta ? { hjalp: `Ansökan gäller ${insatsnamn(forsta).toLocaleLowerCase('sv')} här.` } : {})} />
      </Formular>
    </>
  );
}
