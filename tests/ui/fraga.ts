import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Questions that the tests ask of the screen, as a user would: by role and by the words she sees. */

const borjan = (etikett: string): RegExp => new RegExp(`^${etikett.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A field by the beginning of its label: the label may end with who reads it ("Visas i beslutet"). */
export const falt = (etikett: string, inom = within(document.body)): HTMLElement => inom.getByLabelText(borjan(etikett));
export const finnsFalt = (etikett: string, inom = within(document.body)): boolean => inom.queryByLabelText(borjan(etikett)) !== null;
export const knapp = (namn: string | RegExp, inom = within(document.body)): HTMLElement => inom.getByRole('button', { name: namn });
/** A named part of a step. */
export const del = (namn: string) => within(screen.getByRole('region', { name: namn }));
/** A question with its alternatives, by the beginning of its words: the name of a group also holds its explanation. */
export const grupp = (namn: string, inom = within(document.body)) => within(inom.getByRole('group', { name: borjan(namn) }));
export const vantaPaGrupp = async (namn: string) => within(await screen.findByRole('group', { name: borjan(namn) }));
export const finnsGrupp = (namn: string, inom = within(document.body)): boolean => inom.queryByRole('group', { name: borjan(namn) }) !== null;
export const dialog = () => within(screen.getByRole('dialog'));

/** Opens a folded part by the beginning of its summary, as one does by pressing it. */
export async function vikUt(user: UserEvent, namn: string, inom: HTMLElement = document.body): Promise<void> {
  const rubrik = [...inom.querySelectorAll('summary')].find((s) => s.textContent?.trim().startsWith(namn));
  if (!rubrik) throw new Error(`Det finns ingen invikt del som börjar med ”${namn}”.`);
  if (!rubrik.closest('details')?.open) await user.click(rubrik);
}

/** How long an autosave or a derived picture may take on a loaded machine. */
export const SNART = { timeout: 10_000 };
export const vila = (ms: number): Promise<void> => new Promise((klar) => setTimeout(klar, ms));

/** The head of an open case, and its steps. */
export const huvudet = (): HTMLElement => {
  const huvud = screen.getByRole('heading', { level: 1 }).closest('header');
  if (!huvud) throw new Error('Ärendet har inget huvud.');
  return huvud;
};
export const stegen = (): HTMLElement[] => within(screen.getByRole('navigation', { name: 'Ärendets steg' })).getAllByRole('link');
export const steget = (namn: string): HTMLElement => within(screen.getByRole('navigation', { name: 'Ärendets steg' })).getByRole('link', { name: new RegExp(namn) });

/** Opens a step by its link in the rail. */
export async function gaTill(user: UserEvent, namn: string): Promise<void> {
  await user.click(steget(namn));
  await screen.findByRole('heading', { level: 2, name: namn });
}

/** Chooses in the case's own menu. */
export async function valjUrMenyn(user: UserEvent, namn: string | RegExp): Promise<void> {
  await user.click(knapp('Ärendet'));
  await user.click(knapp(namn));
}
