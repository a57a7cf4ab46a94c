/**
 * What happy-dom lacks of what the screens use. Each is put in only where it is missing, does as the standard says as far as
 * a screen can notice, and never knows anything of Likvärd.
 */

const saknas = (vad: object, namn: string): boolean => !(namn in vad);
const arFunktion = (vad: object, namn: string): boolean => typeof (vad as Record<string, unknown>)[namn] === 'function';
const satt = (vad: object, namn: string, varde: unknown): void => {
  if (!arFunktion(vad, namn)) Object.defineProperty(vad, namn, { value: varde, configurable: true, writable: true });
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
satt(HTMLInputElement.prototype, 'showPicker', () => undefined);
satt(document, 'getAnimations', () => []);
satt(window, 'print', () => undefined);

// react-hook-form asks these whether a list has been touched before the form stood ready; without them every list counts as touched.
if (saknas(HTMLOptionElement.prototype, 'defaultSelected'))
  Object.defineProperty(HTMLOptionElement.prototype, 'defaultSelected', { get: function defaultSelected(this: HTMLOptionElement) { return this.hasAttribute('selected'); } });
if (saknas(HTMLSelectElement.prototype, 'size'))
  Object.defineProperty(HTMLSelectElement.prototype, 'size', { get: function size(this: HTMLSelectElement) { return Number(this.getAttribute('size') ?? 0); } });

// happy-dom draws a frame as soon as it can. A screen that waits some frames for a step to be fetched must get the time they take.
const BILDRUTA = 16;
window.requestAnimationFrame = (rita) => window.setTimeout(() => rita(performance.now()), BILDRUTA);
window.cancelAnimationFrame = (nr) => window.clearTimeout(nr);
globalThis.requestAnimationFrame = window.requestAnimationFrame;
globalThis.cancelAnimationFrame = window.cancelAnimationFrame;
