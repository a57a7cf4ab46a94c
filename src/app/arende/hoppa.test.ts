import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tomtFall } from '../../../tests/ui/fall.ts';
import { fokuseraFalt, formvag, stegForFalt } from './hoppa.ts';

const rad = (id: string) => ({ id }) as never;
const ARENDE = tomtFall({
  ansoktaInsatser: [
    { id: 'a1', insatsId: 'stad', benamning: 'Städning', onskan: '', onskadOmfattning: null, atertagen: null },
    { id: 'a2', insatsId: 'dusch', benamning: 'Dusch', onskan: '', onskadOmfattning: null, atertagen: null },
  ],
  samtycken: [{ id: 'm1' } as never],
  foretradare: [{ id: 'f1', roll: 'godMan' } as never],
  hushall: { medlemmar: [rad('h1'), rad('h2')] },
  utredning: { samtal: [rad('s1')], uppgifter: [rad('u1'), rad('u2'), rad('u3')], drojsmal: [rad('d1')] },
  bedomningar: { a1: { provadeSatt: [{ sattId: 'egenTakt' }, { sattId: 'hushallet' }], mal: [{ id: 'l1' }] } as never },
});

/** Each field that a finding can name, with the step that draws it. */
const STEG: readonly (readonly [falt: string, steg: string, del?: string])[] = [
  ['ansokan.ankomstdag', 'ansokan'],
  ['arendenummer', 'ansokan'],
  ['overforing.overfort', 'beslut'],
  ['person.personnummer', 'ansokan'],
  ['foretradare.f1.roll', 'ansokan'],
  ['samtycken.m1.dag', 'ansokan'],
  ['ansoktaInsatser', 'ansokan'],
  ['utredning.samtal.s1.tolk', 'utredning'],
  ['utredning.uppgifter.u3.text', 'utredning'],
  ['utredning.livsomraden.hemliv.behov', 'utredning'],
  ['utredning.sarskilda.egenSyn', 'utredning'],
  ['hushall.medlemmar.h2.formaga', 'utredning'],
  ['anhorigstod.stodErbjudet', 'utredning'],
  ['bedomningar.a2.mal', 'utredning'],
  ['bedomningar.a2.steg.behov', 'bedomning', 'a2'],
  ['bedomningar.a2.stallningstagande.utfall', 'bedomning', 'a2'],
  ['bedomningar.a2.motivering.text', 'bedomning', 'a2'],
  ['bedomningar.a1.provadeSatt.hushallet.vem', 'bedomning', 'a1'],
  ['bedomningar.a1.svar.stadBehov', 'bedomning', 'a1'],
  ['gemensammaSvar.hushall', 'bedomning'],
  ['bedomningar.a1.omfattning.tillfallen', 'tid'],
  ['bedomningar.a1.omfattning.tidsavsteg.orsak', 'tid'],
  ['bedomningar.a1.giltighet.skal', 'tid'],
  ['bedomningar.a1.giltighet.till', 'tid'],
  ['bedomningar.a1.giltighet.forbehall', 'tid'],
  ['kommunicering.svarSenast', 'kommunicering'],
  ['beslut.dag', 'beslut'],
  ['beslut.egnaTexter.motivering', 'beslut'],
];

describe('vilket steg ett fält hör till', () => {
  test.each(STEG.map(([falt, steg, del]) => ({ falt, steg, del })))('$falt står i steget $steg', ({ falt, steg, del }) => {
    expect(stegForFalt(falt)).toEqual({ steg, ...(del ? { del } : {}) });
  });
});

/** Findings name rows by id; the form names them by place. */
const VAGAR: readonly (readonly [falt: string, vag: string])[] = [
  ['person.namn', 'person.namn'],
  ['utredning.uppgifter.u3.text', 'utredning.uppgifter.2.text'],
  ['utredning.samtal.s1.tolk', 'utredning.samtal.0.tolk'],
  ['ansoktaInsatser.a2.benamning', 'ansoktaInsatser.1.benamning'],
  ['foretradare.f1.styrkt', 'foretradare.0.styrkt'],
  ['samtycken.m1.hur', 'samtycken.0.hur'],
  ['hushall.medlemmar.h2.formaga', 'hushall.medlemmar.1.formaga'],
  ['utredning.drojsmal.d1.svar', 'utredning.drojsmal.0.svar'],
  ['bedomningar.a1.provadeSatt.hushallet.vem', 'bedomningar.a1.provadeSatt.1.vem'],
  ['bedomningar.a1.mal.l1.text', 'bedomningar.a1.mal.0.text'],
  // Already keyed by id in the document itself.
  ['bedomningar.a1.steg.behov', 'bedomningar.a1.steg.behov'],
  ['utredning.livsomraden.hemliv.behov', 'utredning.livsomraden.hemliv.behov'],
  // The row is gone: its list.
  ['utredning.uppgifter.borttagen.text', 'utredning.uppgifter'],
  ['samtycken', 'samtycken'],
];

describe('fältets plats i formuläret', () => {
  test.each(VAGAR)('%s → %s', (falt, vag) => {
    expect(formvag(ARENDE, falt)).toBe(vag);
  });
});

describe('markören ställs i fältet', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <section data-falt="person"><input name="person.namn" /></section>
      <section data-falt="utredning">
        <details id="yttre"><summary>Livsområden</summary>
          <details id="inre" data-falt="utredning.livsomraden.hemliv"><summary>Hemliv</summary><textarea name="utredning.livsomraden.hemliv.behov"></textarea></details>
        </details>
        <section data-falt="utredning.samtal"><h3>Samtal</h3></section>
      </section>
      <section data-falt="kommunicering"><p>Underlaget till personen</p></section>
      <section data-falt="kommunicering.svar"><p>Personens svar</p></section>`;
  });
  afterEach(() => {
    document.body.innerHTML = '';
  });

  test('ett fält som finns får markören', () => {
    fokuseraFalt('person.namn');
    expect(document.activeElement).toHaveAttribute('name', 'person.namn');
  });

  test('ett invikt fält viks ut, hela vägen', () => {
    fokuseraFalt('utredning.livsomraden.hemliv.behov');
    expect(document.activeElement).toHaveAttribute('name', 'utredning.livsomraden.hemliv.behov');
    expect(document.querySelector<HTMLDetailsElement>('#inre')?.open).toBe(true);
    expect(document.querySelector<HTMLDetailsElement>('#yttre')?.open).toBe(true);
  });

  test('finns inget eget fält tas den närmaste delen runt om', () => {
    fokuseraFalt('utredning.samtal.0.tolk');
    expect(document.activeElement).toHaveAttribute('data-falt', 'utredning.samtal');
  });

  test('en del med ett namn som bara börjar likadant tas inte', () => {
    fokuseraFalt('kommunicering.svarSenast');
    expect(document.activeElement).toHaveAttribute('data-falt', 'kommunicering');
  });

  test('väntar tills steget är ritat', async () => {
    document.body.innerHTML = '';
    fokuseraFalt('person.namn');
    await new Promise((klar) => requestAnimationFrame(klar));
    document.body.innerHTML = '<input name="person.namn" />';
    await new Promise((klar) => setTimeout(klar, 100));
    expect(document.activeElement).toHaveAttribute('name', 'person.namn');
  });
});
