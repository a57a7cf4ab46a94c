import { Datumfalt, Textruta } from '../_delat/falt.tsx';
import { Tillagg } from '../_delat/tillagg.tsx';

/** What was judged before there was an ansökan: only after an anmälan or information, never of an ansökan (check A04). */
export const Forhandsbedomning = () => (
  <Tillagg
    namn="ansokan.forhandsbedomning"
    rubrik="Förhandsbedömning före ansökan"
    hjalp="Bara när någon först anmälde eller berättade om ett behov, och ansökan kom senare. En ansökan förhandsbedöms inte: den utreds."
    laggTill="Anteckna en förhandsbedömning"
    taBort="Ta bort förhandsbedömningen"
    nytt={() => ({ dag: null, text: '' })}
  >
    <Datumfalt namn="ansokan.forhandsbedomning.dag" etikett="Förhandsbedömd den" hjalp="Ska vara före ankomstdagen" />
    <Textruta namn="ansokan.forhandsbedomning.text" etikett="Vad förhandsbedömningen visade" visas="akt" rader={2} />
  </Tillagg>
);
