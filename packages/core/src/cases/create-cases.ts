import type { Aduan } from '../aduan.js';
import { NotFoundError, refuseField } from '../errors.js';
import { canonicalCategory } from '../runtime/commands/canonical-category.js';
import { readInput } from '../runtime/commands/command-input.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import type { Desk } from '../runtime/desk.js';
import { deskOf } from '../runtime/desk-of.js';
import { reachOf } from '../runtime/reads/list-tickets.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import { shownItems } from '../runtime/reads/shown-items.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { CommandOptions, CommandResult } from '../runtime/tickets.js';
import type { Principal } from '../slots/principal.js';
import { requirePermission } from '../ticket/decide/context.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import { anyNeedsApproval } from './approval-of-all.js';
import { askToJoin } from './ask-to-join.js';
import { leadOf, reportsOf } from './case-members.js';
import type { CaseSuggestion, Cases, CasesOptions, ReportDraft } from './cases.js';
import { createEntailment } from './entail-changes.js';
import { findSimilar, type Matter, matterOf } from './find-similar.js';
import { mergeCases } from './merge-cases.js';
import { caseOpenTo } from './open-to-citizen.js';
import { previewMerge } from './preview-merge.js';

/** Fewer reporters would tell a citizen of a small village who the others are. */
const fewestReporters = 5;

/**
 * Lets cases of a desk have many reporters. Compose it in every process that works on them.
 *
 * @example
 * ```ts nocheck (a desk is composed in the README)
 * const cases = createCases(aduan);
 * await cases.merge(later, { into: earlier }, { actor });
 * ```
 * @throws InputError for fewer than five reporters
 */
export function createCases(aduan: Aduan, options: CasesOptions = {}): Cases {
  const desk = deskOf(aduan);
  const { workflow } = desk;
  const fewest = options.fewestReporters ?? fewestReporters;
  if (!(Number.isInteger(fewest) && fewest >= fewestReporters)) {
    refuseField('fewestReporters', `must be a whole number of at least ${fewestReporters}`);
  }

  async function leave(
    id: string,
    name: 'split' | 'leave',
    why: { readonly reason?: string },
    given: CommandOptions,
  ): Promise<CommandResult> {
    const { reason } = readInput('because', why);
    const ticket = await executeDecision(
      desk,
      id,
      ({ leadId }, context) => {
        requirePermission(context, name === 'split' ? 'merge' : 'join');
        const personal = reason === undefined ? {} : { personal: { reason } };
        return leadId ? [{ type: 'case.left', facts: { leadId }, ...personal }] : [];
      },
      { ...given, name, input: { reason } },
    );
    return { ticket: shownTo(desk, given.actor, ticket) };
  }

  const cases = requireActor<Cases>(desk, {
    async suggest(id, { actor }) {
      const stored = await visibleTicket(desk, id, actor);
      requirePermission({ workflow, actor }, 'merge');
      return suggestionsFor(desk, actor, await matterOf(desk, stored));
    },
    async suggestFor(draft, { actor }) {
      requirePermission({ workflow, actor }, 'open');
      requireOffice(actor, 'suggestFor');
      return suggestionsFor(desk, actor, matterOfDraft(desk, draft));
    },
    async preview(id, { into }, { actor }) {
      requirePermission({ workflow, actor }, 'merge');
      return previewMerge(desk, id, into, actor);
    },
    merge: (id, merger, given) => mergeCases(desk, id, merger, given),
    split: (id, why, given) => leave(id, 'split', why, given),
    async reports(id, { actor }) {
      const stored = await visibleTicket(desk, id, actor);
      requireOffice(actor, 'reports');
      const lead = await leadOf(desk, stored);
      const all = [lead, ...(await reportsOf(desk, lead.ticket))];
      const others = all.filter(({ ticket }) => ticket.id !== stored.ticket.id);
      return shownItems(desk, actor, others);
    },
    async mayJoin(id, { actor }) {
      const { ticket } = await visibleTicket(desk, id, actor);
      requirePermission({ workflow, actor }, 'join');
      return (await caseOpenTo(desk, ticket, fewest)) !== null;
    },
    async join(id, given) {
      const ticket = await executeDecision(
        desk,
        id,
        async (report, context) => {
          requirePermission(context, 'join');
          if (report.leadId) return [];
          const lead = await caseOpenTo(desk, report, fewest);
          if (!lead) throw new NotFoundError('case');
          return [{ type: 'case.joined', facts: { leadId: lead.id } }];
        },
        { ...given, name: 'join' },
      );
      return { ticket: shownTo(desk, given.actor, ticket) };
    },
    leave: (id, given) => leave(id, 'leave', {}, given),
  });
  desk.together.room = {
    entail: createEntailment(desk),
    needsApproval: (lead) => anyNeedsApproval(desk, lead),
    ...askToJoin(desk, fewest),
    mayJoin: async (report) => (await caseOpenTo(desk, report, fewest)) !== null,
    join: cases.join,
    leave: cases.leave,
  };
  return cases;
}

async function suggestionsFor(
  desk: Desk,
  actor: Principal,
  matter: Matter,
): Promise<readonly CaseSuggestion[]> {
  const isSeen = (other: Ticket) => visibilityFor(desk.workflow, actor, other).case;
  const found = await findSimilar(desk, matter, reachOf(actor), isSeen);
  const items = await shownItems(
    desk,
    actor,
    found.map(({ lead }) => lead),
  );
  const reasons = new Map(found.map((each) => [each.lead.ticket.id, each.reasons]));
  return items.map((lead) => ({ lead, reasons: reasons.get(lead.ticket.id) ?? [] }));
}

function matterOfDraft(desk: Desk, draft: ReportDraft): Matter {
  const { body = '', category = null, concerns = [], cooperative = null, subject = '' } = draft;
  const now = desk.now();
  return {
    facts: {
      kind: draft.kind ?? desk.kinds.usual,
      supervisory: draft.supervisory ?? false,
      concerns,
      category: canonicalCategory(desk, category),
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
