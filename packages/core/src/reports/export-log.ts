import { eventDigest } from '../audit/digest.js';
import { canonicalJson } from '../canonical-json.js';
import { createId, type EventId, type PartyId } from '../ids.js';
import type { Actor, Principal } from '../ports/principal.js';
import { actorOf } from '../runtime/record/record-events.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import { historyOf } from '../store/history-of.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import { canDo } from '../ticket/can.js';
import { withheldParty } from '../ticket/privacy/shown.js';
import type { ListColumnName } from './list-columns.js';

/**
 * The party in whose history the exports of a desk stand: it is nobody, has no address and no case. So they
 * are chained like all other history, beside it.
 */
export const exportsParty = 'desk:exports' as PartyId;

/** One list that somebody took out of the desk: who, when, what. */
export interface ExportRecord {
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** Whose cases it asked for, by person or by a number of another system, only for eyes that may know reporters. */
  readonly filter: TicketFilter;
  readonly columns: readonly ListColumnName[];
}

/** Records that somebody takes a list out: before the first line of it is read. */
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

/** Every list that was taken out, newest first, as somebody may read it. */
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

/** A filter without what leads to a reporter: it says only that one was asked for. */
function withoutReporter({ foreignId, reporter, ...open }: TicketFilter): TicketFilter {
  return {
    ...open,
    ...(foreignId && { foreignId: { id: withheldParty } }),
    ...(reporter !== undefined && { reporter: withheldParty }),
  };
}
