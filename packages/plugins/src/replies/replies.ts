import {
  type CommandOptions,
  createId,
  type Locale,
  NotFoundError,
  type ReadOptions,
} from '@aduan/core';
import {
  type AduanPlugin,
  answers,
  type CommandResult,
  definePlugin,
  defineQuery,
  defineTicketCommand,
  defineTicketQuery,
  fields,
  type ObligationId,
  ticketFilter,
} from '@aduan/core/plugin';
import type { Referral } from '@aduan/core/ticket';
import * as z from 'zod';
import { occasion } from '../notifications/contributions.js';
import { settingsDocument } from '../settings/contributions.js';
import { type CallFilter, type CallPage, listCalls, type OwedCall } from './call-list.js';
import { decideDraft } from './decide-draft.js';
import { draftOccasion } from './draft-occasion.js';
import { type DraftView, draftView } from './draft-view.js';
import { lastWords } from './draft-words.js';
import { starterTemplates } from './starter-templates.js';
import { templateValues } from './template-values.js';
import { type AnswerTemplate, checkTemplates, fillTemplate, isFillable } from './templates.js';
import { type TemplatesBody, templatesDocument } from './templates-document.js';

type NoInput = Readonly<Record<string, never>>;

/** Settings of the host for answers. The workflow defines who approves which answers. */
export interface RepliesOptions {
  /** Templates for answers, until the office publishes others by the plugin `settings`. Default: `starterTemplates`. */
  readonly templates?: readonly AnswerTemplate[];
}

/** A template filled in for one ticket. */
export interface FilledTemplate extends Pick<AnswerTemplate, 'id' | 'label'> {
  readonly text: string;
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
 * Answers that are prepared before they are sent: draft, approval by a supervisor, sending. Texts are sealed; citizens
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
   * The state of a ticket's answer. With the plugin `viewLog`, reading its text is logged. Fields that the actor may
   * not read are null.
   */
  get(id: string, input: NoInput, options: ReadOptions): Promise<DraftView>;
  /**
   * The call list: tickets with an owed answer that no conversation can carry, soonest deadline first.
   *
   * @throws ForbiddenError without the permission to read tickets
   */
  calls(filter: CallFilter, options: ReadOptions): Promise<CallPage>;
  /** The templates in force. */
  templates(
    input: NoInput,
    options: ReadOptions,
  ): Promise<{ readonly items: readonly AnswerTemplate[] }>;
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
  /** All templates that the ticket has every value for, filled in. */
  composeAll(
    id: string,
    which: { readonly locale?: Locale },
    options: ReadOptions,
  ): Promise<{ readonly items: readonly FilledTemplate[] }>;
}

const nothing = /* @__PURE__ */ z.strictObject({});
const { code, reason, referral, text } = fields;
const { actionView, draft, label, obligation, pageOf, ticketItem } = answers;
const words = /* @__PURE__ */ z.string().nullable();

const draftInput = /* @__PURE__ */ z
  .strictObject({
    text,
    action: code.exactOptional().describe('The action that sends it; default `answer`.'),
    reason: reason.exactOptional(),
    referral: referral.exactOptional(),
    submit: z.boolean().exactOptional().describe('Whether it is shown to a superior at once.'),
  })
  .meta({ id: 'DraftInput' });

const draftFields = /* @__PURE__ */ (() =>
  ({
    draft,
    text: words.describe('Null without a draft, and for who may not read words.'),
    reason: words,
    returnedFor: words.describe('Why a superior sent it back the last time.'),
    needsApproval: z.boolean(),
    actions: z.array(actionView).describe('What a draft can be written for.'),
    may: z.array(z.enum(['write', 'submit', 'approve', 'discard', 'sendBack', 'send'])),
  }) satisfies Readonly<Record<keyof DraftView, z.ZodType>>)();
const shownDraft = /* @__PURE__ */ z.object(draftFields).meta({
  id: 'DraftView',
  description: 'An answer that is not sent yet. Citizens see none.',
}) as unknown as z.ZodType<unknown, DraftView>;

const callFields = /* @__PURE__ */ (() =>
  ({
    ...ticketItem.shape,
    contacts: z.array(z.object({ kind: z.string(), value: z.string() })),
    obligation,
    mayTell: z.boolean().describe('Whether reaching him answers his case.'),
    tries: z.object({ days: z.array(z.string()), missing: z.int() }).nullable(),
    closing: actionView.nullable(),
  }) satisfies Readonly<Record<keyof OwedCall, z.ZodType>>)();
const owedCall = /* @__PURE__ */ z.object(callFields).meta({
  id: 'OwedCall',
  description: 'A citizen who has to be called.',
}) as unknown as z.ZodType<unknown, OwedCall>;

const template = /* @__PURE__ */ z
  .object({ id: z.string(), label, text: label })
  .meta({ id: 'AnswerTemplate' });
const filledTemplate = /* @__PURE__ */ z.object({ id: z.string(), label, text: z.string() });

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
      const { languages, sealed, tickets, workflow } = context;
      let inForce = (): TemplatesBody => ({ templates });
      const document = templatesDocument(templates, (read) => {
        inForce = read;
      });
      return {
        commands: {
          write: defineTicketCommand({
            permission: 'note',
            input: draftInput,
            http: {
              name: 'writeDraft',
              path: 'draft',
              summary: 'Write or rewrite an answer',
            },
            decide: (ticket, input, { newId, ...given }) =>
              decideDraft(
                ticket,
                { action: 'answer', ...input, type: 'write', draftId: newId() },
                given,
              ),
          }),
          submit: defineTicketCommand({
            permission: 'note',
            input: nothing,
            http: {
              name: 'submitDraft',
              path: 'draft/submission',
              summary: 'Show an answer to a superior',
            },
            decide: (ticket, _, given) => decideDraft(ticket, { type: 'submit' }, given),
          }),
          approve: defineTicketCommand({
            permission: 'approve',
            input: nothing,
            http: {
              name: 'approveDraft',
              path: 'draft/approval',
              summary: 'Let an answer of somebody else go out',
            },
            decide: (ticket, _, given) => decideDraft(ticket, { type: 'approve' }, given),
          }),
          sendBack: defineTicketCommand({
            permission: 'approve',
            input: z.strictObject({ reason }),
            http: { name: 'returnDraft', path: 'draft/return', summary: 'Give it back' },
            decide: (ticket, why, given) =>
              decideDraft(ticket, { ...why, type: 'sendBack' }, given),
          }),
          discard: defineTicketCommand({
            permission: 'note',
            input: nothing,
            http: { name: 'discardDraft', path: 'draft/removal', summary: 'Throw an answer away' },
            decide: (ticket, _, given) => decideDraft(ticket, { type: 'discard' }, given),
          }),
          send: defineTicketCommand({
            // Needs the right to take the action of the draft.
            permission: null,
            input: nothing,
            http: {
              name: 'sendDraft',
              path: 'draft/sending',
              summary: 'Send an answer to the citizen',
            },
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
          templates: defineQuery({
            input: nothing,
            answer: z.object({ items: z.array(template) }),
            http: {
              name: 'listTemplates',
              path: '/templates',
              scope: 'desk:read',
              summary: 'Answers to begin from',
            },
            run: async () => ({ items: [...inForce().templates] }),
          }),
          get: defineTicketQuery({
            input: nothing,
            answer: shownDraft,
            http: {
              name: 'getDraft',
              path: 'draft',
              summary: 'The answer that is being written, and what may be done with it',
            },
            run: ({ id }, _, { actor }) => draftView(context, id, actor),
          }),
          calls: defineQuery({
            input: ticketFilter
              .pick({
                assignee: true,
                category: true,
                channel: true,
                kind: true,
                phases: true,
                team: true,
              })
              .extend(fields.page),
            answer: pageOf(owedCall),
            http: {
              name: 'listCalls',
              path: '/calls',
              scope: 'tickets:read',
              summary:
                'Whom to call: citizens who cannot be told in writing, or who have not seen their answer',
            },
            run: (filter, { actor }) => listCalls(context, filter, actor),
          }),
          compose: defineTicketQuery({
            input: z.strictObject({
              template: fields.code,
              locale: fields.languageOf(languages).exactOptional(),
            }),
            answer: z.object({ text: z.string() }),
            http: {
              name: 'composeAnswer',
              path: 'templates/{template}',
              summary: 'The words of a template for a case',
            },
            async run({ id }, { locale = languages.first, template: name }, { actor }) {
              const template = inForce().templates.find((each) => each.id === name);
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
          composeAll: defineTicketQuery({
            input: z.strictObject({ locale: fields.languageOf(languages).exactOptional() }),
            answer: z.object({ items: z.array(filledTemplate) }),
            http: {
              path: 'templates',
              name: 'composeAnswers',
              summary: 'The words of all templates that a case has every value for',
            },
            async run({ id }, { locale = languages.first }, { actor }) {
              const history = await tickets.history(id, actor);
              const values = await templateValues(context, history, actor, locale);
              const items = inForce()
                .templates.filter((template) => isFillable(template, values, locale))
                .map((template) => {
                  const { id: name, label } = template;
                  return { id: name, label, text: fillTemplate(template, values, locale) };
                });
              return { items };
            },
          }),
        },
        contributes: [
          occasion((change, office) => draftOccasion(workflow, change, office)),
          settingsDocument(document),
        ],
      };
    },
  });
}
