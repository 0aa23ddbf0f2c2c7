import type { Ticket } from '@aduan/core';
import { defineContributionPoint } from '@aduan/core/plugin';

/**
 * Reports that a supervisor must approve the answer to a ticket because of related data: one of its merged reports
 * needs it. A plugin that contributes it must also refuse to send an answer without approval.
 */
export const approval =
  /* @__PURE__ */ defineContributionPoint<(ticket: Ticket) => Promise<boolean>>('replies:approval');
