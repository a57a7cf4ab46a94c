import { Button, Details } from '@digdir/designsystemet-react';
import { Datumfalt, Kryss, Rullista, Textruta } from '../_delat/falt.tsx';
import { fokuseraNamn } from '../_delat/fokusera.ts';
import { Formular } from '../_delat/formular.tsx';
import { Rader } from '../_delat/rader.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

const SVAR = [
  { varde: 'avgjort', text: 'Ärendet avgjordes' },
  { varde: 'avslagit', text: 'Begäran avslogs i särskilt beslut' },
];

/** When the case takes long: the notice of 11 § FL and the party's request of 12 § FL. */
export function Tidsfrister() {
  const { arende, form, last } = useArende();
  const { idag } = useTjanster();
  const { forsening, drojsmal } = arende.utredning;
  const blirForsenat = () => {
    form.setValue('utredning.forsening', { bedomd: idag(), meddelad: null, skal: '' }, { shouldDirty: true });
    fokuseraNamn('utredning.forsening.bedomd');
  };
  return (
    <Details className="kort-flik" data-falt="utredning.forsening" defaultOpen={forsening !== null || drojsmal.length > 0}>
      <Details.Summary>Försening och begäran om avgörande (11 och 12 §§ FL)</Details.Summary>
      <Details.Content>
        <Formular>
        {forsening === null ? (
          !last && (
            <div>
              <Button type="button" variant="secondary" data-size="sm" onClick={blirForsenat}>
                Ärendet blir väsentligt försenat
              </Button>
            </div>
          )
        ) : (
          <div className="stapel">
            <div className="tva">
              <Datumfalt namn="utredning.forsening.bedomd" etikett="Bedömdes den" />
              <Datumfalt namn="utredning.forsening.meddelad" etikett="Personen fick veta det den" />
            </div>
            <Textruta namn="utredning.forsening.skal" etikett="Skälet till förseningen, så som personen fick det" visas="utredning" rader={2} />
          </div>
        )}
        <Rader namn="utredning.drojsmal" vad="begäran" tomt="Personen har inte begärt att ärendet avgörs." ny={(id) => ({ id, inkom: idag(), besvarad: null, svar: null, muntlig: false })} rubrik={(i) => `Begäran ${i + 1}`}>
          {(i) => (
            <div className="tva">
              <Datumfalt namn={`utredning.drojsmal.${i}.inkom`} etikett="Kom in" />
              <Datumfalt namn={`utredning.drojsmal.${i}.besvarad`} etikett="Besvarad" />
              <Rullista namn={`utredning.drojsmal.${i}.svar`} etikett="Svar" alternativ={SVAR} tomt="Inte besvarad" />
              <Kryss namn={`utredning.drojsmal.${i}.muntlig`} etikett="Framfördes muntligt" hjalp="En begäran ska vara skriftlig. Hjälp personen att skriva den." />
            </div>
          )}
        </Rader>
        </Formular>
      </Details.Content>
    </Details>
  );
}
