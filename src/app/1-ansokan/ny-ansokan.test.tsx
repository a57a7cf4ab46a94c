import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rendera } from '../../../tests/ui/rendera.tsx';
import { HANDLAGGARE, IDAG, testId, testtjanster } from '../../../tests/ui/tjanster.ts';
import NyAnsokan from './ny-ansokan.tsx';

test('det som appen redan vet är ifyllt, och går att ändra', async () => {
  const tjanster = testtjanster();
  const { plats } = await rendera(<NyAnsokan />, { tjanster });
  const id = testId(1001);
  await waitFor(() => expect(plats()).toBe(`/arende/${id}/ansokan`));
  const svar = await tjanster.lager.oppnaArende(id);
  if (!svar.ok) throw new Error(svar.mening);
  expect(svar.varde.ansokan).toMatchObject({ ankomstdag: IDAG, mottagenAv: HANDLAGGARE, mottagenDag: null, kanal: null });
  expect(svar.varde.beslut).toMatchObject({ beslutsfattare: HANDLAGGARE, foredragande: 'ingen', roll: '', dag: null, jav: null });
});
