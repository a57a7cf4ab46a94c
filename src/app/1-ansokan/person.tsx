import { Details } from '@digdir/designsystemet-react';
import { granskaPersonnummer } from '@rules/arende/personnummer.ts';
import { Del } from '../_delat/del.tsx';
import { JaNej, Kryss, Rullista, Textfalt, Textruta } from '../_delat/falt.tsx';
import { AndraArenden } from './andra-arenden.tsx';
import { useArende } from '../arende/session.tsx';

const SKYDD = [
  { varde: 'ingen', text: 'Inga skyddade uppgifter' },
  { varde: 'sekretessmarkering', text: 'Sekretessmarkering' },
  { varde: 'skyddadFolkbokforing', text: 'Skyddad folkbokföring' },
  { varde: 'fingerade', text: 'Fingerade uppgifter' },
];

/** A valid number as it is written everywhere: ÅÅÅÅMMDD-NNNN. Any other text stays as it was typed. */
const medBindestreck = (text: string): string => (granskaPersonnummer(text) === null ? text.trim().replace(/^(\d{8})(\d{4})$/, '$1-$2') : text);

/** Who it is about. With protected identity the address is written in no text that leaves Likvärd. */
export function Person() {
  const { arende, form, last } = useArende();
  const { person } = arende;
  const brist = person.personnummer ? granskaPersonnummer(person.personnummer) : null;
  const skrivUt = () => {
    const skrivet = form.getValues('person.personnummer');
    const helt = medBindestreck(skrivet);
    if (!last && helt !== skrivet) form.setValue('person.personnummer', helt, { shouldDirty: true });
  };
  return (
    <Del rubrik="Personen" falt="person">
      <div className="tva">
        <Textfalt namn="person.namn" etikett="Namn" />
        <Textfalt namn="person.personnummer" etikett="Person- eller samordningsnummer" hjalp={brist ? <span className="varningstext">{brist}</span> : 'ÅÅÅÅMMDD-NNNN'} inputMode="numeric" onLamna={skrivUt} />
        <Textfalt namn="person.telefon" etikett="Telefon" inputMode="tel" />
      </div>
      <Textruta namn="person.adress" etikett="Adress" rader={2} {...(person.skyddadeUppgifter === 'ingen' ? {} : { hjalp: 'Skrivs inte ut i någon text, eftersom uppgifterna är skyddade.' })} />
      <AndraArenden />
      <Details className="infalld">
        <Details.Summary>Språk, tolk, skydd och bosättning</Details.Summary>
        <Details.Content className="stapel">
          <div className="tva">
            <JaNej namn="person.tolkbehov" etikett="Behövs tolk?" />
            <Textfalt namn="person.sprak" etikett="Språk" />
            <Rullista namn="person.skyddadeUppgifter" etikett="Skyddade personuppgifter" alternativ={SKYDD} tomt={null} />
            <Textfalt namn="person.epost" etikett="E-post" inputMode="email" />
            <Textfalt namn="person.folkbokforingskommun" etikett="Folkbokförd i" />
            <Textfalt namn="person.vistelsekommun" etikett="Vistas i" />
            <Textfalt namn="person.ansvarigKommun" etikett="Ansvarig kommun" hjalp="Fylls i när personen vistas i en annan kommun" />
          </div>
          <Kryss namn="person.minoritetssprakInformerad" etikett="Informerad om möjligheten till omsorg på minoritetsspråk" hjalp="Står också i bekräftelsen av ansökan." />
        </Details.Content>
      </Details>
    </Del>
  );
}
