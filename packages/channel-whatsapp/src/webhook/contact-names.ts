import { contactSchema } from './schemas.js';

/** The names that people chose, by each of their ids. */
export function contactNames(contacts: readonly unknown[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const each of contacts) {
    const contact = contactSchema.safeParse(each);
    const name = contact.data?.profile?.name;
    if (name === undefined) continue;
    for (const id of [contact.data?.user_id, contact.data?.wa_id]) {
      if (id !== undefined && !names.has(id)) names.set(id, name);
    }
  }
  return names;
}
