import type { Tables } from '@aduan/server/host';

/** A caller who waits for an officer on the phone, or talks to one. */
export interface WaitingCaller {
  readonly call: string;
  /** The turn in which the caller waits. */
  readonly turn: string;
  /** Since when, epoch ms. */
  readonly since: number;
  /** Who took the call; null while the caller waits. */
  readonly officer: string | null;
  /** When, epoch ms. */
  readonly takenAt: number | null;
}

/**
 * The queue at the exchange. It is a table, so that any instance can serve a page and any officer can take the next
 * call.
 */
export interface WaitingCallers {
  /** Appends a call; repeating it has no effect. */
  join(call: string, turn: string, at: number): Promise<void>;
  /** The waiting callers, the longest first. */
  waiting(): Promise<readonly WaitingCaller[]>;
  find(call: string): Promise<WaitingCaller | null>;
  /** @returns whether it is time to tell a caller their place; true once for each interval */
  isToldNow(call: string, at: number): Promise<boolean>;
  /** Gives the first caller to an officer. @returns null when nobody waits, or this officer is talking */
  takeNext(officer: string, at: number): Promise<WaitingCaller | null>;
  /** The caller whom an officer talks to. */
  talkOf(officer: string): Promise<WaitingCaller | null>;
  /** Removes a call from the queue, whatever its outcome. */
  leave(call: string): Promise<void>;
}

export const waitingCallersSchema = `
  CREATE TABLE IF NOT EXISTS aduan_server.waiting_caller (
    call TEXT PRIMARY KEY, turn TEXT NOT NULL, since BIGINT NOT NULL, told_at BIGINT NOT NULL,
    officer TEXT UNIQUE, taken_at BIGINT
  );
`;

/** How often a caller hears their place, ms. */
const tellEveryMs = 20_000;
/** Maximum retries when other officers take the same call first. */
const maxAttempts = 20;

const columns = 'call, turn, since, officer, taken_at';
const join = `INSERT INTO aduan_server.waiting_caller (call, turn, since, told_at)
  VALUES ($1, $2, $3, 0) ON CONFLICT (call) DO NOTHING`;
const waiting = `SELECT ${columns} FROM aduan_server.waiting_caller
  WHERE officer IS NULL ORDER BY since, call LIMIT 100`;
const find = `SELECT ${columns} FROM aduan_server.waiting_caller WHERE call = $1`;
const tell = `UPDATE aduan_server.waiting_caller SET told_at = $2
  WHERE call = $1 AND officer IS NULL AND told_at <= $3`;
const take = `UPDATE aduan_server.waiting_caller SET officer = $2, taken_at = $3
  WHERE call = $1 AND officer IS NULL`;
const talk = `SELECT ${columns} FROM aduan_server.waiting_caller WHERE officer = $1`;
const leave = 'DELETE FROM aduan_server.waiting_caller WHERE call = $1';

/** Opens the queue in its table. */
export function openWaitingCallers(tables: Tables): WaitingCallers {
  const first = async (statement: string, value: string) => {
    const [row] = await tables.rows(statement, [value]);
    return row ? callerOf(row) : null;
  };
  const talkOf = (officer: string) => first(talk, officer);
  /**
   * Whether this officer took the call. Of two simultaneous presses only one succeeds: the table allows one call an
   * officer.
   */
  async function isTaken(call: string, officer: string, at: number): Promise<boolean> {
    try {
      return (await tables.change(take, [call, officer, at])) > 0;
    } catch (error) {
      if (await talkOf(officer)) return false;
      throw error;
    }
  }
  return {
    talkOf,
    find: (call) => first(find, call),
    async join(call, turn, at) {
      await tables.change(join, [call, turn, at]);
    },
    waiting: async () => (await tables.rows(waiting)).map(callerOf),
    isToldNow: async (call, at) => (await tables.change(tell, [call, at, at - tellEveryMs])) > 0,
    async takeNext(officer, at) {
      for (let rival = 0; rival < maxAttempts; rival += 1) {
        if (await talkOf(officer)) return null;
        const [row] = await tables.rows(waiting);
        if (!row) return null;
        const { call } = callerOf(row);
        if (await isTaken(call, officer, at)) return first(find, call);
      }
      return null;
    },
    async leave(call) {
      await tables.change(leave, [call]);
    },
  };
}

function callerOf(row: Readonly<Record<string, unknown>>): WaitingCaller {
  return {
    call: String(row.call),
    turn: String(row.turn),
    since: Number(row.since),
    officer: row.officer === null ? null : String(row.officer),
    takenAt: row.taken_at === null ? null : Number(row.taken_at),
  };
}
