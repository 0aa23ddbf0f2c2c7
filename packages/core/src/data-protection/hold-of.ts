import * as z from 'zod';
import { defineEvent } from '../plugin/event.js';
import { defineState, stateIn } from '../plugin/state.js';
import type { Ticket } from '../ticket/ticket.js';

/** Why a ticket must be kept. */
export interface LegalHold {
  /** The number of the lawsuit or inquiry. */
  readonly source: string;
  /** The officer who placed it. */
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

/** A legal hold was placed on a ticket. */
export const placed = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'legal-holds:placed',
    label: { id: 'Ditahan untuk perkara {source}', en: 'Held for the lawsuit {source}' },
    facts: z.strictObject({ source: z.string(), by: z.string() }),
    shown: { source: 'open', by: 'actor' },
  }))();
/** The hold of a ticket has ended. */
export const lifted = /* @__PURE__ */ (() =>
  defineEvent({
    type: 'legal-holds:lifted',
    label: { id: 'Tidak lagi ditahan untuk perkara', en: 'No longer held for a lawsuit' },
    facts: z.strictObject({}),
    shown: {},
  }))();

/** The legal hold of a ticket, computed from its history. */
export const holdState = /* @__PURE__ */ defineState<{ readonly hold: LegalHold | null }>({
  initial: { hold: null },
  // Shown to readers of drafts only, because an inquiry may be about the reporter.
  shown: { hold: 'draft' },
  evolve(before, event) {
    if (placed.is(event)) return { hold: { ...event.facts, at: event.at } };
    return lifted.is(event) ? { hold: null } : before;
  },
});

/**
 * The hold of a ticket; null when there is none, or the viewer may not know it, such as a citizen. Works in a process
 * without the plugin, too.
 */
export function holdOf(ticket: Pick<Ticket, 'plugins'>): LegalHold | null {
  return stateIn(ticket, 'legal-holds', holdState).hold;
}
