import type { ForeignId } from './ticket.js';

/** The system of a register of letters; the year follows it, since its numbers restart each year. */
const register = 'buku-agenda-';

/**
 * The number of a letter in the register of the office, as the foreign id of its ticket.
 *
 * @param receivedAt - when the letter arrived, epoch ms
 * @param timeZone - IANA zone of the office
 */
export function registeredLetter(agenda: string, receivedAt: number, timeZone: string): ForeignId {
  const year = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(receivedAt);
  return { system: `${register}${year}`, id: agenda.toUpperCase().replace(/\s+/g, '-') };
}

/** The number of a letter as it is shown, `123/PGD (2026)`; null when the ticket is of no registered letter. */
export function letterNumber(foreignIds: readonly ForeignId[]): string | null {
  const found = foreignIds.find(({ system }) => system.startsWith(register));
  return found ? `${found.id} (${found.system.slice(register.length)})` : null;
}
