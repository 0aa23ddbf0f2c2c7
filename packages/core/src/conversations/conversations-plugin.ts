import * as z from 'zod';
import { ForbiddenError, InputError, NotFoundError } from '../errors.js';
import type { ConversationId, TicketId } from '../ids.js';
import { defineCommand, defineQuery } from '../plugin/operation.js';
import { type ApiOf, definePlugin } from '../plugin/plugin.js';
import type { Principal } from '../ports/principal.js';
import { insertSignal } from '../runtime/arrival/insert-signal.js';
import { executeCommand } from '../runtime/commands/execute-command.js';
import type { ConversationSignal } from '../runtime/intake.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import { visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ConversationRow } from '../store/rows.js';
import { canDo } from '../ticket/can.js';
import { isGuarded } from '../ticket/visibility.js';
import { conversation, conversationItem } from './answers.js';
import { type ReachedConversation, reachTo, readAll } from './conversation-access.js';
import type { ConversationItem, Conversations, ConversationView } from './conversations.js';
import { transcriptViews } from './transcript-view.js';

const maxListed = 100;
/** Number of attempts to find the ticket that a worker is about to open. */
const maxTries = 30;
/** Wait between attempts, ms. */
const pauseMs = 100;

// Any text is taken: one that is no id leads to nothing.
const named = /* @__PURE__ */ z.strictObject({ id: z.string().meta({ format: 'uuid' }) });
/** A repetition does nothing, so no answer is remembered: one without a ticket yet would stay. */
const speaking = { officersOnly: true, permission: 'open', handlesKey: true } as const;

/** Conversations with the intake, for officers; part of every desk. */
export function conversationsPlugin(runtime: Runtime) {
  return definePlugin({
    id: 'conversations',
    setup: () => ({
      queries: {
        list: defineQuery({
          officersOnly: true,
          permission: 'read-identity',
          input: z.strictObject({}),
          answer: z.array(conversationItem),
          http: {
            name: 'listConversations',
            path: '',
            summary: 'Conversations that the bot waits in; at most 100, newest first',
          },
          run: (_input, { actor }) => running(runtime, actor),
        }),
        get: defineQuery({
          input: named,
          answer: conversation,
          http: {
            name: 'getConversation',
            path: '{id}',
            summary: 'A conversation with its messages',
          },
          run: ({ id }, { actor }) => view(runtime, actor, id),
        }),
        ofTicket: defineQuery({
          input: named,
          answer: z.object({ conversation: conversation.nullable() }),
          http: {
            name: 'getConversationOfTicket',
            path: '/tickets/{id}/conversation',
            summary: 'The conversation in which a ticket was opened; null if none',
          },
          async run({ id }, { actor }) {
            const { conversationId } = (await visibleTicket(runtime, id, actor)).ticket;
            return { conversation: conversationId && (await view(runtime, actor, conversationId)) };
          },
        }),
      },
      commands: {
        takeOver: defineCommand({
          ...speaking,
          input: named,
          answer: z.object({
            ticketId: (z.uuid() as unknown as z.ZodType<TicketId, TicketId>)
              .nullable()
              .describe('Null while it is being opened: ask again.'),
          }),
          http: {
            name: 'takeOverConversation',
            path: '{id}/take-over',
            summary: 'Speak instead of the bot; opens a ticket, which you handle',
          },
          async run({ id }, { actor }) {
            await signal(runtime, actor, id, 'taken-over');
            const ticketId = await openTicketOf(runtime, id as ConversationId);
            if (ticketId) await handle(runtime, actor, ticketId);
            return { ticketId };
          },
        }),
        handBack: defineCommand({
          ...speaking,
          input: named,
          answer: null,
          http: {
            name: 'handBackConversation',
            path: '{id}/hand-back',
            summary: 'Let the bot speak again',
          },
          run: ({ id }, { actor }) => signal(runtime, actor, id, 'handed-back'),
        }),
      },
    }),
  });
}

/** The calls as hosts make them. */
export function conversationsOf(
  calls: ApiOf<ReturnType<typeof conversationsPlugin>>,
): Conversations {
  return {
    list: (options) => calls.list({}, options),
    get: (id, options) => calls.get({ id }, options),
    ofTicket: async (id, options) => (await calls.ofTicket({ id }, options)).conversation,
    takeOver: (id, options) => calls.takeOver({ id }, options),
    handBack: (id, options) => calls.handBack({ id }, options),
  };
}

async function running(runtime: Runtime, actor: Principal): Promise<ConversationItem[]> {
  const rows = await runtime.store.listWaking(runtime.tenant, maxListed);
  const all = await Promise.all(rows.map((row) => readAll(runtime, row)));
  const seen = all.filter((each) => reachTo(runtime, actor, each) === 'open');
  const sessions = await runtime.vault.open(seen.map(({ conversation }) => conversation.session));
  await meet(runtime, actor, seen);
  return seen.map(({ conversation }, place) => itemOf(runtime, conversation, sessions[place]));
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
  await executeCommand(runtime, id, { type: 'assign', assignee: actor.id }, options);
}

/** The open ticket of a conversation; null when no worker opened one within a few seconds. */
async function openTicketOf(
  { store, tenant }: Runtime,
  id: ConversationId,
): Promise<TicketId | null> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const ticketId = (await store.readConversation(tenant, id))?.ticketId ?? null;
    const stored = ticketId && (await store.readTicket(tenant, ticketId));
    if (stored && stored.ticket.phase !== 'closed') return stored.ticket.id;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return null;
}
