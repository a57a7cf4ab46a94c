import { spawnSync } from 'node:child_process';

/** `npm run test:tva-flikar -- [antal] [frö]`: two tabs in so many random orders (5,000), instead of the 500 of `npm test`. */
const [antal = '5000', fro = ''] = process.argv.slice(2);
const env = { ...process.env, LIKVARD_SAMMANFLATNINGAR: antal, LIKVARD_FRO: fro };
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'storage', 'src/storage/tva-flikar.test.ts'], { stdio: 'inherit', env, shell: process.platform === 'win32' });
process.exit(status ?? 1);
