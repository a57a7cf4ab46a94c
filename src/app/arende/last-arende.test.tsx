import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { arendebild } from '@rules/arende/bild.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { frys } from '../6-beslut/frys.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import { avslagen, klarForBeslut } from '../../../tests/ui/fall.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG, NU } from '../../../tests/ui/tjanster.ts';
import { STEGEN } from './steg.ts';

/** A case that is decided, with a livsområde not yet unfolded and other ways not yet tried: things that could still be touched. */
async function fattat(): Promise<Arende> {
  const arende = await klarForBeslut();
  const regelverk = await hamtaRegelverk(arende, IDAG);
  return { ...arende, fryst: await frys({ arende, regelverk, bild: arendebild(arende, regelverk), idag: IDAG }, NU) };
}
const avskrivet = async (): Promise<Arende> => ({ ...(await avslagen()), avslut: { slag: 'avskrivning', orsak: 'flytt', dag: IDAG, skal: 'Flyttar.', hur: '' } });

/** What may still be done: take texts out, look, and move about. */
const TILLATET = /^(Kopiera|Skriv ut|Hämta som|Visa|Dölj|Blankett|Tillbaka till utredningen|Beslut$|Utredning|Sammanfattning|Minutförklaring|Hela utredningen|Anteckna en rättelse)/;
/** Comes after the beslut and is written then. */
const EFTER_BESLUTET = /^beslut\.(expedierat|delfaende|rattelse)(\.|$)/;

/** Long enough for what is drawn or written after a touch; what is unsaved is then flushed. */
const vila = () => new Promise((klar) => setTimeout(klar, 300));

/** Touches everything in the step that a hand can reach. */
function rorAllt(yta: Element): number {
  let rort = 0;
  for (const vik of yta.querySelectorAll('details:not([open]) > summary')) fireEvent.click(vik);
  for (const falt of yta.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement>('input, textarea, select, button')) {
    if (falt.disabled || falt.closest('fieldset[disabled]') || EFTER_BESLUTET.test(falt.name)) continue;
    rort += 1;
    if (falt instanceof HTMLButtonElement) {
      if (!TILLATET.test(falt.textContent ?? '')) fireEvent.click(falt);
    } else if (falt instanceof HTMLInputElement && ['radio', 'checkbox'].includes(falt.type)) {
      if (!falt.closest('[data-toggle-group]')) fireEvent.click(falt);
    } else if (falt instanceof HTMLSelectElement) {
      fireEvent.change(falt, { target: { value: [...falt.options].find((o) => o.value !== falt.value)?.value } });
    } else if (!falt.readOnly) {
      fireEvent.change(falt, { target: { value: falt.type === 'date' ? '2026-01-02' : falt.type === 'number' ? '7' : 'Något nytt' } });
      fireEvent.blur(falt);
    }
  }
  return rort;
}

describe.each([
  ['beslutat', fattat],
  ['avslutat', avskrivet],
] as const)('ett %s ärende', (_, skapa) => {
  test.each(STEGEN.map((s) => s.id))('går inte att ändra i steget %s', async (steg) => {
    const arende = await skapa();
    const { iLagret, tjanster } = await renderaArende(arende, { steg, ...(steg === 'bedomning' ? { del: 'a1' } : {}) });
    const yta = document.querySelector('main.arende-arbete')!;
    rorAllt(yta);
    // Once more: the first round may have drawn more to touch.
    rorAllt(yta);
    await vila();
    await tjanster.lasning.spolaAllt();
    const { andrad: _a, ...efter } = await iLagret();
    const { andrad: _b, ...fore } = arende;
    expect(efter).toEqual(fore);
  });

  test('byter inte riktlinje', async () => {
    const arende = await skapa();
    const { iLagret, tjanster } = await renderaArende(arende);
    for (const knapp of document.querySelectorAll('button')) if (knapp.textContent?.startsWith('Byt riktlinje')) fireEvent.click(knapp);
    const val = document.querySelector<HTMLSelectElement>('dialog select');
    if (val) fireEvent.change(val, { target: { value: '0' } });
    for (const knapp of document.querySelectorAll('dialog button')) if (knapp.textContent === 'Flytta ärendet hit') fireEvent.click(knapp);
    await vila();
    await tjanster.lasning.spolaAllt();
    expect((await iLagret()).versioner).toEqual(arende.versioner);
  });
});

test('provet ovan rör verkligen fälten: ett öppet ärende blir ett annat', async () => {
  const arende = await avslagen();
  const { iLagret, tjanster } = await renderaArende(arende, { steg: 'bedomning', del: 'a1' });
  expect(rorAllt(document.querySelector('main.arende-arbete')!)).toBeGreaterThan(20);
  await waitFor(async () => {
    await tjanster.lasning.spolaAllt();
    expect((await iLagret()).bedomningar['a1']?.steg.behov).toBe('Något nytt');
  });
});
