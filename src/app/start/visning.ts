/** Why nothing can be changed while the app is shown to a room. */
export const VISNINGSMENING = 'Visningsläget är på, så inget kan ändras. Avsluta det först.';
