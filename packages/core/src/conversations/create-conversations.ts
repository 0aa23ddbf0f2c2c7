import type { Aduan } from '../aduan.js';
import { ForbiddenError, InputError, NotFoundError } from '../errors.js';
import type { ConversationId, TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import { insertSignal } from '../runtime/arrival/insert-signal.js';
import { executeCommand } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import type { ConversationSignal } from '../runtime/intake.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import { visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { ConversationRow } from '../store/rows.js';
import { canDo } from '../ticket/can.js';
import { isGuarded } from '../ticket/visibility.js';
import { type ReachedConversation, reachTo, readAll } from './conversation-access.js';
import type { ConversationItem, Conversations, ConversationView } from './conversations.js';
import { openTicketOf } from './open-ticket-of.js';
import { transcriptViews } from './transcript-view.js';

const maxListed = 100;

/**
 * Adds conversations for officers to a desk.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const conversations = createConversations(aduan);
 * const [first] = await conversations.list({ actor });
 * ```
 *
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createConversations(aduan: Aduan): Conversations {
  const runtime = runtimeOf(aduan);
  return requireActor<Conversations>(runtime, {
    async list({ actor }) {
      requireOfficer(runtime, actor, 'read-identity');
      const rows = await runtime.store.listWaking(runtime.tenant, maxListed);
      const all = await Promise.all(rows.map((row) => readAll(runtime, row)));
      const seen = all.filter((each) => reachTo(runtime, actor, each) === 'open');
      const sessions = await runtime.vault.open(
        seen.map(({ conversation }) => conversation.session),
      );
      await meet(runtime, actor, seen);
      return seen.map(({ conversation }, place) => itemOf(runtime, conversation, sessions[place]));
    },
    get: (id, { actor }) => view(runtime, actor, id),
    async ofTicket(ticketId, { actor }) {
      const { ticket } = await visibleTicket(runtime, ticketId, actor);
      return ticket.conversationId && view(runtime, actor, ticket.conversationId);
    },
    async takeOver(id, { actor }) {
      requireOfficer(runtime, actor, 'open');
      await signal(runtime, actor, id, 'taken-over');
      const ticketId = await openTicketOf(runtime, id as ConversationId);
      if (ticketId) await handle(runtime, actor, ticketId);
      return { ticketId };
    },
    async handBack(id, { actor }) {
      requireOfficer(runtime, actor, 'open');
      await signal(runtime, actor, id, 'handed-back');
    },
  });
}

async function view(runtime: Runtime, actor: Principal, id: string): Promise<ConversationView> {
  const reached = await reach(runtime, actor, id);
  const { conversation, messages } = reached;
  const [session, ...words] = await runtime.vault.open([
    conversation.session,
    ...messages.map(({ sealed }) => sealed),
  ]);
  await meet(runtime, actor, [reached]);
  return {
    ...itemOf(runtime, conversation, session),
    ticketId: conversation.ticketId,
    messages: transcriptViews(messages, words),
  };
}

/** A conversation with its messages, for an actor who may read all of it. */
async function reach(runtime: Runtime, actor: Principal, id: string) {
  requireOfficer(runtime, actor, 'read-identity');
  const conversation = await runtime.store.readConversation(runtime.tenant, id as ConversationId);
  if (!conversation) throw new NotFoundError('conversation');
  const reached = await readAll(runtime, conversation);
  const reach = reachTo(runtime, actor, reached);
  if (reach === 'unknown') throw new NotFoundError('conversation');
  if (reach === 'hidden')
    throw new ForbiddenError('read-identity', 'the reporter of a case is hidden');
  return reached;
}

/** Logs whose texts are about to be shown; for hidden reporters before they are shown. */
async function meet(
  { viewHooks: watch }: Runtime,
  actor: Principal,
  reached: readonly ReachedConversation[],
): Promise<void> {
  const isHidden = reached.some(({ tickets }) => tickets.some(isGuarded));
  const parties = reached.map(({ conversation }) => conversation.partyId);
  await watch.personsViewed(actor, parties, ['words'], isHidden);
}

function itemOf({ intake }: Runtime, row: ConversationRow, session: unknown): ConversationItem {
  const { id, channel, lastInboundAt, wakeAt } = row;
  const status = session === null ? null : (intake.describe?.(session) ?? null);
  return { id, channel, lastInboundAt, wakeAt, intake: status };
}

/** A repeated signal with nothing in between counts once. */
async function signal(
  runtime: Runtime,
  actor: Principal,
  id: string,
  name: ConversationSignal,
): Promise<void> {
  if (!runtime.intake.signal) throw new InputError('The intake of this desk hears no signals.');
  const { conversation, messages } = await reach(runtime, actor, id);
  const revision = Math.max(0, ...messages.map((message) => message.revision));
  await insertSignal(runtime, conversation, name, `${name}:${id}:${revision}`);
}

async function handle(runtime: Runtime, actor: Principal, id: TicketId): Promise<void> {
  if (!canDo(runtime.workflow, actor, 'assign').allowed) return;
  const options = { actor, name: 'assign', input: { assignee: actor.id } };
  await executeCommand(runtime, id, () => [{ type: 'assign', assignee: actor.id }], options);
}
