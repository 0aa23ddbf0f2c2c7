import { errorName } from '../../error-name.js';
import { ConflictError } from '../../errors.js';
import { type TicketId, ticketId } from '../../ids.js';
import type { Decided, DecideElsewhere } from '../../plugin/operation.js';
import { type Principal, systemPrincipal } from '../../ports/principal.js';
import type { TicketCommand } from '../../ticket/commands.js';
import type { DecideContext } from '../../ticket/decide/context.js';
import { decide } from '../../ticket/decide/decide.js';
import type { Ticket } from '../../ticket/ticket.js';
import { shownTo } from '../reads/shown-ticket.js';
import { visibleHistory } from '../reads/visible-ticket.js';
import { commitTicket } from '../record/commit-ticket.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket, TicketChange } from '../ticket-change.js';
import type { CommandOptions } from '../tickets.js';
import { sealingScope } from '../vault/vault.js';
import { commandRecord, type KeyedCall, keyedCall, readCommandRecord } from './command-record.js';

/** Options of a call that `executeCommand` runs. */
interface ExecuteOptions extends CommandOptions {
  /** Name of the call, so that its key cannot be used for another one. */
  readonly name: string;
  /** JSON of the caller's input, so that its key cannot be reused for another call. */
  readonly input?: unknown;
  /** The principal named in the events, if it is not the actor. */
  readonly decidedBy?: Principal;
  /** Rewrites the instants of the clocks even when nothing was decided. */
  readonly writeAlways?: boolean;
}

/** Decides the events of one call from the current state of the ticket; null when its other reads are outdated. */
type DecisionOf = (
  ticket: Ticket,
  context: DecideContext,
  loaded: LoadedTicket,
) => Decided | Promise<Decided>;

/**
 * Runs a command on a ticket.
 *
 * @throws NotFoundError, ConflictError, and what `decide` throws
 */
export function executeCommand(
  runtime: Runtime,
  id: string,
  command: TicketCommand,
  options: ExecuteOptions,
): Promise<Ticket> {
  return executeDecision(
    runtime,
    id,
    (ticket, context) => decide(ticket, command, context),
    options,
  );
}

/**
 * Reads a ticket, decides, writes in one transaction and publishes the events. On a concurrent change it decides again
 * on the newer ticket, unless the caller expected a version.
 *
 * @param named - the ticket that the caller named, if another ticket changes in its place
 * @throws NotFoundError, ConflictError, and the errors of the decision
 */
export async function executeDecision(
  runtime: Runtime,
  given: string,
  decisionOf: DecisionOf,
  options: ExecuteOptions,
  named: TicketId = ticketId(given),
): Promise<Ticket> {
  const id = ticketId(given);
  const done = await runtime.queue.run(id, async () => {
    const call = await keyedCall(runtime, options, options.name, options.input);
    const known = call && (await runtime.store.readCommandResult(runtime.tenant, call.key));
    if (known) return readCommandRecord(known, call, named).ticket;
    const command = observedName(runtime, options);
    return runtime.observe('command', { command, ticketId: id }, () =>
      retryOnConflict(() => tryDecision(runtime, id, decisionOf, options, call, named)),
    );
  });
  if (!('instead' in done)) return done;
  // The caller expected a version of the ticket that they named.
  const { expectedVersion, ...others } = options;
  return executeDecision(runtime, done.instead, decisionOf, others, named);
}

async function tryDecision(
  runtime: Runtime,
  id: TicketId,
  decisionOf: DecisionOf,
  options: ExecuteOptions,
  call: KeyedCall | null,
  named: TicketId,
): Promise<Ticket | DecideElsewhere | null> {
  const loaded = await visibleHistory(runtime, id, options.actor);
  const { ticket } = loaded.stored;
  const expected = options.expectedVersion;
  if (expected !== undefined && expected !== ticket.version) {
    throw new ConflictError(expected, ticket.version, shownTo(runtime, options.actor, ticket));
  }
  const at = Math.max(runtime.now(), ticket.updatedAt);
  const context = { workflow: runtime.workflow, actor: options.actor, at };
  const decided = await runtime.observe(
    'decide',
    { command: observedName(runtime, options) },
    async () => decisionOf(ticket, context, loaded),
  );
  if (decided === null || 'instead' in decided) return decided;
  const change = changeOf(decided);
  if (change.decided.length === 0 && !call && !options.writeAlways) return ticket;

  const sealedRecord = runtime.vault.sealedRecord(sealingScope(ticket), at);
  const committed = await commitTicket(runtime, {
    ticketId: id,
    loaded,
    ...change,
    actor: options.decidedBy ?? options.actor,
    at,
    sealedRecord,
    ...(call && {
      command: { key: call.key, record: (after: Ticket) => commandRecord(call, after, { named }) },
    }),
  });
  switch (committed.status) {
    case 'committed':
      return committed.ticket;
    case 'replayed':
      return call && readCommandRecord(committed.result, call, named).ticket;
    default:
      return null;
  }
}

/** The change that a decision makes to its ticket. */
export function changeOf(
  decided: Exclude<Decided, DecideElsewhere | null>,
): Pick<TicketChange, 'decided' | 'secrets' | 'pinHash'> {
  if (!('events' in decided)) return { decided };
  const { events, ...secrets } = decided;
  return { decided: events, ...secrets };
}

/**
 * The name of a call for observers, with the action of the workflow that it takes. An action that the workflow does not
 * have is the caller's own text, so it is left out.
 */
function observedName(
  { workflow }: Pick<Runtime, 'workflow'>,
  { input, name }: { readonly name: string; readonly input?: unknown },
): string {
  if (name !== 'act') return name;
  const given: unknown = Object(input).action;
  return workflow.definition.transitions.some(({ action }) => action === given)
    ? `act:${given}`
    : name;
}

/**
 * Runs an automatic change on one of many tickets, and rewrites the times of its clocks. A failure is logged as
 * `<name>.failed` and does not stop the others.
 *
 * @param decidedBy - the principal named in the events, if a person caused the change
 * @returns whether it succeeded
 */
export async function decideAsSystem(
  runtime: Runtime,
  id: TicketId,
  name: string,
  decisionOf: DecisionOf,
  decidedBy = systemPrincipal,
): Promise<boolean> {
  try {
    const options = { actor: systemPrincipal, decidedBy, name, writeAlways: true };
    await executeDecision(runtime, id, decisionOf, options);
    return true;
  } catch (error) {
    runtime.log('error', `${name}.failed`, {
      ticketId: id,
      error: errorName(error),
    });
    return false;
  }
}
