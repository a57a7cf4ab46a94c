import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { CSP, cspIByggd } from './scripts/csp.ts';
import { PWA } from './scripts/pwa.ts';
import { kommunlista } from './scripts/kommunlista.ts';
import { yamlModuler } from './scripts/yaml-moduler.ts';

const rum = (namn: string) => fileURLToPath(new URL(`./src/${namn}`, import.meta.url));

export default defineConfig({
  plugins: [react(), yamlModuler(), kommunlista(), cspIByggd(), VitePWA(PWA)],
  resolve: { alias: { '@rules': rum('rules'), '@flows': rum('flows'), '@storage': rum('storage'), '@app': rum('app') } },
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  preview: { headers: { 'Content-Security-Policy': `${CSP}; frame-ancestors 'none'`, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
  server: { port: 5173, strictPort: true },
});
