import type { InboxClaim, InboxRow, InboxStore } from '@aduan/core/store';
import type { MemoryInboxRow, MemoryTables, TablesOf } from './tables.js';

/** Whether the worker still holds the conversation and the row is pending. */
export function isClaimCurrent(tables: MemoryTables, claim: InboxClaim): boolean {
  const row = tables.inbox.get(claim.sequence);
  return (
    row?.state === 'pending' &&
    row.conversationHash === claim.conversationHash &&
    tables.leases.get(claim.conversationHash)?.fence === claim.fence
  );
}

/** Deletes a finished row; its key stays known. */
export function removeInboxRow(tables: MemoryTables, sequence: number): void {
  tables.inbox.delete(sequence);
}

function pendingByConversation(tables: MemoryTables): Map<string, MemoryInboxRow[]> {
  const pending = [...tables.inbox.values()]
    .filter(({ state }) => state === 'pending')
    .sort((a, b) => a.sequence - b.sequence);
  const conversations = new Map<string, MemoryInboxRow[]>();
  for (const row of pending) {
    const rows = conversations.get(row.conversationHash);
    if (rows) rows.push(row);
    else conversations.set(row.conversationHash, [row]);
  }
  return conversations;
}

function toInboxRow(row: MemoryInboxRow): InboxRow {
  const { sequence, channel, account, key, payload, receivedAt, attempts } = row;
  return { sequence, channel, account, key, payload, receivedAt, attempts };
}

/** The inbox of the memory store. */
export function memoryInbox(tablesOf: TablesOf): InboxStore {
  let sequence = 0;
  return {
    async insertInbox(tenant, rows) {
      const { inbox, inboxKeys } = tablesOf(tenant);
      let stored = 0;
      for (const row of rows) {
        const key = JSON.stringify([row.channel, row.account, row.key]);
        if (inboxKeys.has(key)) continue;
        sequence += 1;
        inboxKeys.set(key, { sequence, receivedAt: row.receivedAt });
        const fresh = { state: 'pending', attempts: 0, availableAt: 0, error: '' } as const;
        inbox.set(sequence, { ...row, payload: new Uint8Array(row.payload), ...fresh, sequence });
        stored += 1;
      }
      return { stored, duplicates: rows.length - stored };
    },

    async claimConversation(tenant, now, leaseMs, limit) {
      const tables = tablesOf(tenant);
      for (const [conversationHash, waiting] of pendingByConversation(tables)) {
        const lease = tables.leases.get(conversationHash);
        const blocked = waiting.findIndex(({ availableAt }) => availableAt > now);
        const rows = blocked < 0 ? waiting : waiting.slice(0, blocked);
        if (rows.length === 0 || (lease && lease.until > now)) continue;
        const fence = (lease?.fence ?? 0) + 1;
        tables.leases.set(conversationHash, { fence, until: now + leaseMs });
        return structuredClone({
          conversationHash,
          fence,
          rows: rows.slice(0, limit).map(toInboxRow),
        });
      }
      return null;
    },
    async releaseConversation(tenant, conversationHash, fence) {
      const { leases } = tablesOf(tenant);
      if (leases.get(conversationHash)?.fence === fence) {
        leases.set(conversationHash, { fence, until: 0 });
      }
    },
    async failInbox(tenant, claim, { error, retryAt }) {
      const tables = tablesOf(tenant);
      const row = tables.inbox.get(claim.sequence);
      if (!row || !isClaimCurrent(tables, claim)) return false;
      row.attempts += 1;
      row.error = error;
      row.state = retryAt === null ? 'dead' : 'pending';
      row.availableAt = retryAt ?? row.availableAt;
      return true;
    },

    async readInbox(tenant, conversationHash) {
      return [...tablesOf(tenant).inbox.values()]
        .filter((row) => row.conversationHash === conversationHash)
        .sort((a, b) => a.sequence - b.sequence)
        .map((row) => structuredClone(toInboxRow(row)));
    },
    async inboxStats(tenant) {
      const rows = [...tablesOf(tenant).inbox.values()];
      const dead = rows.filter(({ state }) => state === 'dead');
      return {
        pending: rows.length - dead.length,
        deadLetters: dead
          .sort((a, b) => b.sequence - a.sequence)
          .slice(0, 100)
          .map(({ sequence, channel, receivedAt, attempts, error }) => {
            return { sequence, channel, receivedAt, attempts, error };
          }),
      };
    },
    async replayInbox(tenant, sequence, now) {
      const row = tablesOf(tenant).inbox.get(sequence);
      if (row?.state !== 'dead') return false;
      Object.assign(row, { state: 'pending', attempts: 0, availableAt: now });
      return true;
    },
  };
}
