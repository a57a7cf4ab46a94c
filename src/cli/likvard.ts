import { terminal } from './io.ts';
import { kor } from './kor.ts';

// A reader that closes early (`likvard … | head`) is no fault.
process.stdout.on('error', (fel: NodeJS.ErrnoException) => {
  if (fel.code !== 'EPIPE') throw fel;
});

process.exitCode = kor(process.argv.slice(2), terminal());
