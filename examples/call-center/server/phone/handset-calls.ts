import type { Tables } from '@aduan/server/host';

/** The calls of pages with a phone. The content of a call is stored by the desk. */
export interface HandsetCalls {
  /**
   * Begins a call.
   *
   * @param network - of the caller, as a hash
   * @returns false when there are too many calls, from there or altogether
   */
  begin(call: string, network: string, at: number): Promise<boolean>;
  /**
   * Records that the page still holds the call.
   *
   * @returns false when the call is over, lasted too long or did too much
   */
  see(call: string, at: number): Promise<boolean>;
  /** Records that a call is over. */
  end(call: string, at: number): Promise<void>;
  /** Calls whose page is gone without an end. Calls older than a day are deleted. */
  dropped(at: number): Promise<readonly string[]>;
}

export const handsetCallsSchema = `
  CREATE TABLE IF NOT EXISTS aduan_server.handset_call (
    call TEXT PRIMARY KEY, network TEXT NOT NULL, began_at BIGINT NOT NULL, seen_at BIGINT NOT NULL,
    actions INTEGER NOT NULL DEFAULT 0, ended_at BIGINT
  );
  CREATE INDEX IF NOT EXISTS handset_call_open ON aduan_server.handset_call (network) WHERE ended_at IS NULL;
`;

/** Maximum calls from one network at once: a school class that tries it together. */
const maxPerNetwork = 30;
const maxOpen = 500;
const maxActions = 2_000;
const maxMs = 60 * 60_000;
/**
 * A page reports every 15 seconds that it is open, in the background every minute; after this time it counts as gone.
 */
const droppedAfterMs = 150_000;
const keptMs = 24 * 60 * 60_000;

const open = 'SELECT count(*) FROM aduan_server.handset_call WHERE ended_at IS NULL';
const begin = `INSERT INTO aduan_server.handset_call (call, network, began_at, seen_at)
  SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS BIGINT), CAST($3 AS BIGINT)
  WHERE (${open}) < ${maxOpen} AND (${open} AND network = $2) < ${maxPerNetwork}`;
const see = `UPDATE aduan_server.handset_call SET seen_at = $2, actions = actions + 1
  WHERE call = $1 AND ended_at IS NULL AND actions < ${maxActions} AND began_at > $3`;
const end =
  'UPDATE aduan_server.handset_call SET ended_at = $2 WHERE call = $1 AND ended_at IS NULL';
const dropped = `SELECT call FROM aduan_server.handset_call
  WHERE ended_at IS NULL AND (seen_at < $1 OR began_at < $2) LIMIT 100`;
const forget = 'DELETE FROM aduan_server.handset_call WHERE ended_at < $1';

/** Opens the calls in their table, so that any instance can serve a page. */
export function openHandsetCalls(tables: Tables): HandsetCalls {
  return {
    begin: async (call, network, at) => (await tables.change(begin, [call, network, at])) > 0,
    see: async (call, at) => (await tables.change(see, [call, at, at - maxMs])) > 0,
    async end(call, at) {
      await tables.change(end, [call, at]);
    },
    async dropped(at) {
      await tables.change(forget, [at - keptMs]);
      const rows = await tables.rows(dropped, [at - droppedAfterMs, at - maxMs]);
      return rows.map(({ call }) => String(call));
    },
  };
}
