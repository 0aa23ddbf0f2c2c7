import type { AddressId } from '../channel/address.js';
import type { Runtime } from '../runtime/runtime.js';
import type { PersonalOf } from '../ticket/events.js';
import type { Subject } from './subject.js';

/** Asks the channels to erase their own data about a person, such as the calls of a telephone system. */
export async function forgetInChannels(runtime: Runtime, subject: Subject): Promise<void> {
  const addresses = await addressesOf(runtime, subject);
  for (const [name, context] of runtime.contexts) {
    await runtime.channels[name]?.forget?.(addresses, context);
  }
}

/** The addresses of a person: from their parties and from their tickets. */
async function addressesOf(
  { store, tenant, vault }: Runtime,
  { parties, represented, tickets }: Subject,
): Promise<readonly AddressId[]> {
  const known = await store.readIdentities(tenant, { parties: [...parties] });
  const values = await vault.open<string>(known.map(({ sealed }) => sealed));
  const own = [...tickets.values()].filter(({ stored }) => !represented.has(stored.ticket.id));
  const openings = await vault.open<PersonalOf['ticket.opened']>(
    own.map(({ stored }) => stored.summary),
  );
  return [
    ...known.flatMap(({ kind }, place) => {
      const value = values[place];
      return value ? [{ kind, value }] : [];
    }),
    ...openings.flatMap((opening) => opening?.contacts ?? []),
  ];
}
