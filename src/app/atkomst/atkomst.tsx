import { Alert, Button, Heading, Table } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { tidpunkt } from '../start/klocka.ts';
import { useTjanster } from '../start/tjanster.tsx';

/** Entries shown at first, and for each press. */
const SIDA = 100;

type Logg = Awaited<ReturnType<ReturnType<typeof useTjanster>['lager']['atkomstlogg']>>;
type Post = Extract<Logg, { readonly ok: true }>['poster'][number];

/** Every opening of a case on this computer, the latest first: of all cases, or of one. */
export default function Atkomst({ id }: { readonly id?: string }) {
  const { lager } = useTjanster();
  const [logg, setLogg] = useState<Logg>();
  const [namn, setNamn] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void lager.atkomstlogg().then(setLogg);
    void lager.listaArenden().then((svar) => svar.ok && setNamn(new Map(svar.rader.map((r) => [r.id, r.varde.namn || 'Utan namn']))));
  }, [lager]);
  const poster = logg?.ok ? logg.poster.filter((p) => id === undefined || p.handelse.arende === id).toReversed() : [];
  return (
    <main className="innehall stapel" aria-labelledby="atkomst-rubrik">
      <Heading id="atkomst-rubrik" level={1} data-size="sm">Åtkomstlogg</Heading>
      <p className="dov">
        Varje gång ett ärende öppnas på den här datorn antecknas det här: när, av vem och, när någon annan är handläggare, varför (10 § lagen om behandling av personuppgifter inom socialtjänsten).
        {id !== undefined && <> Här visas ett ärende. <Link href="/atkomst" className="ds-link">Visa alla</Link></>}
      </p>
      <div role="status">{logg && <Omdome logg={logg} />}</div>
      {logg?.ok && (poster.length === 0 ? <p>Inget ärende har öppnats sedan loggen började föras.</p> : <Oppningar poster={poster} namn={namn} />)}
    </main>
  );
}

function Omdome({ logg }: { readonly logg: Logg }) {
  if (!logg.ok) return <Alert data-color="danger">{logg.mening}</Alert>;
  if (logg.brott) return <Alert data-color="danger">{logg.brott.mening} Kontakta it-stödet.</Alert>;
  return <Alert data-color="success" data-size="sm">Loggen är hel: {logg.poster.length === 1 ? '1 öppning' : `${logg.poster.length} öppningar`}, kontrollerade från den första till den sista.</Alert>;
}

function Oppningar({ poster, namn }: { readonly poster: readonly Post[]; readonly namn: ReadonlyMap<string, string> }) {
  const [visade, setVisade] = useState(SIDA);
  return (
    <>
      <Table data-size="sm">
        <caption className="endast-skarmlasare">Öppningar, den senaste först</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">När</Table.HeaderCell>
            <Table.HeaderCell scope="col">Vem</Table.HeaderCell>
            <Table.HeaderCell scope="col">Ärende</Table.HeaderCell>
            <Table.HeaderCell scope="col">Skäl</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {poster.slice(0, visade).map(({ nr, handelse: h }) => (
            <Table.Row key={nr}>
              <Table.Cell className="tal">{tidpunkt(h.nar)}</Table.Cell>
              <Table.Cell>{h.vem}</Table.Cell>
              <Table.Cell>{[h.arendenummer, namn.get(h.arende) ?? 'finns inte längre här'].filter(Boolean).join(' · ')}</Table.Cell>
              <Table.Cell>{h.skal ?? 'Eget ärende'}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {poster.length > visade && <div><Button type="button" variant="secondary" data-size="sm" onClick={() => setVisade(visade + SIDA)}>Visa {Math.min(SIDA, poster.length - visade)} till</Button></div>}
    </>
  );
}
