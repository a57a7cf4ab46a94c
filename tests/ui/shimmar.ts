/**
 * What happy-dom lacks of what the screens use. Each is put in only where it is missing, does as the standard says as far as
 * a screen can notice, and never knows anything of Likvärd.
 */

const saknas = (vad: object, namn: string): boolean => !(namn in vad);
const satt = (vad: object, namn: string, varde: unknown): void => {
  if (saknas(vad, namn)) Object.defineProperty(vad, namn, { value: varde, configurable: true, writable: true });
};

satt(Element.prototype, 'scrollIntoView', () => undefined);
satt(HTMLElement.prototype, 'showPopover', function showPopover(this: HTMLElement) {
  this.setAttribute('data-popover-oppen', '');
});
satt(HTMLElement.prototype, 'hidePopover', function hidePopover(this: HTMLElement) {
  this.removeAttribute('data-popover-oppen');
});
satt(HTMLElement.prototype, 'togglePopover', function togglePopover(this: HTMLElement) {
  this.toggleAttribute('data-popover-oppen');
});
