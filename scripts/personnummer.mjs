import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Refuses real-looking personnummer and samordningsnummer in the repository, outside a short list from Skatteverket's
 * published test series (scripts/testpersonnummer.json). A number counts when its date exists and its check digit is right.
 */
const tillatna = new Set(JSON.parse(readFileSync(new URL('./testpersonnummer.json', import.meta.url), 'utf8')).nummer.map((n) => n.replace(/\D/g, '')));
const MONSTER = /(?<![\d.])((?:19|20|18)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[67]\d|8\d|9[01]))[-+]?(\d{4})(?![\d.])/g;

function luhn(tio) {
  const summa = [...tio].reduce((acc, siffra, i) => {
    const dubbel = Number(siffra) * (i % 2 === 0 ? 2 : 1);
    return acc + (dubbel > 9 ? dubbel - 9 : dubbel);
  }, 0);
  return summa % 10 === 0;
}

const finnsDag = (ar, manad, dag) => {
  const riktig = dag > 60 ? dag - 60 : dag;
  return riktig >= 1 && riktig <= new Date(Number(`20${ar}`), manad, 0).getDate();
};

export function personnummerI(text) {
  return [...text.matchAll(MONSTER)].flatMap((traff) => {
    const tio = (traff[1] + traff[2]).slice(-10);
    const akta = luhn(tio) && finnsDag(tio.slice(0, 2), Number(tio.slice(2, 4)), Number(tio.slice(4, 6)));
    const tillatet = [...tillatna].some((n) => n.endsWith(tio));
    return akta && !tillatet ? [{ nummer: traff[0], plats: traff.index }] : [];
  });
}

const arHuvud = process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').pop());
if (arHuvud) {
  const filer = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
  const funna = filer
    .filter((fil) => existsSync(fil) && !/package-lock\.json$|\.(png|woff2|ico)$/.test(fil))
    .flatMap((fil) => {
      const text = readFileSync(fil, 'utf8');
      return personnummerI(text).map(({ nummer, plats }) => `${fil}:${text.slice(0, plats).split('\n').length}: ${nummer}`);
    });
  for (const rad of funna) console.error(rad);
  if (funna.length > 0) {
    console.error(`${funna.length} nummer ser ut som riktiga personnummer. Använd bara nummer ur scripts/testpersonnummer.json.`);
    process.exit(1);
  }
}
