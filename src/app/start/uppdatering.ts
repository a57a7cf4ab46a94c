import { useCallback, useEffect, useState } from 'react';

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
  prova();
  reg.addEventListener('updatefound', () => reg.installing?.addEventListener('statechange', prova));
}

/**
 * Puts the app's files on the computer, and tells when a newer version lies ready.
 * @param bytt called in every open tab when the new version has taken over: save and load the page anew
 * @returns a function that takes the new version, or null when there is none
 */
export function useUppdatering(bytt: () => void): (() => void) | null {
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
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a ServiceWorker is of this origin only and takes no target
  const ta = useCallback(() => vantande?.postMessage({ type: 'SKIP_WAITING' }), [vantande]);
  return vantande ? ta : null;
}
