import { Alert, Button, Checkbox, Field, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Formular } from '../_delat/formular.tsx';
import { tidpunkt } from '../start/klocka.ts';
import { Avsandare } from './avsandare.tsx';
import { benamning } from './benamning.ts';
import type { LastArende, OppnatPaket } from './oppna-paket.ts';
import { ARENDEVAL, JAMFORELSE } from './ord.ts';
import { type Arendeval, type Mottagningsval, VAL_FOR } from './ta-emot-paket.ts';

interface Props {
  readonly paket: OppnatPaket;
  readonly arbetar: boolean;
  readonly onTaEmot: (val: Mottagningsval) => void;
  readonly onAvbryt: () => void;
  readonly onKolleger: () => void;
}

const forslag = (rad: LastArende): Arendeval => VAL_FOR[rad.jamforelse][0] ?? 'hoppaOver';

/** An opened package: who sent it, and what to do with each case. */
export function MottagetPaket({ paket: { avsandare, arenden, skapad }, arbetar, onTaEmot, onAvbryt, onKolleger }: Props) {
  const [val, setVal] = useState(() => new Map(arenden.flatMap((rad, i) => (rad.ok ? [[i, forslag(rad)] as const] : []))));
  const [taOver, setTaOver] = useState(false);
  const saker = avsandare.kand === 'jag' || avsandare.kand === 'jamford';
  const [kontrollerad, setKontrollerad] = useState(saker);
  const [fel, setFel] = useState('');
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => rubrik.current?.focus(), []);

  function taEmot() {
    if (![...val.values()].some((v) => v !== 'hoppaOver')) return setFel('Inget ärende är valt. Välj vad som ska göras, eller avbryt.');
    if (!kontrollerad) return setFel('Ta reda på vem avsändaren är först, och kryssa i rutan ovanför.');
    onTaEmot({ val, taOver });
  }

  return (
    <Formular>
      <h3 className="ds-heading" data-size="2xs" tabIndex={-1} ref={rubrik}>
        {arenden.length === 1 ? '1 ärende' : `${arenden.length} ärenden`}, gjort {tidpunkt(skapad)}
      </h3>
      <Avsandare avsandare={avsandare} onKolleger={onKolleger} />
      {!saker && <Checkbox label="Jag har talat med avsändaren och fingeravtrycket stämmer" checked={kontrollerad} onChange={(h) => setKontrollerad(h.target.checked)} />}
      <ul className="kollegalista">
        {arenden.map((rad, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the package never changes
          <li key={i} className="radkort stapel-tat">
            {rad.ok ? <Arenderad rad={rad} val={val.get(i) ?? 'hoppaOver'} onVal={(v) => setVal((nu) => new Map(nu).set(i, v))} /> : <p className="varningstext">Ärende {i + 1} går inte att läsa. {rad.mening}</p>}
          </li>
        ))}
      </ul>
      <Checkbox label="Ta över som handläggare" description="Annars står den som var handläggare kvar." checked={taOver} onChange={(h) => setTaOver(h.target.checked)} />
      {fel && <Alert data-color="danger" role="alert">{fel}</Alert>}
      <div className="rad">
        <Button type="button" disabled={arbetar} onClick={taEmot}>{arbetar ? 'Tar emot …' : 'Ta emot det valda'}</Button>
        <Button type="button" variant="secondary" onClick={onAvbryt}>Avbryt</Button>
      </div>
    </Formular>
  );
}

function Arenderad({ rad, val, onVal }: { readonly rad: LastArende; readonly val: Arendeval; readonly onVal: (val: Arendeval) => void }) {
  const id = useId();
  const namn = benamning(rad.arende);
  const annatNamn = rad.harNamn !== null && rad.harNamn !== namn;
  return (
    <>
      <p><strong>{namn}</strong>{rad.arende.slag === 'skarp' ? '' : ' (påhittat)'}<span className="dov liten">, handläggare {rad.arende.handlaggare || 'saknas'}</span></p>
      <p id={id}>{JAMFORELSE[rad.jamforelse]}{annatNamn && ` Det som finns här heter ${rad.harNamn}. Se efter att det är samma ärende.`}</p>
      {!rad.loggHel && <p className="varningstext">Händelseloggen som följer med är inte hel. Fråga avsändaren.</p>}
      <Field>
        <Label>Vad ska göras?<span className="endast-skarmlasare"> {namn}</span></Label>
        <Select value={val} width="auto" aria-describedby={id} onChange={(h) => onVal(h.target.value as Arendeval)}>
          {VAL_FOR[rad.jamforelse].map((v) => (
            <Select.Option key={v} value={v}>{ARENDEVAL[v]}</Select.Option>
          ))}
        </Select>
      </Field>
      {val === 'ersatt' && <p className="varningstext">Det som finns här skrivs över och går inte att få tillbaka. Spara en säkerhetskopia först om du är osäker.</p>}
    </>
  );
}
