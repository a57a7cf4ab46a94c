import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { tomtFall } from '../../../tests/ui/fall.ts';
import { SNART, falt } from '../../../tests/ui/fraga.ts';
import { laggIn } from '../../../tests/ui/listrader.ts';
import { renderaArende } from '../../../tests/ui/rendera.tsx';
import { testId, testtjanster } from '../../../tests/ui/tjanster.ts';

const NYTT = testId(9);

test('ett personnummer som redan har ärenden säger vilka, och leder dit', async () => {
  const tjanster = testtjanster();
  await laggIn(tjanster, [{ arendenummer: 'VON-EX 2026/0101', status: 'utredning' }, { personnummer: '18900102-9819', arendenummer: 'VON-EX 2026/0102' }]);
  const { user } = await renderaArende(tomtFall({ id: NYTT }), { tjanster });
  await user.type(falt('Person- eller samordningsnummer'), '18900101-980');
  expect(screen.queryByText(/^Det finns redan/)).not.toBeInTheDocument();
  await user.type(falt('Person- eller samordningsnummer'), '2');
  expect(await screen.findByText(/^Det finns redan ett ärende om personen/, undefined, SNART)).toBeVisible();
  expect(screen.getByRole('link', { name: /VON-EX 2026\/0101, Utredning/ })).toHaveAttribute('href', `/arende/${testId(1)}`);
  await user.clear(falt('Person- eller samordningsnummer'));
  await waitFor(() => expect(screen.queryByText(/^Det finns redan/)).not.toBeInTheDocument(), SNART);
});

test('ett nummer som ingen annan har säger inget', async () => {
  const tjanster = testtjanster();
  await laggIn(tjanster, [{ personnummer: '18900102-9819', arendenummer: '189001019802' }]);
  await renderaArende(tomtFall({ id: NYTT, person: { personnummer: '18900101-9802' } }), { tjanster });
  await new Promise((klar) => setTimeout(klar, 200));
  expect(screen.queryByText(/^Det finns redan/)).not.toBeInTheDocument();
});
