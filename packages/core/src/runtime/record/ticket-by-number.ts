import type { StoredTicket } from '../../store/rows.js';
import { withoutLetters } from '../../ticket/number/ticket-number.js';
import type { Runtime } from '../runtime.js';

/**
 * The ticket with a number that was read. Letters that were left out or mixed up still lead to it, because its digits
 * alone say which one it is. It takes equally long when there is none.
 */
export async function ticketByNumber(
  { kinds, store, tenant }: Pick<Runtime, 'kinds' | 'store' | 'tenant'>,
  number: string,
): Promise<StoredTicket | null> {
  const others = kinds.letters.map((letters) => `${letters}-${withoutLetters(number)}`);
  const read = [...new Set([number, ...others])].map((each) =>
    store.readTicketByNumber(tenant, each),
  );
  return (await Promise.all(read)).find((stored) => stored !== null) ?? null;
}
