import type { Ticket } from '@aduan/core';

/** Whether a case is about somebody in danger; whoever gives it its topic says that it is no longer. */
export function isUrgent({ category, phase }: Pick<Ticket, 'category' | 'phase'>): boolean {
  return (
    phase !== 'closed' && (category === 'darurat' || category?.startsWith('darurat.') === true)
  );
}
