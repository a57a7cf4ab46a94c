import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { listradFor } from '@rules/arende/listrad.ts';
import { ID, beslutat, klarForBeslut } from '../../../tests/ui/fall.ts';
import { SNART, falt } from '../../../tests/ui/fraga.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { IDAG } from '../../../tests/ui/tjanster.ts';

test('D10: har den andra fliken fattat beslutet går det inte att behålla sina egna ord över det', async () => {
  const { user, tjanster, regelverk, iLagret } = await renderaArende(await klarForBeslut());
  const deras = await beslutat();
  await tjanster.lager.sparaArende({ id: ID, dokument: deras, listrad: listradFor(deras, regelverk.riktlinje.parametrar, IDAG), forvantadRev: 1 });
  await user.type(falt('Vad personen ansöker om'), ' Och tvätta.');
  expect(await screen.findByText(/^Beslutet är fattat i den andra fliken och kan inte skrivas över\./, undefined, SNART)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Behåll mina ord' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hämta den andra flikens ord' }));
  await waitFor(() => expect(screen.queryByText(/^Beslutet är fattat i den andra/)).not.toBeInTheDocument());
  expect(await iLagret()).toEqual(deras);
});
