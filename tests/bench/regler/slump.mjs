/** A repeatable sequence (mulberry32), so that two runs judge the same cases. */
export function slump(fro) {
  let a = fro >>> 0;
  const tal = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const heltal = (minst, hogst) => minst + Math.floor(tal() * (hogst - minst + 1));
  return { tal, heltal, val: (lista) => lista[heltal(0, lista.length - 1)] };
}
