import { z } from 'zod';
import { arDatum } from './datum.ts';

export const datumSchema = z.string('Skriv datumet som år-månad-dag, till exempel 2025-07-01.').refine(arDatum, {
  error: (i) => `Datumet ${JSON.stringify(i.input)} finns inte. Skriv ett datum som år-månad-dag, till exempel 2025-07-01.`,
});

/** Point in time with zone, as given by the app's clock. */
export const tidpunktSchema = z.iso.datetime({ offset: true, error: 'Tidpunkten ska skrivas som 2025-07-01T10:42:00Z.' });
