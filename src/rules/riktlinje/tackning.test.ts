import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { antal, insats, jaNej, rad, riktlinje, val } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { facitUtfall } from '../../../tests/fixtures/riktlinje/facit.ts';
import { levererade } from '../../../tests/fixtures/riktlinje/levererade.ts';
import { provvarden, slumpinsats } from '../../../tests/fixtures/riktlinje/slump.ts';
import { platstext } from '../formatfel.ts';
import type { Fraga, Insats, Rad, Riktlinje } from './format.ts';
import { svarsbokAv } from './svar.ts';
import { arFel, tackning } from './tackning.ts';
import type { Varde } from './villkor.ts';

const fynd = (r: Riktlinje) => tackning(r).map((f) => [f.kod, platstext(r, f.path), f.mening]);
const a = jaNej('a');
const utanKalla = (id: string, nar: Rad['nar']): Rad => ({ id, nar, utgangspunkt: 'bifall', skal: 'Skäl utan källa.' });
const annatSatt = { id: 'x', namn: 'Grannen', slag: 'hushall', text: 'Grannen kan.' } as const;
const forvantat = { utgangspunkt: 'bifall', rad: 'r' } as const;

describe('luckor i en riktlinje', () => {
  const tabell: readonly [namn: string, insats: Insats, fynd: [kod: string, plats: string, mening: string][]][] = [
    ['en hel tabell', insats([a], [rad('r', { a: 'ja' }), rad('s', {})]), []],
    ['rad som inte nås', insats([a], [rad('r', { a: 'ja' }), rad('s', { a: 'ja' }), rad('t', {})]), [['onabarRad', 'insatser › stad › kriterier › s', 'Rad ”s” nås aldrig: raderna före gäller för alla svar som den gäller för. Flytta upp den eller ta bort den.']]],
    ['rad efter två som tillsammans tar allt', insats([a], [rad('r', { a: 'ja' }), rad('s', { a: 'nej' }), rad('t', {})]), [['onabarRad', 'insatser › stad › kriterier › t', 'Rad ”t” nås aldrig: raderna före gäller för alla svar som den gäller för. Flytta upp den eller ta bort den.']]],
    ['villkor som säger emot sig', insats([a], [rad('r', { a: 'ja', inte: { a: ['ja', 'nej'] } }), rad('s', { a: 'ja' }), rad('t', {})]), [['motsagelse', 'insatser › stad › kriterier › r › nar', 'Villkoret i rad ”r” säger emot sig självt och kan aldrig gälla. Rätta villkoret eller ta bort raden.']]],
    ['svar utan rad', insats([a, val('b', 'x', 'y')], [rad('r', { a: 'ja' }), rad('s', { b: 'x' })]), [['ingenRad', 'insatser › stad › kriterier', 'Ingen rad gäller när a är nej och b är y. Lägg till en rad för det, eller en sista rad som alltid gäller (nar: {}).']]],
    ['glapp mellan två gränser', insats([antal('n', { minst: 0 })], [rad('r', { n: { hogst: 2 } }), rad('s', { n: { minst: 3 } })]), [['ingenRad', 'insatser › stad › kriterier', 'Ingen rad gäller när n är 2,5. Lägg till en rad för det, eller en sista rad som alltid gäller (nar: {}).']]],
    ['inget glapp för heltal', insats([antal('n', { minst: 0, heltal: true })], [rad('r', { n: { hogst: 2 } }), rad('s', { n: { minst: 3 } })]), []],
    ['fråga som aldrig ställs', insats([a, jaNej('b')], [rad('r', { a: 'ja' }), rad('s', {})]), [['oanvandFraga', 'insatser › stad › fragor › b', 'Frågan ”b” ställs aldrig: inget svar på den ändrar vilken rad som gäller. Använd den i en rad eller ta bort den.']]],
    ['okänd fråga i ett villkor', insats([jaNej('klarar')], [rad('r', { klarrar: 'ja', klarar: 'ja' }), rad('s', {})]), [['okandFraga', 'insatser › stad › kriterier › r › nar › klarrar', 'Frågan ”klarrar” ställs inte för insatsen. Menade du ”klarar”?']]],
    ['gemensam fråga som inte är med i insatsen', insats([a], [rad('r', { a: 'ja', hushall: 'ensam' }), rad('s', {})]), [['okandFraga', 'insatser › stad › kriterier › r › nar › hushall', 'Frågan ”hushall” ställs inte för insatsen. Den finns bland de gemensamma frågorna: lägg till den i insatsens frågor.']]],
    ['hänvisning till en fråga som inte finns', insats([a, 'borta'], [rad('r', { a: 'ja' }), rad('s', {})]), [['okandFraga', 'insatser › stad › fragor › rad 2', 'Frågan ”borta” ställs inte för insatsen. Lägg till den i insatsens frågor.']]],
    ['värde som frågan inte kan få', insats([val('b', 'x', 'y')], [rad('r', { nagon: [{ b: 'x' }, { b: ['z'] }] }), rad('s', {})]), [['okantVarde', 'insatser › stad › kriterier › r › nar › nagon › rad 2 › b', 'Frågan ”b” kan aldrig få svaret ”z”. Svaret finns inte bland frågans alternativ. Välj ett av dem.']]],
    ['gräns på en ja/nej-fråga', insats([a], [rad('r', { a: 'ja' }), rad('s', { inte: { a: { minst: 1 } } })]), [['okantVarde', 'insatser › stad › kriterier › s › nar › inte › a', 'Gränser passar bara frågor av typ antal. ”a” är jaNej.']]],
    ['rad utan källa', insats([a], [utanKalla('r', { a: 'ja' }), rad('s', {})]), [['radUtanKalla', 'insatser › stad › kriterier › r', 'Rad ”r” saknar källa. Ange avsnittet den bygger på under kalla.']]],
    ['avsnitt som inte finns', insats([a], [rad('r', { a: 'ja' }, { kalla: 'a2' }), rad('s', {})]), [['okantAvsnitt', 'insatser › stad › kriterier › r › kalla', 'Avsnittet ”a2” finns inte. Menade du ”a1”?']]],
    ['samma id två gånger', insats([a], [rad('r', { a: 'ja' }), rad('r', {})]), [['dubblettId', 'insatser › stad › kriterier › r', 'Id ”r” används redan högre upp i samma lista. Ge raden ett eget id.']]],
    ['fråga som heter som ett villkorsord', insats([jaNej('alla')], [rad('r', {})]), [['reserveratId', 'insatser › stad › fragor › alla', 'En fråga kan inte heta ”alla”: ordet har en egen betydelse i villkor.'], ['oanvandFraga', 'insatser › stad › fragor › alla', 'Frågan ”alla” ställs aldrig: inget svar på den ändrar vilken rad som gäller. Använd den i en rad eller ta bort den.']]],
    ['annat sätt utan undantag', insats([a], [rad('r', { a: 'ja' }), rad('s', {})], { annatSatt: [annatSatt] }), [['annatSattUtanUndantag', 'insatser › stad › annatSatt › x', '”Grannen” har inget undantag. Skriv när det inte passar under undantag eller passarInte.']]],
    ['ej bifall utan öppna frågor', insats([a], [rad('r', { a: 'ja' }, { utgangspunkt: 'ejBifall' }), rad('s', {})]), [['ejBifallUtanFragor', 'insatser › stad › kriterier › r', 'Rad ”r” ger inte bifall men säger inte vad som ska prövas individuellt. Skriv det under provaIndividuellt.']]],
    ['fråga utan varför', insats([{ ...a, varfor: a.text }], [rad('r', { a: 'ja' }), rad('s', {})]), [['fragaUtanVarfor', 'insatser › stad › fragor › a › varfor', 'Frågan ”a” säger inte varför den ställs. Skriv det under varfor.']]],
    ['exempel som får en annan rad', insats([a], [rad('r', { a: 'ja' }), rad('s', {})], { exempel: [{ namn: 'Ada, 80', svar: { a: 'nej' }, forvantat }] }), [['exempelFaller', 'insatser › stad › exempel › rad 1', 'Exemplet ”Ada, 80” stämmer inte. Väntat var rad ”r”, men rad ”s” gäller.']]],
    ['exempel med för få svar', insats([a], [rad('r', { a: 'ja' }), rad('s', {})], { exempel: [{ namn: 'Ada, 80', svar: {}, forvantat }] }), [['exempelFaller', 'insatser › stad › exempel › rad 1', 'Exemplet ”Ada, 80” stämmer inte. Väntat var rad ”r”, men rad ”r” går inte att avgöra: svar saknas på a.']]],
    ['exempel med annan utgångspunkt', insats([a], [rad('r', { a: 'ja' }, { utgangspunkt: 'delvis' }), rad('s', {})], { exempel: [{ namn: 'Ada, 80', svar: { a: 'ja' }, forvantat }] }), [['exempelFaller', 'insatser › stad › exempel › rad 1', 'Exemplet ”Ada, 80” stämmer inte. Väntat var utgångspunkten bifall, men raden ger delvis.']]],
    ['exempel med annat nästa steg', insats([a], [rad('r', { a: 'ja' }, { nastaSteg: 'lyft' }), rad('s', {})], { exempel: [{ namn: 'Ada, 80', svar: { a: 'ja' }, forvantat }] }), [['exempelFaller', 'insatser › stad › exempel › rad 1', 'Exemplet ”Ada, 80” stämmer inte. Väntat nästa steg var inget, men raden ger lyft.']]],
    ['exempel med ett svar som inte går', insats([a], [rad('r', { a: 'ja' }), rad('s', {})], { exempel: [{ namn: 'Ada, 80', svar: { a: 'kanske' }, forvantat }] }), [['exempelFaller', 'insatser › stad › exempel › rad 1', 'Exemplet ”Ada, 80” stämmer inte. Svaret ”kanske” på ”a” går inte. Svaret finns inte bland frågans alternativ. Välj ett av dem.']]],
  ];
  test.each(tabell)('%s', (_namn, i, vantade) => {
    expect(fynd(riktlinje([i], { fragor: [val('hushall', 'ensam', 'sammanboende')] }))).toEqual(vantade);
  });

  test('samma insats två gånger', () => {
    const i = insats([a], [rad('r', { a: 'ja' }), rad('s', {})]);
    expect(fynd(riktlinje([i, i])).map(([kod]) => kod)).toEqual(['dubblettId']);
  });

  test('en tabell som är för sammanflätad sägs ifrån om, resten prövas', () => {
    const fragor = Array.from({ length: 40 }, (_, n) => jaNej(`f${n}`));
    const nagon = Array.from({ length: 20 }, (_, n) => ({ [`f${n}`]: 'ja', [`f${n + 20}`]: 'ja' }));
    const koder = fynd(riktlinje([insats(fragor, [rad('r', { nagon })]), insats([a], [rad('r', { a: 'ja' })], { id: 'tvatt' })])).map(([kod]) => kod);
    expect(koder).toEqual(['forSammanflatad', 'ingenRad']);
  });
});

describe('täckningen mot facit', { timeout: 30_000 }, () => {
  test('onåbara rader och luckor stämmer med en uppräkning av alla svar', () => {
    fc.assert(
      fc.property(slumpinsats, (i) => {
        const bocker = (i.fragor as Fraga[]).reduce<Record<string, Varde>[]>((lista, f) => lista.flatMap((bok) => provvarden(f).map((varde) => ({ ...bok, [f.id]: varde }))), [{}]);
        const utfall = new Set(bocker.map((bok) => facitUtfall(i, svarsbokAv(bok))));
        const funna = tackning(riktlinje([i]));
        const aldrig = funna.filter((f) => f.kod === 'onabarRad' || f.kod === 'motsagelse').map((f) => i.kriterier[Number(f.path[3])]?.id);
        expect(aldrig).toEqual(i.kriterier.map((r) => r.id).filter((id) => !utfall.has(`traff ${id}`)));
        expect(funna.some((f) => f.kod === 'ingenRad')).toBe(utfall.has('traff ingen'));
      }),
      { numRuns: 150 },
    );
  });
});

test.each(levererade)('$fil har inga fel', ({ riktlinje: r }) => {
  expect(tackning(r).filter(arFel).map((f) => [platstext(r, f.path), f.mening])).toEqual([]);
});
