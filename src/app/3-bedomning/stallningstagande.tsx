import { Heading } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { Personram } from '../_delat/ram.tsx';
import { Radioval, Rullista, Textruta } from '../_delat/falt.tsx';
import { useArende } from '../arende/session.tsx';
import { Avsteg } from './avsteg.tsx';
import { Avslagsgrunder } from './avslagsgrunder.tsx';
import { Lagrumsval } from './lagrumsval.tsx';
import { Motivering } from './motivering.tsx';
import { SarskildaSkal } from './sarskilda-skal.tsx';

const UTFALLSVAL = [
  { varde: 'bifall', text: 'Bifall' },
  { varde: 'delvis', text: 'Delvis bifall' },
  { varde: 'avslag', text: 'Avslag' },
];

const NASTA = [
  { varde: 'komplettera', text: 'Komplettera underlaget' },
  { varde: 'lyft', text: 'Lyft till metodhandledaren' },
  { varde: 'annanVag', text: 'Hänvisa en annan väg' },
];

const MOT_RIKTLINJEN = [
  { varde: 'foljer', text: 'Följer utgångspunkten' },
  { varde: 'sarskildaSkal', text: 'Särskilda skäl som riktlinjen nämner' },
  { varde: 'avsteg', text: 'Avsteg från riktlinjen' },
];

/** A person takes a stand, with a sentence of her own about what decided in this case. */
export function Stallningstagande({ bild }: { readonly bild: Insatsbild }) {
  const { ansokt, bedomning } = bild;
  const vag = `bedomningar.${ansokt.id}` as const;
  const { utfall, motRiktlinjen } = bedomning.stallningstagande;
  return (
    <Personram rubrik="Ditt ställningstagande" id={`stallning-${ansokt.id}`}>
      <div className="stapel" data-avser={`insats:${ansokt.insatsId} steg:skaligt`} data-falt={`${vag}.stallningstagande`}>
        <Radioval namn={`${vag}.stallningstagande.utfall`} etikett="Utfall" alternativ={UTFALLSVAL} liggande />
        <Textruta
          namn={`${vag}.stallningstagande.mening`}
          etikett="De omständigheter som avgjorde i det här fallet"
          hjalp="En egen mening, också när du följer riktlinjen."
          visas={utfall === 'bifall' && bedomning.motivering.text.trim() === '' ? 'beslut' : 'utredning'}
          rader={2}
        />
        <Radioval namn={`${vag}.stallningstagande.motRiktlinjen`} etikett="Jämfört med riktlinjen" alternativ={MOT_RIKTLINJEN} liggande />
        {motRiktlinjen === 'foljer' && <FoljerInte falt={`${vag}.stallningstagande.motRiktlinjen`} />}
        {motRiktlinjen === 'sarskildaSkal' && <SarskildaSkal bild={bild} />}
        {motRiktlinjen === 'avsteg' && <Avsteg bild={bild} />}
        {(utfall === 'delvis' || utfall === 'avslag') && <Avslagsgrunder bild={bild} />}
        {utfall && <Motivering key={utfall} bild={bild} />}
        {utfall && <Lagrumsval bild={bild} />}
        <details className="infalld-enkel">
          <summary>
            <Heading level={4} data-size="2xs">Inte klar att ta ställning?</Heading>
          </summary>
          <Rullista namn={`${vag}.stallningstagande.nastaSteg`} etikett="Nästa steg" alternativ={NASTA} tomt="Inget" />
        </details>
      </div>
    </Personram>
  );
}

/** Says in place that an outcome said to follow the utgångspunkt does not: the check's own words. */
function FoljerInte({ falt }: { readonly falt: string }) {
  const fynd = useArende().granskning.fynd.find((f) => f.falt === falt);
  return fynd ? <p role="status" className="varningstext">{fynd.mening}</p> : null;
}
