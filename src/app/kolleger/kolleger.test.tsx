import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { skapaNyckelpar, skrivVisitkort } from '@storage/paket/index.ts';
import { MENING } from '@storage/meningar.ts';
import { ID, ansokan } from '../../../tests/ui/fall.ts';
import { SNART, del, dialog, falt, knapp, valjUrMenyn } from '../../../tests/ui/fraga.ts';
import { rendera, renderaArende } from '../../../tests/ui/rendera.tsx';
import { NU, type Testtjanster, testId, testtjanster } from '../../../tests/ui/tjanster.ts';
import Kolleger from './kolleger.tsx';
import type { LastArende, OppnatPaket } from './oppna-paket.ts';
import type { Paket } from './paket.ts';
import { laggTillKollega } from './register.ts';

const MITT = '1111 1111 1111 1111 2222 2222 2222 2222';
const kort = async (namn: string) => {
  const { mottagare, verifiering } = await skapaNyckelpar();
  return { namn, mottagare, verifiering };
};

async function medPaket(mer: Partial<Paket> = {}): Promise<Testtjanster> {
  const tjanster = testtjanster();
  const mitt = await kort('Tekla Brännström');
  return { ...tjanster, paket: { ...tjanster.paket, visitkort: async () => ({ ok: true, kort: mitt, fingeravtryck: MITT }), ...mer } };
}
async function oppna(tjanster: Testtjanster) {
  const vy = await rendera(<Kolleger />, { tjanster });
  await screen.findByRole('region', { name: 'Mitt visitkort' });
  return vy;
}
const siffror = (inom: ReturnType<typeof within>) => inom.getAllByRole('listitem').map((li: HTMLElement) => li.textContent).join(' ');

beforeEach(() => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:paket', revokeObjectURL: () => undefined }));
});

describe('mitt visitkort', () => {
  test('visas som text, siffror och QR-kod', async () => {
    await oppna(await medPaket());
    const mitt = del('Mitt visitkort');
    expect(mitt.getByText(/^likvard-visitkort\/1 age1.* Tekla Brännström$/)).toBeVisible();
    expect(siffror(within(mitt.getByRole('list', { name: 'Fingeravtryck för Tekla Brännström, åtta grupper' })))).toBe(MITT);
    expect(mitt.getByRole('img', { name: 'Visitkortet som QR-kod' }).querySelector('path')?.getAttribute('d')).toMatch(/^M\d/);
  });

  test('nycklarna som inte gick att göra sägs', async () => {
    await rendera(<Kolleger />, { tjanster: await medPaket({ visitkort: async () => ({ ok: false, mening: 'Webbläsaren kan inte.' }) }) });
    expect(await screen.findByRole('alert')).toHaveTextContent('Webbläsaren kan inte.');
  });
});

describe('att lägga till en kollega', () => {
  const lasKort = async (user: Awaited<ReturnType<typeof oppna>>['user'], text: string) => {
    await user.click(falt('Kollegans visitkort'));
    await user.paste(text);
    await user.click(knapp('Läs visitkortet'));
  };

  test('siffrorna visas stort, och frågan om de stämmer; svaret ja skrivs upp', async () => {
    const { user, tjanster } = await oppna(await medPaket());
    await lasKort(user, skrivVisitkort(await kort('Rune Ask')));
    const rubrik = await screen.findByRole('heading', { name: 'Stämmer det med vad Rune Ask läser upp?' });
    expect(rubrik).toHaveFocus();
    expect(screen.getByRole('list', { name: 'Fingeravtryck för Rune Ask, åtta grupper' })).toBeVisible();
    await user.click(knapp('Ja, det stämmer. Lägg till'));
    expect(await del('Kolleger').findByText(/^Jämförd 2026-11-23/)).toBeVisible();
    expect((await tjanster.lager.listaAnteckningar()).ok && tjanster.bank.anteckningar.size).toBe(1);
  });

  test('jämförs senare, och tas bort', async () => {
    const { user, tjanster } = await oppna(await medPaket());
    await lasKort(user, skrivVisitkort(await kort('Rune Ask')));
    await user.click(await screen.findByRole('button', { name: 'Lägg till och jämför senare' }));
    expect(await del('Kolleger').findByText('Inte jämförd')).toBeVisible();
    await user.click(knapp('Jämför fingeravtryck med Rune Ask'));
    await user.click(knapp('Ja, det stämmer'));
    expect(await del('Kolleger').findByText(/^Jämförd /)).toBeVisible();
    await user.click(knapp('Ta bort Rune Ask'));
    await user.click(within(del('Kolleger').getByText(/^Ta bort Rune Ask\?/).parentElement ?? document.body).getByRole('button', { name: 'Ta bort Rune Ask' }));
    expect(await del('Kolleger').findByText('Rune Ask är borttagen.')).toBeVisible();
    expect(tjanster.bank.anteckningar.size).toBe(0);
  });

  test('en text som inte är ett visitkort sägs vid fältet, och orden står kvar', async () => {
    const { user } = await oppna(await medPaket());
    await lasKort(user, 'Hej!');
    expect(await screen.findByRole('alert')).toHaveTextContent('Det här är inget visitkort');
    expect(falt('Kollegans visitkort')).toHaveValue('Hej!');
    expect(falt('Kollegans visitkort')).toHaveFocus();
  });

  test('samma namn med andra nycklar: en varning innan något läggs till', async () => {
    const tjanster = await medPaket();
    await laggTillKollega(tjanster, await kort('Rune Ask'), NU);
    const { user } = await oppna(tjanster);
    await lasKort(user, skrivVisitkort(await kort('Rune Ask')));
    expect(await screen.findByText(/^Du har redan en kollega som heter Rune Ask, med andra nycklar/)).toBeVisible();
  });

  test('det som inte gick att spara sägs', async () => {
    const { user, tjanster } = await oppna(await medPaket());
    await lasKort(user, skrivVisitkort(await kort('Rune Ask')));
    tjanster.lager.stor('fullt');
    await user.click(await screen.findByRole('button', { name: 'Ja, det stämmer. Lägg till' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(MENING.fullt);
  });
});

const rad = (mer: Partial<LastArende> = {}): LastArende => ({ ok: true, arende: ansokan(), summa: 'a', logg: [], loggHel: true, jamforelse: 'ny', harRev: 0, harNamn: null, ...mer });
const paketet = (mer: Partial<OppnatPaket> = {}): OppnatPaket => ({ avsandare: { namn: 'Rune Ask', fingeravtryck: MITT, kand: 'jamford' }, slag: 'kolleger', skapad: NU, arenden: [rad()], ...mer });

describe('att ta emot ett paket', () => {
  async function oppnaFil(paket: OppnatPaket | { readonly mening: string }, mer: Partial<Paket> = {}) {
    const taEmot = vi.fn<Paket['taEmot']>().mockResolvedValue({ mottagna: [{ ok: true, id: ID, namn: 'Ärendet' }] });
    const { user } = await oppna(await medPaket({ oppna: async () => ('mening' in paket ? { ok: false, ...paket } : { ok: true, paket }), taEmot, ...mer }));
    await user.upload(falt('Fil'), new File(['x'], 'a.likvard'));
    await user.click(knapp('Öppna paketet'));
    return { user, taEmot };
  }
  const valet = () => del('Ta emot ett paket').getByRole('combobox', { name: /^Vad ska göras/ });

  test('inget skrivs förrän man säger till, och sedan det man valde', async () => {
    const { user, taEmot } = await oppnaFil(paketet());
    expect(await screen.findByText('Från Rune Ask. Signaturen stämmer med fingeravtrycket som du har jämfört.')).toBeVisible();
    expect(screen.getByText('VON-EX 2026/0417, Maj-Britt Alm', { selector: 'strong' })).toBeVisible();
    expect(taEmot).not.toHaveBeenCalled();
    await user.click(falt('Ta över som handläggare'));
    await user.click(knapp('Ta emot det valda'));
    expect(taEmot).toHaveBeenCalledWith(paketet(), { val: new Map([[0, 'taEmot']]), taOver: true });
    expect(await screen.findByText('1 ärende är mottaget.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ärendet' })).toHaveAttribute('href', `/arende/${ID}/ansokan`);
  });

  test.each([
    ['okand', /^Avsändaren finns inte bland dina kolleger\. I filen står namnet Rune Ask/],
    ['ejJamford', /^Från Rune Ask, om visitkortet är rätt/],
  ] as const)('%s avsändare: siffrorna visas, och inget tas emot förrän man har frågat', async (kand, mening) => {
    const { user, taEmot } = await oppnaFil(paketet({ avsandare: { namn: 'Rune Ask', fingeravtryck: MITT, kand } }));
    expect(await screen.findByText(mening)).toBeVisible();
    expect(screen.getByRole('list', { name: 'Fingeravtryck för avsändaren Rune Ask, åtta grupper' })).toBeVisible();
    await user.click(knapp('Ta emot det valda'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Ta reda på vem avsändaren är');
    expect(taEmot).not.toHaveBeenCalled();
    await user.click(falt('Jag har talat med avsändaren'));
    await user.click(knapp('Ta emot det valda'));
    expect(taEmot).toHaveBeenCalledOnce();
  });

  test.each([
    ['lika', 'hoppaOver', ['hoppaOver', 'behallBada']],
    ['nyareDar', 'ersatt', ['ersatt', 'behallBada', 'hoppaOver']],
    ['nyareHar', 'hoppaOver', ['hoppaOver', 'behallBada', 'ersatt']],
    ['badaAndrade', 'behallBada', ['behallBada', 'ersatt', 'hoppaOver']],
    ['olasbarHar', 'behallBada', ['behallBada', 'hoppaOver']],
  ] as const)('finns redan (%s): föreslår %s', async (jamforelse, forslag, val) => {
    await oppnaFil(paketet({ arenden: [rad({ jamforelse, harRev: 3 })] }));
    expect(await screen.findByText(/^Finns redan här/)).toBeVisible();
    expect(valet()).toHaveValue(forslag);
    expect([...(valet() as HTMLSelectElement).options].map(({ value }) => value)).toEqual(val);
    expect(screen.queryByText(/^Det som finns här skrivs över/) !== null).toBe((forslag as string) === 'ersatt');
  });

  test('finns redan men heter något annat: det sägs, innan någons ärende skrivs över', async () => {
    await oppnaFil(paketet({ arenden: [rad({ jamforelse: 'nyareDar', harRev: 3, harNamn: '17, Karl Berg' })] }));
    expect(await screen.findByText(/Det som finns här heter 17, Karl Berg\. Se efter att det är samma ärende\./)).toBeVisible();
  });

  test('ett ärende som inte går att läsa, och en logg som inte är hel, sägs; är inget valt sägs det', async () => {
    const { user, taEmot } = await oppnaFil(paketet({ arenden: [{ ok: false, mening: 'Det är sparat av en nyare Likvärd.' }, rad({ loggHel: false })] }));
    expect(await screen.findByText('Ärende 1 går inte att läsa. Det är sparat av en nyare Likvärd.')).toBeVisible();
    expect(screen.getByText(/^Händelseloggen som följer med är inte hel/)).toBeVisible();
    await user.selectOptions(valet(), 'hoppaOver');
    await user.click(knapp('Ta emot det valda'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Inget ärende är valt');
    expect(taEmot).not.toHaveBeenCalled();
  });

  test('det som inte gick att ta emot sägs bredvid det som gick', async () => {
    const { user } = await oppnaFil(paketet(), { taEmot: async () => ({ mottagna: [{ ok: true, id: testId(7), namn: 'Ett' }, { ok: false, namn: 'Två', mening: 'Dokumentet finns inte.' }] }) });
    await user.click(await screen.findByRole('button', { name: 'Ta emot det valda' }));
    expect(await screen.findByText('1 ärende är mottaget.')).toBeVisible();
    expect(screen.getByText('Två: Dokumentet finns inte.')).toBeVisible();
  });

  test('en fil som inte går att öppna, och ingen fil alls, sägs vid fältet', async () => {
    const { user } = await oppnaFil({ mening: 'Paketet är skadat.' });
    expect(falt('Fil')).toHaveAccessibleDescription('Paketet är skadat.');
    await user.upload(falt('Fil'), []);
    await user.click(knapp('Öppna paketet'));
    expect(falt('Fil')).toHaveAccessibleDescription('Välj filen som du har fått. Namnet slutar på .likvard.');
  });
});

describe('att skicka', () => {
  /** It is fetched when it is first asked for. */
  async function oppnaDialogen(user: Awaited<ReturnType<typeof oppna>>['user']) {
    await valjUrMenyn(user, 'Skicka ärendet till en kollega');
    await screen.findByRole('dialog', { name: 'Skicka ärendet till en kollega' }, SNART);
  }
  const utbyte = { med: ['Rune Ask'], summa: 'a'.repeat(64) };

  test('ett öppet ärende: sparas först, antecknas i loggen och ges sedan ut; den som inte är jämförd går inte att välja', async () => {
    const skapa = vi.fn<Paket['skapa']>().mockResolvedValue({ ok: true, fil: new Blob(['x']), namn: 'likvard-2026-11-23.likvard', arenden: 1, utbyten: new Map([[ID, utbyte]]) });
    const tjanster = await medPaket({ skapa });
    await laggTillKollega(tjanster, await kort('Rune Ask'), NU);
    await laggTillKollega(tjanster, await kort('Nils Ny'), null);
    const { user } = await renderaArende(ansokan(), { tjanster });
    await oppnaDialogen(user);
    expect(await dialog().findByLabelText('Nils Ny')).toBeDisabled();
    await user.click(dialog().getByLabelText('Rune Ask'));
    await user.click(knapp('Gör filen', dialog()));
    expect(await dialog().findByText(/^Filen likvard-2026-11-23\.likvard är gjord och kontrollerad: 1 ärende\. Skicka filen på ett sätt som er kommun har godkänt/)).toBeVisible();
    expect(skapa).toHaveBeenCalledWith({ arenden: [ID], till: [testId(1001)], notera: false });
    const logg = await tjanster.lager.handelser(ID);
    expect(logg.ok && logg.poster.map(({ handelse }) => handelse)).toMatchObject([{ slag: 'SKICKAT', vem: 'Tekla Brännström', utbyte }]);
    expect(knapp('Klart', dialog())).toHaveFocus();
  });

  test('ett ärende som inte går att spara skickas inte', async () => {
    const skapa = vi.fn<Paket['skapa']>();
    const tjanster = await medPaket({ skapa });
    const { user } = await renderaArende(ansokan(), { tjanster });
    await user.type(falt('Ärendenummer'), '9');
    tjanster.lager.stor('fullt');
    await oppnaDialogen(user);
    await user.click(await dialog().findByRole('button', { name: 'Gör filen' }));
    expect(await dialog().findByText(/^Ärendet är inte sparat, så ingen fil är gjord/)).toBeVisible();
    expect(skapa).not.toHaveBeenCalled();
  });

  test('skyddade uppgifter sägs, och utan kolleger visas vägen till dem', async () => {
    const { user } = await renderaArende(ansokan({ person: { skyddadeUppgifter: 'sekretessmarkering' } }), { tjanster: await medPaket() });
    await oppnaDialogen(user);
    expect(await dialog().findByText(/^Personen har skyddade uppgifter/)).toBeVisible();
    expect(await dialog().findByRole('link', { name: 'Byt visitkort under Kolleger' })).toHaveAttribute('href', '/kolleger');
  });

  test('flera ärenden: de valda, till dem som valts; felet sägs och inget hämtas', async () => {
    const skapa = vi.fn<Paket['skapa']>().mockResolvedValue({ ok: false, mening: 'Det gick inte.' });
    const tjanster = await medPaket({ skapa });
    const { listradFor } = await import('@rules/arende/listrad.ts');
    for (const [nr, namn] of [[1, 'Maj-Britt Alm'], [2, 'Karl Berg']] as const) {
      const arende = ansokan({ id: testId(nr), person: { namn } });
      await tjanster.lager.sparaArende({ id: arende.id, dokument: arende, listrad: listradFor(arende, {}, '2026-11-23'), forvantadRev: 0 });
    }
    const { user } = await oppna(tjanster);
    await user.click(knapp('Skicka flera ärenden'));
    await user.type(dialog().getByLabelText('Sök bland ärendena'), 'karl');
    expect(dialog().queryByLabelText(/^Maj-Britt/)).not.toBeInTheDocument();
    await user.click(dialog().getByLabelText(/^Karl Berg/));
    await user.click(dialog().getByLabelText('Jag själv'));
    await user.click(knapp('Gör filen', dialog()));
    expect(await dialog().findByText('Det gick inte.')).toBeVisible();
    expect(skapa).toHaveBeenCalledWith({ arenden: [testId(2)], till: ['migSjalv'] });
  });
});
