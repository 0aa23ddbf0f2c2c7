import type { Ticket } from '@aduan/core';
import { defineEvent, defineState, stateIn } from '@aduan/core/plugin';
import * as z from 'zod';

/** The citizen wants their report handled separately. */
export const declined = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'merged-tickets:declined',
    label: { id: 'Pelapor memilih ditangani sendiri', en: 'The citizen wants it handled alone' },
    facts: z.strictObject({}),
    shown: {},
  }))();

/** State of each ticket, in `ticket.plugins['merged-tickets']`. */
export const declinedState = /* @__PURE__ */ defineState({
  initial: { isAlone: false },
  shown: { isAlone: 'open' },
  evolve: (before, event) => (declined.is(event) ? { isAlone: true } : before),
});

/** Whether the citizen declined before. An old button that they press later does not ask again. */
export function hasDeclined(ticket: Pick<Ticket, 'plugins'>): boolean {
  return stateIn(ticket, 'merged-tickets', declinedState).isAlone;
}
