import { useCallback, useEffect, useState } from 'react';
import { type Lasning, spolaSnart } from './lasning.ts';

const SW = '/sw.js';
/** How long after the first screen the files are fetched to the computer, ms: nothing that someone waits for should wait for them. */
const VANTA_MS = 3000;

interface Skriptpolicy {
  readonly createScriptURL: (url: string) => string;
}

/** The one script address that the policy lets through. A browser without Trusted Types takes the address as it is. */
function swAdress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (namn: string, regler: Skriptpolicy) => Skriptpolicy } };
  return trustedTypes?.createPolicy('sw', { createScriptURL: () => SW }).createScriptURL(SW) ?? SW;
}

let registrering: Promise<ServiceWorkerRegistration> | undefined;
const registrera = (): Promise<ServiceWorkerRegistration> => (registrering ??= navigator.serviceWorker.register(swAdress()));

/** Calls when a new version lies ready beside the one that runs. Not at the first visit, when there is nothing to change from. */
function foljNya(reg: ServiceWorkerRegistration, onNy: (vantande: ServiceWorker) => void): void {
  const prova = () => {
    if (reg.waiting && navigator.serviceWorker.controller) onNy(reg.waiting);
  };
  const folj = () => reg.installing?.addEventListener('statechange', prova);
  prova();
  folj();
  reg.addEventListener('updatefound', folj);
}

/**
 * Puts the app's files on the computer, and tells when a newer version lies ready.
 * @param bytt called in every open tab when the new version has taken over: save and load the page anew
 * @returns a function that saves what is not saved and then takes the new version, or null when there is none. What cannot be saved keeps the old one.
 */
export function useUppdatering(lasning: Lasning, bytt: () => void): (() => void) | null {
  const [vantande, setVantande] = useState<ServiceWorker>();
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined;
    const hadeEn = navigator.serviceWorker.controller !== null;
    const tagitsOver = () => {
      if (hadeEn) bytt();
    };
    navigator.serviceWorker.addEventListener('controllerchange', tagitsOver);
    // Without it the app works as before, as long as the server does.
    const timer = setTimeout(() => void registrera().then((reg) => foljNya(reg, setVantande), () => undefined), VANTA_MS);
    return () => {
      clearTimeout(timer);
      navigator.serviceWorker.removeEventListener('controllerchange', tagitsOver);
    };
  }, [bytt]);
  const ta = useCallback(async () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a ServiceWorker is of this origin only and takes no target
    if (await spolaSnart(lasning)) vantande?.postMessage({ type: 'SKIP_WAITING' });
    else bytt();
  }, [lasning, vantande, bytt]);
  return vantande ? () => void ta() : null;
}

/** A locked page follows to the new version at once: it has no words, and its own files are gone. Returns a function that ends it. */
export function foljVersionenLast(): () => void {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return () => undefined;
  const laddaOm = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', laddaOm);
  return () => navigator.serviceWorker.removeEventListener('controllerchange', laddaOm);
}
