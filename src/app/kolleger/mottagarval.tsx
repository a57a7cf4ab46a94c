import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import type { Kollegarad } from './register.ts';
import { MIG_SJALV } from './skapa-paket.ts';

interface Props {
  readonly kolleger: readonly Kollegarad[];
  /** True when the cases hold real people: then only compared colleagues can be chosen. */
  readonly skarpt: boolean;
  readonly valda: readonly string[];
  readonly onVal: (valda: readonly string[]) => void;
}

/** Who is to be able to open the file. */
export function Mottagarval({ kolleger, skarpt, valda, onVal }: Props) {
  const vald = (id: string) => ({ checked: valda.includes(id), onChange: (h: { target: HTMLInputElement }) => onVal(h.target.checked ? [...valda, id] : valda.filter((v) => v !== id)) });
  return (
    <Fieldset>
      <Fieldset.Legend>Vem ska kunna öppna filen?</Fieldset.Legend>
      <div className="radioval">
        {kolleger.map(({ id, kollega }) => {
          const hindrad = skarpt && kollega.jamfort === null;
          return <Checkbox key={id} value={id} label={kollega.namn} disabled={hindrad} {...(hindrad ? { description: 'Fingeravtrycket är inte jämfört, så det går inte att veta att visitkortet är kollegans. Jämför under Kolleger.' } : {})} {...vald(id)} />;
        })}
        <Checkbox value={MIG_SJALV} label="Jag själv" description="På den här datorn, eller där du läser in din säkerhetskopia." {...vald(MIG_SJALV)} />
      </div>
    </Fieldset>
  );
}
