import { useMemo } from 'react';
import { skrivBeslut } from '@rules/text/beslut.ts';
import type { Dokument } from '@rules/text/dokument.ts';
import { skrivMinutforklaring } from '@rules/text/minutforklaring.ts';
import { skrivSammanfattning } from '@rules/text/sammanfattning.ts';
import { skrivUtredning, skrivUtredningTillPersonen } from '@rules/text/utredning.ts';
import type { Kontrollunderlag } from '@rules/arende/kontroll.ts';
import { useArende, useUnderlag } from '../arende/session.tsx';

export const TEXTER = [
  { id: 'beslut', namn: 'Beslut' },
  { id: 'utredningTillPersonen', namn: 'Utredning till personen' },
  { id: 'sammanfattning', namn: 'Sammanfattning till personen' },
  { id: 'minutforklaring', namn: 'Minutförklaring' },
  { id: 'utredning', namn: 'Hela utredningen, för akten' },
] as const;
export type TextId = (typeof TEXTER)[number]['id'];

const SKRIV = { beslut: skrivBeslut, utredning: skrivUtredning, utredningTillPersonen: skrivUtredningTillPersonen, sammanfattning: skrivSammanfattning, minutforklaring: skrivMinutforklaring } as const satisfies Record<TextId, unknown>;

/** The texts of the case: what was frozen if a beslut is made, otherwise as the facts stand now. */
export function useTexter(): Readonly<Record<TextId, Dokument>> {
  const { arende } = useArende();
  const underlag = useUnderlag();
  return useMemo(() => {
    const frysta = (arende.fryst?.texter ?? []) as readonly Dokument[];
    const text = (id: TextId) => frysta.find((d) => d.id === id) ?? SKRIV[id](underlag);
    return { beslut: text('beslut'), utredning: text('utredning'), utredningTillPersonen: text('utredningTillPersonen'), sammanfattning: text('sammanfattning'), minutforklaring: text('minutforklaring') };
  }, [arende.fryst, underlag]);
}

/** Every text of the case as it stands: what a beslut freezes. */
export const skrivAlla = (underlag: Kontrollunderlag): Dokument[] => Object.values(SKRIV).map((skriv) => skriv(underlag));
