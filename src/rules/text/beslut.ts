import { ansoktOm, beslutet } from './beslut/insatser.ts';
import { overklagande } from './beslut/overklagande.ts';
import { arendet, avvikandeMening, beslutsfattare, fragor, galler } from './beslut/ram.ts';
import { lagen, skal } from './beslut/skal.ts';
import type { Dokument } from './dokument.ts';
import { medEgnaOrd } from './egna-texter.ts';
import { lucka } from './skriv.ts';
import { tidIBeslut, tidssektion } from './tid.ts';
import { type Textunderlag, beslutsdatering, sattSamman } from './underlag.ts';

/**
 * The beslut to the person: what was applied for, what is granted and refused, why, on which provision, for how long, by whom, and how to appeal.
 * Everything goes to the person. Content under FL 31–33 §§. The handläggare's own wordings replace sections, except how to appeal.
 */
export const skrivBeslut = (underlag: Textunderlag): Dokument =>
  sattSamman(underlag, {
    id: 'beslut',
    titel: 'Beslut om insatser',
    till: 'enskilde',
    ...beslutsdatering(underlag, lucka('beslut.dag', 'beslutsdag')),
    sektioner: medEgnaOrd(
      underlag,
      [
        arendet(underlag),
        ansoktOm(underlag),
        beslutet(underlag),
        tidIBeslut(underlag) ? tidssektion(underlag, 'Så mycket tid får du') : [],
        skal(underlag),
        lagen(underlag),
        galler(underlag),
        beslutsfattare(underlag),
        avvikandeMening(underlag),
        fragor(underlag),
        overklagande(underlag),
      ].flat(),
    ),
  });
