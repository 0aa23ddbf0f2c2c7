import type { MediaRef } from '../../channel/content.js';
import type { ChannelContext } from '../../channel/context.js';
import type {
  InboundEvent,
  InboundMessage,
  InboundNotificationReply,
} from '../../channel/inbound.js';
import { errorName } from '../../error-name.js';
import { AduanError, StoreError } from '../../errors.js';
import { retryDelay } from '../../plugin/retry-delay.js';
import { citizenPrincipal } from '../../ports/principal.js';
import type { CommitOutcome } from '../../store/commit.js';
import type { InboxClaim, InboxRow } from '../../store/inbox.js';
import { findTicketNumber } from '../../ticket/number/number-in-text.js';
import { isOver } from '../../ticket/transition-rules.js';
import type { SignalEvent } from '../arrival/insert-signal.js';
import { changeOf } from '../commands/execute-command.js';
import type { CommandEffect, IntakeResult, IntakeState } from '../intake.js';
import { attachmentFacts } from '../messages/stored-media.js';
import { receiveReceipt } from '../outbox/receive-receipt.js';
import { linkIdentity } from '../party/link-identity.js';
import { decideByName, ticketContext } from '../plugins/operation-calls.js';
import { tellConversation } from '../record/tell-conversation.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';
import { appendMessage } from './append-message.js';
import {
  asRevision,
  dots,
  originalMessage,
  queueEarlyDeletion,
  revise,
  withoutCopies,
} from './changed-message.js';
import { commitReplies, commitTicketOfTurn, messageOf, type Turn } from './commit-turn.js';
import { fetchMedia, reportRefusedFiles } from './fetch-media.js';
import { readOpenEffect } from './open-effect.js';
import { openFromMessage } from './open-from-message.js';
import { type PrivacyNoticeTurn, privacyAsked, withPrivacyNotice } from './privacy-notice-turn.js';
import { deletionTurn, signalTurn } from './silent-turn.js';
import {
  type ReceivedMessage,
  type UnderstoodMessage,
  understandMessage,
} from './understand-message.js';

/** Payload of an inbox row. */
type Waiting = InboundEvent | SignalEvent;

const leaseMs = 30_000;
const rowsPerClaim = 50;
const maximumAttempts = 12;

/** Timeout of the typing indicator, in ms. */
const patienceMs = 5_000;

/**
 * Claims one conversation with waiting messages and processes them in the order of arrival. A message that fails is
 * retried and blocks only its own conversation.
 *
 * @returns false when there was nothing to do
 */
export async function workInbox(runtime: Runtime): Promise<boolean> {
  const claimed = await runtime.store.claimConversation(
    runtime.tenant,
    runtime.now(),
    leaseMs,
    rowsPerClaim,
  );
  if (!claimed) return false;
  const { conversationHash, fence, rows } = claimed;
  try {
    for (const row of rows) {
      const claim = { sequence: row.sequence, conversationHash, fence };
      const context = runtime.contexts.get(row.channel);
      const { outcome } = await runtime.observe(
        'process',
        { channel: row.channel },
        async (note) => {
          const end = await workRow(runtime, row, claim, context);
          note(end);
          return end;
        },
      );
      if (outcome === 'retry') break;
    }
  } finally {
    await runtime.store.releaseConversation(runtime.tenant, conversationHash, fence);
  }
  return true;
}

/** Outcome of a row. When it is retried, later rows of the conversation wait. */
type RowEnd =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'retry' | 'dead'; readonly error: string };

async function workRow(
  runtime: Runtime,
  row: InboxRow,
  claim: InboxClaim,
  context: ChannelContext | undefined,
): Promise<RowEnd> {
  try {
    // Another process may have mounted the channel, so this one must not give the message up.
    if (!context)
      throw new StoreError('channel-not-mounted', 'Not mounted here.', { retryable: true });
    const event = (await runtime.vault.openValue('inbox', row.payload)) as Waiting | null;
    if (!event)
      throw new StoreError('store-key-missing', 'The inbox key is gone.', { retryable: true });
    await dispatch(runtime, event, row, claim, context);
    return { outcome: 'done' };
  } catch (error) {
    return postpone(runtime, row, claim, error);
  }
}

async function dispatch(
  runtime: Runtime,
  event: Waiting,
  row: InboxRow,
  claim: InboxClaim,
  context: ChannelContext,
): Promise<void> {
  const { receivedAt, attempts } = row;
  const received = { claim, receivedAt, attempts, context };
  switch (event.type) {
    case 'message':
      if (await takenByPlugin(runtime, context.name, event, claim)) return;
      return receiveMessage(runtime, { ...received, message: event });
    case 'notification-reply':
      if (await takenByPlugin(runtime, context.name, event, claim)) return;
      noteUnused(runtime, context.name, event);
      break;
    case 'signal': {
      const turn = await signalTurn(runtime, received, event);
      if (turn) return void (await conductTurn(runtime, turn.understand, turn.ask));
      break;
    }
    case 'deleted': {
      const turn = await deletionTurn(runtime, received, event);
      if (turn) return void (await conductTurn(runtime, turn.understand, turn.ask));
      noteUnused(runtime, context.name, event);
      break;
    }
    case 'receipt':
      await receiveReceipt(runtime, context.name, event);
      break;
    case 'identity':
      await linkIdentity(runtime, context.name, event);
      break;
    case 'reaction':
    case 'account':
      noteUnused(runtime, context.name, event);
      break;
  }
  // A turn completes its row in its own transaction; here no turn was written.
  await runtime.store.commit({ tenant: runtime.tenant, inbox: claim });
}

/** Processes one message of a citizen. Throws when it must be retried later. */
async function receiveMessage(runtime: Runtime, received: ReceivedMessage): Promise<void> {
  const { claim, message } = received;
  await queueEarlyDeletion(runtime, received);
  const findThread = () => runtime.store.findConversation(runtime.tenant, claim.conversationHash);
  const hasFiles = message.parts.some(({ type }) => type === 'media');
  const threadOfFiles = hasFiles ? await findThread() : null;
  const original = await originalMessage(runtime, received);
  const fetched = await fetchMedia(runtime, received);
  const media = original ? await withoutCopies(runtime, fetched, original.media) : fetched;
  const signalProgress = progressSignaller(runtime, received);
  const isKept = await conductTurn(
    runtime,
    async () => {
      const understood = await understandMessage(runtime, received, media);
      return original ? asRevision(runtime, understood, original) : understood;
    },
    async (state, understood) => {
      const kept = withFiles(message, media);
      const result = original
        ? revise(runtime, state, understood, original)
        : await runtime.intake.receive({ ...state, message: kept, signalProgress });
      return reportRefusedFiles(result, kept, (label) =>
        runtime.languages.text(label, state.locale),
      );
    },
  );
  // A citizen who was erased starts another thread when they write again.
  if (!isKept && threadOfFiles && (await findThread())?.id !== threadOfFiles.id)
    await forgetErased(runtime, received, media);
}

/**
 * Conducts one turn of a conversation: reads its state, asks the intake, and writes the result in one transaction with
 * the end of the inbox row. On a concurrent change it starts again.
 *
 * @returns false when another worker has taken or finished the row, or it is gone
 * @param understand - reads the state of the conversation; called for each attempt
 */
async function conductTurn(
  runtime: Runtime,
  understand: () => Promise<UnderstoodMessage>,
  ask: (state: IntakeState, understood: UnderstoodMessage) => IntakeResult | Promise<IntakeResult>,
): Promise<boolean> {
  const { isKept } = await retryOnConflict(async () => {
    const understood = await understand();
    const channel = understood.received.context.name;
    const state = stateOf(runtime, understood);
    const decided =
      privacyAsked(runtime, understood) ??
      (await runtime.observe('decide', { channel }, async () => ask(state, understood)));
    const privacy = withPrivacyNotice(runtime, understood, decided);
    const { status } = await applyEffect(runtime, turnOf(understood, privacy));
    if (status === 'conflict') return null;
    const isKept = status !== 'fenced';
    const { id, hash } = understood.conversation;
    // A fenced-off worker wrote nothing. The worker that owns the row now notifies listeners of its writes.
    if (isKept) tellConversation(runtime, id, hash);
    return { isKept };
  });
  return isKept;
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

/** Turns the effect of a turn into a change, and writes it with the turn. */
async function applyEffect(runtime: Runtime, turn: Turn): Promise<CommitOutcome> {
  const effect = turn.result.effects.find(({ type }) => type !== 'reply');
  switch (effect?.type) {
    case 'ticket.open':
      return openFromMessage(runtime, turn, readOpenEffect(effect));
    case 'ticket.append':
      return appendMessage(runtime, turn, effect.opening && readOpenEffect(effect.opening));
    case 'ticket.command':
      return commandFromMessage(runtime, turn, effect);
    default:
      return commitReplies(runtime, turn);
  }
}

/**
 * Runs a command of a plugin on the ticket of the conversation, as its reporter. The citizen's text is kept in the
 * conversation as a message of the ticket, so that it does not open another one.
 *
 * @throws AduanError `intake-invalid` when the conversation has no ticket; the errors of the command
 */
async function commandFromMessage(
  runtime: Runtime,
  turn: Turn,
  { command, input }: CommandEffect,
): Promise<CommitOutcome> {
  const { loaded, party } = turn;
  if (!loaded) throw new AduanError('intake-invalid', `There is no ticket for "${command}".`);
  const { ticket } = loaded.stored;
  const at = Math.max(turn.at, ticket.updatedAt);
  const actor = citizenPrincipal(ticket.reporters[0] ?? party.id);
  const context = ticketContext({ workflow: runtime.workflow, actor, at }, loaded);
  const decided = await decideByName(runtime, command, input, ticket, context);
  if (decided === null) return { status: 'conflict', actual: -1 };
  if ('instead' in decided) throw new AduanError('intake-invalid', `"${command}" changes another.`);
  const said = { ...messageOf(turn), ticketId: ticket.id };
  const change = { ...changeOf(decided), ticketId: ticket.id, loaded, actor, at };
  return commitTicketOfTurn(runtime, turn, change, [said]);
}

/** Schedules another attempt. Errors that may pass are retried without limit, all others up to a maximum. */
async function postpone(
  runtime: Runtime,
  row: InboxRow,
  claim: InboxClaim,
  error: unknown,
): Promise<RowEnd> {
  const attempts = row.attempts + 1;
  const known = AduanError.isInstance(error) ? error : null;
  const code = known?.code ?? 'unexpected';
  const isDead = !known?.retryable && attempts >= maximumAttempts;
  const { channel, sequence } = row;
  runtime.log(isDead ? 'error' : 'warn', 'inbox.failed', {
    channel,
    sequence,
    attempts,
    code,
    isDead,
    error: errorName(error),
  });
  const retryAt = isDead ? null : runtime.now() + retryDelay(attempts);
  const noted = await runtime.store.failInbox(runtime.tenant, claim, { retryAt, error: code });
  if (noted && isDead) runtime.bus.emit('inbox.dead-lettered', { channel, sequence });
  return { outcome: isDead ? 'dead' : 'retry', error: code };
}

/**
 * Whether a plugin handles the event. The messages that it sends are written together with the completion of the inbox
 * row.
 */
async function takenByPlugin(
  { hooks, log, store, tenant, wakeOutbox }: Runtime,
  channel: string,
  event: InboundMessage | InboundNotificationReply,
  inbox: InboxClaim,
): Promise<boolean> {
  for (const { arrived, id } of hooks) {
    const deliveries = await arrived?.(channel, event);
    if (!deliveries) continue;
    await store.commit({ tenant, inbox, deliveries });
    log('info', 'inbox.taken', { channel, type: event.type, plugin: id });
    wakeOutbox();
    return true;
  }
  return false;
}

/** The message with its files as they were stored. */
function withFiles(message: InboundMessage, media: readonly MediaRef[]): InboundMessage {
  const kept = [...media];
  const parts = message.parts.map((part) =>
    part.type === 'media' ? { ...part, media: kept.shift() ?? part.media } : part,
  );
  return { ...message, parts };
}

/** Lets the channel show a typing indicator: once for a message, and without waiting for it. */
function progressSignaller(
  { channels, log }: Runtime,
  { message, context }: ReceivedMessage,
): () => void {
  let isShown = false;
  return () => {
    const channel = channels[context.name];
    if (isShown || !channel?.signalProgress) return;
    isShown = true;
    const { from: to, conversation, id } = message;
    const signal = AbortSignal.any([context.signal, AbortSignal.timeout(patienceMs)]);
    const show = async () =>
      channel.signalProgress?.({ to, conversation, id }, { ...context, signal });
    show().catch((error: unknown) => {
      log('debug', 'channel.progress-not-signalled', {
        channel: context.name,
        error: errorName(error),
      });
    });
  };
}

/**
 * Deletes the files of a message whose citizen was erased while they were fetched. Its inbox row and its conversation
 * are gone by then.
 */
async function forgetErased(
  { files, store, tenant }: Runtime,
  { claim: { conversationHash, sequence } }: ReceivedMessage,
  media: readonly MediaRef[],
): Promise<void> {
  const waiting = await store.readInbox(tenant, conversationHash);
  if (waiting.some((row) => row.sequence === sequence)) return;
  for (const { blob } of attachmentFacts(media)) await files.delete(blob);
}

/** Logs an event that changes nothing: its kind, and a word such as `follow`, but no personal data. */
function noteUnused({ log }: Runtime, channel: string, event: Waiting): void {
  const { type } = event;
  const isWord = type === 'account' && /^[a-z][\w.:-]{0,63}$/i.test(event.name);
  log('info', 'inbox.recorded', { channel, type, ...(isWord && { name: event.name }) });
}
