import { Button, Details, Tag } from '@digdir/designsystemet-react';
import { tomtLivsomrade } from '@rules/arende/nytt.ts';
import { arBeskrivet, laggTillUppgift } from '@rules/arende/uppgifter.ts';
import type { LivsomradeId } from '@rules/livsomrade.ts';
import { Kryss, Textruta } from '../_delat/falt.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Gradering } from './gradering.tsx';
import { Mal } from './mal.tsx';
import { Uppgiftsrad } from './uppgiftsrad.tsx';

/** One livsområde: what is said and seen, with its source, apart from the assessor's description of need and resources. */
export function Livsomrade({ id, namn }: { readonly id: LivsomradeId; readonly namn: string }) {
  const { arende, bild, andra, last } = useArende();
  const { nyttId } = useTjanster();
  const livsomrade = arende.utredning.livsomraden[id];
  const uppgifter = arende.utredning.uppgifter.map((uppgift, index) => ({ uppgift, index })).filter(({ uppgift }) => uppgift.livsomrade === id);
  const ledsTill = bild.insatser.filter((i) => i.insats?.livsomrade === id);
  const senaste = arende.utredning.samtal.at(-1)?.id ?? null;
  const vag = `utredning.livsomraden.${id}` as const;

  const oppna = () => {
    if (!livsomrade) andra((a) => ({ ...a, utredning: { ...a.utredning, livsomraden: { ...a.utredning.livsomraden, [id]: tomtLivsomrade() } } }));
  };
  const nyUppgift = (slag: 'ord' | 'iakttagelse' | 'annan') => andra((a) => laggTillUppgift(a, { id: nyttId(), slag, livsomrade: id, text: '', samtalId: slag === 'annan' ? null : senaste }));

  return (
    <Details className="infalld" data-falt={vag} onToggle={oppna} {...(ledsTill[0] ? { 'data-avser': `insats:${ledsTill[0].ansokt.insatsId} steg:utredning` } : {})}>
      <Details.Summary>
        <span className="rad">
          {namn}
          {uppgifter.length > 0 && <Tag data-size="sm">{uppgifter.length === 1 ? '1 uppgift' : `${uppgifter.length} uppgifter`}</Tag>}
          {ledsTill.length > 0 && <Tag data-size="sm" data-color="accent">Ansökt</Tag>}
          {ledsTill.length > 0 && !arBeskrivet(arende, id) && <span className="dov liten">kvar att beskriva</span>}
          {livsomrade?.ingetBehov && <span className="dov liten">inget behov framkommit</span>}
        </span>
      </Details.Summary>
      <Details.Content className="stapel">
        {uppgifter.map(({ uppgift, index }) => (
          <Uppgiftsrad key={uppgift.id} uppgift={uppgift} index={index} />
        ))}
        {!last && (
          <div className="rad">
            <Button type="button" variant="secondary" data-size="sm" onClick={() => nyUppgift('ord')}>Personens egna ord</Button>
            <Button type="button" variant="secondary" data-size="sm" onClick={() => nyUppgift('iakttagelse')}>Det du iakttog</Button>
            <Button type="button" variant="secondary" data-size="sm" onClick={() => nyUppgift('annan')}>Från någon annan</Button>
          </div>
        )}
        {livsomrade && (
          <>
            <div className="tva">
              <Textruta namn={`${vag}.behov`} etikett="Behov" hjalp="Vad, hur ofta, och vad personen klarar" visas="utredning" rader={2} />
              <Textruta namn={`${vag}.resurser`} etikett="Resurser" hjalp="Vad personen kan och vill göra själv" visas="utredning" rader={2} />
              <Textruta namn={`${vag}.tillgodosesIdag`} etikett="Hur behovet tillgodoses i dag" visas="utredning" rader={2} />
              <Textruta namn={`${vag}.faktorer`} etikett="Det som påverkar" hjalp="Hälsa, boende, hjälpmedel, stöd av andra" visas="utredning" rader={2} />
            </div>
            {ledsTill.length > 0 && <Gradering vag={vag} livsomrade={livsomrade} />}
            {ledsTill.map((i) => (
              <Mal key={i.ansokt.id} bild={i} />
            ))}
            <Kryss namn={`${vag}.ingetBehov`} etikett="Inget behov framkommit" {...(ledsTill[0] ? { hjalp: `Ansökan gäller ${insatsnamn(ledsTill[0]).toLocaleLowerCase('sv')} här.` } : {})} />
          </>
        )}
      </Details.Content>
    </Details>
  );
}
