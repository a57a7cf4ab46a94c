/**
 * Watches everything a browser does during a test: requests that leave the app's own files, errors in the console
 * (a breach of the policy is one) and errors that nobody caught. A test that ends with remarks has failed.
 */
export function nyVakt(adress) {
  const egen = new URL(adress).origin;
  const anmarkningar = [];
  const lokal = (url) => url.startsWith(`${egen}/`) || url.startsWith(`blob:${egen}/`) || url.startsWith('data:');

  return {
    anmarkningar,
    async bevaka(context) {
      context.on('request', (anrop) => lokal(anrop.url()) || anmarkningar.push(`Anrop utanför appen: ${anrop.method()} ${anrop.url()}`));
      context.on('response', (svar) => svar.status() >= 400 && anmarkningar.push(`Svar ${svar.status()}: ${svar.url()}`));
      context.on('console', (rad) => rad.type() === 'error' && anmarkningar.push(`Konsolen: ${rad.text()}`));
      context.on('weberror', (fel) => anmarkningar.push(`Ofångat fel: ${fel.error().stack ?? fel.error().message}`));
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (b) => console.error(`securitypolicyviolation ${b.effectiveDirective} ${b.blockedURI} ${b.sourceFile} ${b.sample}`)),
      );
    },
  };
}
