import { hushallsmedlemSchema } from '@rules/arende/schema/person.ts';
import { useLagrum } from '../_delat/lagrum.ts';
import { Del } from '../_delat/del.tsx';
import { JaNej, Kryss, Textfalt, Textruta } from '../_delat/falt.tsx';
import { Rader } from '../_delat/rader.tsx';
import { useArende } from '../arende/session.tsx';

/** Who shares the household. Another adult's ability is investigated with consent, never assumed. */
export function Hushall() {
  const { arende } = useArende();
  const { medlemmar } = arende.hushall;
  const barn = useLagrum('sol2025:3:1');
  return (
    <Del rubrik="Hushållet" falt="hushall">
      <Rader namn="hushall.medlemmar" vad="person" tomt="Ingen annan i hushållet antecknad." ny={(id) => hushallsmedlemSchema.parse({ id })} rubrik={(i) => `Person ${i + 1} i hushållet`}>
        {(i) => (
          <>
            <div className="tva">
              <Textfalt namn={`hushall.medlemmar.${i}.namn`} etikett="Namn" />
              <Textfalt namn={`hushall.medlemmar.${i}.relation`} etikett="Relation" hjalp="Till exempel make, dotter" />
            </div>
            <Kryss namn={`hushall.medlemmar.${i}.vuxen`} etikett="18 år eller äldre" />
            {medlemmar[i]?.vuxen && (
              <>
                <JaNej namn={`hushall.medlemmar.${i}.formagaUtredd`} etikett="Är den här personens förmåga att sköta hushållet utredd?" />
                <Textruta namn={`hushall.medlemmar.${i}.formaga`} etikett="Vad som framkom, av vem och när" hjalp="Personen får läsa det här. Skriv bara det som har betydelse för beslutet och som den andra har gått med på att lämna." visas="utredning" rader={2} />
              </>
            )}
          </>
        )}
      </Rader>
      {medlemmar.some((m) => !m.vuxen) && <Textruta namn="hushall.barnperspektiv" etikett={`Barnets bästa: hur det har beaktats${barn}`} visas="utredning" rader={2} />}
    </Del>
  );
}
