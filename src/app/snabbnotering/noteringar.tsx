import { Alert, Button, Card, Heading, Paragraph, Tag, ToggleGroup } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Snabbnotering } from '@rules/arende/schema/ansokan.ts';
import { sorteraNotering, varforInteSortera } from '@flows/arende/noteringsmaskin.ts';
import { Formular } from '../_delat/formular.tsx';
import { fokuseraPlats } from '../_delat/fokusera.ts';
import { useTjanster } from '../start/tjanster.tsx';
import '../arende/arende.css';
import { NOTERING_STANGD } from './noteringsspar.ts';
import { RELATIONER, SORTERING } from './ord.ts';

interface Rad {
  readonly rev: number;
  readonly notering: Snabbnotering;
}
type Lista = { readonly rader: readonly Rad[]; readonly fel: string | null };

const VISA = ['osorterad', 'alla'] as const;

/** The ways to sort a note that stay on this screen; an ansökan is registered on its own. */
const SORTERA = [
  { type: 'BEHALL_SOM_INFORMATION', text: 'Behåll som information' },
  { type: 'NOTERA_RADGIVNING', text: 'Notera som rådgivning' },
] as const;
type Sorteringsval = (typeof SORTERA)[number]['type'];

/** Calls taken in a minute, waiting to be sorted: an ansökan, information, or rådgivning. */
export default function Noteringar() {
  const { lager } = useTjanster();
  const [lista, setLista] = useState<Lista>();
  const [visa, setVisa] = useState<(typeof VISA)[number]>('osorterad');

  const hamta = useCallback(() => lasNoteringar(lager).then(setLista), [lager]);
  useEffect(() => {
    void lasNoteringar(lager).then(setLista);
    const slutaLyssna = lager.lyssna((notis) => notis.slag === 'sparat' && void hamta());
    const igen = () => void hamta();
    window.addEventListener(NOTERING_STANGD, igen);
    return () => {
      slutaLyssna();
      window.removeEventListener(NOTERING_STANGD, igen);
    };
  }, [hamta, lager]);

  async function sortera({ notering, rev }: Rad, type: Sorteringsval) {
    const sorterad = sorteraNotering(notering, { type });
    const svar = sorterad.ok ? await lager.sparaAnteckning({ id: notering.id, dokument: sorterad.notering, forvantadRev: rev }) : { ok: false as const, mening: sorterad.varfor.join(' ') };
    if (svar.ok) {
      await hamta();
      fokuseraPlats('noteringar-rubrik');
    } else setLista((l) => ({ rader: l?.rader ?? [], fel: svar.mening }));
  }

  const rader = (lista?.rader ?? []).filter((r) => visa === 'alla' || r.notering.sorterad === 'osorterad');
  return (
    <main className="innehall stapel" aria-labelledby="noteringar-rubrik">
      <Formular className="rad">
        <Heading id="noteringar-rubrik" level={1} data-size="sm" className="vaxer">Snabbnoteringar</Heading>
        <ToggleGroup value={visa} onChange={(v) => setVisa(v as typeof visa)} data-size="sm" data-toggle-group="Visa">
          <ToggleGroup.Item value="osorterad">Osorterade</ToggleGroup.Item>
          <ToggleGroup.Item value="alla">Alla</ToggleGroup.Item>
        </ToggleGroup>
      </Formular>
      {lista?.fel && <Alert data-color="danger" role="alert">{lista.fel}</Alert>}
      {lista && rader.length === 0 && (
        <Card>
          <Paragraph>{visa === 'osorterad' ? 'Inga osorterade noteringar.' : 'Inga noteringar ännu.'} Tryck <kbd>F2</kbd> när telefonen ringer, var du än är.</Paragraph>
        </Card>
      )}
      <ul className="fyndlista">
        {rader.map((rad) => (
          <li key={rad.notering.id}>
            <Notering rad={rad} onSortera={(val) => void sortera(rad, val)} />
          </li>
        ))}
      </ul>
    </main>
  );
}

async function lasNoteringar(lager: ReturnType<typeof useTjanster>['lager']): Promise<Lista> {
  const svar = await lager.listaAnteckningar();
  if (!svar.ok) return { rader: [], fel: svar.mening };
  const rader = svar.rader.flatMap(({ rev, varde }) => ('slag' in varde || varde.borttaget ? [] : [{ rev, notering: varde }]));
  return { rader: rader.sort((a, b) => b.notering.skapad.localeCompare(a.notering.skapad)), fel: svar.saknade?.mening ?? svar.karantan[0]?.mening ?? null };
}

function Notering({ rad: { notering: n }, onSortera }: { readonly rad: Rad; readonly onSortera: (val: Sorteringsval) => void }) {
  const relation = RELATIONER.find((r) => r.varde === n.relation)?.text.toLowerCase();
  return (
    <Card className="stapel-tat">
      <div className="rad">
        <strong className="vaxer">{n.galler || n.ringer || 'Utan namn'}</strong>
        <span className="dov liten tal">{n.dag}</span>
        <Tag data-size="sm" data-color={n.sorterad === 'osorterad' ? 'warning' : 'neutral'}>{SORTERING[n.sorterad]}</Tag>
      </div>
      <p className="bevara-rader">{n.ord || <span className="dov">Inga ord noterade.</span>}</p>
      <p className="dov liten">
        {[n.ringer && `Ringde: ${n.ringer} (${relation})`, n.ringTillbaka && `Ring tillbaka: ${n.ringTillbaka}`, n.mottagenAv && `Mottagen av ${n.mottagenAv}`].filter(Boolean).join(' · ')}
      </p>
      <div className="rad">
        {n.arendeId && <Link href={`/arende/${n.arendeId}/ansokan`}>Öppna ärendet</Link>}
        {varforInteSortera(n, 'GOR_TILL_ANSOKAN').length === 0 && (
          <Button asChild data-size="sm">
            <Link href={`/ny-ansokan/${n.id}`}>Gör till ansökan</Link>
          </Button>
        )}
        {SORTERA.filter(({ type }) => varforInteSortera(n, type).length === 0).map(({ type, text }) => (
          <Button key={type} type="button" data-size="sm" variant="secondary" onClick={() => onSortera(type)}>{text}</Button>
        ))}
      </div>
    </Card>
  );
}
