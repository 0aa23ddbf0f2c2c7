import type { DeliveryLine } from '@aduan/core/store';

/** The key under which pg-boss keeps the turns of a line one after the other. */
export function lineKey({ conversationId, id, target, ticketId }: DeliveryLine): string {
  if (conversationId !== null) return `conversation ${conversationId}`;
  return ticketId === null ? `alone ${id}` : `case ${ticketId} ${target}`;
}
