import type { SlaTarget } from './policy.js';

/** Rules that start, stop and pause a clock; spread them into a target. */
export type SlaRules = Pick<SlaTarget, 'start' | 'stop' | 'cancel' | 'reopen' | 'pauses' | 'atDue'>;

/** From the receipt until an officer writes, or until the ticket is verified and taken on. */
export const firstResponseRules: SlaRules = {
  start: [{ type: 'ticket.opened' }],
  stop: [
    { type: 'message.sent', by: ['officer'] },
    { type: 'ticket.moved', from: ['new'], phase: ['active', 'waiting-citizen', 'answered'] },
    { type: 'ticket.moved', phase: ['closed'] },
  ],
};

/** From an unanswered message of the citizen until an officer writes. */
export const nextResponseRules: SlaRules = {
  start: [{ type: 'message.received' }],
  stop: [{ type: 'message.sent', by: ['officer'] }],
  cancel: [{ type: 'ticket.moved', phase: ['closed'] }],
  reopen: 'new-cycle',
  pauses: { phases: [] },
};

/** From the receipt until the ticket is answered or closed. A reopened ticket starts a new cycle. */
export const resolutionRules: SlaRules = {
  start: [
    { type: 'ticket.opened' },
    { type: 'ticket.moved', from: ['answered', 'closed'], phase: ['new', 'active'] },
  ],
  stop: [{ type: 'ticket.moved', phase: ['answered', 'closed'] }],
  reopen: 'new-cycle',
};

/**
 * From the forwarding of a verified ticket until the citizen gets a message. Each time the ticket is taken up starts a
 * new cycle.
 */
export const followUpRules: SlaRules = {
  start: [{ type: 'ticket.moved', from: ['new', 'answered', 'closed'], phase: ['active'] }],
  stop: [
    { type: 'message.sent', by: ['officer'] },
    { type: 'ticket.moved', phase: ['answered', 'closed'] },
  ],
  reopen: 'new-cycle',
};

/**
 * From the moment a response is owed to a citizen until it is answered, waived, or given up because the citizen cannot
 * be reached. It measures the work of the office; whether the answer reached the citizen is counted separately.
 */
export const responseBackRules: SlaRules = {
  start: [{ type: 'obligation.owed' }],
  stop: [{ type: 'obligation.fulfilled' }],
  cancel: [{ type: 'obligation.waived' }, { type: 'obligation.unreached' }],
  reopen: 'new-cycle',
};

/** From the answer until the ticket may be closed, unless the citizen replies. */
export const autoCloseRules: SlaRules = {
  start: [{ type: 'ticket.moved', phase: ['answered'] }],
  stop: [{ type: 'ticket.moved', phase: ['closed'] }],
  cancel: [
    { type: 'message.received' },
    { type: 'ticket.moved', phase: ['new', 'active', 'waiting-citizen', 'waiting-other'] },
  ],
  reopen: 'new-cycle',
  atDue: 'auto-close',
};
