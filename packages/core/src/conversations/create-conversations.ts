import type { Aduan } from '../aduan.js';
import { ForbiddenError, InputError, NotFoundError } from '../errors.js';
import type { ConversationId, TicketId } from '../ids.js';
import { insertSignal } from '../runtime/arrival/insert-signal.js';
import { executeCommand } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import type { Desk } from '../runtime/desk.js';
import { deskOf } from '../runtime/desk-of.js';
import type { ConversationSignal } from '../runtime/intake.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import { visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { Principal } from '../slots/principal.js';
import type { ConversationRow } from '../store/rows.js';
import { canDo } from '../ticket/can.js';
import { isGuarded } from '../ticket/visibility.js';
import { type ReachedConversation, reachTo, readAll } from './conversation-access.js';
import type { ConversationItem, Conversations, ConversationView } from './conversations.js';
import { openCaseOf } from './open-case-of.js';
import { saidViews } from './said-view.js';

const mostListed = 100;

/**
 * The conversations of a desk, a room beside it.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const conversations = createConversations(aduan);
 * const [first] = await conversations.list({ actor });
 * ```
 *
 * @throws InputError for anything but what `createAduan` returned
 */
export function createConversations(aduan: Aduan): Conversations {
  const desk = deskOf(aduan);
  return requireActor<Conversations>(desk, {
    async list({ actor }) {
      requireOfficer(desk, actor, 'read-identity');
      const rows = await desk.store.listWaking(desk.tenant, mostListed);
      const all = await Promise.all(rows.map((row) => readAll(desk, row)));
      const seen = all.filter((each) => reachTo(desk, actor, each) === 'open');
      const sessions = await desk.vault.open(seen.map(({ conversation }) => conversation.session));
      await meet(desk, actor, seen);
      return seen.map(({ conversation }, place) => itemOf(desk, conversation, sessions[place]));
    },
    get: (id, { actor }) => view(desk, actor, id),
    async ofCase(ticketId, { actor }) {
      const { ticket } = await visibleTicket(desk, ticketId, actor);
      return ticket.conversationId && view(desk, actor, ticket.conversationId);
    },
    async takeOver(id, { actor }) {
      requireOfficer(desk, actor, 'open');
      await signal(desk, actor, id, 'taken-over');
      const ticketId = await openCaseOf(desk, id as ConversationId);
      if (ticketId) await handle(desk, actor, ticketId);
      return { ticketId };
    },
    async handBack(id, { actor }) {
      requireOfficer(desk, actor, 'open');
      await signal(desk, actor, id, 'handed-back');
    },
  });
}

async function view(desk: Desk, actor: Principal, id: string): Promise<ConversationView> {
  const reached = await reach(desk, actor, id);
  const { conversation, messages } = reached;
  const [session, ...words] = await desk.vault.open([
    conversation.session,
    ...messages.map(({ sealed }) => sealed),
  ]);
  await meet(desk, actor, [reached]);
  return {
    ...itemOf(desk, conversation, session),
    ticketId: conversation.ticketId,
    messages: saidViews(messages, words),
  };
}

/** A conversation with its messages, for somebody who may read all of it. */
async function reach(desk: Desk, actor: Principal, id: string) {
  requireOfficer(desk, actor, 'read-identity');
  const conversation = await desk.store.readConversation(desk.tenant, id as ConversationId);
  if (!conversation) throw new NotFoundError('conversation');
  const reached = await readAll(desk, conversation);
  const reach = reachTo(desk, actor, reached);
  if (reach === 'unknown') throw new NotFoundError('conversation');
  if (reach === 'hidden')
    throw new ForbiddenError('read-identity', 'the reporter of a case is hidden');
  return reached;
}

/** Notes who is about to be shown with his words: of hidden reporters, before they are. */
async function meet(
  { watch }: Desk,
  actor: Principal,
  reached: readonly ReachedConversation[],
): Promise<void> {
  const isHidden = reached.some(({ cases }) => cases.some(isGuarded));
  const parties = reached.map(({ conversation }) => conversation.partyId);
  await watch.met?.(actor, parties, ['words'], isHidden);
}

function itemOf({ intake }: Desk, row: ConversationRow, session: unknown): ConversationItem {
  const { id, channel, lastInboundAt, wakeAt } = row;
  const status = session === null ? null : (intake.describe?.(session) ?? null);
  return { id, channel, lastInboundAt, wakeAt, intake: status };
}

/** Who presses twice before anything else happened says it once. */
async function signal(
  desk: Desk,
  actor: Principal,
  id: string,
  name: ConversationSignal,
): Promise<void> {
  if (!desk.intake.signal) throw new InputError('The intake of this desk hears no signals.');
  const { conversation, messages } = await reach(desk, actor, id);
  const revision = Math.max(0, ...messages.map((message) => message.revision));
  await insertSignal(desk, conversation, name, `${name}:${id}:${revision}`);
}

async function handle(desk: Desk, actor: Principal, id: TicketId): Promise<void> {
  if (!canDo(desk.workflow, actor, 'assign').allowed) return;
  const options = { actor, name: 'assign', input: { assignee: actor.id } };
  await executeCommand(desk, id, () => [{ type: 'assign', assignee: actor.id }], options);
}
