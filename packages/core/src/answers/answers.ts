import type { Aduan } from '../aduan.js';
import { NotFoundError } from '../errors.js';
import { createId, type MessageId, type ObligationId } from '../ids.js';
import { readInput } from '../runtime/commands/command-input.js';
import { executeCommand, executeDecision } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import type { Desk } from '../runtime/desk.js';
import { deskOf } from '../runtime/desk-of.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { visibleHistory } from '../runtime/reads/visible-ticket.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type { CommandOptions, CommandResult, ReadOptions } from '../runtime/tickets.js';
import type { Label, Locale } from '../slots/label.js';
import { actionView } from '../ticket/action-view.js';
import type { PersonalOf } from '../ticket/events.js';
import type { Draft, Referral, Ticket } from '../ticket/ticket.js';
import { needsApproval } from '../ticket/transition-rules.js';
import type { ActionView } from '../ticket/view.js';
import { isGuarded } from '../ticket/visibility.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';
import { type CallFilter, type CallPage, listCalls } from './call-list.js';
import {
  answeringTransitions,
  type DraftCommand,
  type DraftRight,
  decideDraft,
  draftRights,
} from './decide-draft.js';
import { nextStepWords, starterTemplates } from './starter-templates.js';
import { templateValues } from './template-values.js';
import { type AnswerTemplate, checkTemplates, fillTemplate } from './templates.js';

/** What the host decides about its answers. Who approves what is said by its workflow. */
export interface AnswersOptions {
  /** Answers to begin from. Default: `starterTemplates`. */
  readonly templates?: readonly AnswerTemplate[];
  /** What `{nextStep}` says for each kind of case. Default: `nextStepWords`. */
  readonly nextSteps?: Readonly<Record<TicketKind, Label>>;
}

/** The words of an answer that is not sent yet. */
export interface DraftInput {
  readonly text: string;
  /** The action that sends it. Default `answer`. */
  readonly action?: string;
  /** Why, for actions that require it: reject, archive. */
  readonly reason?: string;
  readonly referral?: Referral;
  /** Whether it is shown to a superior at once. Default: it is kept. */
  readonly submit?: boolean;
}

/** How the answer of a case stands, for somebody who works on it. */
export interface DraftView {
  /** Null when nobody writes one. */
  readonly draft: Draft | null;
  /** Null without a draft, or for those who may not read words. */
  readonly text: string | null;
  /** Why the action of the draft is taken, where it needs a reason. */
  readonly reason: string | null;
  /** Why a superior sent it back the last time. */
  readonly returnedFor: string | null;
  /** Whether a superior must approve the answer of this case before it is sent. */
  readonly needsApproval: boolean;
  /** What a draft can be written for as the case stands: answer, reject … */
  readonly actions: readonly ActionView[];
  /** What this principal may do with it now, by the names of the commands. */
  readonly may: readonly DraftRight[];
}

/**
 * Answers that are written before they are sent: draft, approval by a superior, sending. The words are
 * sealed like all others; citizens never see a draft. A case has one draft at a time.
 *
 * Every command throws NotFoundError for a case that the principal may not see, or without a draft.
 */
export interface Answers {
  /** Writes the draft, or writes it anew: an approval is gone then. @throws TransitionError, InputError */
  write(id: string, draft: DraftInput, options: CommandOptions): Promise<CommandResult>;
  /** Shows it to a superior. @throws TransitionError when it was shown already */
  submit(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Lets it go out. @throws ForbiddenError for whoever wrote it; TransitionError before it is submitted */
  approve(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Gives it back to whoever wrote it. @throws InputError without a reason */
  sendBack(id: string, reason: string, options: CommandOptions): Promise<CommandResult>;
  /** Throws it away; the history keeps that it was there. */
  discard(id: string, options: CommandOptions): Promise<CommandResult>;
  /** Sends it to the citizen as the action it was written for. @throws TransitionError before it is approved */
  send(id: string, options: CommandOptions): Promise<CommandResult>;
  /**
   * How the answer of a case stands; with `createLooks` it is noted who read its words.
   *
   * @throws ForbiddenError never: what may not be read is null
   */
  get(id: string, options: ReadOptions): Promise<DraftView>;
  /**
   * Whom to call: cases with an owed answer that no conversation carries, soonest deadline first.
   *
   * @throws ForbiddenError without the right to read cases
   */
  calls(filter: CallFilter, options: ReadOptions): Promise<CallPage>;
  /** The templates, as they were given. */
  readonly templates: readonly AnswerTemplate[];
  /**
   * The words of a template for a case, to go on writing from.
   *
   * @throws NotFoundError for an unknown template; InputError when the case lacks what a variable names
   */
  compose(
    id: string,
    template: string,
    options: ReadOptions & { readonly locale?: Locale },
  ): Promise<string>;
}

/** Opens the room where answers are written. @throws InputError for templates with unknown variables */
export function createAnswers(
  aduan: Aduan,
  { templates = starterTemplates, nextSteps = nextStepWords }: AnswersOptions = {},
): Answers {
  checkTemplates(templates);
  const desk = deskOf(aduan);
  const shown = ({ actor }: ReadOptions, ticket: Ticket) => shownTo(desk, actor, ticket);

  async function run(id: string, command: DraftCommand, options: CommandOptions, input: object) {
    const named = { ...options, name: `draft:${command.type}`, input };
    const decisionOf = (ticket: Ticket, context: Parameters<typeof decideDraft>[2]) =>
      decideDraft(ticket, command, context);
    return { ticket: shown(options, await executeDecision(desk, id, decisionOf, named)) };
  }

  const calls = requireActor(desk, {
    async write(id: string, given: DraftInput, options: CommandOptions) {
      const { action = 'answer', submit = false } = given;
      const input = { ...readInput('draft', given), action, submit };
      const draftId = createId<MessageId>(desk.now());
      return run(id, { ...input, type: 'write', draftId }, options, input);
    },
    submit: (id: string, options: CommandOptions) => run(id, { type: 'submit' }, options, {}),
    approve: (id: string, options: CommandOptions) => run(id, { type: 'approve' }, options, {}),
    sendBack(id: string, given: string, options: CommandOptions) {
      const { reason } = readInput('because', { reason: given });
      return run(id, { type: 'sendBack', reason }, options, { reason });
    },
    discard: (id: string, options: CommandOptions) => run(id, { type: 'discard' }, options, {}),
    async send(id: string, options: CommandOptions) {
      const author = options.actor.display;
      const named = { ...options, name: 'draft:send' };
      const ticket = await executeCommand(
        desk,
        id,
        async ({ draft }, loaded) => {
          if (!draft) throw new NotFoundError('draft');
          const words = await openedWords(desk, loaded);
          if (!words) throw new NotFoundError('draft');
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
              obligationId: createId<ObligationId>(desk.now()),
            },
          ];
        },
        named,
      );
      desk.wakeOutbox();
      return { ticket: shown(options, ticket) };
    },
    async get(id: string, { actor }: ReadOptions) {
      const loaded = await visibleHistory(desk, id, actor);
      const { ticket } = loaded.stored;
      const { draft } = shown({ actor }, ticket);
      const words = draft && (await openedWords(desk, loaded));
      if (words) await desk.watch.met?.(actor, ticket.reporters, ['words'], isGuarded(ticket));
      const context = { workflow: desk.workflow, actor, at: desk.now() };
      return {
        draft,
        text: words?.text ?? null,
        reason: words?.reason ?? null,
        returnedFor: (words && (await lastReturn(desk, loaded))) ?? null,
        needsApproval: needsApproval(desk.workflow, ticket),
        actions: answeringTransitions(ticket, desk.workflow).map((transition) =>
          actionView(ticket, transition),
        ),
        may: draftRights(ticket, context),
      };
    },
    calls: (filter: CallFilter, options: ReadOptions) => listCalls(desk, filter, options),
    async compose(
      id: string,
      name: string,
      { actor, locale = desk.locale }: ReadOptions & { readonly locale?: Locale },
    ) {
      const template = templates.find((each) => each.id === name);
      if (!template) throw new NotFoundError('template');
      const loaded = await visibleHistory(desk, id, actor);
      return fillTemplate(
        template,
        await templateValues(desk, loaded, nextSteps, actor, locale),
        locale,
      );
    },
  });
  return { ...calls, templates };
}

/** The words of the draft; null when they were erased. */
async function openedWords(desk: Desk, { history }: LoadedTicket) {
  const last = history.findLast(({ type }) => type === 'draft.written');
  const [words] = await desk.vault.open([last?.sealed ?? null]);
  return words as PersonalOf['draft.written'] | null;
}

async function lastReturn(desk: Desk, { history }: LoadedTicket): Promise<string | null> {
  const last = history.findLast(({ type }) => type === 'draft.returned');
  const [words] = await desk.vault.open([last?.sealed ?? null]);
  return (words as PersonalOf['draft.returned'] | null)?.reason ?? null;
}
