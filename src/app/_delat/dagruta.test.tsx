import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ansokan } from '../../../tests/ui/fall.ts';
import { SNART, falt, gaTill, knapp } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';

const ankomst = () => falt('Ankomstdag');
const oppna = (dag: string | null = null) => renderaArende(ansokan({ ansokan: { ankomstdag: dag } }));

describe('ett datumfält', () => {
  test.each([
    ['2026-11-16', '2026-11-16'],
    ['16/11', '2026-11-16'],
    ['261116', '2026-11-16'],
    ['i dag', '2026-11-23'],
  ])('”%s” blir %s, med veckodag, vilket språk webbläsaren än har', async (skrivet, dag) => {
    const { user, iLagret } = await oppna();
    await user.type(ankomst(), skrivet);
    await user.tab();
    expect(ankomst()).toHaveValue(dag);
    expect(ankomst()).toHaveAttribute('type', 'text');
    expect(ankomst()).toHaveAccessibleDescription(expect.stringMatching(/måndag$/));
    await waitFor(async () => expect((await iLagret()).ansokan.ankomstdag).toBe(dag), SNART);
  });

  test('säger medan man skriver hur det läses', async () => {
    const { user } = await oppna();
    await user.type(ankomst(), '16/11');
    expect(ankomst()).toHaveAccessibleDescription(expect.stringMatching(/2026-11-16, måndag$/));
  });

  test('det som inte är ett datum sparas inte, men står kvar med en mening, också efter ett annat steg', async () => {
    const { user, iLagret } = await oppna('2026-11-16');
    await user.clear(ankomst());
    await user.type(ankomst(), '36/11');
    await user.tab();
    expect(ankomst()).toHaveValue('36/11');
    expect(ankomst()).toBeInvalid();
    expect(ankomst()).toHaveAccessibleDescription(expect.stringContaining('”36/11” är inget datum.'));
    await waitFor(async () => expect((await iLagret()).ansokan.ankomstdag).toBeNull(), SNART);

    await gaTill(user, 'Utredning');
    await gaTill(user, 'Ansökan');
    expect(ankomst()).toHaveValue('36/11');
    await user.clear(ankomst());
    await user.type(ankomst(), '16/11{Enter}');
    expect(ankomst()).toHaveValue('2026-11-16');
    expect(ankomst()).toBeValid();
    await waitFor(async () => expect((await iLagret()).ansokan.ankomstdag).toBe('2026-11-16'), SNART);
  });

  test('ett halvskrivet datum skriver inte över det som är sparat förrän man lämnar fältet', async () => {
    const { user, iLagret, tjanster } = await oppna('2026-11-16');
    await user.type(ankomst(), '{Backspace}');
    await tjanster.lasning.spolaAllt();
    expect((await iLagret()).ansokan.ankomstdag).toBe('2026-11-16');
  });

  test('kan pekas fram i webbläsarens kalender', async () => {
    const { user, iLagret } = await oppna();
    let visad = 0;
    HTMLInputElement.prototype.showPicker = () => {
      visad += 1;
    };
    await user.click(knapp('Välj i kalender: Ankomstdag'));
    expect(visad).toBe(1);
    const kalender = document.querySelector<HTMLInputElement>('[name="ansokan.ankomstdag.kalender"]')!;
    fireEvent.change(kalender, { target: { value: '2026-11-18' } });
    expect(ankomst()).toHaveValue('2026-11-18');
    await waitFor(async () => expect((await iLagret()).ansokan.ankomstdag).toBe('2026-11-18'), SNART);
  });
});
