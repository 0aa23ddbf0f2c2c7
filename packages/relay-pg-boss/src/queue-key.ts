import type { OutboxRow } from '@aduan/core/store';

/** The key under which pg-boss keeps the turns of a line one after the other. */
export function queueKey({ conversationId, id, target, ticketId }: OutboxRow): string {
  if (conversationId !== null) return `conversation ${conversationId}`;
  return ticketId === null ? `alone ${id}` : `case ${ticketId} ${target}`;
}
