import { Button, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { besvaraFraga } from '@rules/arende/svara.ts';
import type { Fraga } from '@rules/riktlinje/format.ts';
import { OKLART, type Svar, besvarat, svarsfel } from '@rules/riktlinje/svar.ts';
import { fokuseraForsta } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';

interface Props {
  readonly fraga: Fraga;
  readonly bild: Insatsbild;
  readonly besvarad: boolean;
}

const alternativen = (fraga: Fraga) =>
  fraga.typ === 'jaNej'
    ? [
        { varde: 'ja', text: 'Ja' },
        { varde: 'nej', text: 'Nej' },
      ]
    : (fraga.alternativ ?? []);

/** One question with its answers. "Oklart" is an answer of its own: asked, but not known yet. */
export function Fragefalt({ fraga, bild: { ansokt, svar }, besvarad }: Props) {
  const { andra, regelverk, last } = useArende();
  const givet = svar[fraga.id];
  const svara = (nytt: Svar | null) => andra((a) => besvaraFraga(a, regelverk.riktlinje, ansokt.id, fraga.id, nytt));
  const namn = `fraga-${ansokt.id}-${fraga.id}`;
  const vag = `bedomningar.${ansokt.id}.svar.${fraga.id}`;
  const taBort = () => {
    svara(null);
    fokuseraForsta(vag);
  };
  return (
    <Fieldset data-falt={vag} data-avser={`insats:${ansokt.insatsId} steg:${fraga.steg} fraga:${fraga.id}`} disabled={last} className="fraga" title={besvarad ? fraga.varfor : undefined}>
      <Fieldset.Legend>{fraga.text}</Fieldset.Legend>
      {!besvarad && <Fieldset.Description>{fraga.varfor}</Fieldset.Description>}
      {fraga.typ === 'antal' && <Antal fraga={fraga} givet={givet} onSvar={svara} />}
      <div className="radioval liggande-val">
        {fraga.typ !== 'antal' &&
          alternativen(fraga).map(({ varde, text }) => (
            <Radio key={varde} name={namn} value={varde} label={text} checked={givet?.status === 'besvarad' && givet.varde === varde} onChange={() => svara(besvarat(varde))} />
          ))}
        <Radio name={namn} value="oklart" label="Oklart än" checked={givet?.status === 'oklart'} onChange={() => svara(OKLART)} />
        {givet && !last && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={taBort}>
            Ta bort svaret
          </Button>
        )}
      </div>
    </Fieldset>
  );
}

function Antal({ fraga, givet, onSvar }: { readonly fraga: Fraga; readonly givet: Svar | undefined; readonly onSvar: (svar: Svar | null) => void }) {
  const [text, setText] = useState(givet?.status === 'besvarad' ? String(givet.varde).replace('.', ',') : '');
  const tal = text.trim() === '' ? null : Number(text.replace(',', '.'));
  const fel = tal === null ? null : svarsfel(fraga, tal);
  return (
    <Textfield
      className="smal"
      label={fraga.enhet ? `Antal ${fraga.enhet}` : 'Antal'}
      inputMode="decimal"
      value={text}
      onChange={(h) => setText(h.target.value)}
      onBlur={() => fel === null && onSvar(tal === null ? null : besvarat(tal))}
      {...(fel ? { error: fel } : {})}
      autoComplete="off"
    />
  );
}
