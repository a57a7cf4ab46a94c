/** Sums what really goes over the wire, headers included, until told to stop. */
export async function raknaOverforing(cdp) {
  const svar = new Map();
  const filer = [];
  await cdp.send('Network.enable');
  cdp.on('Network.responseReceived', ({ requestId, response }) => svar.set(requestId, response));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const response = svar.get(requestId);
    if (response) filer.push({ fil: new URL(response.url).pathname, byte: encodedDataLength, gzip: /gzip/.test(response.headers['Content-Encoding'] ?? '') });
  });
  return () => filer.slice();
}
