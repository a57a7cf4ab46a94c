import { Alert, Button } from '@digdir/designsystemet-react';
import { Fingeravtryck } from './fingeravtryck.tsx';
import type { OppnatPaket } from './oppna-paket.ts';

interface Props {
  readonly avsandare: OppnatPaket['avsandare'];
  readonly onKolleger: () => void;
}

/** Who signed the package, and how sure that is. */
export function Avsandare({ avsandare: { namn, fingeravtryck, kand }, onKolleger }: Props) {
  if (kand === 'jag') return <Alert data-color="info">Du har själv gjort paketet.</Alert>;
  if (kand === 'jamford') return <Alert data-color="success">Från {namn}. Signaturen stämmer med fingeravtrycket som du har jämfört.</Alert>;
  return (
    <>
      <Alert data-color="warning">
        {kand === 'ejJamford'
          ? `Från ${namn}, om visitkortet är rätt: du har inte jämfört fingeravtrycket än. Ring ${namn} och jämför innan du tar emot något.`
          : `Avsändaren finns inte bland dina kolleger. I filen står namnet ${namn}, men vem som helst kan skriva ett namn. Ring ${namn} på ett nummer som du redan har, och jämför fingeravtrycket innan du tar emot något.`}
      </Alert>
      <Fingeravtryck avtryck={fingeravtryck} av={`avsändaren ${namn}`} />
      {kand === 'ejJamford' && (
        <div>
          <Button type="button" variant="tertiary" data-size="sm" onClick={onKolleger}>Till listan med kolleger</Button>
        </div>
      )}
    </>
  );
}
