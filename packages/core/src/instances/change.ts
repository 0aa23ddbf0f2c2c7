import type { ConversationId } from '../ids.js';
import type { AduanEvents } from '../runtime/event-bus.js';

/** A change after which live pages may have to reload. */
export type Change =
  | ({ readonly kind: 'case' } & AduanEvents['ticket.changed'])
  | { readonly kind: 'conversation'; readonly conversationId: ConversationId }
  /** Changes may have been missed; reload what is shown. */
  | { readonly kind: 'unknown' };
