import type { Aduan } from '../aduan.js';
import { NotFoundError } from '../errors.js';
import { createId, type MessageId, type ObligationId } from '../ids.js';
import { readInput } from '../runtime/commands/command-input.js';
import { executeCommand, executeDecision } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { wordsFor } from '../runtime/reads/shown-items.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { visibleHistory } from '../runtime/reads/visible-ticket.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { Runtime } from '../runtime/runtime.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';
import { actionView } from '../ticket/action-view.js';
import type { PersonalOf } from '../ticket/events.js';
import type { Draft, Ticket } from '../ticket/ticket.js';
import { needsApproval } from '../ticket/transition-rules.js';
import { isGuarded } from '../ticket/visibility.js';
import { listCalls } from './call-list.js';
import {
  answeringTransitions,
  type DraftCommand,
  decideDraft,
  draftRights,
} from './decide-draft.js';
import type { Replies, RepliesOptions } from './replies.js';
import { starterTemplates } from './starter-templates.js';
import { templateValues } from './template-values.js';
import { checkTemplates, fillTemplate } from './templates.js';

/** Adds drafts of answers to a desk. @throws InputError for templates with unknown variables */
export function createReplies(
  aduan: Aduan,
  { templates = starterTemplates }: RepliesOptions = {},
): Replies {
  checkTemplates(templates);
  const runtime = runtimeOf(aduan);
  const shown = ({ actor }: ReadOptions, ticket: Ticket) => shownTo(runtime, actor, ticket);

  async function run(id: string, command: DraftCommand, options: CommandOptions, input: object) {
    const named = { ...options, name: `draft:${command.type}`, input };
    const decisionOf = (ticket: Ticket, context: Parameters<typeof decideDraft>[2]) =>
      decideDraft(ticket, command, context);
    return { ticket: shown(options, await executeDecision(runtime, id, decisionOf, named)) };
  }

  const calls = requireActor<Omit<Replies, 'templates'>>(runtime, {
    async write(id, given, options) {
      const { action = 'answer', submit = false } = given;
      const input = { ...readInput('draft', given), action, submit };
      const draftId = createId<MessageId>(runtime.now());
      return run(id, { ...input, type: 'write', draftId }, options, input);
    },
    submit: (id, options) => run(id, { type: 'submit' }, options, {}),
    approve: (id, options) => run(id, { type: 'approve' }, options, {}),
    sendBack(id, given, options) {
      const { reason } = readInput('because', { reason: given });
      return run(id, { type: 'sendBack', reason }, options, { reason });
    },
    discard: (id, options) => run(id, { type: 'discard' }, options, {}),
    async send(id, options) {
      const author = options.actor.display;
      const named = { ...options, name: 'draft:send' };
      const ticket = await executeCommand(
        runtime,
        id,
        async ({ draft }, loaded) => {
          const words = draft && (await lastText(runtime, loaded, draft, 'replies:draft-written'));
          if (!draft || !words) throw new NotFoundError('draft');
          const { text, reason } = words;
          return [
            {
              type: 'act' as const,
              action: draft.action,
              text,
              messageId: draft.id,
              ...(reason !== undefined && { reason }),
              ...(draft.referral && { referral: draft.referral }),
              ...(author && { author }),
              obligationId: createId<ObligationId>(runtime.now()),
            },
          ];
        },
        named,
      );
      runtime.wakeOutbox();
      return { ticket: shown(options, ticket) };
    },
    async get(id, { actor }) {
      const loaded = await visibleHistory(runtime, id, actor);
      const { ticket } = loaded.stored;
      const { draft } = shown({ actor }, ticket);
      const words = draft && (await lastText(runtime, loaded, draft, 'replies:draft-written'));
      const returned =
        draft && words && (await lastText(runtime, loaded, draft, 'replies:draft-returned'));
      if (words)
        await runtime.viewHooks.personsViewed(
          actor,
          ticket.reporters,
          ['words'],
          isGuarded(ticket),
        );
      const read = await wordsFor(runtime, actor, loaded.stored);
      // Authors see their own text unredacted.
      const own = draft?.author === actor.id ? (text: string) => text : read;
      const context = { workflow: runtime.workflow, actor, at: runtime.now() };
      const isForOther = (await runtime.mergedTickets.hooks?.needsApproval(ticket)) ?? false;
      const waits = isForOther && draft?.status !== 'approved';
      return {
        draft,
        text: words?.text === undefined ? null : own(words.text),
        reason: words?.reason === undefined ? null : own(words.reason),
        returnedFor: returned?.reason === undefined ? null : read(returned.reason),
        needsApproval: isForOther || needsApproval(runtime.workflow, ticket),
        actions: answeringTransitions(ticket, runtime.workflow).map((transition) =>
          actionView(ticket, transition),
        ),
        may: draftRights(ticket, context).filter((right) => right !== 'send' || !waits),
      };
    },
    calls: (filter, options) => listCalls(runtime, filter, options),
    async compose(id, name, { actor, locale = runtime.languages.first }) {
      const template = templates.find((each) => each.id === name);
      if (!template) throw new NotFoundError('template');
      const loaded = await visibleHistory(runtime, id, actor);
      return fillTemplate(template, await templateValues(runtime, loaded, actor, locale), locale);
    },
  });
  return { ...calls, templates };
}

/** The text of the last event of a type for a draft; null when there is none, or it was erased. */
async function lastText<Type extends 'replies:draft-written' | 'replies:draft-returned'>(
  runtime: Runtime,
  { history }: LoadedTicket,
  { id }: Draft,
  type: Type,
): Promise<PersonalOf[Type] | null> {
  const last = history.findLast((stored) => {
    const event = factsOf(stored);
    return event.type === type && event.facts.draftId === id;
  });
  return runtime.vault.openOne<PersonalOf[Type]>(last?.sealed ?? null);
}
