import type { Ticket } from '@aduan/core';
import { defineContributionPoint } from '@aduan/core/plugin';

/**
 * Says that a superior must approve the answer to a ticket because of what stands elsewhere: one of its merged reports
 * needs it. Whoever contributes it must also refuse to send an answer that is not approved.
 */
export const approval =
  /* @__PURE__ */ defineContributionPoint<(ticket: Ticket) => Promise<boolean>>('replies:approval');
