import * as z from 'zod';
import { createId, NotFoundError, type ObligationId } from '../index.js';
import {
  type AduanPlugin,
  definePlugin,
  defineQuery,
  defineTicketCommand,
  defineTicketQuery,
  fields,
} from '../plugin/index.js';
import type { Locale } from '../ports/label.js';
import type { CommandOptions, CommandResult, ReadOptions } from '../runtime/tickets.js';
import type { Referral } from '../ticket/ticket.js';
import { type CallFilter, type CallPage, listCalls } from './call-list.js';
import { decideDraft } from './decide-draft.js';
import { type DraftView, draftView } from './draft-view.js';
import { lastWords } from './draft-words.js';
import { starterTemplates } from './starter-templates.js';
import { templateValues } from './template-values.js';
import { type AnswerTemplate, checkTemplates, fillTemplate } from './templates.js';

type NoInput = Readonly<Record<string, never>>;

/** What the host decides about its answers. The workflow defines who approves what. */
export interface RepliesOptions {
  /** Templates for answers. Default: `starterTemplates`. */
  readonly templates?: readonly AnswerTemplate[];
}

/** The text of an answer before it is sent. */
export interface DraftInput {
  readonly text: string;
  /** The action that sends it. Default `answer`. */
  readonly action?: string;
  /** The reason, for actions that require one: reject, archive. */
  readonly reason?: string;
  readonly referral?: Referral;
  /** Whether to submit it for approval at once. Default: it stays a draft. */
  readonly submit?: boolean;
}

/**
 * Answers that are prepared before they are sent: draft, approval by a superior, sending. Texts are sealed; citizens
 * never see a draft. A ticket has one draft at a time.
 *
 * Every command throws NotFoundError for a ticket that the actor may not see, and when there is no draft.
 */
export interface Replies {
  /** Writes or rewrites the draft. Rewriting removes an approval. @throws TransitionError, InputError */
  write(id: string, draft: DraftInput, options: CommandOptions): Promise<CommandResult>;
  /** Submits the draft for approval. @throws TransitionError when it was already submitted */
  submit(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
  /** Approves the draft. @throws ForbiddenError for its author; TransitionError before it is submitted */
  approve(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
  /** Returns the draft to its author. @throws InputError without a reason */
  sendBack(
    id: string,
    why: { readonly reason: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Discards the draft; the history keeps that it existed. */
  discard(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
  /** Sends the draft to the citizen and takes its action. @throws TransitionError before it is approved */
  send(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
  /**
   * The state of a ticket's answer. With the plugin `viewLog` reading its text is logged. What the actor may not read is
   * null.
   */
  get(id: string, input: NoInput, options: ReadOptions): Promise<DraftView>;
  /**
   * The call list: tickets with an owed answer that no conversation can carry, soonest deadline first.
   *
   * @throws ForbiddenError without the permission to read tickets
   */
  calls(filter: CallFilter, options: ReadOptions): Promise<CallPage>;
  /** The templates, as the host gave them. */
  readonly templates: readonly AnswerTemplate[];
  /**
   * The text of a template filled in for a ticket, to continue writing.
   *
   * @throws NotFoundError for an unknown template; InputError when the ticket has no value for a variable
   */
  compose(
    id: string,
    which: { readonly template: string; readonly locale?: Locale },
    options: ReadOptions,
  ): Promise<{ readonly text: string }>;
}

const nothing = /* @__PURE__ */ z.strictObject({});
// Longest texts, in characters, as those of the commands that send them.
const words = /* @__PURE__ */ z.string().max(10_000);
const reason = /* @__PURE__ */ z.string().max(5_000);
const because = /* @__PURE__ */ z.strictObject({ reason });
const draftInput = /* @__PURE__ */ z.strictObject({
  text: words,
  action: fields.code.default('answer'),
  reason: reason.exactOptional(),
  referral: fields.referral.exactOptional(),
  submit: z.boolean().default(false),
});
const whichTemplate = /* @__PURE__ */ z.strictObject({
  template: fields.code,
  locale: fields.code.exactOptional(),
});
/** Tickets of these answers are described by `@aduan/api`, whose routes give them. */
const anyObject = /* @__PURE__ */ z.looseObject({});
const callFilter = anyObject as unknown as z.ZodType<CallFilter, CallFilter>;
const callPage = anyObject as unknown as z.ZodType<CallPage, CallPage>;
const shownDraft = anyObject as unknown as z.ZodType<DraftView, DraftView>;

/**
 * The plugin with which answers are prepared before they are sent: `aduan.plugins.replies`. Drafts stay with the ticket,
 * and so does the rule that an answer needs approval, whether a process has the plugin or not.
 *
 * @throws InputError for templates with unknown variables
 */
export function replies({
  templates = starterTemplates,
}: RepliesOptions = {}): AduanPlugin<'replies', Replies> {
  checkTemplates(templates);
  return definePlugin({
    id: 'replies',
    setup(context) {
      const { languages, sealed, tickets } = context;
      return {
        commands: {
          write: defineTicketCommand({
            permission: 'note',
            input: draftInput,
            decide: (ticket, input, { newId, ...given }) =>
              decideDraft(ticket, { ...input, type: 'write', draftId: newId() }, given),
          }),
          submit: defineTicketCommand({
            permission: 'note',
            input: nothing,
            decide: (ticket, _, given) => decideDraft(ticket, { type: 'submit' }, given),
          }),
          approve: defineTicketCommand({
            permission: 'approve',
            input: nothing,
            decide: (ticket, _, given) => decideDraft(ticket, { type: 'approve' }, given),
          }),
          sendBack: defineTicketCommand({
            permission: 'approve',
            input: because,
            decide: (ticket, why, given) =>
              decideDraft(ticket, { ...why, type: 'sendBack' }, given),
          }),
          discard: defineTicketCommand({
            permission: 'note',
            input: nothing,
            decide: (ticket, _, given) => decideDraft(ticket, { type: 'discard' }, given),
          }),
          send: defineTicketCommand({
            // Whoever may take the action of the draft.
            permission: null,
            input: nothing,
            async decide({ draft }, _, { actor, at, decide, loaded }) {
              const said =
                draft && (await lastWords(sealed, loaded, draft, 'replies:draft-written'));
              if (!draft || !said) throw new NotFoundError('draft');
              return decide({
                type: 'act',
                action: draft.action,
                text: said.text,
                messageId: draft.id,
                ...(said.reason !== undefined && { reason: said.reason }),
                ...(draft.referral && { referral: draft.referral }),
                ...(actor.display && { author: actor.display }),
                obligationId: createId<ObligationId>(at),
              });
            },
          }),
        },
        queries: {
          get: defineTicketQuery({
            input: nothing,
            answer: shownDraft,
            run: ({ id }, _, { actor }) => draftView(context, id, actor),
          }),
          calls: defineQuery({
            input: callFilter,
            answer: callPage,
            run: (filter, { actor }) => listCalls(context, filter, actor),
          }),
          compose: defineTicketQuery({
            input: whichTemplate,
            answer: z.object({ text: z.string() }),
            async run({ id }, { locale = languages.first, template: name }, { actor }) {
              const template = templates.find((each) => each.id === name);
              if (!template) throw new NotFoundError('template');
              const values = await templateValues(
                context,
                await tickets.history(id, actor),
                actor,
                locale,
              );
              return { text: fillTemplate(template, values, locale) };
            },
          }),
        },
        api: { templates },
      };
    },
  });
}
