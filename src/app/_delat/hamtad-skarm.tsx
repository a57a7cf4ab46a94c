import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from 'react';

interface Modul<P> {
  readonly default: ComponentType<P>;
}

/**
 * A screen of a chunk of its own, fetched when it is first drawn, or ahead of time by `forhamta`. Not `lazy` in a Suspense: React holds
 * what comes after a fallback back for up to 300 ms, also when it has long been fetched (docs/matt.md).
 * @param vantar what stands there meanwhile
 */
export function hamtadSkarm<P extends object>(hamta: () => Promise<Modul<P>>, vantar: ReactNode = null) {
  const hylla: { Skarm?: ComponentType<P> } = {};
  const forhamta = async (): Promise<void> => {
    hylla.Skarm ??= (await hamta()).default;
  };
  function HamtadSkarm(props: P) {
    const [fel, setFel] = useState<unknown>();
    const [, rita] = useReducer((n: number) => n + 1, 0);
    useEffect(() => {
      if (!hylla.Skarm) forhamta().then(rita, setFel);
    }, []);
    // Caught by the nearest Felgrans, which says what to do.
    if (fel !== undefined) throw fel;
    const { Skarm } = hylla;
    return Skarm ? <Skarm {...props} /> : vantar;
  }
  return Object.assign(HamtadSkarm, { forhamta });
}
