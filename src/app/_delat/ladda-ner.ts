/** Gives the user a file, by the browser's own way of saving one. */
export function laddaNer(fil: Blob, namn: string): void {
  const adress = URL.createObjectURL(fil);
  Object.assign(document.createElement('a'), { href: adress, download: namn }).click();
  setTimeout(() => URL.revokeObjectURL(adress), 10_000);
}
