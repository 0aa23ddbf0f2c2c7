import {
  type CommandOptions,
  citizenPrincipal,
  NotFoundError,
  type OpenInput,
  type Principal,
  type ReadOptions,
  type Ticket,
  type TicketListItem,
  type TicketRule,
  TransitionError,
} from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import {
  type AduanPlugin,
  type CommandResult,
  definePlugin,
  defineQuery,
  defineTicketCommand,
  defineTicketQuery,
  fields,
  openInput,
  type PluginContext,
} from '@aduan/core/plugin';
import { canDo, canonicalCategory, visibilityFor } from '@aduan/core/ticket';
import * as z from 'zod';
import { approval } from '../replies/contributions.js';
import { type MergeSuggestions, mergePreview, reportItems, suggestions } from './answers.js';
import { anyNeedsApproval } from './approval-of-all.js';
import { askToJoin } from './ask-to-join.js';
import { declined, declinedState, hasDeclined } from './declined.js';
import { findSimilar, type Matter, matterOf } from './find-similar.js';
import { isWaiting, mergeObstacle, obstacleReasons } from './merge-obstacle.js';
import { leadOf, reportsOf } from './merged-reports.js';
import { ticketOpenTo } from './open-to-citizen.js';
import { planRelatedChanges } from './plan-related-changes.js';
import { type MergePreview, previewMerge } from './preview-merge.js';
import { shownItems } from './shown-items.js';

/** With fewer reporters, a citizen of a small village could tell who the others are. */
const fewestReporters = 5;

/** Settings of `mergedTickets`. */
export interface MergedTicketsOptions {
  /** Minimum number of reporters of a lead before citizens may learn that it exists; at least 5. */
  readonly minReporters?: number;
}

/** A report that is not filed yet, as far as it is known. */
export type ReportDraft = Partial<
  Pick<
    OpenInput,
    'kind' | 'category' | 'cooperative' | 'region' | 'subject' | 'body' | 'supervisory' | 'recusals'
  >
>;

type NoInput = Readonly<Record<string, never>>;

/** Merges several reports of one matter: each stays a ticket and follows the one that leads. */
export interface MergedTickets {
  /** Tickets to which a report may belong, the likeliest first. @throws NotFoundError, ForbiddenError */
  suggest(id: string, input: NoInput, options: ReadOptions): Promise<MergeSuggestions>;
  /**
   * The same for a draft, for actors who may open tickets. Nothing of the draft is stored.
   * @throws ForbiddenError for citizens and auditors; InputError for a category that the desk does not have
   */
  suggestFor(draft: ReportDraft, options: ReadOptions): Promise<MergeSuggestions>;
  /**
   * Shows the effect of `merge`: who would be answered, and which deadline would apply. @throws NotFoundError,
   * ForbiddenError
   */
  preview(
    id: string,
    merger: { readonly into: string },
    options: ReadOptions,
  ): Promise<MergePreview>;
  /**
   * Merges two tickets: `id` follows `into`. The earliest deadline holds for all. Tickets that are already merged stay
   * merged, in any order of commands: then their leads are merged, and the lead of `id` is returned.
   *
   * @throws TransitionError when they cannot be answered together
   * @throws NotFoundError, ForbiddenError, ConflictError, InputError
   */
  merge(
    id: string,
    merger: { readonly into: string; readonly reason?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * Takes a report out again, with its own reporter, obligations and clocks.
   *
   * @throws NotFoundError, ForbiddenError, InputError
   */
  split(
    id: string,
    split: { readonly reason?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * The other reports merged with this one, as far as the actor may see them.
   * @throws ForbiddenError for citizens
   */
  reports(
    id: string,
    input: NoInput,
    options: ReadOptions,
  ): Promise<{ readonly items: readonly TicketListItem[] }>;
  /** Whether a citizen may be asked to have their report handled with similar ones. Reveals nothing else. */
  mayJoin(id: string, input: NoInput, options: ReadOptions): Promise<{ readonly mayJoin: boolean }>;
  /**
   * Joins a citizen's report with similar ones at their request. They still get their own answer.
   * @throws NotFoundError `case-not-found` when there is no ticket that they may join
   */
  join(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
  /** Remembers that the citizen does not want to join, so that their conversation asks no more. */
  decline(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
  /** Takes a citizen's report out again at their wish. */
  leave(id: string, input: NoInput, options: CommandOptions): Promise<CommandResult>;
}

const nothing = /* @__PURE__ */ z.strictObject({});
const because = /* @__PURE__ */ z.strictObject({ reason: fields.reason.exactOptional() });
const merger = /* @__PURE__ */ z.strictObject({ into: z.uuid() });
const reportDraft = /* @__PURE__ */ openInput
  .pick({
    kind: true,
    category: true,
    cooperative: true,
    region: true,
    subject: true,
    supervisory: true,
    recusals: true,
  })
  .extend({ body: fields.text.optional() })
  .meta({ id: 'ReportDraft' }) as unknown as z.ZodType<ReportDraft, ReportDraft>;

/**
 * The plugin that merges tickets about one matter: `aduan.plugins['merged-tickets']`. It asks citizens, in their
 * conversation and on their tracking page, whether their report joins similar ones. Use it in every process that works
 * on tickets.
 *
 * @throws InputError for fewer than five reporters
 */
export function mergedTickets({
  minReporters = fewestReporters,
}: MergedTicketsOptions = {}): AduanPlugin<'merged-tickets', MergedTickets> {
  if (!(Number.isInteger(minReporters) && minReporters >= fewestReporters)) {
    refuseField('minReporters', `must be a whole number of at least ${fewestReporters}`);
  }
  return definePlugin({
    id: 'merged-tickets',
    events: [declined],
    state: declinedState,
    setup(context) {
      const { tickets, workflow } = context;
      const openTo = (report: Ticket) => ticketOpenTo(context, report, minReporters);
      const mayCitizensJoin = canDo(workflow, citizenPrincipal(''), 'join').allowed;
      const isOpen = async (report: Ticket) => (await openTo(report)) !== null;
      const leaving = ({ leadId }: Ticket, reason?: string) =>
        leadId
          ? [
              {
                type: 'merged-tickets:left' as const,
                facts: { leadId },
                ...(reason !== undefined && { personal: { reason } }),
              },
            ]
          : [];
      return {
        commands: {
          merge: defineTicketCommand({
            permission: 'merge',
            input: merger.extend(because.shape),
            http: {
              name: 'mergeTickets',
              path: 'merge',
              summary: 'Let a report follow another one',
            },
            async decide(report, { into, reason }, { actor, loaded }) {
              const own = await leadOf(context, loaded.stored);
              const lead = await leadOf(context, await tickets.visible(into, actor));
              if (own.ticket.id === lead.ticket.id) return [];
              if (report.leadId) return { instead: own.ticket.id };
              const { ticket: leading } = await tickets.visible(lead.ticket.id, actor);
              const obstacle = mergeObstacle(report, leading);
              if (obstacle) {
                const reason = obstacleReasons[obstacle];
                throw new TransitionError(report.state, 'merge', [], { reason });
              }
              const personal = reason === undefined ? {} : { personal: { reason } };
              return [
                { type: 'merged-tickets:joined', facts: { leadId: leading.id }, ...personal },
              ];
            },
          }),
          split: defineTicketCommand({
            permission: 'merge',
            input: because,
            http: { name: 'splitTicket', path: 'split', summary: 'Let a report go its own way' },
            decide: (report, { reason }) => leaving(report, reason),
          }),
          join: defineTicketCommand({
            permission: 'join',
            input: nothing,
            http: {
              path: 'joining',
              summary: 'Handle the report of the signed-in citizen with similar ones',
              tracking: {
                path: 'joining',
                summary:
                  'Have a report handled with similar ones, where tracking said that its citizen may',
              },
            },
            async decide(report) {
              if (report.leadId) return [];
              const lead = await openTo(report);
              if (!lead) throw new NotFoundError('case');
              return [{ type: 'merged-tickets:joined', facts: { leadId: lead.id } }];
            },
          }),
          decline: defineTicketCommand({
            permission: 'join',
            input: nothing,
            decide: (report) => (hasDeclined(report) ? [] : [declined({})]),
          }),
          leave: defineTicketCommand({
            permission: 'join',
            input: nothing,
            http: {
              path: 'leaving',
              summary: 'Take that report out again',
              tracking: { path: 'leaving', summary: 'Take it back out' },
            },
            decide: (report) => leaving(report),
          }),
        },
        queries: {
          suggest: defineTicketQuery({
            permission: 'merge',
            input: nothing,
            answer: suggestions,
            http: {
              name: 'suggestTickets',
              path: 'similar',
              summary: 'Cases that a report may belong to',
            },
            run: async ({ id }, _, { actor }) =>
              suggestionsFor(
                context,
                actor,
                await matterOf(context, await tickets.visible(id, actor)),
              ),
          }),
          suggestFor: defineQuery({
            permission: 'open',
            officersOnly: true,
            input: reportDraft,
            answer: suggestions,
            http: {
              name: 'suggestTicketsFor',
              path: '/similar',
              method: 'POST',
              summary: 'The same for a report that is being written down; nothing of it is kept',
              scope: 'tickets:read',
            },
            run: (draft, { actor }) =>
              suggestionsFor(context, actor, matterOfDraft(context, draft)),
          }),
          preview: defineTicketQuery({
            permission: 'merge',
            input: merger,
            answer: mergePreview,
            http: { name: 'previewMerge', path: 'merge', summary: 'What a merge would do' },
            run: ({ id }, { into }, { actor }) => previewMerge(context, id, into, actor),
          }),
          reports: defineTicketQuery({
            officersOnly: true,
            input: nothing,
            answer: reportItems,
            http: { name: 'listReports', path: 'reports', summary: 'The other reports of a case' },
            async run({ id }, _, { actor }) {
              const lead = await leadOf(context, await tickets.visible(id, actor));
              const all = [lead, ...(await reportsOf(context, lead.ticket))];
              const others = all.filter(({ ticket }) => ticket.id !== id);
              return { items: await shownItems(context, actor, others) };
            },
          }),
          mayJoin: defineTicketQuery({
            permission: 'join',
            input: nothing,
            answer: z.object({ mayJoin: z.boolean() }),
            http: {
              path: 'joining',
              summary: 'Whether the report of a citizen can be handled with similar ones',
            },
            async run({ id }, _, { actor }) {
              const { ticket } = await tickets.visible(id, actor);
              return { mayJoin: await isOpen(ticket) };
            },
          }),
        },
        hooks: {
          ...askToJoin(context, mayCitizensJoin, isOpen),
          decide: leaveReopened,
          plan: (change) => planRelatedChanges(context, change),
          async tracking(report) {
            if (!mayCitizensJoin || !isWaiting(report)) return {};
            if (report.leadId) return { may: ['merged-tickets:leave'] };
            return { may: (await isOpen(report)) ? ['merged-tickets:join'] : [] };
          },
        },
        contributes: [approval((lead) => anyNeedsApproval(context, lead))],
      };
    },
  });
}

/** A report that is reopened leaves the merged tickets; the others are not affected. */
const leaveReopened: TicketRule = ({ before, ticket }) => {
  const { cycle, leadId } = ticket;
  return leadId && before && cycle > before.cycle
    ? [{ type: 'merged-tickets:left', facts: { leadId } }]
    : [];
};

async function suggestionsFor(
  context: PluginContext,
  actor: Principal,
  matter: Matter,
): Promise<MergeSuggestions> {
  const isSeen = (other: Ticket) => visibilityFor(context, actor, other).ticket;
  const found = await findSimilar(context, matter, {}, actor, isSeen);
  const leads = found.map(({ lead }) => lead);
  const reasons = new Map(found.map((each) => [each.lead.ticket.id, each.reasons]));
  const shown = await shownItems(context, actor, leads);
  return { items: shown.map((lead) => ({ lead, reasons: reasons.get(lead.ticket.id) ?? [] })) };
}

function matterOfDraft(context: PluginContext, draft: ReportDraft): Matter {
  const { body = '', category = null, recusals = [], cooperative = null, subject = '' } = draft;
  const now = context.now();
  return {
    facts: {
      kind: draft.kind ?? context.kinds.usual,
      supervisory: draft.supervisory ?? false,
      recusals,
      category: canonicalCategory(context, category),
      cooperative,
      phase: 'new',
      region: draft.region ?? null,
      openedAt: now,
      receivedAt: now,
    },
    text: `${subject}\n${body}`,
    own: [],
  };
}
