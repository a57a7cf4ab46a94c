/**
 * One contestant: runs its work many enough times that each sample is of some length (about 40 ms), after a warm-up.
 * What the work returns is added up, so that the engine cannot leave the work out.
 * @param arbete does the work once and returns a number
 * @returns function that gives microseconds per time
 */
export function tavling(arbete) {
  let summa = 0;
  const kor = (ganger) => {
    const start = performance.now();
    for (let i = 0; i < ganger; i++) summa += arbete();
    return (performance.now() - start) / ganger;
  };
  const ganger = Math.max(1, Math.ceil(40 / kor(3)));
  kor(ganger);
  return async () => {
    const tid = kor(ganger) * 1000;
    if (!Number.isFinite(summa)) throw new Error('Arbetet gav inget tal.');
    return tid;
  };
}
