import { eventDigest } from '../audit/digest.js';
import { canonicalJson } from '../canonical-json.js';
import { createId, type EventId, type PartyId } from '../ids.js';
import type { Actor, Principal } from '../ports/principal.js';
import { actorOf } from '../ports/principal.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import { historyOf } from '../store/history-of.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import { canDo } from '../ticket/can.js';
import { withheldParty } from '../ticket/privacy/shown.js';
import type { ListColumnName } from './list-columns.js';

/**
 * The party whose history records the exports of a desk. It is not a person and has no address and no tickets. This way
 * exports are chained like every other history.
 */
export const exportsParty = 'desk:exports' as PartyId;

/** One exported list: who, when, what. */
export interface ExportRecord {
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** A filter by reporter or by foreign id is shown only to readers who may know reporters. */
  readonly filter: TicketFilter;
  readonly columns: readonly ListColumnName[];
}

/** Records an export, before the first line is read. */
export async function recordExport(
  runtime: Runtime,
  actor: Principal,
  { columns, filter }: Pick<ExportRecord, 'columns' | 'filter'>,
): Promise<void> {
  const at = runtime.now();
  await retryOnConflict(async () => {
    const { store, tenant } = runtime;
    const party = await store.readParty(tenant, exportsParty);
    if (!party) {
      const write = { id: exportsParty, createdAt: at, profile: null, identities: [] };
      await store.commit({ tenant, party: write });
      return null;
    }
    const ticketId = historyOf(exportsParty);
    const facts = canonicalJson({ filter, columns });
    const type = 'list.exported';
    const stamp = { id: createId<EventId>(at), type, at, actor: actorOf(actor), facts };
    const digest = eventDigest({ ...stamp, ticketId, sealed: null, recordHash: null });
    const { status } = await store.commit({
      tenant,
      partyChanges: [
        {
          id: exportsParty,
          expectedVersion: party.version,
          mergedInto: null,
          linked: [],
          unlinked: [],
          events: [{ ...stamp, sealed: null, digest }],
        },
      ],
    });
    return status === 'committed' ? true : null;
  });
  runtime.bus.emit('list.exported', {
    filter: canonicalJson(withoutReporter(filter)),
    at,
    actor: actorOf(actor),
  });
}

/** All exported lists, newest first, as the actor may see them. */
export async function readExports(
  { store, tenant, workflow }: Runtime,
  actor: Principal,
): Promise<readonly ExportRecord[]> {
  const history = await store.readEvents(tenant, historyOf(exportsParty));
  const isKnown = actor.kind === 'system' || canDo(workflow, actor, 'read-identity').allowed;
  return history
    .map(({ actor, at, facts }) => ({ at, actor, ...JSON.parse(facts) }) as ExportRecord)
    .map((each) => (isKnown ? each : { ...each, filter: withoutReporter(each.filter) }))
    .toReversed();
}

/** A filter without values that lead to a reporter; it only shows that one was set. */
function withoutReporter({ foreignId, reporter, ...open }: TicketFilter): TicketFilter {
  return {
    ...open,
    ...(foreignId && { foreignId: { id: withheldParty } }),
    ...(reporter !== undefined && { reporter: withheldParty }),
  };
}
