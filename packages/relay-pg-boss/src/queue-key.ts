import type { OutboxRow } from '@aduan/core/store';

/** The key with which pg-boss keeps deliveries in order. */
export function queueKey({ conversationId, id, target, ticketId }: OutboxRow): string {
  if (conversationId !== null) return `conversation ${conversationId}`;
  return ticketId === null ? `alone ${id}` : `case ${ticketId} ${target}`;
}
