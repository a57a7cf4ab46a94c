import { execFileSync, spawnSync } from 'node:child_process';
import { hittaWebblasare } from './webblasare.mjs';

/**
 * `npm test`: everything, in one command and one closing line. Types, lint, dead code, personnummer scan, data, unit,
 * acceptance, component, storage (in the browser) and browser tests, and broken files of every kind. `npm test -- snabb` leaves the browser out.
 */
const snabb = process.argv.includes('snabb');
// Colours off: the closing lines are read below.
const { FORCE_COLOR: _farg, ...omvarld } = process.env;
const miljo = { ...omvarld, NO_COLOR: '1' };
let godkanda = 0;
let fallna = 0;
/** What the steps that fell said, told again at the end where it is looked for. */
const fall = [];
const SLUTET = 60;

function steg(namn, kommando, argument, extra = {}) {
  const start = Date.now();
  console.log(`\n── ${namn}`);
  const svar = spawnSync(kommando, argument, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...miljo, ...extra }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  process.stdout.write(svar.stdout ?? '');
  process.stderr.write(svar.stderr ?? '');
  const [ok, fel] = rakna(svar.stdout ?? '', svar.status === 0);
  godkanda += ok;
  fallna += fel;
  if (svar.status !== 0) fall.push({ namn, ord: [svar.stderr, svar.stdout].map((ut) => (ut ?? '').trimEnd().split('\n').slice(-SLUTET).join('\n')) });
  console.log(`── ${namn}: ${svar.status === 0 ? 'klart' : 'FEL'} på ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** Reads the runner's own closing line; a step without one counts as one test. */
function rakna(ut, lyckades) {
  const rad = /Tests\s+(?:(\d+) failed[ |]+)?(?:(\d+) passed)?/.exec(ut) ?? /^(\d+) passed, (\d+) failed/m.exec(ut);
  if (!rad) return lyckades ? [1, 0] : [0, 1];
  const [ok, fel] = rad[0].startsWith('Tests') ? [Number(rad[2] ?? 0), Number(rad[1] ?? 0)] : [Number(rad[1]), Number(rad[2])];
  return [ok, lyckades ? fel : Math.max(1, fel)];
}

function sakerstallWebblasare() {
  if (hittaWebblasare()) return true;
  console.log('Ingen webbläsare hittades. Hämtar en.');
  try {
    if (process.platform === 'linux') execFileSync('sh', ['-c', 'command -v apt-get >/dev/null && (apt-get update -qq && apt-get install -y -qq chromium)'], { stdio: 'inherit' });
  } catch {
    // No rights or no Debian: try the driver's own download.
  }
  if (!hittaWebblasare()) spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  return hittaWebblasare() !== null;
}

const npx = (namn, ...argument) => steg(namn, 'npx', ['--no-install', ...argument]);

npx('Typer', 'tsc', '-p', '.', '--noEmit');
npx('Lint', 'oxlint', '--type-aware', '--deny-warnings');
npx('Död kod', 'knip');
steg('Personnummer', 'node', ['scripts/personnummer.mjs']);
steg('Riktlinjer och schabloner', 'npm', ['run', '--silent', 'likvard', '--', 'kontrollera']);
steg('Regler (Europe/Stockholm)', 'npx', ['--no-install', 'vitest', 'run', '--project', 'rules'], { TZ: 'Europe/Stockholm' });
// What counts days is run in two more zones: one without summer time, one a day ahead.
if (!snabb) for (const tz of ['UTC', 'Pacific/Kiritimati']) steg(`Dagar (${tz})`, 'npx', ['--no-install', 'vitest', 'run', '--project', 'rules', 'src/rules/lag', 'src/rules/arende', 'src/rules/version'], { TZ: tz });
npx('Skärmar', 'vitest', 'run', '--project', 'ui');
if (!snabb) {
  if (sakerstallWebblasare()) {
    npx('Lagring i webbläsaren', 'vitest', 'run', '--project', 'storage');
    steg('I webbläsaren', 'node', ['tests/browser/kor.mjs']);
    steg('Trasiga filer', 'npm', ['run', '--silent', 'test:fuzz'], { LIKVARD_FUZZ_ANTAL: '500' });
    steg('Dödad webbläsare', 'node', ['scripts/krasch.mjs', '20']);
  } else {
    fallna += 1;
    console.error('Installera Chromium (Debian: apt-get install chromium) eller ange sökvägen i LIKVARD_CHROMIUM, och kör npm test igen.');
  }
}

for (const { namn, ord } of fall) console.log(`\n── Det som föll: ${namn}\n${ord.join('\n')}`);
console.log(`\n${godkanda} passed, ${fallna} failed`);
process.exit(fallna === 0 ? 0 : 1);
