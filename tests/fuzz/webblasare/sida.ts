import { LASARE, type Lasare } from '../lasare.ts';

const las = (namn: keyof typeof LASARE, fil: Parameters<Lasare>[0]) => LASARE[namn](fil);
Object.assign(globalThis, { las });
