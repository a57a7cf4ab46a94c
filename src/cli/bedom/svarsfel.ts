import type { Plats } from '@rules/formatfel.ts';
import { citera, menade, uppraknat } from '@rules/likhet.ts';
import type { Fraga, Riktlinje } from '@rules/riktlinje/format.ts';
import { insatsensFragor } from '@rules/riktlinje/kompilera.ts';
import { type Svarsbok, svarsfel, svarskoder } from '@rules/riktlinje/svar.ts';
import type { Svarsfil } from './svar.ts';

/** A fault in the answers: where in the file, and a sentence. */
interface Fel {
  readonly path: Plats;
  readonly mening: string;
}

function vardefel(fraga: Fraga, bok: Svarsbok, path: Plats): Fel[] {
  const svar = bok[fraga.id];
  const fel = svar?.status === 'besvarad' ? svarsfel(fraga, svar.varde) : null;
  if (fel === null || svar?.status !== 'besvarad') return [];
  const koder = svarskoder(fraga);
  return [{ path: [...path, fraga.id], mening: `Svaret ${citera(svar.varde)} på ”${fraga.text}” går inte. ${koder ? `Svara ${uppraknat(koder)}.` : fel}` }];
}

const okand = (id: string, kanda: readonly Fraga[], var_: string, path: Plats): Fel => {
  const forslag = menade(id, kanda.map((f) => f.id));
  return { path: [...path, id], mening: `Frågan ”${id}” ställs inte ${var_}. ${forslag ? `Menade du ”${forslag}”?` : 'Ta bort svaret eller rätta namnet.'}` };
};

/** Answers that the riktlinje cannot use: unknown questions, and values that a question cannot have. An insats that the riktlinje lacks is no fault. */
export function felISvaren({ gemensamma, insatser }: Svarsfil, r: Riktlinje): Fel[] {
  const delade = Object.keys(gemensamma).flatMap((id) => {
    const fraga = r.fragor.find((f) => f.id === id);
    return fraga ? vardefel(fraga, gemensamma, ['gemensamma']) : [okand(id, r.fragor, 'gemensamt i riktlinjen', ['gemensamma'])];
  });
  const egna = Object.entries(insatser).flatMap(([insatsId, bok]) => {
    const insats = r.insatser.find((i) => i.id === insatsId);
    if (!insats) return [];
    const fragor = [...insatsensFragor(insats, r.fragor), ...r.fragor];
    const path = ['insatser', insatsId];
    return Object.keys(bok).flatMap((id) => {
      const fraga = fragor.find((f) => f.id === id);
      return fraga ? vardefel(fraga, bok, path) : [okand(id, fragor, `för ${insatsId}`, path)];
    });
  });
  return [...delade, ...egna];
}
