import { Button, Details } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { bedomningFor } from '@rules/arende/nytt.ts';
import { provatSattSchema } from '@rules/arende/schema/bedomning.ts';
import type { Insats } from '@rules/riktlinje/format.ts';
import { JaNej, Textfalt } from '../_delat/falt.tsx';
import { fokuseraForsta } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';
import { EgetSatt } from './eget-satt.tsx';
import { Utfallsval } from './utfallsval.tsx';

type Satt = Insats['annatSatt'][number];

/** The other ways the riktlinje names, in its order, each tried with its exceptions and by whom, and last one of her own. */
export function ProvadeSatt({ bild }: { readonly bild: Insatsbild }) {
  const { ansokt, insats, bedomning } = bild;
  const { andra, last } = useArende();
  const satten = insats?.annatSatt ?? [];
  const prova = (sattId: string) => {
    andra((a) => {
      const b = bedomningFor(a, ansokt.id);
      return { ...a, bedomningar: { ...a.bedomningar, [ansokt.id]: { ...b, provadeSatt: [...b.provadeSatt, provatSattSchema.parse({ sattId })] } } };
    });
    fokuseraForsta(`bedomningar.${ansokt.id}.provadeSatt.${bedomning.provadeSatt.length}`);
  };
  return (
    <ol className="satt-lista">
      {satten.map((satt) => {
        const index = bedomning.provadeSatt.findIndex((p) => p.sattId === satt.id);
        return (
          <li key={satt.id}>
            <Details className="infalld" defaultOpen={index >= 0}>
              <Details.Summary>{satt.namn}{index >= 0 && <span className="dov"> – prövat</span>}</Details.Summary>
              <Details.Content className="stapel">
                <Beskrivning satt={satt} />
                {index < 0 ? !last && (
                  <div>
                    <Button type="button" variant="secondary" data-size="sm" onClick={() => prova(satt.id)}>Skriv hur det prövats</Button>
                  </div>
                ) : (
                  <Provning vag={`bedomningar.${ansokt.id}.provadeSatt.${index}`} />
                )}
              </Details.Content>
            </Details>
          </li>
        );
      })}
      <EgetSatt bild={bild} />
    </ol>
  );
}

function Beskrivning({ satt }: { readonly satt: Satt }) {
  return (
    <div className="stapel-tat">
      <p>{satt.text}</p>
      <Punkter rubrik="Passar" rader={satt.passar} />
      <Punkter rubrik="Passar inte" rader={satt.passarInte} />
      <Punkter rubrik="Undantag" rader={satt.undantag} />
      {satt.samtycke && <p>Kräver samtycke av {satt.samtycke.map((s) => (s === 'enskilde' ? 'personen' : 'den som bor tillsammans med personen')).join(' och ')}.</p>}
    </div>
  );
}

const Punkter = ({ rubrik, rader }: { readonly rubrik: string; readonly rader: readonly string[] | undefined }) =>
  rader && rader.length > 0 ? (
    <div>
      <strong>{rubrik}</strong>
      <ul>
        {rader.map((rad) => (
          <li key={rad}>{rad}</li>
        ))}
      </ul>
    </div>
  ) : null;

const Provning = ({ vag }: { readonly vag: `bedomningar.${string}` }) => (
  <div className="stapel" data-falt={vag}>
    <Utfallsval vag={vag} />
    <div className="tva">
      <Textfalt namn={`${vag}.vem`} etikett="Av vem eller hur" hjalp="Namn, verksamhet eller hjälpmedel" />
      <JaNej namn={`${vag}.tillgangligt`} etikett="Är det tillgängligt på riktigt?" />
    </div>
  </div>
);
