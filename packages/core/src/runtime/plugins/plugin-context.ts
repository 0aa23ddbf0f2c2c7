import { errorName } from '../../error-name.js';
import type { PluginApis, PluginContext } from '../../plugin/context.js';
import type { Contribution } from '../../plugin/contribution.js';
import type { AnyPlugin } from '../../plugin/plugin.js';
import { factsOf } from '../../store/facts-of.js';
import { requirePermission } from '../../ticket/decide/context.js';
import { executeDecision } from '../commands/execute-command.js';
import { shownTo } from '../reads/shown-ticket.js';
import type { Runtime } from '../runtime.js';
import { formerTerms } from '../upkeep/former-terms.js';
import { movedDeadlines, rescheduleTickets } from '../upkeep/reschedule-tickets.js';
import { checkpointLog } from './checkpoint-log.js';
import { ticketContext } from './operation-calls.js';
import { personAccess } from './person-access.js';
import { pluginLedger } from './plugin-ledger.js';
import { pluginOutbox } from './plugin-outbox.js';
import { pluginRows } from './plugin-rows.js';
import { pluginSignals } from './plugin-signals.js';
import { commitWrites } from './plugin-writes.js';
import { ticketAccess } from './ticket-access.js';

/** Creates the context of one plugin. */
export function pluginContext(
  runtime: Runtime,
  { id, ledgers = [], tables = {} }: Pick<AnyPlugin, 'id' | 'ledgers' | 'tables'>,
  requires: PluginApis,
  contributions: () => readonly Contribution[],
): PluginContext {
  const { clocks, files, kinds, languages, masker, names } = runtime;
  const { log, model, now, vault, viewHooks, workflow } = runtime;
  return {
    id,
    now,
    requires,
    workflow,
    get calendar() {
      return runtime.calendar;
    },
    get categories() {
      return runtime.categories;
    },
    codeSettings: runtime.codeSettings,
    kinds,
    names,
    languages,
    masker,
    eventTypes: model.eventTypes,
    definitions: model.definitions,
    catalogues: model.catalogues,
    log: (level, event, { error, ...data } = {}) =>
      log(level, event, {
        plugin: id,
        ...data,
        ...(error !== undefined && { error: errorName(error) }),
      }),
    contributions: (point) => point.from(contributions()),
    tickets: ticketAccess(runtime),
    persons: personAccess(runtime),
    files,
    rows: (table) => pluginRows(runtime, id, tables, table),
    clocks: {
      promise: ({ history, stored }) => clocks.promise(stored.ticket, history.map(factsOf), now()),
      dueAt: ({ history, stored }, supposed) =>
        clocks.schedule({ ...stored.ticket, ...supposed }, history.map(factsOf), now()).dueAt,
      explain({ history, stored: { ticket } }, which) {
        const at = Math.max(now(), ticket.updatedAt);
        return clocks.explain(ticket, history.map(factsOf), which, at);
      },
    },
    terms: {
      former: () => formerTerms(runtime),
      moved: (part, { history, stored }) => movedDeadlines(runtime, part, stored.ticket, history),
      reschedule: (input) => rescheduleTickets(runtime, input),
    },
    sealed: {
      open: vault.open,
      hash: (label, text) => vault.hash(`${id}:${label}`, text),
    },
    outbox: pluginOutbox(runtime, id),
    viewed: {
      tickets: viewHooks.ticketsViewed,
      persons: viewHooks.personsViewed,
      searched: viewHooks.personsSearched,
    },
    ledger: (name) => pluginLedger(runtime, { id, ledgers }, name),
    checkpointLog: checkpointLog(runtime, id),
    signals: pluginSignals(runtime, id),
    commit: (write) => commitWrites(runtime, { id, tables }, write),
    authorize: (actor, permission) => requirePermission({ actor, workflow }, permission),
    async execute(ticket, decide, { name, ...options }) {
      const after = await executeDecision(
        runtime,
        ticket,
        (current, context, loaded) => decide(current, ticketContext(context, loaded)),
        { ...options, name: `${id}:${name}` },
      );
      return { ticket: shownTo(runtime, options.actor, after) };
    },
  };
}
