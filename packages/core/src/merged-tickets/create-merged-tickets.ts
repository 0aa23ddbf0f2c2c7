import type { Aduan } from '../aduan.js';
import { NotFoundError, refuseField } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { approval } from '../replies/contributions.js';
import { canonicalCategory } from '../runtime/commands/canonical-category.js';
import { readInput } from '../runtime/commands/command-input.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { reachOf } from '../runtime/reads/list-tickets.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import { shownItems } from '../runtime/reads/shown-items.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { Runtime } from '../runtime/runtime.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { CommandOptions, CommandResult } from '../runtime/tickets.js';
import { requirePermission } from '../ticket/decide/context.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import { anyNeedsApproval } from './approval-of-all.js';
import { askToJoin } from './ask-to-join.js';
import { findSimilar, type Matter, matterOf } from './find-similar.js';
import { mergeTickets } from './merge-tickets.js';
import { leadOf, reportsOf } from './merged-reports.js';
import type {
  MergedTickets,
  MergedTicketsOptions,
  MergeSuggestion,
  ReportDraft,
} from './merged-tickets.js';
import { ticketOpenTo } from './open-to-citizen.js';
import { createRelatedChangesPlan } from './plan-related-changes.js';
import { previewMerge } from './preview-merge.js';

/** With fewer reporters, a citizen of a small village could tell who the others are. */
const minReporters = 5;

/**
 * Merges tickets about one matter. Use it in every process that works on tickets.
 *
 * @example
 * ```ts nocheck (a desk is composed in the README)
 * const cases = createMergedTickets(aduan);
 * await cases.merge(later, { into: earlier }, { actor });
 * ```
 * @throws InputError for fewer than five reporters
 */
export function createMergedTickets(
  aduan: Aduan,
  options: MergedTicketsOptions = {},
): MergedTickets {
  const runtime = runtimeOf(aduan);
  const { workflow } = runtime;
  const fewest = options.minReporters ?? minReporters;
  if (!(Number.isInteger(fewest) && fewest >= minReporters)) {
    refuseField('minReporters', `must be a whole number of at least ${minReporters}`);
  }

  async function leave(
    id: string,
    name: 'split' | 'leave',
    why: { readonly reason?: string },
    given: CommandOptions,
  ): Promise<CommandResult> {
    const { reason } = readInput('because', why);
    const ticket = await executeDecision(
      runtime,
      id,
      ({ leadId }, context) => {
        requirePermission(context, name === 'split' ? 'merge' : 'join');
        const personal = reason === undefined ? {} : { personal: { reason } };
        return leadId ? [{ type: 'merged-tickets:left', facts: { leadId }, ...personal }] : [];
      },
      { ...given, name, input: { reason } },
    );
    return { ticket: shownTo(runtime, given.actor, ticket) };
  }

  const mergedTickets = requireActor<MergedTickets>(runtime, {
    async suggest(id, { actor }) {
      const stored = await visibleTicket(runtime, id, actor);
      requirePermission({ workflow, actor }, 'merge');
      return suggestionsFor(runtime, actor, await matterOf(runtime, stored));
    },
    async suggestFor(draft, { actor }) {
      requirePermission({ workflow, actor }, 'open');
      requireOffice(actor, 'suggestFor');
      return suggestionsFor(runtime, actor, matterOfDraft(runtime, draft));
    },
    async preview(id, { into }, { actor }) {
      requirePermission({ workflow, actor }, 'merge');
      return previewMerge(runtime, id, into, actor);
    },
    merge: (id, merger, given) => mergeTickets(runtime, id, merger, given),
    split: (id, why, given) => leave(id, 'split', why, given),
    async reports(id, { actor }) {
      const stored = await visibleTicket(runtime, id, actor);
      requireOffice(actor, 'reports');
      const lead = await leadOf(runtime, stored);
      const all = [lead, ...(await reportsOf(runtime, lead.ticket))];
      const others = all.filter(({ ticket }) => ticket.id !== stored.ticket.id);
      return shownItems(runtime, actor, others);
    },
    async mayJoin(id, { actor }) {
      const { ticket } = await visibleTicket(runtime, id, actor);
      requirePermission({ workflow, actor }, 'join');
      return (await ticketOpenTo(runtime, ticket, fewest)) !== null;
    },
    async join(id, given) {
      const ticket = await executeDecision(
        runtime,
        id,
        async (report, context) => {
          requirePermission(context, 'join');
          if (report.leadId) return [];
          const lead = await ticketOpenTo(runtime, report, fewest);
          if (!lead) throw new NotFoundError('case');
          return [{ type: 'merged-tickets:joined', facts: { leadId: lead.id } }];
        },
        { ...given, name: 'join' },
      );
      return { ticket: shownTo(runtime, given.actor, ticket) };
    },
    leave: (id, given) => leave(id, 'leave', {}, given),
  });
  runtime.contributions.push(approval((lead) => anyNeedsApproval(runtime, lead)));
  runtime.mergedTickets.hooks = {
    plan: createRelatedChangesPlan(runtime),
    ...askToJoin(runtime, fewest),
    mayJoin: async (report) => (await ticketOpenTo(runtime, report, fewest)) !== null,
    join: mergedTickets.join,
    leave: mergedTickets.leave,
  };
  return mergedTickets;
}

async function suggestionsFor(
  runtime: Runtime,
  actor: Principal,
  matter: Matter,
): Promise<readonly MergeSuggestion[]> {
  const isSeen = (other: Ticket) => visibilityFor(runtime, actor, other).ticket;
  const found = await findSimilar(runtime, matter, reachOf(runtime, actor), isSeen);
  const items = await shownItems(
    runtime,
    actor,
    found.map(({ lead }) => lead),
  );
  const reasons = new Map(found.map((each) => [each.lead.ticket.id, each.reasons]));
  return items.map((lead) => ({ lead, reasons: reasons.get(lead.ticket.id) ?? [] }));
}

function matterOfDraft(runtime: Runtime, draft: ReportDraft): Matter {
  const { body = '', category = null, recusals = [], cooperative = null, subject = '' } = draft;
  const now = runtime.now();
  return {
    facts: {
      kind: draft.kind ?? runtime.kinds.usual,
      supervisory: draft.supervisory ?? false,
      recusals,
      category: canonicalCategory(runtime, category),
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
