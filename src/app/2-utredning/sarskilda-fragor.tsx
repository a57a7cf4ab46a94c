import { Details } from '@digdir/designsystemet-react';
import { JaNej, Radioval, Rullista, Textruta } from '../_delat/falt.tsx';
import { Formular } from '../_delat/formular.tsx';
import { useLagrum } from '../_delat/lagrum.ts';
import { useArende } from '../arende/session.tsx';

const VALD = [
  { varde: 'ja', text: 'Ja, frågat' },
  { varde: 'nej', text: 'Nej' },
  { varde: 'inteMojligt', text: 'Gick inte att fråga enskilt' },
];
const SIP = [
  { varde: 'erbjudenJa', text: 'Erbjuden, personen vill' },
  { varde: 'erbjudenNej', text: 'Erbjuden, personen vill inte' },
  { varde: 'behovsInte', text: 'Behövs inte' },
];
const OVERFORMYNDARE = [
  { varde: 'ingenMisstanke', text: 'Inget tyder på att personen behöver god man' },
  { varde: 'overvagd', text: 'Anmälan är övervägd' },
  { varde: 'anmald', text: 'Anmälan är gjord' },
];
const INTYG = [
  { varde: 'finns', text: 'Egenvårdsbedömning finns' },
  { varde: 'begart', text: 'Begärd' },
  { varde: 'saknas', text: 'Saknas' },
];

/** Questions that the law wants considered in every utredning: folded, since most cases answer them in a line. */
export function SarskildaFragor() {
  const sip = useLagrum('sol2025:10:8');
  const { egenvardBegard } = useArende().arende.utredning.sarskilda;
  return (
    <Details className="kort-flik" data-falt="utredning.sarskilda">
      <Details.Summary>Våld, samordnad plan, god man och egenvård</Details.Summary>
      <Details.Content>
        <Formular>
        <Radioval namn="utredning.sarskilda.valdFragat" etikett="Har frågan om våld ställts?" alternativ={VALD} liggande />
        <JaNej namn="utredning.sarskilda.valdEnskilt" etikett="Ställdes den enskilt?" />
        <Textruta namn="utredning.sarskilda.valdNotering" etikett="Anteckning om våld" visas="akt" rader={2} />
        <JaNej namn="utredning.sarskilda.sipBehov" etikett={`Behövs insatser från både kommunen och regionen?${sip}`} />
        <Rullista namn="utredning.sarskilda.sip" etikett="Samordnad individuell plan" alternativ={SIP} tomt="Inte övervägd" />
        <Textruta namn="utredning.sarskilda.sipOvervagd" etikett="Vad som talades om" visas="utredning" rader={1} />
        <Rullista namn="utredning.sarskilda.overformyndare" etikett="Behov av god man eller förvaltare" alternativ={OVERFORMYNDARE} tomt="Inte övervägt" />
        <Textruta namn="utredning.sarskilda.overformyndareNotering" etikett="Anteckning" visas="akt" rader={1} />
        <JaNej namn="utredning.sarskilda.egenvardBegard" etikett="Ber personen om hjälp med en medicinsk uppgift?" />
        {egenvardBegard === 'ja' && <Rullista namn="utredning.sarskilda.egenvardIntyg" etikett="Egenvårdsbedömning" alternativ={INTYG} />}
        </Formular>
      </Details.Content>
    </Details>
  );
}
