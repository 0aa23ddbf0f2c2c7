import type {
  CallEvent,
  CallJournal,
  JournalCall,
  VoiceHost,
  VoiceInstruction,
} from '@aduan/core/voice';
import { pause, type Timers } from '../sockets/timers.js';

/** The calls of a line, independent of the connection that reports on them. */
export interface CallSessions {
  /** A connection begins to report on a call. */
  enter(call: JournalCall, connection: object): Promise<void>;
  /** A connection has ended. Its calls have some time to come back. */
  leave(connection: object): void;
  /**
   * Passes events to the line, one after the other per call.
   *
   * @returns the next instruction for the caller; null for none, or when the events could not be stored in time
   */
  take(events: readonly CallEvent[]): Promise<VoiceInstruction | null>;
  /** Regularly looks for calls that no connection reports on. */
  watch(): void;
  /** Releases all calls. */
  close(): Promise<void>;
}

/** How long a call may take to reconnect, in ms. jambonz reconnects within about 15 seconds, or never. */
const returnMs = 120_000;
/** Heartbeats within the time in which a process counts as alive. */
const beats = 3;
/** Interval of the search for calls of dead processes, in ms. */
const sweepMs = 60_000;
/** First delay before an event that could not be stored is passed again, in ms; three delays are shorter than jambonz waits. */
const againMs = 500;
const maxRetryMs = 30_000;
const triesInTime = 4;
/** Limit of ended calls that are remembered. */
const maxEnded = 1_000;

/** Creates the call sessions of a line. */
export function callSessions(host: VoiceHost, journal: CallJournal, timers: Timers): CallSessions {
  const connections = new Map<string, object>();
  const known = new Map<string, JournalCall>();
  const lines = new Map<string, Promise<unknown>>();
  const callOffs = new Set<() => void>();
  const ended = new Set<string>();
  let isClosed = false;

  function later(ms: number, run: () => Promise<void>): void {
    if (isClosed) return;
    const callOff = timers.after(ms, () => {
      callOffs.delete(callOff);
      run().catch((error: unknown) => fail('jambonz.call-not-looked-after', error));
    });
    callOffs.add(callOff);
  }
  function fail(event: string, error: unknown): void {
    host.log('error', event, { error: error instanceof Error ? error.name : 'unknown' });
  }
  /** Runs functions of a call in order, even when two connections report on it. */
  function inLine<Value>(call: string, run: () => Promise<Value>): Promise<Value> {
    const before = lines.get(call) ?? Promise.resolve();
    const mine = before.then(run, run);
    const settled = mine.catch(() => {});
    lines.set(call, settled);
    void settled.then(() => lines.get(call) === settled && lines.delete(call));
    return mine;
  }
  async function takeOne(event: CallEvent): Promise<VoiceInstruction | null> {
    const isEnd = event.type === 'ended';
    // A hook and the state of a call both report the end.
    if (isEnd && ended.has(event.call)) return null;
    for (let tries = 1; ; tries += 1) {
      try {
        const turn = await host.take(event);
        if (isEnd) await over(event.call);
        return turn;
      } catch (error) {
        fail('jambonz.not-kept', error);
        if (isClosed || (tries >= triesInTime && !isEnd)) return null;
        await pause(timers, Math.min(maxRetryMs, againMs * (isEnd ? tries : 1)));
      }
    }
  }
  async function over(call: string): Promise<void> {
    connections.delete(call);
    known.delete(call);
    ended.add(call);
    const [oldest] = ended;
    if (ended.size > maxEnded && oldest !== undefined) ended.delete(oldest);
    await journal.over(call);
  }
  /** Ends a call on which jambonz no longer reports. */
  async function end({ call, from, to }: JournalCall): Promise<void> {
    await sessions.take([{ call, from, to, turn: null, type: 'ended' }]);
  }
  async function unlessBack(call: JournalCall): Promise<void> {
    if (connections.has(call.call) || !known.has(call.call)) return;
    if (await journal.isHeld(call.call)) await end(call);
    else known.delete(call.call);
  }
  async function sweep(missing: ReadonlyMap<string, number>): Promise<void> {
    const orphans = await journal.orphans();
    const lost = orphans.filter(({ call }) => !connections.has(call) && !known.has(call));
    const since = new Map(lost.map(({ call }) => [call, missing.get(call) ?? host.now()]));
    for (const call of lost)
      if (host.now() - (since.get(call.call) ?? 0) >= returnMs) await end(call);
    later(sweepMs, () => sweep(since));
  }
  async function beat(): Promise<void> {
    later(journal.aliveMs / beats, beat);
    await journal.beat();
  }

  const sessions: CallSessions = {
    async enter(call, connection) {
      connections.set(call.call, connection);
      known.set(call.call, call);
      // The caller does not wait for a journal that cannot be written.
      await journal
        .hold(call)
        .catch((error: unknown) => fail('jambonz.journal-not-written', error));
    },
    leave(connection) {
      for (const [call, one] of connections) {
        const left = known.get(call);
        if (one !== connection || !left) continue;
        connections.delete(call);
        later(returnMs, () => unlessBack(left));
      }
    },
    async take(events) {
      let turn: VoiceInstruction | null = null;
      for (const event of events) turn = await inLine(event.call, () => takeOne(event));
      return turn;
    },
    watch() {
      void beat().catch((error: unknown) => fail('jambonz.journal-not-written', error));
      later(sweepMs, () => sweep(new Map()));
    },
    async close() {
      isClosed = true;
      for (const callOff of callOffs) callOff();
      callOffs.clear();
    },
  };
  return sessions;
}
