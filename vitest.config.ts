import { playwright } from '@vitest/browser-playwright';
import { mergeConfig, defineConfig } from 'vitest/config';
import { chromiumArgument, hittaWebblasare } from './scripts/webblasare.mjs';
import bas from './vite.config.ts';

const webblasare = hittaWebblasare();

export default mergeConfig(
  bas,
  defineConfig({
    test: {
      // A test that hangs is stopped; one on a busy machine is let finish. Time is measured in `npm run bench`, never here.
      testTimeout: 60_000,
      projects: [
        {
          extends: true,
          test: { name: 'rules', environment: 'node', include: ['src/{rules,flows,cli}/**/*.test.ts', 'tests/acceptance/**/*.test.ts', 'scripts/**/*.test.ts'] },
        },
        {
          extends: true,
          test: { name: 'ui', environment: 'happy-dom', include: ['src/app/**/*.test.{ts,tsx}'], setupFiles: ['tests/ui-setup.ts'] },
        },
        {
          extends: true,
          test: {
            name: 'storage',
            include: ['src/storage/**/*.test.ts'],
            // A browser sees no environment: what `tva-flikar.test.ts` is to do is handed to it.
            provide: { sammanflatningar: Number(process.env.LIKVARD_SAMMANFLATNINGAR ?? 500), fro: process.env.LIKVARD_FRO ? Number(process.env.LIKVARD_FRO) : null },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { ...(webblasare ? { executablePath: webblasare } : {}), args: chromiumArgument } }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
