/**
 * The control: disks that lie to the real app. The put or add succeeds, the transaction commits and the screen says saved. A case is
 * written whole the first time; what is done to it comes with its second revision.
 */
export const SKADOR = [
  { namn: 'Sparat sägs, men inget skrivs', hittas: 'forlorade', glommer: ['arenden', 'listrader'] },
  { namn: 'Listraden skrivs inte', hittas: 'oense', glommer: ['listrader'] },
  { namn: 'Händelserna skrivs inte', hittas: 'trasigaLoggar', glommer: ['handelselogg'] },
  { namn: 'En bit av posten vänds', hittas: 'olasbara', vander: 'arenden' },
];

/** A new case is named and left alone; the plug is pulled when the screen says that the name is saved. */
export const KONTROLLEN = { antal: 1, fro: 1, ogonblick: { slag: 'sparat', gang: 1, ms: 0 }, vikter: { vila: 1 } };

/** Runs in the page before the app does, and only here. */
export function ljug({ glommer = [], vander }) {
  const alla = IDBObjectStore.prototype;
  for (const metod of ['put', 'add']) {
    const riktig = Object.getOwnPropertyDescriptor(alla, metod).value;
    alla[metod] = function (rad) {
      const ror = rad.rev > 1 || metod === 'add';
      if (ror && glommer.includes(this.name)) return this.get(rad.id);
      if (ror && this.name === vander) new Uint8Array(rad.ct)[7] ^= 1;
      return riktig.call(this, rad);
    };
  }
}
