import { Alert, Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { datumIOrd, plusDagar, veckodag } from '@rules/lag/dagar.ts';
import type { Verksamhetssystem } from '@rules/overforing/format.ts';
import { VARNA_DAGAR } from '@rules/overforing/radering.ts';
import { Del } from '../_delat/del.tsx';
import { fokuseraPlats } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

const DAGAR = [14, 30, 60, 90, 180] as const;

const dagord = (dag: string): string => `${veckodag(dag)} den ${datumIOrd(dag)}`;

/** *Överfört*: says what day the case is erased here and what stays, before and after the press. */
export function Overfort({ system }: { readonly system: Verksamhetssystem }) {
  const { overfort } = useArende().arende.overforing;
  return (
    <div className="ej-utskrift">
      <Del rubrik="Överfört" falt="overforing.overfort">
        {overfort ? <Antecknat raderas={overfort.raderas} vem={overfort.vem} dag={overfort.dag} /> : <Anteckna system={system} />}
        <div className="dov liten">
          <p>Det här stannar, krypterat, när ärendet är raderat:</p>
          <ul>
            <li>en stubbe med ärendets nummer i verksamhetssystemet, beslutsdagen, perioderna och dagarna för uppföljning. Inget namn, inget personnummer och inget om hjälpen eller varför den behövs.</li>
            <li>ett kvitto utan personuppgifter, med kontrollsummor för de frysta texterna.</li>
          </ul>
          <p>Säkerhetskopior som redan finns innehåller ärendet. Gör en ny kopia när det är raderat, och förstör de gamla när de inte behövs.</p>
        </div>
      </Del>
    </div>
  );
}

function Anteckna({ system }: { readonly system: Verksamhetssystem }) {
  const { arende, sand, varforInte } = useArende();
  const { idag, installningar, bytInstallningar } = useTjanster();
  const [dagar, setDagar] = useState(installningar.behallDagar ?? system.behallDagar);
  const [fel, setFel] = useState<readonly string[]>([]);
  const hinder = varforInte('ANTECKNA_OVERFORT');
  const raderas = plusDagar(idag(), dagar);
  const valj = (antal: number) => {
    setDagar(antal);
    void bytInstallningar((nu) => ({ ...nu, behallDagar: antal }));
  };
  function spara() {
    const utfall = sand({ type: 'ANTECKNA_OVERFORT', dag: idag(), vem: installningar.anvandare, raderas });
    setFel(utfall.ok ? [] : utfall.varfor);
    if (utfall.ok) fokuseraPlats('overfort-besked');
  }
  return (
    <>
      <Field>
        <Label>Hur länge ärendet ska ligga kvar här</Label>
        <Select name="behall-dagar" width="auto" value={String(dagar)} onChange={(h) => valj(Number(h.target.value))}>
          {[...new Set([...DAGAR, dagar])].toSorted((a, b) => a - b).map((d) => <Select.Option key={d} value={String(d)}>{d} dagar</Select.Option>)}
        </Select>
      </Field>
      <p>Ärendet raderas här {dagord(raderas)}. Du varnas från {VARNA_DAGAR} dagar före, och kan ångra tills det är gjort.</p>
      {arende.fryst !== null && (arende.beslut.expedierat === null || arende.beslut.delfaende === null) && (
        <Alert data-color="warning" data-size="sm">Här är det inte antecknat när {arende.beslut.expedierat === null ? 'beslutet skickades' : 'personen fick del av beslutet'}. Dagen behövs för att veta när tiden att överklaga går ut: anteckna den i verksamhetssystemet, eller vänta med att föra över.</Alert>
      )}
      {hinder.length > 0 && <ul className="fyndlista">{hinder.map((mening) => <li key={mening} className="fyndrad" data-niva="B">{mening}</li>)}</ul>}
      {fel.length > 0 && <Alert data-color="danger" role="alert">{fel.join(' ')}</Alert>}
      <div>
        <Button type="button" data-color="accent" aria-disabled={hinder.length > 0} onClick={() => hinder.length === 0 && spara()}>Anteckna som överfört</Button>
      </div>
    </>
  );
}

function Antecknat({ raderas, vem, dag }: { readonly raderas: string; readonly vem: string; readonly dag: string }) {
  const { sand } = useArende();
  return (
    <>
      <Alert data-color="success" id="overfort-besked" tabIndex={-1}>Överfört {datumIOrd(dag)} av {vem}. Ärendet raderas här {dagord(raderas)}.</Alert>
      <div>
        <Button type="button" variant="secondary" onClick={() => sand({ type: 'ANGRA_OVERFORT' })}>Ångra, behåll ärendet här</Button>
      </div>
    </>
  );
}
