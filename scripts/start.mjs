import { build, preview } from 'vite';

/** `npm start`: builds Likvärd and serves it on this computer only, under the same policy as in production. */
const port = Number(process.env.PORT ?? 4173);
const iRobot = Boolean(process.env.CI) || process.env.LIKVARD_OPPNA === 'nej';

await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port, open: !iRobot } });
console.log(`Likvärd är igång på ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}\nStäng med Ctrl+C.`);
