import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { FAKTA_NYCKLAR, type Faktanyckel, arFaktanyckel } from '@rules/schablon/fakta.ts';
import { besvarat } from '@rules/riktlinje/svar.ts';
import { storBokstav } from '@rules/text/sprak.ts';
import { Del } from '../_delat/del.tsx';
import { useArende } from '../arende/session.tsx';

/** Facts about the home and household that the minutes hang on: those that are missing, and those already answered. */
export function Tidsfakta() {
  const { bild, arende, regelverk } = useArende();
  const saknade = (bild.tid?.varningar ?? []).filter((v) => v.kod === 'FAKTA_SAKNAS').flatMap((v) => v.galler);
  // Sharing halves the time only when both have the help: with somebody else in the home the number is asked for.
  const delas = arende.gemensammaSvar['hushall']?.status === 'besvarad' && arende.gemensammaSvar['hushall'].varde === 'sammanboende' && bild.beviljade.some((b) => regelverk.schablon?.rader.some((r) => r.insats === b.ansokt.insatsId && r.delas));
  const nycklar = [...new Set([...saknade, ...Object.keys(arende.gemensammaSvar), ...(delas ? ['delasMellan'] : [])])].filter(arFaktanyckel);
  if (nycklar.length === 0) return null;
  return (
    <Del rubrik="Det som styr tiden" ingress="Tiderna beror på hushållet och bostaden. Svaren gäller hela ärendet." falt="gemensammaSvar">
      <div className="tva">
        {nycklar.map((nyckel) => (
          <Faktum key={nyckel} nyckel={nyckel} saknas={saknade.includes(nyckel)} />
        ))}
      </div>
    </Del>
  );
}

function Faktum({ nyckel, saknas }: { readonly nyckel: Faktanyckel; readonly saknas: boolean }) {
  const { arende, andra, last } = useArende();
  const [fel, setFel] = useState<string | null>(null);
  const typ = FAKTA_NYCKLAR[nyckel];
  const svar = arende.gemensammaSvar[nyckel];
  const varde = svar?.status === 'besvarad' ? svar.varde : '';
  const satt = (text: string) =>
    andra((a) => {
      const { [nyckel]: _, ...ovriga } = a.gemensammaSvar;
      const nytt = typ.typ === 'heltal' ? Number(text) : text;
      return { ...a, gemensammaSvar: text === '' ? ovriga : { ...ovriga, [nyckel]: besvarat(nytt) } };
    });
  const etikett = `${storBokstav(typ.namn)}${saknas ? ' (behövs för tiden)' : ''}`;
  if (typ.typ === 'heltal') {
    const prova = (text: string) => {
      const godtas = text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) >= typ.minst && Number(text) <= typ.hogst);
      setFel(godtas ? null : `Skriv ett heltal från ${typ.minst} till ${typ.hogst}.`);
      if (godtas) satt(text.trim());
    };
    return <Textfield className="smal" inputMode="numeric" label={etikett} defaultValue={varde} onChange={(h) => prova(h.target.value)} {...(fel ? { error: fel } : {})} readOnly={last} autoComplete="off" name={`gemensammaSvar.${nyckel}`} />;
  }
  return (
    <Field>
      <Label>{etikett}</Label>
      <Select value={varde} onChange={(h) => satt(h.target.value)} disabled={last} width="auto" name={`gemensammaSvar.${nyckel}`}>
        <Select.Option value="">Inte besvarat</Select.Option>
        {Object.entries(typ.varden).map(([kod, text]) => (
          <Select.Option key={kod} value={kod}>{storBokstav(text)}</Select.Option>
        ))}
      </Select>
    </Field>
  );
}
