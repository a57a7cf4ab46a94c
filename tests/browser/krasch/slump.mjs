/** Seeded randomness (mulberry32): the same seed gives the same series, so that a failure can be walked again. */
export function nySlump(fro) {
  let lage = fro >>> 0;
  const nasta = () => {
    lage = (lage + 0x6d2b79f5) >>> 0;
    let t = Math.imul(lage ^ (lage >>> 15), lage | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const heltal = (fran, till) => fran + Math.floor(nasta() * (till - fran + 1));
  return {
    /** An integer, both ends included. */
    heltal,
    ur: (lista) => lista[heltal(0, lista.length - 1)],
    /** One of the keys, each as often as its weight says. */
    vagd(vikter) {
      let kvar = nasta() * Object.values(vikter).reduce((a, b) => a + b, 0);
      return Object.keys(vikter).find((namn) => (kvar -= vikter[namn]) < 0) ?? Object.keys(vikter)[0];
    },
  };
}

const ORD = ['golven', 'trappan', 'dottern', 'hostar', 'på', 'nätterna', 'varukassen', 'yr', 'över', 'dammsugaren', 'fönstren', 'själv', 'orkar', 'inte', 'längre', 'tvätten'];

/** A run of words to type, ended with a space so that the next goes on after it. */
export const nagraOrd = (slump, fran, till) => `${Array.from({ length: slump.heltal(fran, till) }, () => slump.ur(ORD)).join(' ')} `;
