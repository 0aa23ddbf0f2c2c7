import type { Aduan } from '../aduan.js';
import type { Channel } from '../channel/channel.js';
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
import type { PersonalOf } from '../ticket/events.js';
import type { Draft, Referral, Ticket } from '../ticket/ticket.js';
import { needsApproval } from '../ticket/transition-rules.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';
import { type DraftCommand, decideDraft, draftRights } from './decide-draft.js';
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
  /** What this principal may do with it now. */
  readonly may: readonly DraftCommand['type'][];
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
  /** How the answer of a case stands. @throws ForbiddenError never: what may not be read is null */
  get(id: string, options: ReadOptions): Promise<DraftView>;
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
  aduan: Aduan<Readonly<Record<string, Channel>>>,
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

  const calls = requireActor({
    async write(id: string, given: DraftInput, options: CommandOptions) {
      const { action = 'answer' } = given;
      const { team: _, ...input } = readInput('act', { ...given, team: undefined });
      const draftId = createId<MessageId>(desk.now());
      const text = input.text ?? '';
      return run(id, { ...input, type: 'write', text, draftId, action }, options, {
        ...input,
        action,
      });
    },
    submit: (id: string, options: CommandOptions) => run(id, { type: 'submit' }, options, {}),
    approve: (id: string, options: CommandOptions) => run(id, { type: 'approve' }, options, {}),
    sendBack(id: string, given: string, options: CommandOptions) {
      const { reason = '' } = readInput('act', { reason: given });
      return run(id, { type: 'return', reason }, options, { reason });
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
          const { text, reason } = await wordsOf(desk, loaded);
          return [
            {
              ...{ type: 'act' as const, action: draft.action, text, messageId: draft.id },
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
      const words = draft && (await wordsOf(desk, loaded));
      return {
        draft,
        text: words?.text ?? null,
        reason: words?.reason ?? null,
        returnedFor: (words && (await lastReturn(desk, loaded))) ?? null,
        needsApproval: needsApproval(desk.workflow, ticket),
        may: draftRights(ticket, { workflow: desk.workflow, actor, at: desk.now() }),
      };
    },
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

/** @throws NotFoundError when the words were erased */
async function wordsOf(desk: Desk, { history }: LoadedTicket) {
  const last = history.findLast(({ type }) => type === 'draft.written');
  const [words] = await desk.vault.open([last?.sealed ?? null]);
  if (!words) throw new NotFoundError('draft');
  return words as PersonalOf['draft.written'];
}

async function lastReturn(desk: Desk, { history }: LoadedTicket): Promise<string | null> {
  const last = history.findLast(({ type }) => type === 'draft.returned');
  const [words] = await desk.vault.open([last?.sealed ?? null]);
  return (words as PersonalOf['draft.returned'] | null)?.reason ?? null;
}
