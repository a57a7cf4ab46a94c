import type { Arende } from '@rules/arende/schema.ts';

/** What a case is called in a list: its number and whose it is. */
export const benamning = ({ arendenummer, person }: Pick<Arende, 'arendenummer' | 'person'>): string => [arendenummer, person.namn].filter(Boolean).join(', ') || 'Utan nummer och namn';
