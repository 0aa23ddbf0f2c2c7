import type { TicketView } from '@aduan/core';

/**
 * The text that a ticket was opened with, as far as this reader sees it: its subject and the citizen's first message.
 */
export function openingText({ subject, timeline }: TicketView): string {
  const first = timeline.find((entry) => entry.type === 'message' && entry.direction === 'in');
  const told = first?.type === 'message' ? first.text : null;
  return [...new Set([subject, told])].filter(Boolean).join('\n');
}
