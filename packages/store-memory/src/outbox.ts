import type { Store } from '@aduan/core';
import type { DeliveryInsert, OutboxDeadLetter, OutboxStore } from '@aduan/core/store';
import { providerKey, raiseStatus, setStatus } from './messages.js';
import type { MemoryDelivery, MemoryTables, TablesOf } from './tables.js';

type OutboxMethods = OutboxStore & Pick<Store, 'listDeadLetters'>;

/** Adds a delivery, unless its id is known. */
export function insertDelivery({ outbox }: MemoryTables, insert: DeliveryInsert): void {
  if (outbox.has(insert.id)) return;
  outbox.set(insert.id, {
    insert,
    state: 'pending',
    attempt: 0,
    unsettledBefore: false,
    availableAt: insert.dueAt,
    error: '',
  });
}

/** The deliveries that may be sent next: the oldest unsettled one of each line, and all without a line. */
function firstInQueue(tables: MemoryTables): readonly MemoryDelivery[] {
  const lines = new Set<string>();
  return [...tables.outbox.values()].filter(({ insert, state }) => {
    if (state !== 'pending' && state !== 'sending') return false;
    const line = queueOf(insert);
    if (line === null) return true;
    const isFirst = !lines.has(line);
    lines.add(line);
    return isFirst;
  });
}

/** The line of a delivery: its conversation, otherwise its ticket and target. */
function queueOf({ conversationId, target, ticketId }: DeliveryInsert): string | null {
  return conversationId ?? (ticketId && JSON.stringify([ticketId, target]));
}

function outboxDeadLetters(rows: readonly MemoryDelivery[]): readonly OutboxDeadLetter[] {
  return rows
    .flatMap(({ attempt, error, insert: { id, messageId, target, ticketId }, state }) =>
      state === 'dead' || state === 'uncertain'
        ? [{ id, target, ticketId, messageId, state, attempts: attempt, error }]
        : [],
    )
    .reverse();
}

/** The outbox of the memory store. */
export function memoryOutbox(tablesOf: TablesOf): OutboxMethods {
  return {
    async claimOutbox(tenant, now, leaseMs, limit, passedOver = []) {
      const due = firstInQueue(tablesOf(tenant))
        .filter(({ availableAt }) => availableAt <= now)
        .filter(({ insert }) => !passedOver.includes(insert.target))
        .sort((a, b) => a.availableAt - b.availableAt)
        .slice(0, limit);
      return due.map((row) => {
        row.unsettledBefore ||= row.state === 'sending';
        row.state = 'sending';
        row.attempt += 1;
        row.availableAt = now + leaseMs;
        const { attempt, insert, unsettledBefore } = row;
        return structuredClone({ ...insert, attempt, unsettledBefore });
      });
    },

    async settleDelivery(tenant, { attempt, id, outcome }) {
      const tables = tablesOf(tenant);
      const row = tables.outbox.get(id);
      if (row?.state !== 'sending' || row.attempt !== attempt) return false;
      if (outcome.state === 'held') row.attempt -= 1;
      row.state = 'at' in outcome ? 'pending' : outcome.state;
      if ('at' in outcome) row.availableAt = outcome.at;
      if (outcome.state === 'held') return true;
      if (outcome.state !== 'sent') {
        row.error = outcome.error;
        return true;
      }
      const { messageId, target } = row.insert;
      tables.outbox.set(id, { ...row, insert: { ...row.insert, payload: new Uint8Array() } });
      if (messageId === null) return true;
      raiseStatus(tables, tables.messages.get(messageId), 'sent');
      for (const providerId of outcome.providerIds) {
        tables.providerIds.set(providerKey(target, providerId), messageId);
      }
      return true;
    },

    async outboxStats(tenant) {
      const rows = [...tablesOf(tenant).outbox.values()];
      const pending = rows.filter(({ state }) => state === 'pending' || state === 'sending').length;
      return { pending, deadLetters: outboxDeadLetters(rows).slice(0, 100) };
    },
    async listDeadLetters(tenant, { after, id, limit }) {
      const places = [...tablesOf(tenant).outbox.keys()];
      const rows = [...tablesOf(tenant).outbox.values()];
      const older = after === undefined ? rows : rows.slice(0, Math.max(0, places.indexOf(after)));
      return outboxDeadLetters(older)
        .filter((row) => id === undefined || row.id === id)
        .slice(0, limit);
    },
    async replayDelivery(tenant, id, now) {
      const tables = tablesOf(tenant);
      const row = tables.outbox.get(id);
      if (row?.state !== 'dead' && row?.state !== 'uncertain') return false;
      row.state = 'pending';
      row.unsettledBefore = false;
      row.availableAt = now;
      const message = row.insert.messageId && tables.messages.get(row.insert.messageId);
      if (message && message.status === 'failed') setStatus(tables, message, 'accepted');
      return true;
    },
  };
}
