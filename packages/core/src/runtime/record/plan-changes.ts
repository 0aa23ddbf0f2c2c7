import { AduanError } from '../../errors.js';
import type { RelatedChange } from '../../plugin/hooks.js';
import { systemPrincipal } from '../../ports/principal.js';
import { deliverAnswers } from '../answer-delivery/deliver-answers.js';
import type { Runtime } from '../runtime.js';
import type { PlannedChange, TicketChange } from '../ticket-change.js';
import { sealingScope } from '../vault/sealing-scope.js';
import { followRules } from './follow-rules.js';

/** A change with the plugin that planned it; null for the change that was asked for. */
interface Planned {
  readonly change: PlannedChange;
  readonly by: string | null;
}

/**
 * Plans a change and everything that follows from it, with each ticket once: what the rules of the desk add and what
 * plugins change in other tickets.
 *
 * @returns null when another change conflicted with one of them
 * @throws AduanError `plugin-conflict` when two plugins change the same other ticket; `plugin-missing` for a merged
 * ticket in a process without the plugin `mergedTickets`; what a plugin throws to refuse the change
 */
export async function planChanges(
  runtime: Runtime,
  change: TicketChange,
): Promise<readonly [PlannedChange, ...PlannedChange[]] | null> {
  const first = await withRules(runtime, change);
  const planned: [Planned, ...Planned[]] = [{ change: first, by: null }];
  // The loop also visits items that are added to the list meanwhile.
  for (const each of planned) {
    requireUnmerged(runtime, each.change);
    for (const { id: by, plan } of runtime.hooks) {
      const entailed = plan ? await plan(each.change) : [];
      if (!entailed) return null;
      for (const related of entailed) {
        const other = changeByDesk(runtime, related, each.change.at);
        const former = planned.find(({ change: { ticketId } }) => ticketId === other.ticketId);
        if (!former) planned.push({ change: await withRules(runtime, other), by });
        // A plugin that answers its own change comes back to where it began.
        else if (each.by !== by) throw conflictOf(by, former);
      }
    }
  }
  const [, ...others] = planned;
  return [first, ...others.map((each) => each.change)];
}

function conflictOf(plugin: string, { by, change }: Planned): AduanError {
  const what = by === null ? 'the ticket that is changed' : `a ticket that "${by}" changes`;
  return new AduanError(
    'plugin-conflict',
    `The plugin "${plugin}" plans a change of ${what}: ${change.ticketId}. Only one change of a ticket fits into a transaction; use the hook "decide" for the same ticket.`,
  );
}

async function withRules(runtime: Runtime, change: TicketChange): Promise<PlannedChange> {
  const { ticketId, loaded, decided, follows = [], actor, at } = change;
  const before = loaded?.stored.ticket ?? null;
  const events = [...decided, ...follows];
  const ruled = await followRules(runtime, ticketId, { before, events, actor, at });
  const planned = { ...change, added: [...follows, ...ruled] };
  return { ...planned, added: [...planned.added, ...(await deliverAnswers(runtime, planned))] };
}

function changeByDesk(
  { vault }: Runtime,
  { events, loaded }: RelatedChange,
  cause: number,
): TicketChange {
  const { ticket } = loaded.stored;
  const at = Math.max(cause, ticket.updatedAt);
  const sealedRecord = vault.sealedRecord(sealingScope(ticket), at);
  return { ticketId: ticket.id, loaded, decided: events, actor: systemPrincipal, at, sealedRecord };
}

/**
 * The start refuses a desk without the plugin, but another process may have merged the ticket since.
 *
 * @throws AduanError `plugin-missing` for a merged ticket
 */
function requireUnmerged({ hooks }: Pick<Runtime, 'hooks'>, { loaded }: PlannedChange): void {
  const before = loaded?.stored.ticket;
  const isMerged = Boolean(before?.leadId || before?.reports.length);
  if (!isMerged || hooks.some(({ id }) => id === 'merged-tickets')) return;
  throw new AduanError('plugin-missing', 'A merged ticket needs the plugin mergedTickets().');
}
