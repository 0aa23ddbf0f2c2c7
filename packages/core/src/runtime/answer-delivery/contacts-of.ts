import type { AddressId } from '../../channel/address.js';
import type { PersonalOf } from '../../ticket/events.js';
import type { Runtime } from '../runtime.js';
import type { PlannedChange } from '../ticket-change.js';

/** How the reporter of a case can be reached, strongest first; empty once that was erased. */
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
