import { Alert, Button, Card, Heading, Table } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import { fokuseraPlats } from '../_delat/fokusera.ts';
import { type Tjanster, useTjanster } from '../start/tjanster.tsx';
import { DAGAR_I_KORGEN, type Korgpost, laggTillbaka, lasKorgen, taBortForGott } from './korgen.ts';

type Atgard = (post: Korgpost, tjanster: Tjanster) => Promise<string | null>;

/** What has been thrown away, and can be taken up again. */
export default function Papperskorg() {
  const tjanster = useTjanster();
  const [poster, setPoster] = useState<readonly Korgpost[]>();
  const [besked, setBesked] = useState<{ readonly farg: 'success' | 'danger'; readonly text: string }>();
  const visa = useCallback((svar: readonly Korgpost[] | string) => (typeof svar === 'string' ? setBesked({ farg: 'danger', text: svar }) : setPoster(svar)), []);
  useEffect(() => void lasKorgen(tjanster).then(visa), [tjanster, visa]);

  async function gor(post: Korgpost, atgard: Atgard, klart: string) {
    const fel = await atgard(post, tjanster);
    setBesked(fel === null ? { farg: 'success', text: `${post.namn}: ${klart}` } : { farg: 'danger', text: fel });
    visa(await lasKorgen(tjanster));
    fokuseraPlats('papperskorg-rubrik');
  }

  return (
    <main className="innehall stapel" aria-labelledby="papperskorg-rubrik">
      <Heading id="papperskorg-rubrik" level={1} data-size="sm">Papperskorgen</Heading>
      <p className="dov">Det du slänger ligger kvar här i {DAGAR_I_KORGEN} dagar. Sedan tas det bort från den här datorn, och bara därifrån: akten i verksamhetssystemet berörs inte.</p>
      <div role="status">{besked && <Alert data-color={besked.farg} data-size="sm">{besked.text}</Alert>}</div>
      {poster?.length === 0 && <Card><p>Papperskorgen är tom.</p></Card>}
      {poster && poster.length > 0 && (
        <Table data-size="sm">
          <caption className="endast-skarmlasare">I papperskorgen</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">Namn</Table.HeaderCell>
              <Table.HeaderCell scope="col">Vad</Table.HeaderCell>
              <Table.HeaderCell scope="col">Tas bort</Table.HeaderCell>
              <Table.HeaderCell scope="col"><span className="endast-skarmlasare">Vad som kan göras</span></Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {poster.map((post) => (
              <Korgrad key={post.id} post={post} onTillbaka={() => void gor(post, laggTillbaka, 'ligger på sin plats igen.')} onTaBort={() => void gor(post, taBortForGott, 'är borttaget för gott.')} />
            ))}
          </Table.Body>
        </Table>
      )}
    </main>
  );
}

interface Radprops {
  readonly post: Korgpost;
  readonly onTillbaka: () => void;
  readonly onTaBort: () => void;
}

/** One thing. To take it away for good is asked once. */
function Korgrad({ post, onTillbaka, onTaBort }: Radprops) {
  const [fragar, setFragar] = useState(false);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{post.namn}</Table.HeaderCell>
      <Table.Cell>{post.vad}</Table.Cell>
      <Table.Cell className="tal">{post.dagarKvar <= 0 ? 'nu' : post.dagarKvar === 1 ? 'om 1 dag' : `om ${post.dagarKvar} dagar`}</Table.Cell>
      <Table.Cell>
        <div className="rad-slut">
          {fragar ? (
            <>
              <span>Det går inte att ångra.</span>
              <Button type="button" data-size="sm" data-color="danger" onClick={onTaBort}>Ta bort för gott</Button>
              <Button type="button" data-size="sm" variant="secondary" onClick={() => setFragar(false)}>Behåll</Button>
            </>
          ) : (
            <>
              <Button type="button" data-size="sm" variant="secondary" onClick={onTillbaka}>Lägg tillbaka</Button>
              <Button type="button" data-size="sm" variant="tertiary" onClick={() => setFragar(true)}>Ta bort nu</Button>
            </>
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  );
}
