/** A repeatable sequence (mulberry32 over a hash of its name): the same name gives the same file on every machine. */
export interface Slump {
  readonly tal: () => number;
  /** Both ends included. */
  readonly heltal: (minst: number, hogst: number) => number;
  readonly val: <T>(lista: readonly T[]) => T;
  readonly ibland: (andel: number) => boolean;
}

export function slump(namn: string): Slump {
  let a = 2_166_136_261;
  for (const tecken of namn) a = Math.imul(a ^ tecken.codePointAt(0)!, 16_777_619) >>> 0;
  const tal = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const heltal = (minst: number, hogst: number) => minst + Math.floor(tal() * (hogst - minst + 1));
  return { tal, heltal, val: (lista) => lista[heltal(0, lista.length - 1)]!, ibland: (andel) => tal() < andel };
}
