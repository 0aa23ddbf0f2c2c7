import type { Ticket } from '../api/model.js';

/** Whether an open ticket is about somebody in danger: the topics that the desk sets below `darurat`. */
export function isUrgent({ category, phase }: Pick<Ticket, 'category' | 'phase'>): boolean {
  return phase !== 'closed' && /^darurat(\.|$)/.test(category ?? '');
}
