import { fillText, messages } from '@aduan/core/catalogue';
import type { Desk } from '../desk.js';
import { type Turn, withReply } from './conversation-turn.js';

/** How often a citizen is told that his words joined his case, ms. */
const everyMs = 10 * 60_000;
/** How long an officer holds a conversation in which he wrote or that he took over, ms: nobody comes in between. */
const officerHoldsMs = 60 * 60_000;

/**
 * Tells a citizen that what he wrote joined his case, where nobody answers him: the first time at once, then once in
 * ten minutes. On channels of letters he is told nothing, nor while an officer writes to him.
 */
export function confirmAddition(desk: Desk, turn: Turn): Turn {
  const { at, conversation, isSilent, loaded, locale, received, result, words } = turn;
  const { pace, outbound = [] } = desk.channels[received.context.name]?.capabilities ?? {};
  const mayTell = pace !== 'letters' && outbound.includes('text');
  const isAnswered = result.effects.some(({ type }) => type === 'reply');
  if (!loaded || !mayTell || isAnswered || isSilent || words.revises) return turn;
  let toldAt = Number.NEGATIVE_INFINITY;
  for (const { type, actor, at: then, facts } of loaded.history) {
    const isOfficers = actor.kind === 'officer' && holds(type, facts, actor.id);
    if (isOfficers && then + officerHoldsMs > at) return turn;
    const isHere = type === 'message.received' && saidIn(facts) === conversation.id;
    if (isHere && then >= toldAt + everyMs) toldAt = then;
  }
  if (at < toldAt + everyMs) return turn;
  const text = fillText(messages.added[locale], { number: loaded.stored.ticket.number });
  return withReply(turn, { type: 'text', text });
}

/** Whether an officer speaks himself from an event on: he wrote, or took the case over. */
function holds(type: string, facts: string, officer: string): boolean {
  if (type === 'message.sent') return true;
  if (type !== 'ticket.assigned') return false;
  const { assignee }: { readonly assignee?: unknown } = JSON.parse(facts);
  return assignee === officer;
}

/** In which conversation a message came, by the facts of its event. */
function saidIn(facts: string): unknown {
  const { conversationId }: { readonly conversationId?: unknown } = JSON.parse(facts);
  return conversationId;
}
