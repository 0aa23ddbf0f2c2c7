import { fillText, messages } from '@aduan/core/catalogue';
import type { Content } from '../../channel/content.js';
import type { EventFacts } from '../../ticket/events.js';
import type { Runtime } from '../runtime.js';
import type { Turn } from './conversation-turn.js';

/** Shortest time between two confirmations that a message joined the ticket, ms. */
const everyMs = 10 * 60_000;
/** How long no confirmation is sent after an officer wrote in a conversation or took it over, ms. */
const officerHoldsMs = 60 * 60_000;

/**
 * The confirmation for a citizen whose message joined their ticket, when nobody answers it: at once the first time,
 * then at most every ten minutes. Null when they get none, as on channels at the pace of letters, and while an officer
 * writes to them.
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

/** Whether an officer took part by this event: they wrote, or took the ticket over. */
function holds(type: string, facts: string, officer: string): boolean {
  if (type === 'message.sent') return true;
  if (type !== 'ticket.assigned') return false;
  const { assignee }: { readonly assignee?: unknown } = JSON.parse(facts);
  return assignee === officer;
}

/** Whether a message in this conversation was confirmed, by the facts of its event. */
function isConfirmed(facts: string, conversation: string): boolean {
  const received: Partial<EventFacts['message.received']> = JSON.parse(facts);
  return received.confirmed === true && received.conversationId === conversation;
}
