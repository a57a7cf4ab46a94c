import { Details } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { visaMinuter } from '@rules/schablon/tal.ts';
import type { Sparsteg, Tidsrad } from '@rules/schablon/resultat.ts';
import { kallord } from '@rules/text/minutforklaring.ts';
import { Maskinram } from '../_delat/ram.tsx';
import { useArende } from '../arende/session.tsx';

const PER = { vecka: 'per vecka', manad: 'per månad', ar: 'per år' } as const;

function svar(rad: Tidsrad): string {
  if (rad.lage === 'ingar') return 'Ingår i en annan insats, ingen egen tid';
  if (rad.lage === 'ingenTid') return 'Räknas inte i tid';
  return rad.tid ? `${visaMinuter(rad.tid.minuter)} ${PER[rad.tid.per]}` : 'Minuter saknas';
}

/** A minute opens to how it came about: need, schablon row and version, bundling, sharing, cap, rounding, avsteg, sum. A source is said once until another takes over. */
export function Minutforklaring({ bild: { ansokt } }: { readonly bild: Insatsbild }) {
  const { bild, regelverk } = useArende();
  const { tid } = bild;
  const rad = tid?.rader.find((r) => r.id === ansokt.id);
  if (!rad) return null;
  const ord = ({ kalla }: Sparsteg) => (kalla === null ? null : kallord(kalla, regelverk.schablon));
  const varningar = tid?.varningar.filter((v) => v.insats === ansokt.insatsId) ?? [];
  return (
    <Maskinram rubrik={<span role="status">{svar(rad)}</span>}>
      {varningar.map((v) => (
        <p key={v.kod}>{v.mening}</p>
      ))}
      <Details className="infalld">
        <Details.Summary>Minutförklaring</Details.Summary>
        <Details.Content>
          <ol className="minutsteg">
            {rad.spar.map((steg, i) => (
              <li key={`${steg.slag} ${steg.mening}`}>
                <span>{steg.mening}</span>
                {steg.kalla && ord(steg) !== rad.spar.slice(0, i).map(ord).findLast(Boolean) && <span className="dov liten" title={steg.kalla}> Källa: {ord(steg)}.</span>}
                {steg.varde && <span className="tal minutvarde">{visaMinuter(steg.varde)}</span>}
              </li>
            ))}
          </ol>
        </Details.Content>
      </Details>
    </Maskinram>
  );
}
