import type { CommitOutcome } from '../../store/commit.js';
import { findTicketNumber } from '../../ticket/number/number-in-text.js';
import { isOver } from '../../ticket/transition-rules.js';
import { readInput } from '../commands/command-input.js';
import type { Desk } from '../desk.js';
import type { IntakeResult, IntakeState } from '../intake.js';
import { untilDone } from '../until-done.js';
import { appendMessage } from './append-message.js';
import { commitReplies } from './commit-replies.js';
import type { Turn } from './conversation-turn.js';
import { joinFromMessage } from './join-from-message.js';
import { openFromMessage } from './open-from-message.js';
import { rateFromMessage } from './rate-from-message.js';
import { type PrivacyTold, privacyAsked, tellPrivacy } from './tell-privacy.js';
import type { UnderstoodMessage } from './understand-message.js';

/**
 * One turn of a conversation: what stands there, what the intake makes of it, and all of that in one
 * transaction with the end of its inbox row. A crossing change is met by beginning anew.
 *
 * @returns false when somebody else deals, or has dealt, with the row, or it is gone
 * @param understand - finds out how the conversation stands, each time anew
 */
export async function conductTurn(
  desk: Desk,
  understand: () => Promise<UnderstoodMessage>,
  ask: (state: IntakeState) => IntakeResult | Promise<IntakeResult>,
): Promise<boolean> {
  const { isKept } = await untilDone(async () => {
    const understood = await understand();
    const channel = understood.received.context.name;
    const state = stateOf(desk, understood);
    const decided =
      privacyAsked(desk, understood) ??
      (await desk.observe('decide', { channel }, async () => ask(state)));
    const privacy = tellPrivacy(desk, understood, decided);
    const { status } = await commitTurn(desk, turnOf(understood, privacy));
    if (status === 'conflict') return null;
    desk.wakeOutbox();
    const { id: conversationId, hash } = understood.conversation;
    desk.bus.emit('conversation.changed', { conversationId, hash });
    return { isKept: status !== 'fenced' };
  });
  return isKept;
}

/** What a secret leaves behind in the conversation. */
export const dots = '••••••';

function turnOf(understood: UnderstoodMessage, privacy: PrivacyTold): Turn {
  const { words } = understood;
  const { result } = privacy;
  const { isSecret, locale = understood.locale } = result;
  return {
    ...understood,
    locale,
    words: isSecret ? { ...words, text: dots } : words,
    result,
    privacy,
  };
}

function stateOf(desk: Desk, understood: UnderstoodMessage): IntakeState {
  const { at, locale, session, loaded, received } = understood;
  const ticket = loaded?.stored.ticket ?? null;
  const written = loaded?.history.findLast(
    ({ type, actor }) => type === 'message.sent' && actor.kind === 'officer',
  );
  const officerWroteAt = written?.at ?? null;
  const over = ticket !== null && isOver(desk.workflow, ticket, at);
  const channel = received.context.name;
  const numberIn = (text: string) => findTicketNumber(text, desk.numberPrefix);
  return { channel, ticket, isOver: over, session, officerWroteAt, at, locale, numberIn };
}

async function commitTurn(desk: Desk, turn: Turn): Promise<CommitOutcome> {
  const effect = turn.result.effects.find(({ type }) => type !== 'reply');
  switch (effect?.type) {
    case 'ticket.open':
      return openFromMessage(desk, turn, readInput('openEffect', effect));
    case 'ticket.append':
      return appendMessage(desk, turn, effect.told && readInput('openEffect', effect.told));
    case 'ticket.join':
      return joinFromMessage(desk, turn, readInput('join', effect));
    case 'ticket.rate':
      return rateFromMessage(desk, turn, readInput('rate', effect));
    default:
      return commitReplies(desk, turn);
  }
}
