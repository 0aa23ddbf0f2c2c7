import { NotFoundError } from './errors.js';

declare const brand: unique symbol;

/** A string type that cannot be confused with another kind of id. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The tenant: one desk in a shared store. It is the first part of every key. */
export type TenantId = Branded<'tenant'>;
/** One ticket. A UUIDv7 made by the application. */
export type TicketId = Branded<'ticket'>;
/** One citizen, institution or cooperative that writes to the desk. A random UUID, which reveals no time. */
export type PartyId = Branded<'party'>;
/** One conversation with one citizen on one channel account. A UUIDv7. */
export type ConversationId = Branded<'conversation'>;
/** One message, inbound or outbound. A UUIDv7. */
export type MessageId = Branded<'message'>;
/** One obligation to answer a citizen. A UUIDv7. */
export type ObligationId = Branded<'obligation'>;
/** One event of a ticket. A UUIDv7. */
export type EventId = Branded<'event'>;

/**
 * Makes a UUIDv7 (RFC 9562): 48 bits of time, then randomness, so that ids sort by creation time.
 *
 * @param now - epoch ms
 */
export function createId<Id extends string>(now: number): Id {
  const time = Math.floor(now).toString(16).padStart(12, '0');
  // `randomUUID` is fast because the runtime makes many at a time. Only the time and the version are replaced.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}` as Id;
}

/** Makes the id of a party, fully random: it reveals neither when the party came nor with which ticket. */
export function createPartyId(): PartyId {
  return crypto.randomUUID() as string as PartyId;
}

/**
 * Reads the id of a ticket from outside, such as from a path.
 *
 * @throws NotFoundError when the text cannot be a ticket id
 */
export function ticketId(text: string): TicketId {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return text.toLowerCase() as TicketId;
  throw new NotFoundError('ticket');
}

/**
 * Name of something that a plugin defines, such as an event, a permission or a message purpose: the plugin id, a colon
 * and a word.
 */
export type PluginWord = `${string}:${string}`;
