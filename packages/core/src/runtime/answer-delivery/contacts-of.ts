import type { AddressId } from '../../channel/address.js';
import type { PersonalOf } from '../../ticket/events.js';
import type { Runtime } from '../runtime.js';
import type { PlannedChange } from '../ticket-change.js';

/** Contacts of the reporter of a ticket, best one first; empty after erasure. */
export async function contactsOf(
  { vault }: Runtime,
  { decided, loaded, opening }: Pick<PlannedChange, 'decided' | 'loaded' | 'opening'>,
): Promise<readonly AddressId[]> {
  if (opening) return opening.contacts ?? [];
  if (loaded) {
    const { summary } = loaded.stored;
    return (await vault.openOne<PersonalOf['ticket.opened']>(summary))?.contacts ?? [];
  }
  const opened = decided.find((event) => event.type === 'ticket.opened');
  return opened?.personal?.contacts ?? [];
}
