import type { VitePWAOptions } from 'vite-plugin-pwa';

/**
 * The service worker: every file of the app lies on the computer, so that all of it works with the server switched off. Why this plugin: Workbox writes the
 * list of files and their fingerprints. `prompt`: a new version waits until someone takes it (`src/app/start/uppdatering.ts`); it is never put under an open sentence.
 */
export const PWA: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  // The plugin's own registration is stopped by Trusted Types.
  injectRegister: false,
  filename: 'sw.js',
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,woff2,webmanifest}'],
    // The largest file is a riktlinje; one that is left out would be missing only when the server is.
    maximumFileSizeToCacheInBytes: 4_000_000,
    // One file: the worker lives under the same policy as the page and may import no script.
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
    navigateFallback: 'index.html',
  },
  manifest: {
    name: 'Likvärd',
    short_name: 'Likvärd',
    description: 'Handläggarstöd för hemtjänst',
    lang: 'sv',
    start_url: '/',
    display: 'standalone',
    background_color: '#f3f5f5',
    theme_color: '#0b5d57',
    icons: [{ src: '/ikon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
};
