import * as fc from 'fast-check';
import type { Kommandounderlag } from '@rules/arende/kommandon.ts';
import { tomBedomning } from '@rules/arende/nytt.ts';
import type { Arende, Signering } from '@rules/arende/schema.ts';
import type { Bedomning } from '@rules/arende/schema/bedomning.ts';
import { IDAG, KOMMANDO, START } from './resor.test-hjalp.ts';

/** Facts as they may stand in a case, also such that no order of commands could have led to. */

const dag = fc.option(fc.constantFrom('2026-11-10', IDAG, '2026-11-30'));
const ord = fc.constantFrom('', ' ', 'Ord.');

const bedomning = fc.record({ utfall: fc.option(fc.constantFrom('bifall', 'delvis', 'avslag')), mening: ord, behov: ord }).map(
  ({ utfall, mening, behov }): Bedomning => ({ ...tomBedomning(), steg: { ...tomBedomning().steg, behov }, stallningstagande: { ...tomBedomning().stallningstagande, utfall, mening } }),
);

const kommunicering = fc.record({
  sand: dag,
  svarSenast: dag,
  svar: fc.option(fc.constant({ dag: IDAG, text: 'Nej.', bemott: '' })),
  avstatt: fc.option(fc.constant({ dag: IDAG, hur: 'Sa det.' })),
  villTalaInforNamnden: fc.option(fc.constantFrom('ja', 'nej')),
  hord: fc.boolean(),
  undantag: fc.option(fc.constantFrom('uppenbartObehovligt', 'omedelbart')),
});

const signering = fc.constantFrom(['K01', 'kommunicering.sand'], ['K03', 'kommunicering.hord'], ['K03', 'beslut.dag'], ['B07', 'kommunicering.sand']).map(
  ([kod, falt]): Signering => ({ kod: kod ?? '', falt: falt ?? '', skal: 'Skäl.', nar: '2026-11-18T09:00:00Z', vem: 'Disa Ek' }),
);
const avslut = fc.option(fc.constantFrom('atertagande', 'avskrivning', 'avvisning').map((slag): NonNullable<Arende['avslut']> => ({ slag, orsak: null, dag: IDAG, skal: 'Skäl.', hur: '' })), { freq: 4 });
const fynd = fc.constantFrom('B04', 'U24', 'U12', 'K01', 'K03').map((kod) => ({ kod, niva: 'B' as const, mening: `${kod} ska rättas.`, falt: kod === 'K03' ? 'kommunicering.hord' : 'beslut.dag', orsaker: [] }));

export const slumpunderlag: fc.Arbitrary<Kommandounderlag> = fc
  .record({ inledd: dag, ankomstdag: dag, a1: bedomning, a2: fc.option(bedomning), atertagen: fc.boolean(), antal: fc.constantFrom(0, 1, 2), kommunicering, avslut, fryst: fc.boolean(), signeringar: fc.array(signering, { maxLength: 2 }), hindrande: fc.array(fynd, { maxLength: 2 }) })
  .map(({ inledd, ankomstdag, a1, a2, atertagen, antal, kommunicering: k, avslut: slut, fryst, signeringar, hindrande }) => ({
    idag: IDAG,
    hindrande,
    arende: {
      ...START.arende,
      ansokan: { ...START.arende.ansokan, ankomstdag },
      ansoktaInsatser: ['a1', 'a2'].slice(0, antal).map((id) => ({ id, insatsId: 'stad', benamning: '', onskan: '', onskadOmfattning: null, atertagen: atertagen && id === 'a2' ? { dag: IDAG, hur: '' } : null })),
      utredning: { ...START.arende.utredning, inledd },
      bedomningar: { a1, ...(a2 ? { a2 } : {}) },
      kommunicering: { ...START.arende.kommunicering, ...k },
      signeringar,
      avslut: slut,
      fryst: fryst && slut === null ? KOMMANDO.FATTA_BESLUT.fryst : null,
    },
  }));
