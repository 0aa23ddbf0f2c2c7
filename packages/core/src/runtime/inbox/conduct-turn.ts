import type { CommitOutcome } from '../../store/commit.js';
import { findTicketNumber } from '../../ticket/number/number-in-text.js';
import { isOver } from '../../ticket/transition-rules.js';
import { readInput } from '../commands/command-input.js';
import type { IntakeResult, IntakeState } from '../intake.js';
import { tellConversation } from '../record/tell-conversation.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';
import { appendMessage } from './append-message.js';
import { commandFromMessage } from './command-from-message.js';
import { commitReplies } from './commit-replies.js';
import type { Turn } from './conversation-turn.js';
import { openFromMessage } from './open-from-message.js';
import { type PrivacyNoticeTurn, privacyAsked, sendPrivacyNotice } from './send-privacy-notice.js';
import type { UnderstoodMessage } from './understand-message.js';

/**
 * Conducts one turn of a conversation: reads its state, asks the intake, and writes the result in one transaction with
 * the end of the inbox row. On a concurrent change it starts again.
 *
 * @returns false when another worker has taken or finished the row, or it is gone
 * @param understand - reads the state of the conversation; called for each attempt
 */
export async function conductTurn(
  runtime: Runtime,
  understand: () => Promise<UnderstoodMessage>,
  ask: (state: IntakeState) => IntakeResult | Promise<IntakeResult>,
): Promise<boolean> {
  const { isKept } = await retryOnConflict(async () => {
    const understood = await understand();
    const channel = understood.received.context.name;
    const state = stateOf(runtime, understood);
    const decided =
      privacyAsked(runtime, understood) ??
      (await runtime.observe('decide', { channel }, async () => ask(state)));
    const privacy = sendPrivacyNotice(runtime, understood, decided);
    const { status } = await commitTurn(runtime, turnOf(understood, privacy));
    if (status === 'conflict') return null;
    runtime.wakeOutbox();
    const { id, hash } = understood.conversation;
    tellConversation(runtime, id, hash);
    return { isKept: status !== 'fenced' };
  });
  return isKept;
}

/** Stands in the conversation in place of a secret. */
export const dots = '••••••';

function turnOf(understood: UnderstoodMessage, privacy: PrivacyNoticeTurn): Turn {
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

function stateOf(runtime: Runtime, understood: UnderstoodMessage): IntakeState {
  const { at, locale, session, loaded, received } = understood;
  const ticket = loaded?.stored.ticket ?? null;
  const written = loaded?.history.findLast(
    ({ type, actor }) => type === 'message.sent' && actor.kind === 'officer',
  );
  const officerWroteAt = written?.at ?? null;
  const over = ticket !== null && isOver(runtime.workflow, ticket, at);
  const channel = received.context.name;
  const numberIn = (text: string) => findTicketNumber(text, runtime.kinds.letters);
  return { channel, ticket, isOver: over, session, officerWroteAt, at, locale, numberIn };
}

async function commitTurn(runtime: Runtime, turn: Turn): Promise<CommitOutcome> {
  const effect = turn.result.effects.find(({ type }) => type !== 'reply');
  switch (effect?.type) {
    case 'ticket.open':
      return openFromMessage(runtime, turn, readInput('openEffect', effect));
    case 'ticket.append':
      return appendMessage(
        runtime,
        turn,
        effect.opening && readInput('openEffect', effect.opening),
      );
    case 'ticket.command':
      return commandFromMessage(runtime, turn, effect);
    default:
      return commitReplies(runtime, turn);
  }
}
