import { Alert, Button, Dialog, Heading, Table } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Handelse } from '../start/lagring.ts';
import { tidpunkt } from '../start/klocka.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { useArende } from './session.tsx';

/** What the app did, in words. The words of the case are never in the log. */
const HANDELSE: Readonly<Record<Handelse['slag'], string>> = {
  SKAPAD: 'Ärendet skapades',
  SIGNERAD: 'En kontroll besvarades med ett skäl',
  VERSION_BYTT: 'Riktlinje eller schablontider byttes',
  UTLAMNAD: 'En text kopierades, skrevs ut eller hämtades',
  INLED_UTREDNING: 'Utredningen inleddes',
  SKICKA_KOMMUNICERING: 'Underlaget antecknades som skickat',
  REGISTRERA_YTTRANDE: 'Personens svar skrevs in',
  REGISTRERA_AVSTAR: 'Personen avstod från att svara',
  VILL_TALA_INFOR_NAMNDEN: 'Personen vill lämna uppgifter muntligt inför nämnden',
  VILL_INTE_TALA_INFOR_NAMNDEN: 'Personen vill inte längre lämna uppgifter inför nämnden',
  HORD_AV_NAMNDEN: 'Personen lämnade uppgifter inför nämnden',
  FATTA_BESLUT: 'Beslutet fattades och texterna frystes',
  ATERTA: 'Ansökan återtogs',
  AVSKRIV: 'Ärendet avskrevs',
  AVVISA: 'Ansökan avvisades',
  ATEROPPNA: 'Ärendet öppnades igen',
  REGISTRERA_I_SYSTEMET: 'Antecknades som registrerat i verksamhetssystemet',
  ANTECKNA_OVERFORT: 'Antecknades som överfört',
  ANGRA_OVERFORT: 'Överföringen ångrades',
};

type Logg = Awaited<ReturnType<ReturnType<typeof useTjanster>['lager']['handelser']>>;

/** The case's händelselogg. Each entry holds the hash of the one before; opening it checks the whole chain. */
export function Loggdialog({ onStang }: { readonly onStang: () => void }) {
  const { arende } = useArende();
  const { lager } = useTjanster();
  const dialog = useRef<HTMLDialogElement>(null);
  const [logg, setLogg] = useState<Logg>();
  const las = useCallback(() => void lager.handelser(arende.id).then(setLogg), [lager, arende.id]);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(las, [las]);
  return (
    <Dialog ref={dialog} aria-labelledby="logg-rubrik" onClose={onStang} closeButton="Stäng" className="bred-dialog">
      <div className="stapel">
        <Heading level={2} data-size="xs" id="logg-rubrik">Händelselogg</Heading>
        <p className="dov">Vad som har gjorts i ärendet på den här datorn, när och av vem. Varje händelse är kedjad till den förra, så att en ändring i efterhand syns.</p>
        <div role="status">{logg && <Omdome logg={logg} />}</div>
        {logg?.ok && logg.poster.length > 0 && <Handelserna poster={logg.poster} />}
        <div>
          <Button type="button" variant="secondary" data-size="sm" onClick={las}>Kontrollera loggen igen</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Omdome({ logg }: { readonly logg: Logg }) {
  if (!logg.ok) return <Alert data-color="danger">{logg.mening}</Alert>;
  if (logg.brott) return <Alert data-color="danger">{logg.brott.mening} Ändra inget i ärendet och kontakta it-stödet.</Alert>;
  return <Alert data-color="success">Loggen är hel: {logg.poster.length === 1 ? '1 händelse' : `${logg.poster.length} händelser`}, kontrollerade från den första till den sista.</Alert>;
}

const Handelserna = ({ poster }: { readonly poster: Extract<Logg, { readonly ok: true }>['poster'] }) => (
  <Table data-size="sm">
    <caption className="endast-skarmlasare">Händelser i ordning</caption>
    <Table.Head>
      <Table.Row>
        <Table.HeaderCell scope="col">Nr</Table.HeaderCell>
        <Table.HeaderCell scope="col">När</Table.HeaderCell>
        <Table.HeaderCell scope="col">Vad</Table.HeaderCell>
        <Table.HeaderCell scope="col">Vem</Table.HeaderCell>
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {poster.map(({ nr, handelse }) => (
        <Table.Row key={nr}>
          <Table.Cell className="tal">{nr}</Table.Cell>
          <Table.Cell className="tal">{tidpunkt(handelse.nar)}</Table.Cell>
          <Table.Cell>{HANDELSE[handelse.slag]}</Table.Cell>
          <Table.Cell>{handelse.vem}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
