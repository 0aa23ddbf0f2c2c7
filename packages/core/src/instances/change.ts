import type { ConversationId } from '../ids.js';
import type { AduanEvents } from '../runtime/event-bus.js';

/** Something that live pages may have to read again. */
export type Change =
  | ({ readonly kind: 'case' } & AduanEvents['ticket.changed'])
  | { readonly kind: 'conversation'; readonly conversationId: ConversationId }
  /** Something may have changed that nobody heard of: what is shown is read again. */
  | { readonly kind: 'unknown' };
