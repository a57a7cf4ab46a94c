import { Alert, Button, Dialog, Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { jamforByte } from '@rules/riktlinje/jamfor-byte.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import { Formular } from '../_delat/formular.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { useArende } from './session.tsx';
import { Byteslista } from './byteslista.tsx';

interface Props {
  readonly onStang: () => void;
  readonly forslag?: string;
}

/** Moves the case to another pairing of riktlinje and schablontider: shows first what would change, keeps every answer that still has a question. */
export function Versionsdialog({ onStang, forslag }: Props) {
  const { arende, regelverk, bild, bytVersioner } = useArende();
  const { nu } = useTjanster();
  const dialog = useRef<HTMLDialogElement>(null);
  const { par } = regelverk.kommun;
  const nuvarande = par.findIndex((p) => p.riktlinje === arende.versioner.riktlinje && p.schablon === arende.versioner.schablon);
  const [valt, setValt] = useState(() => Math.max(0, forslag ? par.findIndex((p) => p.riktlinje === forslag) : nuvarande));
  const [fel, setFel] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);

  const val = par[valt];
  const till = regelverk.riktlinjer.find((r) => r.id === val?.riktlinje);
  const byten = useMemo(
    () => (till && till.id !== regelverk.riktlinje.id ? jamforByte(regelverk.riktlinje, till, Object.fromEntries(bild.insatser.map((i) => [i.ansokt.insatsId, i.svar]))) : []),
    [till, regelverk.riktlinje, bild],
  );
  const utanFraga = byten.flatMap((b) => b.tappadeSvar.map((t) => t.fraga));

  async function byt() {
    if (!val) return;
    try {
      await bytVersioner({
        riktlinje: val.riktlinje,
        schablon: val.schablon,
        tillampning: val.tillampning,
        delegation: val.delegation,
        byten: [...arende.versioner.byten, { nar: nu(), fran: arende.versioner.riktlinje, till: val.riktlinje, utanFraga }],
      });
      onStang();
    } catch (orsak) {
      setFel(orsak instanceof Error ? orsak.message : 'Dokumentet gick inte att läsa. Ärendet är orört.');
    }
  }

  return (
    <Dialog ref={dialog} aria-labelledby="version-rubrik" onClose={onStang} closeButton="Stäng" className="bred-dialog">
      <Formular>
        <Heading level={2} data-size="xs" id="version-rubrik">Riktlinje och schablontider</Heading>
        <Field>
          <Label>Arbeta under</Label>
          <Select value={valt} onChange={(h) => setValt(Number(h.target.value))}>
            {par.map((p, i) => (
              <Select.Option key={`${p.riktlinje} ${p.schablon}`} value={i}>{parnamn(regelverk.riktlinjer, p)}</Select.Option>
            ))}
          </Select>
        </Field>
        {val?.slag === 'demo' && <p className="dov">Det här paret är märkt som demonstration. Det står på skärmen och i alla texter.</p>}
        {byten.length > 0 && <Byteslista byten={byten} namn={(id) => insatsnamn(bild.insatser.find((i) => i.ansokt.insatsId === id)!)} />}
        {valt === nuvarande && <p className="dov">Ärendet arbetas under det här nu.</p>}
        {fel && <Alert data-color="danger" role="alert">{fel}</Alert>}
        <div className="rad-slut">
          <Button type="button" variant="secondary" onClick={onStang}>Avbryt</Button>
          <Button type="button" disabled={valt === nuvarande} onClick={() => void byt()}>Flytta ärendet hit</Button>
        </div>
      </Formular>
    </Dialog>
  );
}

function parnamn(riktlinjer: readonly Riktlinje[], p: { readonly riktlinje: string; readonly schablon: string | null; readonly namn?: string | undefined }): string {
  const riktlinje = riktlinjer.find((r) => r.id === p.riktlinje);
  return p.namn ?? `${riktlinje?.namn ?? p.riktlinje}${riktlinje?.status === 'utkast' ? ' (utkast)' : ''}, schablontider ${p.schablon ?? 'saknas'}`;
}
