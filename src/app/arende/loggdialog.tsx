import { Alert, Button, Dialog, Heading, Table } from '@digdir/designsystemet-react';
import { Fragment, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
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
  ANGRAD: 'En ändring ångrades',
  GJORD_OM: 'En ångrad ändring gjordes om',
  BORTTAGET: 'Ärendet lades i papperskorgen',
  ATERSTALLT: 'Ärendet togs upp ur papperskorgen',
  INLAST: 'Ärendet lästes in ur en säkerhetskopia',
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
  SKICKAT: 'Ärendet lades i ett paket till',
  MOTTAGET: 'Ärendet togs emot i ett paket från',
  REGISTRERA_I_SYSTEMET: 'Antecknades som registrerat i verksamhetssystemet',
  ANTECKNA_OVERFORT: 'Antecknades som överfört',
  ANGRA_OVERFORT: 'Överföringen ångrades',
};
/** An entry that another version wrote, in a log that came with a received case. */
const OKAND = 'En händelse som den här versionen inte känner till';

const vad = ({ slag, utbyte }: Handelse): string => [HANDELSE[slag] ?? OKAND, utbyte?.med.join(', ')].filter(Boolean).join(' ');

/** What the sender says happened there comes before the entry that it was received with, and is no part of the chain here. */
const Rad = ({ nr, handelse }: { readonly nr: ReactNode; readonly handelse: Handelse }) => (
  <Table.Row>
    <Table.Cell className="tal">{nr}</Table.Cell>
    <Table.Cell className="tal">{tidpunkt(handelse.nar)}</Table.Cell>
    <Table.Cell>{vad(handelse)}</Table.Cell>
    <Table.Cell>{handelse.vem}</Table.Cell>
  </Table.Row>
);

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
        {logg?.ok && logg.poster.some(({ handelse }) => handelse.utbyte?.logg) && <p className="dov">Rader märkta ”före” är avsändarens logg, som kom med ärendet. De är avsändarens uppgift och ingår inte i kedjan här.</p>}
        {logg?.ok && logg.poster.length > 0 && <Handelserna poster={logg.poster} />}
        <div className="rad">
          <Button type="button" variant="secondary" data-size="sm" onClick={las}>Kontrollera loggen igen</Button>
          <Link href={`/atkomst/${arende.id}`} className="ds-link">Vem som har öppnat ärendet</Link>
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
        <Fragment key={nr}>
          {handelse.utbyte?.logg?.map((deras, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- a log is only added to
            <Rad key={i} nr={<>före {nr}</>} handelse={deras} />
          ))}
          <Rad nr={nr} handelse={handelse} />
          {handelse.utbyte?.loggHel === false && (
            <Table.Row>
              <Table.Cell />
              <Table.Cell colSpan={3} className="varningstext">Loggen som kom med ärendet var inte hel. Fråga avsändaren.</Table.Cell>
            </Table.Row>
          )}
        </Fragment>
      ))}
    </Table.Body>
  </Table>
);
