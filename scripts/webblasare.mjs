import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Arguments that keep Chromium quiet: no background network, no first-run pages. */
export const chromiumArgument = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Path to a Chromium on this machine, or null. `LIKVARD_CHROMIUM` wins; then the distribution's own; then the driver's download. */
export function hittaWebblasare() {
  const vagar = [process.env.LIKVARD_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()];
  return vagar.find((vag) => vag && existsSync(vag)) ?? null;
}
