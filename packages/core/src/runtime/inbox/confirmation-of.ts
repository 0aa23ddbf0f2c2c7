import { fillText, messages } from '@aduan/core/catalogue';
import type { Content } from '../../channel/content.js';
import type { EventFacts } from '../../ticket/events.js';
import type { Runtime } from '../runtime.js';
import type { Turn } from './conversation-turn.js';

/** How often a citizen is told that his words joined his case, ms. */
const everyMs = 10 * 60_000;
/** How long an officer holds a conversation in which he wrote or that he took over, ms: nobody comes in between. */
const officerHoldsMs = 60 * 60_000;

/**
 * What a citizen is told whose words joined his case, where nobody answers him: the first time at once, then once in
 * ten minutes; null where he is told nothing. So it is on channels of letters, and while an officer writes to him.
 */
export function confirmationOf(runtime: Runtime, turn: Turn): Content | null {
  const { at, conversation, isSilent, loaded, locale, received, result, words } = turn;
  const { pace, outbound = [] } = runtime.channels[received.context.name]?.capabilities ?? {};
  const mayTell = pace !== 'letters' && outbound.includes('text');
  const isAnswered = result.effects.some(({ type }) => type === 'reply');
  if (!loaded || !mayTell || isAnswered || isSilent || words.revises) return null;
  for (const { type, actor, at: then, facts } of loaded.history) {
    const isOfficers = actor.kind === 'officer' && holds(type, facts, actor.id);
    if (isOfficers && then + officerHoldsMs > at) return null;
    const wasTold = type === 'message.received' && isConfirmed(facts, conversation.id);
    if (wasTold && then + everyMs > at) return null;
  }
  const text = fillText(runtime.languages.text(messages.added, locale), {
    number: loaded.stored.ticket.number,
  });
  return { type: 'text', text };
}

/** Whether an officer speaks himself from an event on: he wrote, or took the case over. */
function holds(type: string, facts: string, officer: string): boolean {
  if (type === 'message.sent') return true;
  if (type !== 'ticket.assigned') return false;
  const { assignee }: { readonly assignee?: unknown } = JSON.parse(facts);
  return assignee === officer;
}

/** Whether a message came in a conversation and was confirmed there, by the facts of its event. */
function isConfirmed(facts: string, conversation: string): boolean {
  const received: Partial<EventFacts['message.received']> = JSON.parse(facts);
  return received.confirmed === true && received.conversationId === conversation;
}
