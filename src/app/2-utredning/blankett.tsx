import { useMemo } from 'react';
import { skrivBlankett } from '@rules/text/blankett.ts';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { useUnderlag } from '../arende/session.tsx';

/** A blank for the kitchen table: livsområden with lines, and the questions of what is applied for. */
export default function Blankett() {
  const underlag = useUnderlag();
  return <Dokumentvy dokument={useMemo(() => skrivBlankett(underlag), [underlag])} />;
}
