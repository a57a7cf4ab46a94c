import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { sammaGiltighet } from '@rules/arende/giltighet.ts';
import { Datumfalt, Radioval, Textruta } from '../_delat/falt.tsx';
import { fokuseraNamn } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';

const SLAG = [
  { varde: 'tillsVidare', text: 'Tills vidare' },
  { varde: 'tidsbegransat', text: 'Tidsbegränsat' },
];

/** From when and how long. A limit needs its own reason, a förbehåll its own conditions. */
export function Giltighet({ bild: { ansokt, bedomning } }: { readonly bild: Insatsbild }) {
  const { andra, bild, last } = useArende();
  const vag = `bedomningar.${ansokt.id}.giltighet` as const;
  const [skrivet] = useState(bedomning.giltighet.forbehall !== '');
  const { fran, slag } = bedomning.giltighet;
  const andraTomma = bild.beviljade.some((b) => b.ansokt.id !== ansokt.id && b.bedomning.giltighet.slag === null);
  const samma = () => {
    andra((a) => sammaGiltighet(a, ansokt.id));
    fokuseraNamn(`${vag}.fran`);
  };
  return (
    <div className="stapel" data-falt={vag}>
      <div className="tva">
        <Datumfalt namn={`${vag}.fran`} etikett="Gäller från" />
        <Radioval namn={`${vag}.slag`} etikett="Hur länge" alternativ={SLAG} liggande />
        {slag === 'tidsbegransat' && <Datumfalt namn={`${vag}.till`} etikett="Gäller till och med" />}
      </div>
      {slag === 'tidsbegransat' && <Textruta namn={`${vag}.skal`} etikett="Varför beslutet behöver vara tidsbegränsat för den här personen" visas="beslut" rader={2} />}
      <details className="infalld-enkel" open={skrivet}>
        <summary>Omprövningsförbehåll, bara om det behövs</summary>
        <Textruta namn={`${vag}.forbehall`} etikett="Under vilka bestämda förhållanden beslutet kan ändras" visas="beslut" rader={2} />
      </details>
      {!last && fran && slag === 'tillsVidare' && andraTomma && (
        <div>
          <Button type="button" variant="secondary" data-size="sm" onClick={samma}>
            Samma tid för de andra beviljade insatserna
          </Button>
        </div>
      )}
    </div>
  );
}
